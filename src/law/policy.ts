/**
 * Rules marked I (inference) that a product owner may overrule, each with its default; and what is dated.
 * This is the only place where they are set.
 */
import { type SpecialReason } from './codes.ts';
import { hasBegun } from './days.ts';
import { type Day } from './facts.ts';

export interface Policy {
  /** a card reported lost is refused from the day of the report. */
  readonly lostCardIsRefused: boolean;
  /** a parallel-joined provider has no register of its own in the repository. */
  readonly parallelJoinedHasNoOwnRegister: boolean;
  /** R-052, B.4 no. 14: the last day of a service still opens the register. */
  readonly lastDayOfServiceIsIncluded: boolean;
  /** the right is of the unit that the service names; otherwise of every unit of its producer. */
  readonly registerAccessIsOfTheUnit: boolean;
  /** "needed" means a service task for which the service relationship was opened. */
  readonly registerAccessOnlyForTasksOfTheService: boolean;
  /** a producer's staff use the organiser's disclosure only where their profile says so. */
  readonly disclosureForOrganiserNeedsProfile: boolean;
  /** a client known by a temporary identifier only cannot be found in another register. */
  readonly temporaryIdentifierBarsDisclosure: boolean;
  /** the statutory right does not ask whether the client was informed. */
  readonly statutoryRightNeedsNoInforming: boolean;
  /** R-310: other controllers' old and phase 1 records are left out of disclosure by permission to the end of this day; null: no end. */
  readonly oldRecordsUndisclosedUntil: Day | null;
  /** R-195, B.4 no. 22: of a client found able to judge only their own permission counts, of a minor found unable not. */
  readonly ableMinorsPermissionIsTheirOwn: boolean;
  /** every client of a shared-case record must allow its disclosure. */
  readonly sharedCaseNeedsEveryClient: boolean;
  /** special reasons that open earlier and voided versions of the own register: an audit, the person's request. */
  readonly reasonsForEarlierVersions: readonly SpecialReason[];
  /** R-040 (c): identity codes go to those with a client relationship, not on a justified context or special reason. */
  readonly identityCodeNeedsRelationship: boolean;
  /** contact data under a security prohibition is masked but for a relationship at the caller's own unit. */
  readonly securityProhibitionMasksContactData: boolean;
  /** R-045…R-047: what an employer grants holds up to the ceiling of the duty; the decree's matrix was not found. */
  readonly accessRightsHaveCeilings: boolean;
  /** a guardian does not see the tracking of the child's social data. */
  readonly trackingIsClosedToGuardians: boolean;
  /** a child's disclosure prohibitions, which may name a document kept from guardians, are not shown to them. */
  readonly prohibitionsAreKeptFromGuardians: boolean;
  /** R-112, B.4 no. 1: the day of a delay is the first day of display; otherwise the last hidden one. */
  readonly delayEndsOnItsDay: boolean;
}

export const defaultPolicy: Policy = Object.freeze<Policy>({
  lostCardIsRefused: true,
  parallelJoinedHasNoOwnRegister: true,
  lastDayOfServiceIsIncluded: true,
  registerAccessIsOfTheUnit: true,
  registerAccessOnlyForTasksOfTheService: true,
  disclosureForOrganiserNeedsProfile: true,
  temporaryIdentifierBarsDisclosure: true,
  statutoryRightNeedsNoInforming: true,
  oldRecordsUndisclosedUntil: null,
  ableMinorsPermissionIsTheirOwn: true,
  sharedCaseNeedsEveryClient: true,
  reasonsForEarlierVersions: Object.freeze([
    'DATA_CORRECTION',
    'COMPLAINT_HANDLING',
    'LOG_SUPERVISION',
  ] as const),
  identityCodeNeedsRelationship: true,
  securityProhibitionMasksContactData: true,
  accessRightsHaveCeilings: true,
  trackingIsClosedToGuardians: true,
  prohibitionsAreKeptFromGuardians: true,
  delayEndsOnItsDay: true,
});

/** Switches as they stand from a day on; null: from the beginning. */
export interface PolicyFrom {
  readonly from: Day | null;
  readonly policy: Policy;
}

/** In the order of their days, the first from the beginning. */
export type Policies = readonly [PolicyFrom, ...PolicyFrom[]];

export const defaultPolicies: Policies = Object.freeze([{ from: null, policy: defaultPolicy }] as const);

/** The switches in force on a day. */
export const policyOn = (policies: Policies, today: Day): Policy =>
  (policies.findLast(({ from }) => hasBegun(today, from)) ?? policies[0]).policy;
