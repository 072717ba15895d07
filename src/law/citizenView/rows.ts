/** B.2: what the client sees of the own data. Permission and prohibitions are not read here. */
import { type RecordState } from '../codes.ts';
import { isAfter } from '../days.ts';
import { allow, deny } from '../decision.ts';
import {
  adoptionCounsellingTypes,
  clientRecordEntryTypes,
  isListed,
  neverShownSocialServices,
  neverShownTypes,
} from '../documentTypes.ts';
import { type RecordFacts } from '../facts.ts';
import { isRolledOut, type RolloutKind } from '../rollouts.ts';
import { type CitizenRow, type ViewedRecordQuestion } from './question.ts';
import { delayedUntil, hasSpecialContent, lastShownDelay } from './restriction.ts';

/** R-108 (P: P16). */
export const viewerIsNotStronglyIdentified: CitizenRow = {
  name: 'viewerIsNotStronglyIdentified',
  mark: '1',
  rules: ['R-108'],
  test: { on: 'CALLER', holds: ({ viewer }) => !viewer.stronglyIdentified },
  decision: deny('NOT_STRONGLY_AUTHENTICATED', ['R-108']),
};

/** R-140…R-143, R-146 (F: S0, S2): no notice, no placeholder, no count. */
export const typeIsNeverShown: CitizenRow = {
  name: 'typeIsNeverShown',
  mark: '3',
  rules: ['R-140', 'R-141', 'R-142', 'R-143', 'R-146'],
  test: { on: 'RECORD', holds: ({ record }) => isNeverShown(record) },
  decision: deny('NEVER_SHOWN_TYPE', ['R-140', 'R-141', 'R-142', 'R-143']),
};

/** R-144 (F: S0, S2). */
export const versionIsVoided: CitizenRow = {
  name: 'versionIsVoided',
  mark: '4',
  rules: ['R-144', 'R-146'],
  test: { on: 'RECORD', holds: inState('VOIDED') },
  decision: deny('VOIDED', ['R-144']),
};

/** R-145 (F: S0). */
export const versionIsSuperseded: CitizenRow = {
  name: 'versionIsSuperseded',
  mark: '4',
  rules: ['R-145', 'R-146'],
  test: { on: 'RECORD', holds: inState('SUPERSEDED') },
  decision: deny('SUPERSEDED_VERSION', ['R-145']),
};

/** R-150…R-153, R-104 (F: S0, S2): kinds whose day of display has not come. */
export const typeIsNotYetShown: CitizenRow = {
  name: 'typeIsNotYetShown',
  mark: '5',
  rules: ['R-104', 'R-150', 'R-151', 'R-152', 'R-153'],
  test: {
    on: 'RECORD',
    holds: ({ record, rollouts, today }) =>
      kindsOf(record).some((kind) => !isRolledOut(rollouts, kind, record.controller, today)),
  },
  decision: deny('NOT_YET_SHOWN_TYPE', ['R-104', 'R-150', 'R-151', 'R-152', 'R-153']),
};

/** R-113…R-115 (F+P: S0, S2, P11): without limit of time, whatever a delay says. */
export const contentIsSpecial: CitizenRow = {
  name: 'contentIsSpecial',
  mark: '6',
  rules: ['R-113', 'R-114', 'R-115', 'R-119'],
  test: { on: 'RECORD', holds: ({ record }) => hasSpecialContent(record) },
  decision: deny('SPECIAL_CONTENT', ['R-113', 'R-114', 'R-115'], ['NOTICE_DISPLAY_RESTRICTED']),
};

/** R-110, R-111 (F: S0, S2): hidden before the day on which it may be shown. */
export const displayIsDelayed: CitizenRow = {
  name: 'displayIsDelayed',
  mark: '7',
  rules: ['R-110', 'R-111', 'R-115', 'R-119'],
  switches: ['delayEndsOnItsDay'],
  test: {
    on: 'RECORD',
    holds: (question) => {
      const day = delayedUntil(question.record);
      return day !== null && isAfter(day, lastShownDelay(question));
    },
  },
  decision: deny('DELAYED', ['R-110', 'R-111'], ['NOTICE_DISPLAY_RESTRICTED']),
};

/** R-112 (F: S2; that the day itself counts is I): shown, with the mark that the delay has ended. */
export const delayHasEnded: CitizenRow = {
  name: 'delayHasEnded',
  mark: '9',
  rules: ['R-100', 'R-112'],
  test: { on: 'RECORD', holds: ({ record }) => delayedUntil(record) !== null },
  decision: allow('SELF_ACCESS', ['R-100', 'R-112'], ['LOG_USE', 'NOTICE_DELAY_ENDED']),
};

/** R-100, R-101 (F+P: S0, S2, S4, P7): everything is shown unless a row above hides it. */
export const recordIsShown: CitizenRow = {
  name: 'recordIsShown',
  mark: '10',
  rules: ['R-100', 'R-101'],
  test: { on: 'CALLER', holds: () => true },
  decision: allow('SELF_ACCESS', ['R-100'], ['LOG_USE']),
};

function inState(state: RecordState) {
  return ({ record }: ViewedRecordQuestion) => record.state === state;
}

const isNeverShown = (record: RecordFacts): boolean =>
  isListed(record.type, neverShownTypes) ||
  isListed(record.socialService, neverShownSocialServices) ||
  record.group === 'LEGACY' ||
  record.group === 'PHASE_1';

function kindsOf(record: RecordFacts): RolloutKind[] {
  const kinds: RolloutKind[] = [];
  if (isListed(record.type, clientRecordEntryTypes)) kinds.push('CLIENT_RECORD_ENTRIES');
  if (isListed(record.type, adoptionCounsellingTypes)) kinds.push('ADOPTION_COUNSELLING');
  if (record.sharedCase) kinds.push('SHARED_CASES');
  if (record.kind === 'DOCUMENT' && record.group === 'CLIENT_RELATIONSHIP')
    kinds.push('RELATIONSHIP_DOCUMENTS');
  if (record.kind === 'DOCUMENT' && record.group === 'CASE') kinds.push('CASE_DOCUMENTS');
  return kinds;
}
