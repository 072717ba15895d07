/** B.2a: the same document, as each of four sees it, column by column as the page has it. */
import { describe, expect, it } from 'vitest';
import { type RecordFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, guardianView, mandateView, refused, view } from '../outcomes.ts';
import { viewed, viewers } from '../viewing.ts';
import { aino, day, plan, read, restricted, sara, task } from '../world.ts';

const tomorrow = restricted({ delayedUntil: day('2026-10-16') });
const delayToday = restricted({ delayedUntil: day('2026-10-15') });
const kept = { restrictedFromGuardians: true };
const states: Record<
  | 'normal'
  | 'delay tomorrow'
  | 'delay today'
  | 'special content'
  | 'guardian restriction'
  | 'guardian restriction, delay tomorrow'
  | 'guardian restriction, delay past'
  | 'guardian restriction, special content'
  | 'special content, delay long past'
  | 'shelter service'
  | 'voided'
  | 'old version',
  Partial<RecordFacts>
> = {
  normal: {},
  'delay tomorrow': { restriction: tomorrow },
  'delay today': { restriction: delayToday },
  'special content': { restriction: restricted({ specialContent: true }) },
  'guardian restriction': { restriction: restricted(kept) },
  'guardian restriction, delay tomorrow': { restriction: { ...tomorrow, ...kept } },
  'guardian restriction, delay past': {
    restriction: restricted({ ...kept, delayedUntil: day('2026-10-01') }),
  },
  'guardian restriction, special content': { restriction: restricted({ ...kept, specialContent: true }) },
  'special content, delay long past': {
    restriction: restricted({ specialContent: true, delayedUntil: day('2020-01-01') }),
  },
  'shelter service': { type: '1011', serviceTask: task.workingAge },
  voided: { state: 'VOIDED' },
  'old version': { state: 'SUPERSEDED' },
};

/** Of the document, or of its case, from which it comes to the document. */
const places = {
  'of the document': (facts: Partial<RecordFacts>) => plan(facts),
  'of its case': ({ restriction, ...facts }: Partial<RecordFacts>) =>
    plan({ ...facts, ...(restriction && { caseRestriction: restriction }) }),
};

describe('B.2a', () => {
  it('is as the page has it', () => {
    const bySight = (viewer: keyof typeof viewers) => (record: RecordFacts) =>
      viewed(record, { representation: viewers[viewer] });
    const unrestricted = ['normal', 'guardian restriction'] as const;
    const tomorrows = ['delay tomorrow', 'guardian restriction, delay tomorrow'] as const;
    const ended = ['delay today', 'guardian restriction, delay past'] as const;
    const specials = [
      'special content',
      'special content, delay long past',
      'guardian restriction, special content',
    ] as const;
    expect(
      complaints({
        people: {
          client: bySight('client'),
          guardian: bySight('guardian'),
          'mandate holder': bySight('mandate holder'),
          professional: (record: RecordFacts) => read(sara(), aino(), record),
        },
        states,
        records: places,
        dates: ['2026-10-15'],
        decide: (look, facts, place) => look(place(facts)),
        expected: [
          ['professional', 'voided', '*', '*', refused.voided],
          ['professional', 'old version', '*', '*', refused.superseded],
          ['professional', '*', '*', '*', allowed.ownUse],
          ['*', 'shelter service', '*', '*', view.neverShown],
          ['*', 'voided', '*', '*', view.voided],
          ['*', 'old version', '*', '*', view.superseded],
          ['guardian', 'normal', '*', '*', guardianView.shown],
          ['guardian', 'delay tomorrow', '*', '*', view.delayed],
          ['guardian', 'delay today', '*', '*', guardianView.shownAfterDelay],
          ['guardian', ['special content', 'special content, delay long past'], '*', '*', view.special],
          ['guardian', 'guardian restriction, special content', '*', '*', guardianView.specialWithoutNotice],
          ['guardian', 'guardian restriction, delay tomorrow', '*', '*', guardianView.delayedWithoutNotice],
          ['guardian', '*', '*', '*', guardianView.restricted],
          [['client', 'mandate holder'], specials, '*', '*', view.special],
          [['client', 'mandate holder'], tomorrows, '*', '*', view.delayed],
          ['client', unrestricted, '*', '*', view.shown],
          ['client', ended, '*', '*', view.shownAfterDelay],
          ['mandate holder', unrestricted, '*', '*', mandateView.shown],
          ['mandate holder', ended, '*', '*', mandateView.shownAfterDelay],
        ],
      }),
    ).toEqual([]);
  });
});
