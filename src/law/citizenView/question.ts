/** What the citizen's table is asked. */
import { type Day, type RecordFacts } from '../facts.ts';
import { type Policy } from '../policy.ts';
import { type Rollout } from '../rollouts.ts';
import { type Row } from '../table.ts';

/**
 * Who looks. Guardians and mandate holders (B.2 row 2 and row 8) enter with representation; a viewer kind that
 * is not here cannot be asked about.
 */
export type Viewer = { readonly kind: 'CLIENT'; readonly stronglyIdentified: boolean };

export interface ViewerQuestion {
  readonly today: Day;
  readonly viewer: Viewer;
  readonly rollouts: readonly Rollout[];
  readonly policy: Policy;
}

export interface ViewedRecordQuestion extends ViewerQuestion {
  readonly record: RecordFacts;
}

export type CitizenRow = Row<ViewerQuestion, ViewerQuestion, ViewedRecordQuestion>;
