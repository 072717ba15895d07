/** A professional's Access to a client, in the registers asked. */
import { type Decision, type Deny } from './decision.ts';
import { type CallerFacts, type ClientFacts, type RecordFacts } from './facts.ts';
import { type Policy } from './policy.ts';
import { clientDataSummary } from './professionalRead/clientDataSummary.ts';
import { hasRelationship } from './professionalRead/disclosure.ts';
import { hasFunction } from './professionalRead/functions.ts';
import { type ClientQuestion, questionOf, type RecordQuestion } from './professionalRead/question.ts';
import { mayReadEarlierVersions } from './professionalRead/recordState.ts';
import { tasksWithinRight } from './professionalRead/registerAccessRight.ts';
import { professionalScope } from './professionalRead/scope.ts';
import { professionalRead } from './professionalRead/table.ts';
import { type Scope } from './scope.ts';
import { decideByRecord, fallsThrough, type RecordTable, refuseCaller, tableForRecords } from './table.ts';

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

/** What is known of one register before any record, and what is left to ask of each. */
interface RegisterTable {
  readonly asked: Omit<RecordQuestion, 'record'>;
  readonly table: RecordTable<RecordQuestion>;
}

const tableOf = (question: ClientQuestion): RegisterTable => ({
  asked: { ...question, tasks: tasksWithinRight(question) },
  table: tableForRecords(professionalRead, question),
});

export class ProfessionalAccess {
  readonly #questions: ReadonlyMap<string, ClientQuestion>;
  readonly #tables: ReadonlyMap<string, RegisterTable>;
  #scopes: readonly Scope[] | null = null;
  readonly client: string;
  /** One for each controller asked, in the order named. At least one allows. */
  readonly registers: readonly RegisterDecision[];

  private constructor(
    client: string,
    questions: ReadonlyMap<string, ClientQuestion>,
    tables: ReadonlyMap<string, RegisterTable>,
    registers: RegisterDecision[],
  ) {
    this.client = client;
    this.#questions = questions;
    this.#tables = tables;
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
    const questions = questionsOf(caller, client, asked, policy);
    const decided = new Map([...questions].filter(([controller]) => !asked.unavailable.includes(controller)));
    const tables = new Map([...decided].map(([controller, question]) => [controller, tableOf(question)]));
    const registers = [...questions].map(([controller, question]) =>
      Object.freeze({
        controller,
        decision: tables.get(controller)?.table.otherwise ?? refuseCaller(professionalRead, question),
      }),
    );
    if (registers.some(({ decision }) => decision?.effect === 'ALLOW')) {
      return new ProfessionalAccess(client.id, decided, tables, registers);
    }
    if (registers.some(({ decision }) => decision === null)) return { denial: null, registers };
    const first = registers[0]?.decision;
    return { denial: first?.effect === 'DENY' ? first : fallsThrough, registers };
  }

  decide(record: RecordFacts): Decision {
    const register = this.#tables.get(record.controller);
    return register ? decideByRecord(register.table, { ...register.asked, record }) : fallsThrough;
  }

  /** The search condition of each register that allows. */
  scopes(): readonly Scope[] {
    this.#scopes ??= this.registers.flatMap(({ controller, decision }) => {
      const question = this.#questions.get(controller);
      if (decision?.effect !== 'ALLOW' || question === undefined) return [];
      return [professionalScope(question, decision.legalBasis === 'DISCLOSURE_WITH_PERMISSION')];
    });
    return this.#scopes;
  }

  /** Does the access right at this register cover any of the service tasks that the query itself names? */
  coversAny(controller: string, serviceTasks: readonly string[]): boolean {
    const question = this.#questions.get(controller);
    return question !== undefined && tasksWithinRight(question).some((task) => serviceTasks.includes(task));
  }

  /** why there is no summary for the caller, or null. */
  refuseSummary(): Deny | null {
    const [question] = this.#questions.values();
    return question ? refuseCaller(clientDataSummary, question) : fallsThrough;
  }

  /** earlier and voided versions in this register. */
  mayHaveEarlierVersions(controller: string): boolean {
    const question = this.#questions.get(controller);
    return question !== undefined && mayReadEarlierVersions(question);
  }

  /** R-040 (c), I: for identifying a client of one's own unit; not on a justified context or special reason. */
  mayHaveIdentityCode(): boolean {
    return this.#everyQuestion(
      (question) => !question.policy.identityCodeNeedsRelationship || hasRelationship(question),
    );
  }

  /** R-263 (I): under a security prohibition, for the own unit and in a system that can handle it. */
  mayHaveContactData(underSecurityProhibition: boolean): boolean {
    if (!underSecurityProhibition) return true;
    return this.#everyQuestion(
      (question) =>
        !question.policy.securityProhibitionMasksContactData ||
        (hasRelationship(question) && hasFunction(question, 'SECURITY_PROHIBITION')),
    );
  }

  #everyQuestion(test: (question: ClientQuestion) => boolean): boolean {
    return [...this.#questions.values()].every(test);
  }
}

export function questionsOf(
  caller: CallerFacts,
  client: ClientFacts,
  { controllers }: Asked,
  policy: Policy,
): ReadonlyMap<string, ClientQuestion> {
  return new Map(
    [...new Set(controllers)].map((controller) => [
      controller,
      { ...questionOf(caller, controller, policy), client },
    ]),
  );
}
