/** B.1 row 6: use of the own register. Permission and prohibitions are not read here. */
import { isWithin } from '../days.ts';
import { allow, deny } from '../decision.ts';
import { type ContextFacts } from '../facts.ts';
import { accessRightCovers } from './accessRight.ts';
import { type ClientQuestion, type ProfessionalRow } from './question.ts';

/** R-045 (F+P: S3, S4, P23): even in the own register, even with context. */
export const ownAccessRightDoesNotCover: ProfessionalRow = {
  name: 'ownAccessRightDoesNotCover',
  mark: '6a',
  rules: ['R-045', 'R-046', 'R-047'],
  switches: ['accessRightsHaveCeilings'],
  test: { on: 'RECORD', holds: (question) => question.role === 'OWN' && !accessRightCovers(question) },
  decision: deny('NO_ACCESS_RIGHT', ['R-045']),
};

/** R-040 (b), R-045: who has no access right at all has nothing of any client. */
export const ownAccessRightIsEmpty: ProfessionalRow = {
  name: 'ownAccessRightIsEmpty',
  mark: '6a',
  rules: ['R-040', 'R-045', 'R-046', 'R-047'],
  switches: ['accessRightsHaveCeilings'],
  test: {
    on: 'CALLER',
    holds: (question) => question.role === 'OWN' && question.accessRight.length === 0,
  },
  decision: deny('NO_ACCESS_RIGHT', ['R-045']),
};

/** R-219 (I): what row 4 has let by of earlier and voided versions is read for the reason stated. */
export const earlierVersionIsReadForReason: ProfessionalRow = {
  name: 'earlierVersionIsReadForReason',
  mark: '6b',
  rules: ['R-043', 'R-219'],
  switches: ['accessRightsHaveCeilings'],
  test: {
    on: 'RECORD',
    holds: (question) =>
      question.role === 'OWN' && question.record.state !== 'CURRENT' && isKnownToRegister(question),
  },
  decision: allow('OWN_REGISTER_USE_SPECIAL_REASON', ['R-219'], ['RECORD_SPECIAL_REASON', 'LOG_USE']),
};

/** R-040…R-042 (F+P: S3, S4, P12): an open case at the unit is the context of everyone who works there. */
export const contextExists: ProfessionalRow = {
  name: 'contextExists',
  mark: '6b',
  rules: ['R-006', 'R-040', 'R-041', 'R-042', 'R-048', 'R-049'],
  test: { on: 'CLIENT', holds: (question) => question.role === 'OWN' && hasOpenCaseAtUnit(question) },
  decision: allow('OWN_REGISTER_USE', ['R-040'], ['LOG_USE']),
};

/** a reason stated beforehand. A person of whom the register has nothing stays unknown to it. */
export const specialReasonIsStated: ProfessionalRow = {
  name: 'specialReasonIsStated',
  mark: '6c',
  rules: ['R-043', 'R-300'],
  switches: ['accessRightsHaveCeilings'],
  test: {
    on: 'CLIENT',
    holds: (question) => question.role === 'OWN' && statesReasonForKnownClient(question),
  },
  decision: allow('OWN_REGISTER_USE_SPECIAL_REASON', ['R-043'], ['RECORD_SPECIAL_REASON', 'LOG_USE']),
};

/** R-044 (P: P12). */
export const ownUseWithoutContext: ProfessionalRow = {
  name: 'ownUseWithoutContext',
  mark: '6d',
  rules: ['R-044'],
  test: { on: 'CLIENT', holds: ({ role }) => role === 'OWN' },
  decision: deny('NO_CONTEXT', ['R-044']),
};

export const statesReasonForKnownClient = (question: ClientQuestion): boolean =>
  question.stated.specialReason !== null && isKnownToRegister(question);

/** Within the access right: what the caller may not read tells nothing, not even that somebody is in the register. */
const isKnownToRegister = (question: ClientQuestion): boolean =>
  question.client.exists &&
  question.accessRight.some((task) => question.client.ownRegisterTasks.includes(task));

/** A case is open from its opening day until the day it is closed. */
export const hasOpenCaseAtUnit = (question: ClientQuestion): boolean =>
  question.client.exists &&
  question.client.cases.some(
    (openCase) =>
      isAtUnit(openCase, question) &&
      isWithin(question.today, openCase) &&
      openCase.endedOn !== question.today,
  );

export const isAtUnit = (context: ContextFacts, { stated }: ClientQuestion): boolean =>
  context.controller === stated.actingFor && context.unit === stated.serviceUnit;
