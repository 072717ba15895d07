/** B.2 rows 6–10 and the note under it: every restriction of a document, with every one of its case, to three viewers. */
import { describe, expect, it } from 'vitest';
import { CitizenAccess } from '../../../src/law/citizenAccess.ts';
import { type Decision } from '../../../src/law/decision.ts';
import { type RecordFacts, type RestrictionFacts } from '../../../src/law/facts.ts';
import { defaultPolicy } from '../../../src/law/policy.ts';
import { complaints } from '../expectations.ts';
import { guardianView, mandateView, view } from '../outcomes.ts';
import { letsThrough } from '../scopeMeaning.ts';
import { viewed, viewers, viewing } from '../viewing.ts';
import { day, plan, policyWith, restricted, threeDays } from '../world.ts';

const delays = {
  '': null,
  'until 2020': day('2020-01-01'),
  'until the 15th': day('2026-10-15'),
  'until 2027': day('2027-01-01'),
};
/** Every restriction there is, by a name such as `special, until 2020, kept`. */
const restrictions: Readonly<Record<string, RestrictionFacts>> = Object.fromEntries(
  [false, true].flatMap((specialContent) =>
    Object.entries(delays).flatMap(([delay, delayedUntil]) =>
      [false, true].map((restrictedFromGuardians) => {
        const words = [specialContent ? 'special' : '', delay, restrictedFromGuardians ? 'kept' : ''];
        const name = words.filter((word) => word !== '').join(', ') || 'none';
        return [name, restricted({ specialContent, delayedUntil, restrictedFromGuardians })] as const;
      }),
    ),
  ),
);
/** Names with the one word and without the others. */
const named = (word: string, ...without: readonly string[]): string[] =>
  Object.keys(restrictions).filter(
    (name) => name.includes(word) && !without.some((other) => name.includes(other)),
  );

interface Column {
  readonly shown: Decision;
  readonly shownAfterDelay: Decision;
}
type Viewer = keyof typeof viewers;
type Line = readonly [Viewer, '*' | string[], '*' | string[], '*' | '2026-10-14', Decision];

/** Either of the two restrictions, the document's or the case's. */
const either = (viewer: Viewer, names: string[], date: Line[3], decision: Decision): Line[] => [
  [viewer, names, '*', date, decision],
  [viewer, '*', names, date, decision],
];

/** Rows 6, 7, 9 and 10, for what is not kept from the viewer. */
const rowsFor = (viewer: Viewer, column: Column, kept: readonly string[] = []): Line[] => {
  const without = (word: string, ...others: readonly string[]) => named(word, ...others, ...kept);
  const undelayed = without('', 'special', 'until');
  return [
    ...either(viewer, without('special'), '*', view.special),
    ...either(viewer, without('2027', 'special'), '*', view.delayed),
    ...either(viewer, without('the 15th', 'special', '2027'), '2026-10-14', view.delayed),
    [viewer, undelayed, undelayed, '*', column.shown],
    [viewer, '*', '*', '*', column.shownAfterDelay],
  ];
};

/** Row 8 and the note: a guardian is not told of what is kept, whichever of the two restrictions says so. */
const keptFromGuardian: Line[] = [
  ...either('guardian', named('special').filter(isKept), '*', guardianView.specialWithoutNotice),
  ['guardian', named('special', 'kept'), named('kept', 'special'), '*', guardianView.specialWithoutNotice],
  ['guardian', named('kept', 'special'), named('special', 'kept'), '*', guardianView.specialWithoutNotice],
  ...delayedAndKept('2027', '*', ['special']),
  ...delayedAndKept('the 15th', '2026-10-14', ['special', '2027']),
  ...either('guardian', named('kept', 'special', '2027'), '*', guardianView.restricted),
];

function delayedAndKept(delay: string, date: Line[3], taken: readonly string[]): Line[] {
  const decision = guardianView.delayedWithoutNotice;
  const kept = named('kept', ...taken, delay);
  return [
    ...either('guardian', named(delay, ...taken).filter(isKept), date, decision),
    ['guardian', named(delay, ...taken, 'kept'), kept, date, decision],
    ['guardian', kept, named(delay, ...taken, 'kept'), date, decision],
  ];
}

function isKept(name: string): boolean {
  return name.includes('kept');
}

describe('a document’s restriction and its case’s', () => {
  it('has every restriction', () => {
    expect(Object.keys(restrictions)).toHaveLength(16);
  });

  it('R-110…R-119, R-172: hide from each viewer what they hide, and tell of it what may be told', () => {
    expect(
      complaints({
        people: viewers,
        states: restrictions,
        records: restrictions,
        dates: threeDays,
        decide: (representation, restriction, caseRestriction, today) =>
          viewed(plan({ restriction, caseRestriction }), { representation, today }),
        expected: [
          ...rowsFor('client', view),
          ...rowsFor('mandate holder', mandateView),
          ...keptFromGuardian,
          ...rowsFor('guardian', guardianView, ['kept']),
        ],
      }),
    ).toEqual([]);
  });
});

describe('the notice that something is restricted', () => {
  const records: Readonly<Record<string, RecordFacts>> = Object.fromEntries(
    Object.entries(restrictions).flatMap(([name, restriction]) => [
      [name, plan({ restriction })],
      [`by its case: ${name}`, plan({ caseRestriction: restriction })],
    ]),
  );
  const policies = { 'as it is': defaultPolicy, switched: policyWith({ delayEndsOnItsDay: false }) };

  it.each(
    Object.entries(viewers).flatMap(([viewer, representation]) =>
      Object.entries(policies).map(([how, policy]) => [viewer, how, { representation, policy }] as const),
    ),
  )('R-119: to the %s, %s, is raised by what the search for restricted ones finds', (_, __, facts) => {
    for (const [name, record] of Object.entries(records)) {
      for (const on of threeDays) {
        const question = viewing({ ...facts, today: day(on) });
        const access = CitizenAccess.decide(question, 'client', question);
        if (!(access instanceof CitizenAccess)) throw new Error(`Refused: ${access.reason}`);
        const decision = access.decide(record);
        const finds = (show: 'DISPLAYED' | 'RESTRICTED') =>
          access.scopes(show).some((scope) => letsThrough(scope, record));
        expect(finds('DISPLAYED'), `${name} on ${on}`).toBe(decision.effect === 'ALLOW');
        expect(finds('RESTRICTED'), `${name} on ${on}`).toBe(
          decision.obligations.includes('NOTICE_DISPLAY_RESTRICTED'),
        );
      }
    }
  });
});
