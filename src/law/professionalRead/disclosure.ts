/** B.1 row 8: another controller's register. The only branch that reads declarations of intent. */
import { isAfter, isWithin } from '../days.ts';
import { allow, deny } from '../decision.ts';
import { isGroundFor, type StatutoryRole } from '../statutoryGrounds.ts';
import { accessRightCovers } from './accessRight.ts';
import { permissionCounts, permissionReaches, prohibitionHits, wasInformed } from './declarations.ts';
import { hasOpenCaseAtUnit, isAtUnit } from './ownRegister.ts';
import { type CallerQuestion, type ClientQuestion, employerOf, type ProfessionalRow } from './question.ts';

/** R-063 (I): a producer does not use the organiser's disclosure unless its profile says so. */
export const notForTheOrganiser: ProfessionalRow = {
  name: 'notForTheOrganiser',
  mark: "8a'",
  rules: ['R-063'],
  switches: ['disclosureForOrganiserNeedsProfile'],
  test: {
    on: 'CALLER',
    holds: (question) =>
      isDisclosure(question) &&
      question.professional.employer !== question.stated.actingFor &&
      question.policy.disclosureForOrganiserNeedsProfile &&
      !question.professional.disclosureForOrganiser,
  },
  decision: deny('NO_ACCESS_RIGHT', ['R-063']),
};

/** R-083 (F+P: S0, P2, P4): permission alone opens nothing. */
export const noRelationshipNorJustifiedContext: ProfessionalRow = {
  name: 'noRelationshipNorJustifiedContext',
  mark: '8a',
  rules: ['R-083', 'R-093'],
  test: {
    on: 'CLIENT',
    holds: (question) =>
      isDisclosure(question) && !hasRelationship(question) && !hasJustifiedContext(question),
  },
  decision: deny('NO_CONTEXT', ['R-083']),
};

/** R-040 (b), R-045: as in the own register. */
export const accessRightForDisclosureIsEmpty: ProfessionalRow = {
  name: 'accessRightForDisclosureIsEmpty',
  mark: '8b',
  rules: ['R-045', 'R-046', 'R-047', 'R-093'],
  switches: ['accessRightsHaveCeilings'],
  test: {
    on: 'CALLER',
    holds: (question) => isDisclosure(question) && question.accessRight.length === 0,
  },
  decision: deny('NO_ACCESS_RIGHT', ['R-045', 'R-093']),
};

/** the access right is asked for in every branch. */
export const accessRightDoesNotCoverDisclosed: ProfessionalRow = {
  name: 'accessRightDoesNotCoverDisclosed',
  mark: '8b',
  rules: ['R-045', 'R-046', 'R-047', 'R-093'],
  switches: ['accessRightsHaveCeilings'],
  test: { on: 'RECORD', holds: (question) => isDisclosure(question) && !accessRightCovers(question) },
  decision: deny('NO_ACCESS_RIGHT', ['R-045', 'R-093']),
};

/** R-267 (P for the permission: structure 1505.8; the rest I). */
export const clientHasOnlyTemporaryIdentifier: ProfessionalRow = {
  name: 'clientHasOnlyTemporaryIdentifier',
  mark: "8b'",
  rules: ['R-267'],
  switches: ['temporaryIdentifierBarsDisclosure'],
  test: {
    on: 'CLIENT',
    holds: (question) =>
      isDisclosure(question) &&
      question.policy.temporaryIdentifierBarsDisclosure &&
      question.client.temporaryIdentifierOnly,
  },
  decision: deny('NO_PERMISSION', ['R-267']),
};

/** R-090…R-093 (F+P: S0, P2, P3): informing, permission and prohibitions are not asked. */
export const statutoryGroundIsValid: ProfessionalRow = {
  name: 'statutoryGroundIsValid',
  mark: '8c',
  rules: ['R-090', 'R-091', 'R-092', 'R-093', 'R-097'],
  switches: ['statutoryRightNeedsNoInforming'],
  test: {
    on: 'CLIENT',
    holds: (question) =>
      isDisclosure(question) &&
      namesGround(question) &&
      groundIsValid(question) &&
      (question.policy.statutoryRightNeedsNoInforming || isInformed(question)),
  },
  decision: allow(
    'STATUTORY_INFORMATION_RIGHT',
    ['R-090', 'R-091'],
    ['LOG_DISCLOSURE', 'STORE_DISCLOSURE_NOTICE'],
  ),
};

/** R-094, R-096 (F: S0): any other ground refuses; it does not fall through to permission. */
export const statutoryGroundIsNotTheCallers: ProfessionalRow = {
  name: 'statutoryGroundIsNotTheCallers',
  mark: '8d',
  rules: ['R-094', 'R-096'],
  test: {
    on: 'CLIENT',
    holds: (question) => isDisclosure(question) && namesGround(question) && !groundIsValid(question),
  },
  decision: deny('NOT_AN_AUTHORITY', ['R-094', 'R-096']),
};

