/** B.2, the client's own column: what the client sees in OmaKanta. */
import { describe, expect, it } from 'vitest';
import { codesOn, neverShownSocialServices, neverShownTypes } from '../../src/law/documentTypes.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { nationalRollouts, type Rollout, rolloutKinds } from '../../src/law/rollouts.ts';
import { citizenOf } from './accessing.ts';
import { complaints } from './expectations.ts';
import { view } from './outcomes.ts';
import { letsThrough } from './scopeMeaning.ts';
import { viewed, viewing } from './viewing.ts';
import { day, plan, policyWith, restricted, threeDays, today } from './world.ts';

const people = { identified: { stronglyIdentified: true }, 'not identified': { stronglyIdentified: false } };
const asIs = { 'national rollouts': { rollouts: nationalRollouts } };
const onToday = ['2026-10-15'] as const;

describe('B.2 rows 1, 3 and 10', () => {
  const of = (type: string) => plan({ type });
  const records = {
    plan: plan(),
    'of another controller': plan({ controller: 'lahti' }),
    'without a type': plan({ type: null, socialService: null }),
    parenthood: of('4025'),
    shelter: of('1011'),
    violence: of('1017'),
    'payment commitment': of('9001'),
    'a payment commitment to come': of('9999'),
    'next to the payment commitments': of('90010'),
    'in a shelter': plan({ socialService: 'SHELTER_SERVICES' }),
    'in work against violence': plan({ socialService: 'DOMESTIC_VIOLENCE_PREVENTION' }),
    old: plan({ group: 'LEGACY' }),
    'phase 1': plan({ group: 'PHASE_1' }),
  };
  const shown = [
    'plan',
    'of another controller',
    'without a type',
    'next to the payment commitments',
  ] as const;

  it('ask for strong identification, and never show some kinds', () => {
    expect(
      complaints({
        people,
        states: asIs,
        records,
        dates: onToday,
        decide: (viewer, rollouts, record) => viewed(record, { ...viewer, ...rollouts }),
        expected: [
          ['not identified', '*', '*', '*', view.notIdentified],
          ['identified', '*', shown, '*', view.shown],
          ['identified', '*', '*', '*', view.neverShown],
        ],
      }),
    ).toEqual([]);
  });

  it.each(codesOn(neverShownTypes, today).map((type) => type.replaceAll('x', '7')))(
    'R-140…R-142: never show type %s',
    (type) => {
      expect(viewed(of(type))).toEqual(view.neverShown);
    },
  );

  it.each(codesOn(neverShownSocialServices, today))('R-141: never show a document of %s', (socialService) => {
    expect(viewed(plan({ socialService }))).toEqual(view.neverShown);
  });

  it('R-140…R-143: never show them by any rollout, nor tell of their restriction', () => {
    const everything: Rollout[] = rolloutKinds.map((kind) => ({
      kind,
      controller: '*',
      opensOn: day('2020-01-01'),
    }));
    const hidden = restricted({ specialContent: true, delayedUntil: day('2027-01-01') });
    for (const record of [of('1011'), of('9001'), plan({ group: 'LEGACY' }), plan({ group: 'PHASE_1' })]) {
      expect(viewed({ ...record, restriction: hidden }, { rollouts: everything })).toEqual(view.neverShown);
    }
  });
});

describe('B.2 row 4', () => {
  it('leaves voided and earlier versions out, without a notice', () => {
    const special = restricted({ specialContent: true });
    expect(
      complaints({
        people,
        states: { plain: {}, special: { restriction: special }, 'of a shared case': { sharedCase: true } },
        records: { superseded: plan({ state: 'SUPERSEDED' }), voided: plan({ state: 'VOIDED' }) },
        dates: onToday,
        decide: (viewer, state, record) => viewed({ ...record, ...state }, viewer),
        expected: [
          ['not identified', '*', '*', '*', view.notIdentified],
          ['identified', '*', 'superseded', '*', view.superseded],
          ['identified', '*', 'voided', '*', view.voided],
        ],
      }),
    ).toEqual([]);
  });
});

describe('B.2 rows 6, 7 and 9', () => {
  const on15 = day('2026-10-15');
  const restrictions = {
    none: restricted({}),
    special: restricted({ specialContent: true }),
    'until the 15th': restricted({ delayedUntil: on15 }),
    'until 2027': restricted({ delayedUntil: day('2027-01-01') }),
    'until 2020': restricted({ delayedUntil: day('2020-01-01') }),
    'from guardians': restricted({ restrictedFromGuardians: true }),
    'special, until 2020': restricted({ specialContent: true, delayedUntil: day('2020-01-01') }),
  };

  it('R-110…R-115: the stricter of document and case; a delay ends on its day; special content does not end', () => {
    const special = ['special', 'special, until 2020'] as const;
    const never = ['none', 'from guardians'] as const;
    const upTo15 = ['none', 'from guardians', 'until the 15th', 'until 2020'] as const;
    expect(
      complaints({
        people: { client: null },
        states: restrictions,
        records: restrictions,
        dates: threeDays,
        decide: (_, ofDocument, ofCase, on) =>
          viewed(plan({ restriction: ofDocument, caseRestriction: ofCase }), { today: on }),
        expected: [
          ['*', special, '*', '*', view.special],
          ['*', '*', special, '*', view.special],
          ['*', 'until 2027', '*', '*', view.delayed],
          ['*', '*', 'until 2027', '*', view.delayed],
          ['*', 'until the 15th', '*', '2026-10-14', view.delayed],
          ['*', '*', 'until the 15th', '2026-10-14', view.delayed],
          ['*', never, never, '*', view.shown],
          ['*', upTo15, upTo15, '*', view.shownAfterDelay],
        ],
      }),
    ).toEqual([]);
  });

  it('R-112: a delay ends on its day or, switched, the day after; scopes show and tell of the same', () => {
    const byPolicy = { 'as it is': defaultPolicy, switched: policyWith({ delayEndsOnItsDay: false }) };
    const until15 = restrictions['until the 15th'];
    expect(
      complaints({
        people: { client: null },
        states: byPolicy,
        records: {
          'a document': plan({ restriction: until15 }),
          'of a case': plan({ caseRestriction: until15 }),
          'special too': plan({ restriction: { ...until15, specialContent: true } }),
        },
        dates: threeDays,
        decide: (_, policy, record, on) => {
          const access = citizenOf(viewing({ policy, today: on }));
          const decision = access.decide(record);
          const shows = (show: 'DISPLAYED' | 'RESTRICTED') =>
            access.scopes(show).some((scope) => letsThrough(scope, record));
          expect(shows('DISPLAYED')).toBe(decision.effect === 'ALLOW');
          expect(shows('RESTRICTED')).toBe(decision.effect === 'DENY');
          return decision;
        },
        expected: [
          ['*', '*', 'special too', '*', view.special],
          ['*', '*', '*', '2026-10-14', view.delayed],
          ['*', 'switched', '*', '2026-10-15', view.delayed],
          ['*', '*', '*', ['2026-10-15', '2026-10-16'], view.shownAfterDelay],
        ],
      }),
    ).toEqual([]);
  });

  it('row 5 stands before them: what is not yet shown gives no notice', () => {
    const hidden = plan({ type: '11005', restriction: restrictions.special });
    expect(viewed(hidden)).toEqual(view.notYetShown);
  });
});
