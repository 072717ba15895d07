/**
 * An Access is the law's own yes: who asks, about which client, in which registers, on which basis.
 * Guards hand it to resolvers and admission demands it. Only the tables make one: the constructors are private, and
 * the facts sit in private fields, so that no literal, spread or proxy passes for it.
 */

import { type ViewerQuestion } from './citizenView/question.ts';
import { citizenScopes } from './citizenView/scope.ts';
import { citizenView } from './citizenView/table.ts';
import { type Decision, type Deny } from './decision.ts';
import { type CallerFacts, type ClientFacts, type Day, type RecordFacts } from './facts.ts';
import { type Policy } from './policy.ts';
import { hasRelationship } from './professionalRead/disclosure.ts';
import { contextExists } from './professionalRead/ownRegister.ts';
import { type CallerQuestion, type ClientQuestion, roleAt, systemOf } from './professionalRead/question.ts';
import { registerAccessIsValid, tasksWithinRight } from './professionalRead/registerAccessRight.ts';
import { professionalScope } from './professionalRead/scope.ts';
import { professionalRead } from './professionalRead/table.ts';
import { type Scope } from './scope.ts';
import { decideClient, decideRecord, fallsThrough, refuseCaller } from './table.ts';

/** What the law says of one register asked; null where its facts could not be had. */
export interface RegisterDecision {
  readonly controller: string;
  readonly decision: Decision | null;
}

/** No register lets the caller in. The denial is that of the first one named; null: it cannot be decided now. */
export interface Refusal {
  readonly denial: Deny | null;
  readonly registers: readonly RegisterDecision[];
}

/** What is asked for: registers in the order named, and those of them whose facts are missing. */
export interface Asked {
  readonly controllers: readonly string[];
  readonly unavailable: readonly string[];
}

export type Access = ProfessionalAccess | CitizenAccess;

export class ProfessionalAccess {
  readonly #questions: ReadonlyMap<string, ClientQuestion>;
  readonly client: string;
  /** One for each controller asked, in the order named. At least one allows. */
  readonly registers: readonly RegisterDecision[];

  private constructor(
    client: string,
    questions: ReadonlyMap<string, ClientQuestion>,
    registers: RegisterDecision[],
  ) {
    this.client = client;
    this.#questions = questions;
    this.registers = Object.freeze(registers);
    Object.freeze(this);
  }

  /** An Access where at least one register allows. */
  static decide(
    caller: CallerFacts,
    client: ClientFacts,
    asked: Asked,
    policy: Policy,
  ): ProfessionalAccess | Refusal {
    const questions = new Map(
      [...new Set(asked.controllers)].map((controller) => [
        controller,
        { ...questionOf(caller, controller, policy), client },
      ]),
    );
    const registers = [...questions].map(([controller, question]) =>
      Object.freeze({
        controller,
        decision: asked.unavailable.includes(controller)
          ? refuseCaller(professionalRead, question)
          : decideClient(professionalRead, question),
      }),
    );
    if (registers.some(({ decision }) => decision?.effect === 'ALLOW')) {
      const decided = new Map(
        [...questions].filter(([controller]) => !asked.unavailable.includes(controller)),
      );
      return new ProfessionalAccess(client.id, decided, registers);
    }
    if (registers.some(({ decision }) => decision === null)) return { denial: null, registers };
    const first = registers[0]?.decision;
    return { denial: first?.effect === 'DENY' ? first : fallsThrough, registers };
  }

  decide(record: RecordFacts): Decision {
    const question = this.#questions.get(record.controller);
    return question ? decideRecord(professionalRead, { ...question, record }) : fallsThrough;
  }

  /** The search condition of each register that allows. */
  scopes(): readonly Scope[] {
    return this.registers.flatMap(({ controller, decision }) => {
      const question = this.#questions.get(controller);
      if (decision?.effect !== 'ALLOW' || question === undefined) return [];
      return [professionalScope(question, decision.legalBasis === 'DISCLOSURE_WITH_PERMISSION')];
    });
  }

  /** Does the access right at this register cover any of the service tasks that the query itself names? */
  coversAny(controller: string, serviceTasks: readonly string[]): boolean {
    const question = this.#questions.get(controller);
    return question !== undefined && tasksWithinRight(question).some((task) => serviceTasks.includes(task));
  }

  /** R-040 (c), I: for identifying a client of one's own unit; not on a justified context or special reason. */
  mayHaveIdentityCode(): boolean {
    return (
      this.#everyQuestion(({ policy }) => !policy.identityCodeNeedsRelationship) || this.#isOwnUnitsClient()
    );
  }

  /** R-263 (I): under a security prohibition, for the own unit and in a system that can handle it. */
  mayHaveContactData(underSecurityProhibition: boolean): boolean {
    if (!underSecurityProhibition) return true;
    return (
      this.#everyQuestion(({ policy }) => !policy.securityProhibitionMasksContactData) ||
      (this.#isOwnUnitsClient() &&
        this.#everyQuestion(
          (question) => systemOf(question)?.functions.includes('SECURITY_PROHIBITION') === true,
        ))
    );
  }

  #isOwnUnitsClient(): boolean {
    const byProducersRight = this.registers.some(
      ({ decision }) => decision?.effect === 'ALLOW' && decision.legalBasis === 'REGISTER_ACCESS_RIGHT',
    );
    return byProducersRight || this.#everyQuestion(hasRelationship);
  }

  #everyQuestion(test: (question: ClientQuestion) => boolean): boolean {
    return [...this.#questions.values()].every(test);
  }
}

export class CitizenAccess {
  readonly #question: ViewerQuestion;
  readonly client: string;

  private constructor(client: string, question: ViewerQuestion) {
    this.client = client;
    this.#question = question;
    Object.freeze(this);
  }

  static decide(question: ViewerQuestion, client: string): CitizenAccess | Deny {
    return refuseCaller(citizenView, question) ?? new CitizenAccess(client, question);
  }

  /** What holds of every register alike, before any record is looked at. */
  get decision(): Decision {
    return decideClient(citizenView, this.#question);
  }

  decide(record: RecordFacts): Decision {
    return decideRecord(citizenView, { ...this.#question, record });
  }

  scopes(show: 'DISPLAYED' | 'RESTRICTED' = 'DISPLAYED'): readonly Scope[] {
    return citizenScopes(this.#question, show);
  }

  mayHaveIdentityCode(): boolean {
    return true;
  }

  mayHaveContactData(): boolean {
    return true;
  }
}

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

function questionOf(caller: CallerFacts, controller: string, policy: Policy): CallerQuestion {
  return { ...caller, policy, controller, role: roleAt(controller, caller) };
}
