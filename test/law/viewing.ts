/** What table B.2 says to the client of one record of the own data, by default on 15.10.2026. */
import { type ViewerQuestion } from '../../src/law/citizenView/question.ts';
import { citizenView } from '../../src/law/citizenView/table.ts';
import { type Decision } from '../../src/law/decision.ts';
import { type RecordFacts } from '../../src/law/facts.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { nationalRollouts } from '../../src/law/rollouts.ts';
import { decideRecord } from '../../src/law/table.ts';
import { today } from './world.ts';

export const viewing = (overrides: Partial<ViewerQuestion> = {}): ViewerQuestion => ({
  today,
  viewer: { kind: 'CLIENT', stronglyIdentified: true },
  rollouts: nationalRollouts,
  policy: defaultPolicy,
  ...overrides,
});

export const viewed = (record: RecordFacts, overrides: Partial<ViewerQuestion> = {}): Decision =>
  decideRecord(citizenView, { ...viewing(overrides), record });
