/** B.2 rows 1 and 3–5 to three viewers: what no proxy sees that the client does not, county by county and day by day. */
import { describe, expect, it } from 'vitest';
import { nationalRollouts, type Rollout, type RolloutKind, rolloutKinds } from '../../../src/law/rollouts.ts';
import { complaints } from '../expectations.ts';
import { guardianView, mandateView, view } from '../outcomes.ts';
import { viewed, viewers } from '../viewing.ts';
import { day, plan, restricted, threeDays } from '../world.ts';

const of = (type: string) => plan({ type });
const everythingHides = restricted({
  specialContent: true,
  delayedUntil: day('2027-01-01'),
  restrictedFromGuardians: true,
});
const opening = (kind: RolloutKind, controller: string, on: string | null = '2026-10-15'): Rollout => ({
  kind,
  controller,
  opensOn: on === null ? null : day(on),
});

describe('kinds and versions', () => {
  const never = {
    parenthood: of('4025'),
    shelter: of('1011'),
    violence: of('1017'),
    'payment commitment': of('9001'),
    'in a shelter': plan({ socialService: 'SHELTER_SERVICES' }),
    'in work against violence': plan({ socialService: 'DOMESTIC_VIOLENCE_PREVENTION' }),
    old: plan({ group: 'LEGACY' }),
    'phase 1': plan({ group: 'PHASE_1' }),
  };
  const records = {
    ...never,
    plan: plan(),
    voided: plan({ state: 'VOIDED' }),
    superseded: plan({ state: 'SUPERSEDED' }),
    'voided, of a shelter': plan({ state: 'VOIDED', type: '1011' }),
    'voided entry': plan({ state: 'VOIDED', type: '19001' }),
    'superseded entry': plan({ state: 'SUPERSEDED', type: '19001' }),
    entry: of('19001'),
    adoption: of('11005'),
    'of a shared case': plan({ sharedCase: true }),
  };
  const hidden = [...Object.keys(never), 'voided, of a shelter'] as (keyof typeof records)[];

  it('R-108, R-140…R-146, R-150…R-152: are hidden from all three alike, whatever else hides them, and without a notice', () => {
    const states = {
      'as it is': { stronglyIdentified: true, record: {} },
      'restricted in every way': { stronglyIdentified: true, record: { restriction: everythingHides } },
      'its case restricted in every way': {
        stronglyIdentified: true,
        record: { caseRestriction: everythingHides },
      },
      'not identified': { stronglyIdentified: false, record: {} },
    };
    expect(
      complaints({
        people: viewers,
        states,
        records,
        dates: ['2026-08-31', '2026-09-01', '2026-09-02'],
        decide: (representation, { record: changed, stronglyIdentified }, record, today) =>
          viewed({ ...record, ...changed }, { representation, stronglyIdentified, today }),
        expected: [
          ['*', 'not identified', '*', '*', view.notIdentified],
          ['*', '*', hidden, '*', view.neverShown],
          ['*', '*', ['voided', 'voided entry'], '*', view.voided],
          ['*', '*', ['superseded', 'superseded entry'], '*', view.superseded],
          ['*', '*', 'entry', '2026-08-31', view.notYetShown],
          ['*', '*', ['adoption', 'of a shared case'], '*', view.notYetShown],
          ['client', 'as it is', '*', '*', view.shown],
          ['guardian', 'as it is', '*', '*', guardianView.shown],
          ['mandate holder', 'as it is', '*', '*', mandateView.shown],
          ['guardian', '*', '*', '*', guardianView.specialWithoutNotice],
          ['*', '*', '*', '*', view.special],
        ],
      }),
    ).toEqual([]);
  });
});

describe('rollouts by county', () => {
  const kinds = {
    CLIENT_RECORD_ENTRIES: of('19001'),
    SHARED_CASES: plan({ sharedCase: true }),
    ADOPTION_COUNSELLING: of('11005'),
    RELATIONSHIP_DOCUMENTS: plan({ group: 'CLIENT_RELATIONSHIP', type: null }),
    CASE_DOCUMENTS: plan({ group: 'CASE', type: null }),
  };
  const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];
  const records = Object.fromEntries(
    kindNames.flatMap((kind) =>
      ['alue', 'lahti'].map((controller) => [
        `${kind} of ${controller}`,
        { kind, record: { ...kinds[kind], controller } },
      ]),
    ),
  );
  const ofController = (controller: string) => kindNames.map((kind) => `${kind} of ${controller}`);

  it('R-153: open on their day and in their county, for all three alike', () => {
    const states: Record<string, (kind: RolloutKind) => readonly Rollout[]> = {
      'this kind in Alue': (kind) => [opening(kind, 'alue')],
      'this kind everywhere': (kind) => [opening(kind, '*')],
      'everywhere but Lahti': (kind) => [opening(kind, '*'), opening(kind, 'lahti', null)],
      'Lahti a day before the rest': (kind) => [opening(kind, '*'), opening(kind, 'lahti', '2026-10-14')],
      'Lahti a day after the rest': (kind) => [opening(kind, 'lahti', '2026-10-16'), opening(kind, '*')],
      'every kind but this': (kind) =>
        rolloutKinds.filter((other) => other !== kind).map((other) => opening(other, '*')),
      'nothing said': () => [],
    };
    const from15 = ['2026-10-15', '2026-10-16'] as const;
    const onlyAlue = ['this kind in Alue', 'everywhere but Lahti'];
    const late = 'Lahti a day after the rest';
    const early = 'Lahti a day before the rest';
    const open: readonly (readonly [string | string[], string[], '*' | (typeof threeDays)[number][]])[] = [
      [[...onlyAlue, 'this kind everywhere', early, late], ofController('alue'), [...from15]],
      ['this kind everywhere', ofController('lahti'), [...from15]],
      [early, ofController('lahti'), '*'],
      [late, ofController('lahti'), ['2026-10-16']],
    ];
    expect(
      complaints({
        people: viewers,
        states,
        records,
        dates: threeDays,
        decide: (representation, rollouts, { kind, record }, today) =>
          viewed(record, { representation, rollouts: rollouts(kind), today }),
        expected: [
          ...open.map((cells) => ['client', ...cells, view.shown] as const),
          ...open.map((cells) => ['guardian', ...cells, guardianView.shown] as const),
          ...open.map((cells) => ['mandate holder', ...cells, mandateView.shown] as const),
          ['*', '*', '*', '*', view.notYetShown],
        ],
      }),
    ).toEqual([]);
  });

  it('R-119, R-146: a kind gives a notice from its day on, and none before it', () => {
    const entry = plan({ type: '19001', restriction: restricted({ specialContent: true }) });
    expect(
      complaints({
        people: viewers,
        states: { national: nationalRollouts },
        records: { entry, 'kept from guardians too': { ...entry, caseRestriction: everythingHides } },
        dates: ['2026-08-31', '2026-09-01'],
        decide: (representation, rollouts, record, today) =>
          viewed(record, { representation, rollouts, today }),
        expected: [
          ['*', '*', '*', '2026-08-31', view.notYetShown],
          ['guardian', '*', 'kept from guardians too', '*', guardianView.specialWithoutNotice],
          ['*', '*', '*', '*', view.special],
        ],
      }),
    ).toEqual([]);
  });
});
