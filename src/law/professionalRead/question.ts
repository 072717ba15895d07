/** What the professional's table is asked, from the caller alone to one record. */
import { type SystemFunction } from '../codes.ts';
import { type CallerFacts, type ClientFacts, type OrganisationFacts, type RecordFacts } from '../facts.ts';
import { type Policy } from '../policy.ts';
import { type Row } from '../table.ts';
import { accessRightOf } from './accessRight.ts';

/**
 * The role for a record (B.1 row 5): in the own register, in the organiser's register for whom one works, or as
 * another controller.
 */
export type Role = 'OWN' | 'REGISTER_ACCESS_RIGHT' | 'DISCLOSURE';

export interface CallerQuestion extends CallerFacts {
  readonly policy: Policy;
  /** The register that is asked. */
  readonly controller: string;
  readonly role: Role;
  /** Service tasks that the caller's access right covers in the work that the query states (R-045…R-047). */
  readonly accessRight: readonly string[];
}

export interface ClientQuestion extends CallerQuestion {
  readonly client: ClientFacts;
}

export interface RecordQuestion extends ClientQuestion {
  /** Those of the access right that this register may be read for. */
  readonly tasks: readonly string[];
  readonly record: RecordFacts;
}

export type ProfessionalRow = Row<CallerQuestion, ClientQuestion, RecordQuestion>;

/** B.1 row 5. The record's controller is the register it was found in. */
export function roleAt(controller: string, facts: CallerFacts): Role {
  if (facts.stated.actingFor !== controller) return 'DISCLOSURE';
  return facts.professional.employer === controller ? 'OWN' : 'REGISTER_ACCESS_RIGHT';
}

/** The question about one register, before any client is looked at. */
export const questionOf = (caller: CallerFacts, controller: string, policy: Policy): CallerQuestion => ({
  ...caller,
  policy,
  controller,
  role: roleAt(controller, caller),
  accessRight: accessRightOf(caller, policy),
});

export const functionOfRole: Readonly<Record<Role, SystemFunction>> = {
  OWN: 'OWN_REGISTER',
  REGISTER_ACCESS_RIGHT: 'REGISTER_ACCESS_RIGHT',
  DISCLOSURE: 'DISCLOSURE',
};

export const employerOf = (question: CallerFacts): OrganisationFacts | undefined =>
  question.organisations.get(question.professional.employer);

/** parallel-joined, and working now for the organiser whose system it uses. */
export function worksInOrganisersSystem(question: CallerFacts): boolean {
  const joining = employerOf(question)?.joining;
  return joining?.model === 'PARALLEL' && joining.organiser === question.stated.actingFor;
}

/** Whose system the caller works in. */
export const systemOf = (question: CallerFacts): OrganisationFacts | undefined =>
  worksInOrganisersSystem(question)
    ? question.organisations.get(question.stated.actingFor)
    : employerOf(question);
