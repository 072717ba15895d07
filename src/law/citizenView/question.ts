/** What the citizen's tables are asked. */

import { isMinor } from '../age.ts';
import { type Day, type RecordFacts, type RepresentationFacts } from '../facts.ts';
import { type Policy } from '../policy.ts';
import { type Rollout } from '../rollouts.ts';
import { type Row } from '../table.ts';

/** Who looks: at the own data, at those of a child, or at those of an adult who has given a mandate. */
export type Viewer = 'CLIENT' | 'GUARDIAN' | 'MANDATE_HOLDER';

/** What is known of someone who opens MyKanta. */
export interface ViewerFacts {
  readonly today: Day;
  readonly stronglyIdentified: boolean;
  /** Null for the own data. */
  readonly representation: RepresentationFacts | null;
}

export interface ViewerQuestion extends ViewerFacts {
  readonly viewer: Viewer;
  readonly rollouts: readonly Rollout[];
  readonly policy: Policy;
}

export interface ViewedRecordQuestion extends ViewerQuestion {
  readonly record: RecordFacts;
}

export type CitizenRow = Row<ViewerQuestion, ViewerQuestion, ViewedRecordQuestion>;

/** For a minor one acts as a guardian and for an adult by mandate, whatever else one may be. */
export function viewerOf({ representation, today }: ViewerFacts): Viewer {
  if (representation === null) return 'CLIENT';
  const { client } = representation;
  return client !== null && isMinor(client.dateOfBirth, today) ? 'GUARDIAN' : 'MANDATE_HOLDER';
}
