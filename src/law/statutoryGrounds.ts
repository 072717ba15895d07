/**
 * Who may use which statutory ground (R-090…R-097): a closed list of ground × role, dated.
 * The grounds are the three purposes of classification 1.2.246.537.6.1299; their code values were not found, so
 * the names are ours. Only authority roles are on it (B.4 no. 6).
 */
import { day, isWithin } from './days.ts';
import { type Day } from './facts.ts';

export type StatutoryRole = 'SOCIAL_WELFARE_AUTHORITY';

interface StatutoryGround {
  readonly code: string;
  readonly role: StatutoryRole;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

/** Act 703/2023 is in force from 1.1.2024. */
const inForce = { startedOn: day('2024-01-01'), endedOn: null };

export const statutoryGrounds: readonly StatutoryGround[] = Object.freeze([
  { code: 'CLARIFY_NEED', role: 'SOCIAL_WELFARE_AUTHORITY', ...inForce },
  { code: 'ORGANISE_SERVICE', role: 'SOCIAL_WELFARE_AUTHORITY', ...inForce },
  { code: 'VERIFY_INFORMATION', role: 'SOCIAL_WELFARE_AUTHORITY', ...inForce },
]);

export const isGroundFor = (code: string, role: StatutoryRole | null, today: Day): boolean =>
  statutoryGrounds.some((ground) => ground.code === code && ground.role === role && isWithin(today, ground));
