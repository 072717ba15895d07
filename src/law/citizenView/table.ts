/**
 * Decision table B.2, the citizen's view: top to bottom, the first row that holds decides. Row 2 and row 8 hit nobody
 * who looks at their own data.
 */
import { type CitizenRow } from './question.ts';
import {
  actingForTheChildIsBarred,
  anotherGuardianIsUnderSecurityProhibition,
  childIsUnderSecurityProhibition,
  everyGuardianIsUnderSecurityProhibition,
  guardianHasNoCustody,
  mandateHasExpired,
  mandateIsForOtherMatters,
  thereIsNoMandate,
} from './representation.ts';
import {
  contentIsSpecial,
  delayHasEnded,
  delayHasEndedForGuardian,
  delayHasEndedForMandateHolder,
  displayIsDelayed,
  recordIsRestrictedFromGuardians,
  recordIsShown,
  recordIsShownToGuardian,
  recordIsShownToMandateHolder,
  restrictedContentIsSpecial,
  restrictedDisplayIsDelayed,
  typeIsNeverShown,
  typeIsNotYetShown,
  versionIsSuperseded,
  versionIsVoided,
  viewerIsNotStronglyIdentified,
} from './rows.ts';

export const citizenView: readonly CitizenRow[] = Object.freeze([
  viewerIsNotStronglyIdentified,
  guardianHasNoCustody,
  childIsUnderSecurityProhibition,
  everyGuardianIsUnderSecurityProhibition,
  anotherGuardianIsUnderSecurityProhibition,
  actingForTheChildIsBarred,
  mandateHasExpired,
  mandateIsForOtherMatters,
  thereIsNoMandate,
  typeIsNeverShown,
  versionIsVoided,
  versionIsSuperseded,
  typeIsNotYetShown,
  restrictedContentIsSpecial,
  contentIsSpecial,
  restrictedDisplayIsDelayed,
  displayIsDelayed,
  recordIsRestrictedFromGuardians,
  delayHasEnded,
  delayHasEndedForGuardian,
  delayHasEndedForMandateHolder,
  recordIsShown,
  recordIsShownToGuardian,
  recordIsShownToMandateHolder,
]);
