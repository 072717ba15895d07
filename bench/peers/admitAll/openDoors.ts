/** The door that W1 opens, open to whoever has a token: no fact is gathered, nothing decided, nothing noted. */
import { type Opened } from '../../../src/accessLog/opened.ts';
import { Doors, type DoorsOf } from '../../../src/guards/doors.ts';
import { type ContextArgument } from '../../../src/guards/statedContext.ts';
import { type ProfessionalAccess } from '../../../src/law/access.ts';
import { type Allow } from '../../../src/law/decision.ts';
import { accessToAll } from './accessToAll.ts';

export class OpenDoors extends Doors {
  readonly #allow: Allow;

  constructor(of: DoorsOf, allow: Allow) {
    super(of);
    this.#allow = allow;
  }

  override async client(
    operation: string,
    id: string,
    { actingFor, controllers }: ContextArgument,
  ): Promise<Opened<ProfessionalAccess>> {
    return {
      access: accessToAll(id, controllers ?? [actingFor], this.#allow),
      actor: this.authenticated(),
      occasion: { operation, client: id, stated: null },
    };
  }
}