/** R-071 (F+P: S0, S1, P2): the information is common to social welfare and health care (B.4 no. 20). */
export const clientIsNotInformed: ProfessionalRow = {
  name: 'clientIsNotInformed',
  mark: '8e',
  rules: ['R-071'],
  test: { on: 'CLIENT', holds: (question) => isDisclosure(question) && !isInformed(question) },
  decision: deny('NOT_INFORMED', ['R-071']),
};

/** R-074, R-200 (F: S0): none and refused deny alike; R-195: a minor found able to judge gives it alone. */
export const permissionIsMissing: ProfessionalRow = {
  name: 'permissionIsMissing',
  mark: '8f',
  rules: ['R-074', 'R-076', 'R-082', 'R-195', 'R-200'],
  switches: ['ableMinorsPermissionIsTheirOwn'],
  test: {
    on: 'CLIENT',
    holds: (question) => isDisclosure(question) && !permissionCounts(question.client.declarations, question),
  },
  decision: deny('NO_PERMISSION', ['R-074']),
};

/** R-194 (P: P18): nobody permits the disclosure of what they may not see. */
export const guardiansPermissionDoesNotReach: ProfessionalRow = {
  name: 'guardiansPermissionDoesNotReach',
  mark: "8f'",
  rules: ['R-194'],
  test: {
    on: 'RECORD',
    holds: (question) =>
      isDisclosure(question) && !permissionReaches(question.record, question.client.declarations),
  },
  decision: deny('NO_PERMISSION', ['R-194']),
};

/** R-310 (P: classification 1299): only the statutory right reaches old and phase 1 records. */
export const recordIsOldOrPhaseOne: ProfessionalRow = {
  name: 'recordIsOldOrPhaseOne',
  mark: "8g'",
  rules: ['R-310'],
  switches: ['oldRecordsUndisclosedUntil'],
  test: {
    on: 'RECORD',
    holds: (question) => isDisclosure(question) && isUndisclosedGroup(question, question.record.group),
  },
  decision: deny('PROHIBITED', ['R-310']),
};

/** R-078…R-081 (F+P: S0, P3): one hit is enough, and a prohibition outweighs the permission. */
export const clientHasProhibited: ProfessionalRow = {
  name: 'clientHasProhibited',
  mark: '8g',
  rules: ['R-078', 'R-079', 'R-080', 'R-081'],
  test: {
    on: 'RECORD',
    holds: (question) =>
      isDisclosure(question) &&
      prohibitionHits(question.record, question.client.declarations, question.today),
  },
  decision: deny('PROHIBITED', ['R-078', 'R-079', 'R-080', 'R-081']),
};

/** R-070 (F+P: S0, S1, P2, P4), the same for every pair of controllers. */
export const clientHasPermitted: ProfessionalRow = {
  name: 'clientHasPermitted',
  mark: '8h',
  rules: ['R-007', 'R-061', 'R-070', 'R-086'],
  test: { on: 'CLIENT', holds: (question) => isDisclosure(question) },
  decision: allow('DISCLOSURE_WITH_PERMISSION', ['R-070'], ['LOG_DISCLOSURE', 'STORE_DISCLOSURE_NOTICE']),
};

/** R-310, dated. */
export const isUndisclosedGroup = ({ policy, today }: CallerQuestion, group: string): boolean =>
  (group === 'LEGACY' || group === 'PHASE_1') &&
  (policy.oldRecordsUndisclosedUntil === null || !isAfter(today, policy.oldRecordsUndisclosedUntil));

/** B.4 no. 12: an open case, a relationship or a service at the requester's unit today. */
export const hasRelationship = (question: ClientQuestion): boolean =>
  hasOpenCaseAtUnit(question) ||
  (question.client.exists &&
    [...question.client.relationships, ...question.client.serviceRelationships].some(
      (relationship) => isAtUnit(relationship, question) && isWithin(question.today, relationship),
    ));

export const isDisclosure = ({ role }: CallerQuestion): boolean => role === 'DISCLOSURE';

const isInformed = ({ client, today }: ClientQuestion): boolean => wasInformed(client.declarations, today);

export const hasJustifiedContext = ({ client, stated }: ClientQuestion): boolean =>
  client.exists && stated.justifiedContext !== null;

const namesGround = ({ stated }: CallerQuestion): boolean => stated.statutoryGround !== null;

const groundIsValid = (question: CallerQuestion): boolean =>
  isGroundFor(question.stated.statutoryGround ?? '', statutoryRole(question), question.today);

/** acting as an authority is a task of a public organisation's own staff. */
function statutoryRole(question: CallerQuestion): StatutoryRole | null {
  const employer = employerOf(question);
  const asAuthority =
    question.professional.authorityTask &&
    employer?.public === true &&
    employer.id === question.stated.actingFor;
  return asAuthority ? 'SOCIAL_WELFARE_AUTHORITY' : null;
}
