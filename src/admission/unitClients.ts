/** Whom a unit has as clients: by id only; each is decided about when the list is followed. */
import { type Opened } from '../accessLog/opened.ts';
import { badInput, RegisterUnavailable } from '../errors.ts';
import { type UnitAccess } from '../law/access.ts';
import { type AdmissionPorts } from './admissionPorts.ts';
import { checkFirst } from './pageArguments.ts';

export interface UnitClientPage {
  /** A cursor is made only where it is asked for. */
  readonly clients: readonly { readonly id: string; readonly cursor: () => string }[];
  readonly total: number;
  readonly hasNextPage: boolean;
}

export class UnitClientAdmission {
  readonly #ports: AdmissionPorts;

  constructor(ports: AdmissionPorts) {
    this.#ports = ports;
  }

  /** A page of a unit's clients, by id; noted as read, each of them. */
  async page(opened: Opened<UnitAccess>, first: number, after: string | null): Promise<UnitClientPage> {
    checkFirst(first);
    const { access, actor, occasion } = opened;
    const { controller, unit, by, today } = access;
    const bound = JSON.stringify(['unitClients', actor.kind, actor.id, controller, unit]);
    const place = after === null ? null : this.#ports.cursors.decode(after, bound);
    if (place !== null && typeof place !== 'string') {
      throw badInput('after', 'Use a cursor that this query gave you.');
    }
    const archive = this.#ports.archives.of(controller);
    if (archive === null) throw new RegisterUnavailable();
    const on = today.toString();
    const question = { controller, unit, by, on, first: first + 1, after: place };
    const { clients, total } = await this.#ports.load.unitClients(archive).load(question);
    const isDistinct = new Set(clients).size === clients.length;
    if (!isDistinct || clients.length > first + 1 || total < clients.length) {
      this.#ports.unadmitted(controller);
      throw new RegisterUnavailable();
    }
    const page = clients.slice(0, first);
    this.#ports.log.note(actor, occasion, controller, access.decision, page);
    return {
      clients: page.map((id) => ({ id, cursor: () => this.#ports.cursors.encode(id, bound) })),
      total,
      hasNextPage: clients.length > first,
    };
  }
}
