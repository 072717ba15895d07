/** B.2 from row 3 on: what is seen of the data. Permission and prohibitions are not read here. */
import { type RecordState } from '../codes.ts';
import { isAfter } from '../days.ts';
import { deny } from '../decision.ts';
import {
  adoptionCounsellingTypes,
  clientRecordEntryTypes,
  isListed,
  neverShownSocialServices,
  neverShownTypes,
} from '../documentTypes.ts';
import { type Day, type RecordFacts } from '../facts.ts';
import { isRolledOut, type RolloutKind } from '../rollouts.ts';
import { basisOf, shown } from './basis.ts';
import { type CitizenRow, type ViewedRecordQuestion, type Viewer } from './question.ts';
import { delayedUntil, hasSpecialContent, isRestrictedFromGuardians, lastShownDelay } from './restriction.ts';

/** R-108 (P: P16), R-266 (I): a strong identification rests on an identity code, which a temporary identifier is not. */
export const viewerIsNotStronglyIdentified: CitizenRow = {
  name: 'viewerIsNotStronglyIdentified',
  mark: '1',
  rules: ['R-108', 'R-266'],
  test: { on: 'CALLER', holds: ({ stronglyIdentified }) => !stronglyIdentified },
  decision: deny('NOT_STRONGLY_AUTHENTICATED', ['R-108']),
};

/** R-140…R-143, R-146 (F: S0, S2): no notice, no placeholder, no count. */
export const typeIsNeverShown: CitizenRow = {
  name: 'typeIsNeverShown',
  mark: '3',
  rules: ['R-140', 'R-141', 'R-142', 'R-143', 'R-146'],
  test: { on: 'RECORD', holds: isNeverShown },
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
      kindsOf(record, today).some((kind) => !isRolledOut(rollouts, kind, record.controller, today)),
  },
  decision: deny('NOT_YET_SHOWN_TYPE', ['R-104', 'R-150', 'R-151', 'R-152', 'R-153']),
};

/**
 * The note under B.2 (I): what is kept from guardians raises no notice, so that a notice never betrays what the child
 * had hidden.
 */
export const restrictedContentIsSpecial: CitizenRow = {
  name: 'restrictedContentIsSpecial',
  mark: '6',
  rules: ['R-113', 'R-114', 'R-115', 'R-116'],
  test: {
    on: 'RECORD',
    holds: (question) => isKeptFromViewer(question) && hasSpecialContent(question.record),
  },
  decision: deny('SPECIAL_CONTENT', ['R-113', 'R-114', 'R-115']),
};

/** R-113…R-115 (F+P: S0, S2, P11): without limit of time, whatever a delay says. */
export const contentIsSpecial: CitizenRow = {
  name: 'contentIsSpecial',
  mark: '6',
  rules: ['R-113', 'R-114', 'R-115', 'R-119'],
  test: { on: 'RECORD', holds: ({ record }) => hasSpecialContent(record) },
  decision: deny('SPECIAL_CONTENT', ['R-113', 'R-114', 'R-115'], ['NOTICE_DISPLAY_RESTRICTED']),
};

/** The note under B.2 (I), as above. */
export const restrictedDisplayIsDelayed: CitizenRow = {
  name: 'restrictedDisplayIsDelayed',
  mark: '7',
  rules: ['R-110', 'R-111', 'R-115', 'R-116'],
  switches: ['delayEndsOnItsDay'],
  test: { on: 'RECORD', holds: (question) => isKeptFromViewer(question) && isDelayed(question) },
  decision: deny('DELAYED', ['R-110', 'R-111']),
};

/** R-110, R-111 (F: S0, S2): hidden before the day on which it may be shown. */
export const displayIsDelayed: CitizenRow = {
  name: 'displayIsDelayed',
  mark: '7',
  rules: ['R-110', 'R-111', 'R-115', 'R-119'],
  switches: ['delayEndsOnItsDay'],
  test: { on: 'RECORD', holds: isDelayed },
  decision: deny('DELAYED', ['R-110', 'R-111'], ['NOTICE_DISPLAY_RESTRICTED']),
};

/** R-193 (F+P: S0, S4, P11): on the document or its case; no notice points to it. */
export const recordIsRestrictedFromGuardians: CitizenRow = {
  name: 'recordIsRestrictedFromGuardians',
  mark: '8',
  rules: ['R-116', 'R-118', 'R-190', 'R-193'],
  test: { on: 'RECORD', holds: isKeptFromViewer },
  decision: deny('RESTRICTED_FROM_GUARDIAN', ['R-116']),
};

/** R-112 (F: S2; that the day itself counts is I): shown, with the mark that the delay has ended. */
const afterDelay = (name: string, viewer: Viewer): CitizenRow => ({
  name,
  mark: '9',
  rules: ['R-112', ...basisOf[viewer].rules],
  test: {
    on: 'RECORD',
    holds: (question) => question.viewer === viewer && delayedUntil(question.record) !== null,
  },
  decision: shown(viewer, ['R-112'], ['NOTICE_DELAY_ENDED']),
});

export const delayHasEnded = afterDelay('delayHasEnded', 'CLIENT');
export const delayHasEndedForGuardian = afterDelay('delayHasEndedForGuardian', 'GUARDIAN');
export const delayHasEndedForMandateHolder = afterDelay('delayHasEndedForMandateHolder', 'MANDATE_HOLDER');

/** R-100, R-101 (F+P: S0, S2, S4, P7): everything is shown unless a row above hides it. */
const otherwise = (name: string, viewer: Viewer): CitizenRow => ({
  name,
  mark: '10',
  rules: [...basisOf[viewer].rules, 'R-101'],
  test: { on: 'CALLER', holds: (question) => question.viewer === viewer },
  decision: shown(viewer),
});

export const recordIsShown = otherwise('recordIsShown', 'CLIENT');
export const recordIsShownToGuardian = otherwise('recordIsShownToGuardian', 'GUARDIAN');
export const recordIsShownToMandateHolder = otherwise('recordIsShownToMandateHolder', 'MANDATE_HOLDER');

function inState(state: RecordState) {
  return ({ record }: ViewedRecordQuestion) => record.state === state;
}

function isNeverShown({ record, today }: ViewedRecordQuestion): boolean {
  return (
    isListed(record.type, neverShownTypes, today) ||
    isListed(record.socialService, neverShownSocialServices, today) ||
    record.group === 'LEGACY' ||
    record.group === 'PHASE_1'
  );
}

function isDelayed(question: ViewedRecordQuestion): boolean {
  const day = delayedUntil(question.record);
  return day !== null && isAfter(day, lastShownDelay(question));
}

/** Of a relationship only the data are kept: see `relationshipData.ts`. */
function isKeptFromViewer({ viewer, record }: ViewedRecordQuestion): boolean {
  return viewer === 'GUARDIAN' && record.kind !== 'RELATIONSHIP' && isRestrictedFromGuardians(record);
}

function kindsOf(record: RecordFacts, today: Day): RolloutKind[] {
  const kinds: RolloutKind[] = [];
  if (isListed(record.type, clientRecordEntryTypes, today)) kinds.push('CLIENT_RECORD_ENTRIES');
  if (isListed(record.type, adoptionCounsellingTypes, today)) kinds.push('ADOPTION_COUNSELLING');
  if (record.sharedCase) kinds.push('SHARED_CASES');
  if (record.kind === 'DOCUMENT' && record.group === 'CLIENT_RELATIONSHIP')
    kinds.push('RELATIONSHIP_DOCUMENTS');
  if (record.kind === 'DOCUMENT' && record.group === 'CASE') kinds.push('CASE_DOCUMENTS');
  return kinds;
}
