/** B.1 rows 1–3: who asks, and with what system. */
import { hasBegun, isAfter } from '../days.ts';
import { deny } from '../decision.ts';
import { type Day, type OrganisationFacts } from '../facts.ts';
import { type Policy } from '../policy.ts';
import {
  employerOf,
  functionOfRole,
  type ProfessionalRow,
  systemOf,
  worksInOrganisersSystem,
} from './question.ts';

/** R-032 (F: S4), R-309 (F; the effect is I): no card, an expired one, or one reported lost. */
export const cardIsNotValid: ProfessionalRow = {
  name: 'cardIsNotValid',
  mark: '1',
  rules: ['R-032', 'R-309'],
  switches: ['lostCardIsRefused'],
  test: {
    on: 'CALLER',
    holds: ({ professional: { card }, today, policy }) =>
      card === null ||
      isAfter(today, card.validUntil) ||
      (policy.lostCardIsRefused && hasBegun(today, card.reportedLostOn)),
  },
  decision: deny('NOT_STRONGLY_AUTHENTICATED', ['R-032']),
};

/** R-034 (F: S4): rights end with the employment, whose last day is the last day of use. */
export const employmentHasEnded: ProfessionalRow = {
  name: 'employmentHasEnded',
  mark: '1a',
  rules: ['R-034'],
  test: {
    on: 'CALLER',
    holds: ({ professional: { employmentEndedOn }, today }) =>
      employmentEndedOn !== null && isAfter(today, employmentEndedOn),
  },
  decision: deny('NO_ACCESS_RIGHT', ['R-034']),
};

/** the unit named is a claim; the person must work in it. */
export const worksElsewhere: ProfessionalRow = {
  name: 'worksElsewhere',
  mark: '1b',
  rules: ['R-041', 'R-059'],
  test: {
    on: 'CALLER',
    holds: ({ professional, stated }) => !professional.units.includes(stated.serviceUnit),
  },
  decision: deny('NO_CONTEXT', ['R-041', 'R-059']),
};

/** R-027 (F: S3), R-033: not joined by itself nor through the organiser, or cut off. */
export const employerIsNotJoined: ProfessionalRow = {
  name: 'employerIsNotJoined',
  mark: '2',
  rules: ['R-020', 'R-026', 'R-027', 'R-033'],
  switches: ['parallelJoinedHasNoOwnRegister'],
  test: {
    on: 'CALLER',
    holds: (question) => {
      const employer = employerOf(question);
      if (employer === undefined || isCutOff(employer) || isCutOff(systemOf(question))) return true;
      return !worksInOrganisersSystem(question) && !hasJoinedItself(employer, question);
    },
  },
  decision: deny('ORGANISATION_NOT_JOINED', ['R-020', 'R-026', 'R-027', 'R-033']),
};

/** R-028…R-031 (F+P: S3, P20): the function that the role needs, read as a flag of the system in use. */
export const systemLacksTheFunction: ProfessionalRow = {
  name: 'systemLacksTheFunction',
  mark: '3',
  rules: ['R-028', 'R-029', 'R-030', 'R-031', 'R-085'],
  test: {
    on: 'CALLER',
    holds: (question) => !systemOf(question)?.functions.includes(functionOfRole[question.role]),
  },
  decision: deny('SYSTEM_LACKS_CAPABILITY', ['R-028', 'R-029', 'R-030', 'R-031']),
};

export const isCutOff = (organisation: OrganisationFacts | undefined): boolean =>
  organisation === undefined || organisation.connectionCut || organisation.systemBanned;

/** R-027 (I): a parallel-joined provider has not joined for anything of its own. */
export const hasJoinedItself = (
  { joining }: OrganisationFacts,
  { today, policy }: { today: Day; policy: Policy },
): boolean =>
  joining !== null &&
  !(joining.model === 'PARALLEL' && policy.parallelJoinedHasNoOwnRegister) &&
  hasBegun(today, joining.joinedOn);
