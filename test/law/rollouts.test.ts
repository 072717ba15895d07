/** B.2 row 5: what OmaKanta does not show before a day of its own. */
import { describe, expect, it } from 'vitest';
import { adoptionCounsellingTypes, codesOn } from '../../src/law/documentTypes.ts';
import { nationalRollouts, type Rollout } from '../../src/law/rollouts.ts';
import { complaints } from './expectations.ts';
import { view } from './outcomes.ts';
import { viewed } from './viewing.ts';
import { day, plan, restricted, threeDays } from './world.ts';

describe('B.2 row 5', () => {
  const kinds = {
    plan: plan(),
    entry: plan({ type: '19001' }),
    'an entry’s neighbour': plan({ type: '1900' }),
    adoption: plan({ type: '11005' }),
    shared: plan({ sharedCase: true }),
    'relationship document': plan({ group: 'CLIENT_RELATIONSHIP', type: null }),
    'case document': plan({ group: 'CASE', type: null }),
    'case itself': plan({ kind: 'CASE', group: 'CASE', type: null }),
    'relationship itself': plan({ kind: 'RELATIONSHIP', group: 'CLIENT_RELATIONSHIP', type: null }),
    'shared entry': plan({ type: '19001', sharedCase: true }),
  };
  const always = ['plan', 'an entry’s neighbour', 'relationship itself', 'case itself'] as const;

  it('R-150…R-152, R-101, R-104, R-289: nationally, entries from 1.9.2026 and retroactively; the rest has no day', () => {
    expect(
      complaints({
        people: { client: null },
        states: { 'national rollouts': nationalRollouts },
        records: kinds,
        dates: ['2026-08-31', '2026-09-01', '2026-09-02'],
        decide: (_, rollouts, record, today) => viewed(record, { rollouts, today }),
        expected: [
          ['*', '*', always, '*', view.shown],
          ['*', '*', 'entry', ['2026-09-01', '2026-09-02'], view.shown],
          ['*', '*', '*', '*', view.notYetShown],
        ],
      }),
    ).toEqual([]);
  });

  it('R-153: each kind has a day of its own, and each controller may', () => {
    const opening = (kind: Rollout['kind'], controller: string): { rollouts: Rollout[] } => ({
      rollouts: [{ kind, controller, opensOn: day('2026-10-15') }],
    });
    const from15 = ['2026-10-15', '2026-10-16'] as const;
    expect(
      complaints({
        people: { Alue: 'alue', Lahti: 'lahti' },
        states: {
          'entries in Alue': opening('CLIENT_RECORD_ENTRIES', 'alue'),
          'entries everywhere': opening('CLIENT_RECORD_ENTRIES', '*'),
          'adoption in Alue': opening('ADOPTION_COUNSELLING', 'alue'),
          'shared cases in Alue': opening('SHARED_CASES', 'alue'),
          'relationships in Alue': opening('RELATIONSHIP_DOCUMENTS', 'alue'),
          'case documents in Alue': opening('CASE_DOCUMENTS', 'alue'),
          'nothing said': { rollouts: [] },
        },
        records: kinds,
        dates: threeDays,
        decide: (controller, { rollouts }, record, today) =>
          viewed({ ...record, controller }, { rollouts, today }),
        expected: [
          ['*', '*', always, '*', view.shown],
          ['Alue', ['entries in Alue', 'entries everywhere'], 'entry', from15, view.shown],
          ['Lahti', 'entries everywhere', 'entry', from15, view.shown],
          ['Alue', 'adoption in Alue', 'adoption', from15, view.shown],
          ['Alue', 'shared cases in Alue', 'shared', from15, view.shown],
          ['Alue', 'relationships in Alue', 'relationship document', from15, view.shown],
          ['Alue', 'case documents in Alue', 'case document', from15, view.shown],
          ['*', '*', '*', '*', view.notYetShown],
        ],
      }),
    ).toEqual([]);
  });

  it('R-153: a controller’s own day stands before the national one, earlier or later', () => {
    const kind = 'CLIENT_RECORD_ENTRIES';
    const rollouts = [
      { kind, controller: '*', opensOn: day('2026-10-15') },
      { kind, controller: 'early', opensOn: day('2026-03-04') },
      { kind, controller: 'late', opensOn: day('2026-12-01') },
      { kind, controller: 'never', opensOn: null },
    ] as const;
    expect(
      complaints({
        people: { early: 'early', late: 'late', never: 'never', other: 'other' },
        states: { asIs: rollouts },
        records: { entry: plan({ type: '19001' }) },
        dates: threeDays,
        decide: (controller, own, record, today) =>
          viewed({ ...record, controller }, { rollouts: own, today }),
        expected: [
          ['early', '*', '*', '*', view.shown],
          ['other', '*', '*', ['2026-10-15', '2026-10-16'], view.shown],
          ['*', '*', '*', '*', view.notYetShown],
        ],
      }),
    ).toEqual([]);
  });

  it.each(codesOn(adoptionCounsellingTypes, day('2026-10-15')))(
    'R-152: does not show type %s yet',
    (type) => {
      expect(viewed(plan({ type }))).toEqual(view.notYetShown);
    },
  );

  it('R-101, R-104: gives no notice of a restricted case document before its day, and one after', () => {
    const hidden = plan({ group: 'CASE', restriction: restricted({ specialContent: true }) });
    expect(viewed(hidden)).toEqual(view.notYetShown);
    const opened = { kind: 'CASE_DOCUMENTS', controller: '*', opensOn: day('2026-10-15') } as const;
    expect(viewed(hidden, { rollouts: [opened] })).toEqual(view.special);
  });
});
