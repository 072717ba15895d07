/** B.2 rows 3 and 5 where the lists of types and services change: each holds on its days, in the table and in the search. */
import { describe, expect, it, vi } from 'vitest';
import type * as Lists from '../../src/law/documentTypes.ts';
import { citizenOf } from './accessing.ts';
import { complaints } from './expectations.ts';
import { view } from './outcomes.ts';
import { letsThrough } from './scopeMeaning.ts';
import { viewed, viewing } from './viewing.ts';
import { day, plan } from './world.ts';

/** As if a type or service had been put on each list from 1.9.2026 to 30.9.2029. */
vi.mock('../../src/law/documentTypes.ts', async (importOriginal) => {
  const lists = await importOriginal<typeof Lists>();
  const forAWhile = (codes: readonly string[]) => ({
    startedOn: Temporal.PlainDate.from('2026-09-01'),
    endedOn: Temporal.PlainDate.from('2029-09-30'),
    codes,
  });
  return {
    ...lists,
    neverShownTypes: [...lists.neverShownTypes, forAWhile(['15001'])],
    neverShownSocialServices: [...lists.neverShownSocialServices, forAWhile(['46'])],
    adoptionCounsellingTypes: [...lists.adoptionCounsellingTypes, forAWhile(['15002'])],
    clientRecordEntryTypes: [...lists.clientRecordEntryTypes, forAWhile(['15003'])],
  };
});

const ordinary = (type: string) => plan({ type, socialService: null });

describe('a list that changes', () => {
  it('R-140…R-142, R-150, R-152: hides on its days, both ends included', () => {
    const [listedFrom, listedTo] = ['2026-09-01', '2029-09-30'] as const;
    expect(
      complaints({
        people: { client: null },
        states: { 'entries not yet open': { rollouts: [] } },
        records: {
          'on no list': ordinary('15004'),
          'never shown': ordinary('15001'),
          'of a service never shown': plan({ type: '15004' }),
          'adoption counselling': ordinary('15002'),
          entry: ordinary('15003'),
          shelter: ordinary('1011'),
        },
        dates: ['2026-08-31', listedFrom, '2026-10-15', listedTo, '2029-10-01'],
        decide: (_, rollouts, record, today) => {
          const decision = viewed(record, { ...rollouts, today });
          const scopes = citizenOf(viewing({ ...rollouts, today })).scopes();
          expect(scopes.some((scope) => letsThrough(scope, record))).toBe(decision.effect === 'ALLOW');
          return decision;
        },
        expected: [
          ['*', '*', 'shelter', '*', view.neverShown],
          ['*', '*', '*', ['2026-08-31', '2029-10-01'], view.shown],
          ['*', '*', ['never shown', 'of a service never shown'], '*', view.neverShown],
          ['*', '*', ['adoption counselling', 'entry'], '*', view.notYetShown],
          ['*', '*', 'on no list', '*', view.shown],
        ],
      }),
    ).toEqual([]);
  });

  it('stands from 1.11.2021 on', () => {
    expect(viewed(ordinary('1011'), { today: day('2021-11-01') })).toEqual(view.neverShown);
  });
});
