/**
 * Ceilings of the access right (decree 825/2022): duty × kind of work → service tasks, dated. What an employer grants
 * holds up to the ceiling; a duty that is not here has none and so gives nothing.
 *
 * The decree's matrix for social welfare was not found. What stands here is cautious and ours: child protection and
 * family-law services are for public social welfare alone, the latter for social work and guidance; staff who meet no
 * clients have nothing. A county replaces it with its own.
 */
import { day, isWithin } from './days.ts';
import { type Day } from './facts.ts';

/** on a private contract with the client, or in public social welfare, also by a private producer. */
export type Work = 'PUBLIC_SERVICE' | 'PRIVATE_CONTRACT';

export interface AccessRightProfile {
  readonly duty: string;
  readonly work: Work;
  /** Service tasks, classification 1.2.246.537.6.1221. */
  readonly serviceTasks: readonly string[];
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

/** the decree's day. */
const inForce = { startedOn: day('2023-06-30'), endedOn: null };

const adultsAndFamilies = ['FAMILIES_WITH_CHILDREN', 'WORKING_AGE', 'OLDER_PEOPLE', '15', '20'] as const;
const withChildProtection = [...adultsAndFamilies, '10'] as const;
const all = [...withChildProtection, 'FAMILY_LAW'] as const;

export const accessRightProfiles: readonly AccessRightProfile[] = Object.freeze([
  { duty: 'SOCIAL_WORK', work: 'PUBLIC_SERVICE', serviceTasks: all, ...inForce },
  { duty: 'SOCIAL_WORK', work: 'PRIVATE_CONTRACT', serviceTasks: adultsAndFamilies, ...inForce },
  { duty: 'SOCIAL_GUIDANCE', work: 'PUBLIC_SERVICE', serviceTasks: all, ...inForce },
  { duty: 'SOCIAL_GUIDANCE', work: 'PRIVATE_CONTRACT', serviceTasks: adultsAndFamilies, ...inForce },
  { duty: 'CARE', work: 'PUBLIC_SERVICE', serviceTasks: withChildProtection, ...inForce },
  { duty: 'CARE', work: 'PRIVATE_CONTRACT', serviceTasks: adultsAndFamilies, ...inForce },
  { duty: 'HOME_HELP', work: 'PUBLIC_SERVICE', serviceTasks: adultsAndFamilies, ...inForce },
  { duty: 'HOME_HELP', work: 'PRIVATE_CONTRACT', serviceTasks: adultsAndFamilies, ...inForce },
]);

/** The service tasks that a duty may ever reach in this kind of work on a day. */
export const ceilingOf = (duty: string, work: Work, today: Day): readonly string[] =>
  accessRightProfiles
    .filter((profile) => profile.duty === duty && profile.work === work && isWithin(today, profile))
    .flatMap(({ serviceTasks }) => serviceTasks);
