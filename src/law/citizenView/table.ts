/**
 * Decision table B.2, the client's own view: top to bottom, the first row that holds decides.
 * Rows 2 (representation) and 8 (guardian restriction) hit nobody who looks at their own data.
 */
import { type CitizenRow } from './question.ts';
import {
  contentIsSpecial,
  delayHasEnded,
  displayIsDelayed,
  recordIsShown,
  typeIsNeverShown,
  typeIsNotYetShown,
  versionIsSuperseded,
  versionIsVoided,
  viewerIsNotStronglyIdentified,
} from './rows.ts';

export const citizenView: readonly CitizenRow[] = Object.freeze([
  viewerIsNotStronglyIdentified,
  typeIsNeverShown,
  versionIsVoided,
  versionIsSuperseded,
  typeIsNotYetShown,
  contentIsSpecial,
  displayIsDelayed,
  delayHasEnded,
  recordIsShown,
]);
