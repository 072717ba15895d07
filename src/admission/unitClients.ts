/** Whom a unit has as clients: by id only; each is decided about when the list is followed. */
import { type AccessLogCollector } from '../accessLog/collector.ts';
import { type Opened } from '../accessLog/opened.ts';
import { badInput, RegisterUnavailable } from '../errors.ts';
import { type UnitAccess } from '../law/access.ts';
import { type Archives } from '../registers/archives.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { type CursorCodec } from './cursor.ts';
import { checkFirst } from './pageArguments.ts';

export interface UnitClientPage {
  readonly clients: readonly { readonly id: string; readonly cursor: string }[];
  readonly total: number;
  readonly hasNextPage: boolean;
}

export class UnitClientAdmission {
  readonly #load: RawLoaders;
  readonly #archives: Archives;
  readonly #cursors: CursorCodec;
  readonly #log: AccessLogCollector;

  constructor(load: RawLoaders, archives: Archives, cursors: CursorCodec, log: AccessLogCollector) {
    this.#load = load;
    this.#archives = archives;
    this.#cursors = cursors;
    this.#log = log;
  }

  /** A page of a unit's clients, by id; noted as read, each of them. */
  async page(opened: Opened<UnitAccess>, first: number, after: string | null): Promise<UnitClientPage> {
    checkFirst(first);
    const { access, actor, occasion } = opened;
    const { controller, unit, by, today } = access;
    const bound = JSON.stringify(['unitClients', actor.kind, actor.id, controller, unit]);
    const place = after === null ? null : this.#cursors.decode(after, bound);
    if (place !== null && typeof place !== 'string') {
      throw badInput('after', 'Use a cursor that this query gave you.');
    }
    const archive = this.#archives.of(controller);
    if (archive === null) throw new RegisterUnavailable();
    const on = today.toString();
    const question = { controller, unit, by, on, first: first + 1, after: place };
    const { clients, total } = await this.#load.unitClients(archive).load(question);
    const isDistinct = new Set(clients).size === clients.length;
    if (!isDistinct || clients.length > first + 1 || total < clients.length) throw new RegisterUnavailable();
    const page = clients.slice(0, first);
    this.#log.note(actor, occasion, controller, access.decision, page);
    return {
      clients: page.map((id) => ({ id, cursor: this.#cursors.encode(id, bound) })),
      total,
      hasNextPage: clients.length > first,
    };
  }
}
