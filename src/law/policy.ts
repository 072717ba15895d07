/**
 * Rules marked I (inference) that a product owner may overrule, each with its default; and what is dated.
 * This is the only place where they are set.
 */
import { type Day } from './facts.ts';

export interface Policy {
  /** "needed" means a service task for which the service relationship was opened. */
  readonly registerAccessOnlyForTasksOfTheService: boolean;
  /** R-310: other controllers' old and phase 1 records are left out of disclosure by permission until this day; null: no end. */
  readonly oldRecordsUndisclosedUntil: Day | null;
  /** B.4 no. 22: a guardian's permission stops counting once the minor was assessed able to judge. */
  readonly ableMinorsPermissionIsTheirOwn: boolean;
  /** every client of a shared-case record must allow its disclosure. */
  readonly sharedCaseNeedsEveryClient: boolean;
  /** a special reason in the own register opens earlier and voided versions. */
  readonly specialReasonOpensEarlierVersions: boolean;
  /** R-040 (c): identity codes go to those with a client relationship, not on a justified context or special reason. */
  readonly identityCodeNeedsRelationship: boolean;
  /** contact data under a security prohibition is masked but for a relationship at the caller's own unit. */
  readonly securityProhibitionMasksContactData: boolean;
}

export const defaultPolicy: Policy = Object.freeze({
  registerAccessOnlyForTasksOfTheService: true,
  oldRecordsUndisclosedUntil: null,
  ableMinorsPermissionIsTheirOwn: true,
  sharedCaseNeedsEveryClient: true,
  specialReasonOpensEarlierVersions: true,
  identityCodeNeedsRelationship: true,
  securityProhibitionMasksContactData: true,
});
