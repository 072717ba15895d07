/** A professional's Access to the list of a unit's clients. */
import { type Decision, type Deny } from './decision.ts';
import { type CallerFacts, type Day } from './facts.ts';
import { type Policy } from './policy.ts';
import { contextExists } from './professionalRead/ownRegister.ts';
import { questionOf, roleAt } from './professionalRead/question.ts';
import { registerAccessIsValid } from './professionalRead/registerAccessRight.ts';
import { professionalRead } from './professionalRead/table.ts';
import { refuseCaller } from './table.ts';

/** A professional's unit: may this person ask whom the unit has as clients? */
export class UnitAccess {
  readonly #caller: CallerFacts;

  private constructor(caller: CallerFacts) {
    this.#caller = caller;
    Object.freeze(this);
  }

  static decide(caller: CallerFacts, policy: Policy): UnitAccess | Deny {
    const question = questionOf(caller, caller.stated.actingFor, policy);
    return refuseCaller(professionalRead, question) ?? new UnitAccess(caller);
  }

  get unit(): string {
    return this.#caller.stated.serviceUnit;
  }

  get controller(): string {
    return this.#caller.stated.actingFor;
  }

  /** Whose clients they are: by an open case in the own register, or by a service opened for the unit. */
  get by(): 'CASE' | 'SERVICE' {
    return roleAt(this.controller, this.#caller) === 'OWN' ? 'CASE' : 'SERVICE';
  }

  /** the list itself is use of the register. */
  get decision(): Decision {
    return this.by === 'CASE' ? contextExists.decision : registerAccessIsValid.decision;
  }

  get today(): Day {
    return this.#caller.today;
  }
}
