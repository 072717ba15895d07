/** What stands in for the law's own yes: it lets through whatever it is asked about. */
import { type ProfessionalAccess, type RegisterDecision } from '../../../src/law/access.ts';
import { type Allow } from '../../../src/law/decision.ts';
import { type Scope, wholeRegister } from '../../../src/law/scope.ts';

/** All that others may ask of an Access. */
type Asked = Pick<ProfessionalAccess, keyof ProfessionalAccess>;

class AccessToAll implements Asked {
  readonly client: string;
  readonly registers: readonly RegisterDecision[];
  readonly #allow: Allow;

  constructor(client: string, controllers: readonly string[], allow: Allow) {
    this.client = client;
    this.#allow = allow;
    this.registers = controllers.map((controller) => ({ controller, decision: allow }));
  }

  decide(): Allow {
    return this.#allow;
  }
  scopes(): readonly Scope[] {
    return this.registers.map(({ controller }) => wholeRegister(controller));
  }
  coversAny(): boolean {
    return true;
  }
  refuseSummary(): null {
    return null;
  }
  mayHaveEarlierVersions(): boolean {
    return true;
  }
  mayHaveIdentityCode(): boolean {
    return true;
  }
  mayHaveContactData(): boolean {
    return true;
  }
}

/** A forgery, and so a cast: nothing but the law makes an Access. */
export function accessToAll(
  client: string,
  controllers: readonly string[],
  allow: Allow,
): ProfessionalAccess {
  const forged: Asked = new AccessToAll(client, controllers, allow);
  return forged as ProfessionalAccess;
}
