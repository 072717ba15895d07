/** The restriction that holds for a record: its own and its case's, the stricter of the two. */
import { isAfter, shifted } from '../days.ts';
import { type Day, type RecordFacts } from '../facts.ts';
import { type ViewerQuestion } from './question.ts';

export const hasSpecialContent = ({ restriction, caseRestriction }: RecordFacts): boolean =>
  restriction.specialContent || caseRestriction.specialContent;

export const isRestrictedFromGuardians = ({ restriction, caseRestriction }: RecordFacts): boolean =>
  restriction.restrictedFromGuardians || caseRestriction.restrictedFromGuardians;

/** The first day of display, or null where none was set. */
export function delayedUntil({ restriction, caseRestriction }: RecordFacts): Day | null {
  const own = restriction.delayedUntil;
  const inherited = caseRestriction.delayedUntil;
  if (own === null || inherited === null) return own ?? inherited;
  return isAfter(own, inherited) ? own : inherited;
}

/** R-112 (I): the day of a delay is the first day of display or, switched, the last hidden one. */
export const lastShownDelay = ({ today, policy }: ViewerQuestion): Day =>
  policy.delayEndsOnItsDay ? today : shifted(today, { days: -1 });
