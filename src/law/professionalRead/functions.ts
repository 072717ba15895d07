/** Functions beyond the one that the role needs (R-030): phase 2's, a flag each, of the system in use. */
import { type SystemFunction } from '../codes.ts';
import { deny } from '../decision.ts';
import { hasJustifiedContext, hasRelationship } from './disclosure.ts';
import { hasOpenCaseAtUnit, statesReasonForKnownClient } from './ownRegister.ts';
import {
  type CallerQuestion,
  type ClientQuestion,
  type ProfessionalRow,
  type Role,
  systemOf,
} from './question.ts';
import { servicesToday } from './registerAccessRight.ts';

/** R-030, R-265 (F: S3). Told only to those with a context: whom a register knows how is no news for others. */
export const systemCannotHandleTemporaryIdentifiers: ProfessionalRow = {
  name: 'systemCannotHandleTemporaryIdentifiers',
  mark: '3',
  rules: ['R-028', 'R-030', 'R-265'],
  switches: ['registerAccessIsOfTheUnit', 'lastDayOfServiceIsIncluded', 'accessRightsHaveCeilings'],
  test: {
    on: 'CLIENT',
    holds: (question) =>
      question.client.temporaryIdentifierOnly &&
      !hasFunction(question, 'TEMPORARY_IDENTIFIER') &&
      hasContext[question.role](question),
  },
  decision: deny('SYSTEM_LACKS_CAPABILITY', ['R-028', 'R-030']),
};

/** R-030 (F+P: S3, P1, P19): a record of several clients is left out where the system cannot handle it. */
export const systemCannotHandleSharedCases: ProfessionalRow = {
  name: 'systemCannotHandleSharedCases',
  mark: '3',
  rules: ['R-028', 'R-030', 'R-222'],
  test: {
    on: 'RECORD',
    holds: (question) => question.record.sharedCase && !handlesSharedCases(question),
  },
  decision: deny('SYSTEM_LACKS_CAPABILITY', ['R-028', 'R-030']),
};

export const handlesSharedCases = (question: CallerQuestion): boolean => hasFunction(question, 'SHARED_CASE');

export const hasFunction = (question: CallerQuestion, wanted: SystemFunction): boolean =>
  systemOf(question)?.functions.includes(wanted) === true;

const hasContext: Readonly<Record<Role, (question: ClientQuestion) => boolean>> = {
  OWN: (question) => hasOpenCaseAtUnit(question) || statesReasonForKnownClient(question),
  REGISTER_ACCESS_RIGHT: (question) => servicesToday(question).length > 0,
  DISCLOSURE: (question) => hasRelationship(question) || hasJustifiedContext(question),
};
