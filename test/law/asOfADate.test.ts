/** The tables of both actors as of a day: what changes in between changes on its day. */
import { describe, expect, it } from 'vitest';
import { policyOn } from '../../src/law/policy.ts';
import { days, looking, policies, professionals, records, seen } from './asOf.ts';
import { complaints } from './expectations.ts';
import { allowed, guardianView, mandateView, onBehalf, refused, view } from './outcomes.ts';

const [before, joining, today, lastDay, recordings] = days;
const namesOf = <Name extends string>(named: Readonly<Record<Name, unknown>>) =>
  Object.fromEntries(Object.keys(named).map((name) => [name, name])) as { readonly [Each in Name]: Each };

describe('the law of each day', () => {
  it('B.1: is that day’s, with that day’s switches', () => {
    expect(
      complaints({
        people: professionals,
        states: { dated: policies },
        records: { asked: null },
        dates: days,
        decide: (asOf, dated, _, on) => asOf(policyOn(dated, on), on),
        expected: [
          ['Sara, by a card until 30.9.2029', '*', '*', recordings, refused.card],
          ['Sara, of family law in care', '*', '*', [before, joining, recordings], refused.ownRight],
          ['Leo, of phase 1', '*', '*', [before, joining, today, lastDay], refused.oldRecord],
          [
            'Pia, in a service until 1.9.2026',
            '*',
            '*',
            [joining, today, lastDay, recordings],
            refused.expired,
          ],
          ['Pia, in a service from 15.10.2026', '*', '*', [before, joining], refused.notStarted],
          [
            ['Sara', 'Sara, by a card until 30.9.2029', 'Sara, of family law in care'],
            '*',
            '*',
            '*',
            allowed.ownUse,
          ],
          [['Leo', 'Leo, of phase 1'], '*', '*', '*', allowed.permission],
          ['Leo, by a ground', '*', '*', '*', allowed.statutoryRight],
          ['*', '*', '*', '*', allowed.registerAccess],
        ],
      }),
    ).toEqual([]);
  });

  it('B.2: is that day’s, with that day’s switches and rollouts', () => {
    const grownUp = [lastDay, recordings] as const;
    expect(
      complaints({
        people: namesOf(looking),
        states: { dated: policies },
        records: namesOf(records),
        dates: days,
        decide: (viewer, dated, record, on) => seen(viewer, record)(policyOn(dated, on), on),
        expected: [
          ['guardian', '*', '*', grownUp, onBehalf.noMandate],
          ['*', '*', 'entry', before, view.notYetShown],
          ['*', '*', 'of a shared case', [before, joining, today, lastDay], view.notYetShown],
          ['*', '*', 'of a shared case in Lahti', [before, joining], view.notYetShown],
          ['*', '*', 'delayed until 15.10.2026', [before, joining, today], view.delayed],
          ['client', '*', 'delayed until 15.10.2026', '*', view.shownAfterDelay],
          ['mandate holder', '*', 'delayed until 15.10.2026', '*', mandateView.shownAfterDelay],
          ['client', '*', '*', '*', view.shown],
          ['guardian', '*', '*', '*', guardianView.shown],
          ['mandate holder', '*', '*', '*', mandateView.shown],
        ],
      }),
    ).toEqual([]);
  });
});
