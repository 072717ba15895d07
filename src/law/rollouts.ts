/**
 * What is not shown to citizens before a day of its own (R-150… ): a dated switch per kind and controller.
 * `null`: no day has been set. A controller without a row of its own follows `*`. ACCESS_TRACKING is read of `*` only:
 * the log is one, and is shown of every register from the same day.
 */
import { day, hasBegun } from './days.ts';
import { type Day } from './facts.ts';

export const rolloutKinds = [
  'CLIENT_RECORD_ENTRIES',
  'SHARED_CASES',
  'ADOPTION_COUNSELLING',
  'RELATIONSHIP_DOCUMENTS',
  // I: only documents of phase 2 or later are said to be shown.
  'CASE_DOCUMENTS',
  'ACCESS_TRACKING',
] as const;
export type RolloutKind = (typeof rolloutKinds)[number];

export interface Rollout {
  readonly kind: RolloutKind;
  readonly controller: string;
  readonly opensOn: Day | null;
}

export const nationalRollouts: readonly Rollout[] = Object.freeze([
  // retroactively during 2026, at the latest on 1.9.2026.
  { kind: 'CLIENT_RECORD_ENTRIES', controller: '*', opensOn: day('2026-09-01') },
  { kind: 'SHARED_CASES', controller: '*', opensOn: null },
  { kind: 'ADOPTION_COUNSELLING', controller: '*', opensOn: null },
  { kind: 'RELATIONSHIP_DOCUMENTS', controller: '*', opensOn: null },
  { kind: 'CASE_DOCUMENTS', controller: '*', opensOn: null },
  // at the latest in 09/2026.
  { kind: 'ACCESS_TRACKING', controller: '*', opensOn: day('2026-09-01') },
]);

/** Is this kind shown by this controller on this day? */
export function isRolledOut(
  rollouts: readonly Rollout[],
  kind: RolloutKind,
  controller: string,
  today: Day,
): boolean {
  const rowOf = (id: string) => rollouts.find((row) => row.kind === kind && row.controller === id);
  const row = rowOf(controller) ?? rowOf('*');
  return hasBegun(today, row?.opensOn ?? null);
}
