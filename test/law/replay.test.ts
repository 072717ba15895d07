/**
 * A decision for an earlier day is the same whatever has been set since: switches from a later day on, and days of
 * display that had not been set.
 * PORTTI_SEED sets which histories are tried; a failure prints its seed.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBegun, shifted } from '../../src/law/days.ts';
import { codesOn, isListed } from '../../src/law/documentTypes.ts';
import { type Day } from '../../src/law/facts.ts';
import { type Policies, type Policy, policyOn } from '../../src/law/policy.ts';
import { isRolledOut, rolloutKinds } from '../../src/law/rollouts.ts';
import { isGroundFor } from '../../src/law/statutoryGrounds.ts';
import { type AsOf, days, looking, policies, professionals, records, rollouts, seen } from './asOf.ts';
import { view } from './outcomes.ts';
import { worlds } from './randomness.ts';
import { viewed } from './viewing.ts';
import { day, plan, policyWith } from './world.ts';

const [first, ...later] = policies;
/** With those switches turned on which something asked depends. */
const turned = (policy: Policy): Policy => ({
  ...policy,
  lastDayOfServiceIsIncluded: !policy.lastDayOfServiceIsIncluded,
  accessRightsHaveCeilings: !policy.accessRightsHaveCeilings,
  delayEndsOnItsDay: !policy.delayEndsOnItsDay,
  oldRecordsUndisclosedUntil: policy.oldRecordsUndisclosedUntil === null ? day('2026-01-01') : null,
});
/** The same up to that many changes; after it none, or others. */
const upTo = (changes: number): Policies => [first, ...later.slice(0, changes)];
const otherwiseAfter = (changes: number): Policies => [
  { from: null, policy: { ...first.policy } },
  ...later.map(({ from, policy }, at) => ({
    from,
    policy: at < changes ? { ...policy } : turned(policy),
  })),
];
/** Is it the day of the change after so many, or later? */
const isAfterChange = (on: Day, changes: number): boolean => hasBegun(on, later[changes]?.from ?? null);

const asked: readonly (readonly [string, AsOf])[] = [
  ...Object.entries(professionals),
  ...(Object.keys(looking) as (keyof typeof looking)[]).flatMap((viewer) =>
    (Object.keys(records) as (keyof typeof records)[]).map(
      (record) => [`${viewer}: ${record}`, seen(viewer, record)] as const,
    ),
  ),
];

describe('a day decided again', () => {
  it.each(asked)('%s: is decided as it was, whatever switches are set from a later day on', (_, asOf) => {
    for (const changes of [0, 1, 2]) {
      const earlier = days.map(day).filter((on) => !isAfterChange(on, changes));
      expect(earlier).not.toEqual([]);
      for (const on of earlier) {
        const decision = asOf(policyOn(policies, on), on);
        expect(asOf(policyOn(upTo(changes), on), on)).toEqual(decision);
        expect(asOf(policyOn(otherwiseAfter(changes), on), on)).toEqual(decision);
      }
    }
  });

  it.each([0, 1, 2])('is decided otherwise from the day on, where change %i is another', (changes) => {
    const fromThen = days.map(day).filter((on) => isAfterChange(on, changes));
    expect(fromThen).not.toEqual([]);
    for (const on of fromThen) {
      const differing = asked.filter(([, asOf]) => {
        const [one, other] = [policies, otherwiseAfter(changes)].map((set) => asOf(policyOn(set, on), on));
        return JSON.stringify(one) !== JSON.stringify(other);
      });
      expect(differing).not.toEqual([]);
    }
  });

  it.each(asked)('%s: is decided as it was before a day of display was set', (_, asOf) => {
    const undated = rollouts.map((rollout) =>
      rollout.kind === 'SHARED_CASES' ? { ...rollout, opensOn: null } : rollout,
    );
    for (const on of ['2026-08-31', '2026-09-01', '2026-10-14'].map(day)) {
      const policy = policyOn(policies, on);
      expect(asOf(policy, on, undated)).toEqual(asOf(policy, on));
    }
  });

  it('has days on which the same is decided otherwise', () => {
    const changing = asked.filter(([, asOf]) => {
      const outcomes = days.map(day).map((on) => JSON.stringify(asOf(policyOn(policies, on), on)));
      return new Set(outcomes).size > 1;
    });
    expect(changing.length).toBeGreaterThan(10);
  });
});

describe('dated switches', () => {
  it.each([
    ['1900-01-01', 0],
    ['2026-08-31', 0],
    ['2026-09-01', 1],
    ['2026-09-02', 1],
    ['2026-10-14', 1],
    ['2026-10-15', 2],
    ['2029-09-30', 2],
    ['2029-10-01', 3],
    ['2099-01-01', 3],
  ])('on %s are those of change %i', (on, change) => {
    expect(policyOn(policies, day(on))).toBe(policies[change]?.policy);
  });

  it('of any history: the last ones set by that day, whatever comes after it', () => {
    const histories = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 41 }), (changes, on) => {
        const from = (days_: number) => shifted(day('2026-01-01'), { days: days_ });
        const ordered = changes.toSorted((a, b) => a - b);
        const dated = ordered.map((change) => ({ from: from(change), policy: policyWith({}) }));
        const history: Policies = [{ from: null, policy: policyWith({}) }, ...dated];
        const known = ordered.filter((change) => change <= on).length;
        const shortened: Policies = [history[0], ...dated.slice(0, known)];
        expect(policyOn(history, from(on))).toBe(history[known]?.policy);
        expect(policyOn(shortened, from(on))).toBe(policyOn(history, from(on)));
      }),
      worlds,
    );
  });
});

describe('dated lists', () => {
  const lists = [
    { startedOn: day('2026-09-01'), endedOn: day('2029-09-30'), codes: ['15001', '9xxx'] },
    { startedOn: day('2026-10-15'), endedOn: null, codes: ['15002'] },
    { startedOn: day('2026-10-15'), endedOn: day('2026-10-15'), codes: ['15003'] },
  ];

  it.each([
    ['2026-08-31', []],
    ['2026-09-01', ['15001', '9xxx']],
    ['2026-10-14', ['15001', '9xxx']],
    ['2026-10-15', ['15001', '9xxx', '15002', '15003']],
    ['2026-10-16', ['15001', '9xxx', '15002']],
    ['2029-09-30', ['15001', '9xxx', '15002']],
    ['2029-10-01', ['15002']],
  ])('hold on %s what they held on that day, both ends included', (on, codes) => {
    expect(codesOn(lists, day(on))).toEqual(codes);
    for (const code of ['15001', '15002', '15003']) {
      expect(isListed(code, lists, day(on))).toBe(codes.includes(code));
    }
    expect(isListed('9123', lists, day(on))).toBe(codes.includes('9xxx'));
    expect(isListed(null, lists, day(on))).toBe(false);
    expect(
      codesOn([...lists, { startedOn: shifted(day(on), { days: 1 }), endedOn: null, codes: ['1'] }], day(on)),
    ).toEqual(codes);
  });

  it.each([
    ['never shown', { type: '1011' }, view.neverShown],
    ['of a service never shown', { socialService: 'SHELTER_SERVICES' }, view.neverShown],
    ['of adoption counselling', { type: '11005' }, view.notYetShown],
    ['an entry', { type: '19001' }, view.notYetShown],
  ] as const)('R-282: what is %s has been on its list since 1.11.2021', (_, facts, outcome) => {
    for (const on of ['2018-05-02', '2021-11-01', '2026-08-31'].map(day)) {
      expect(viewed(plan(facts), { today: on })).toEqual(outcome);
      expect(viewed(plan(), { today: on })).toEqual(view.shown);
    }
  });

  it.each(['CLARIFY_NEED', 'ORGANISE_SERVICE', 'VERIFY_INFORMATION'])(
    'R-097, R-286: the ground %s is an authority’s from 1.1.2024 on',
    (ground) => {
      expect(isGroundFor(ground, 'SOCIAL_WELFARE_AUTHORITY', day('2023-12-31'))).toBe(false);
      for (const on of ['2024-01-01', ...days]) {
        expect(isGroundFor(ground, 'SOCIAL_WELFARE_AUTHORITY', day(on))).toBe(true);
        expect(isGroundFor(ground, null, day(on))).toBe(false);
      }
    },
  );

  it('R-153: a day of display is its own', () => {
    for (const kind of rolloutKinds) {
      const opens = [{ kind, controller: '*', opensOn: day('2026-10-15') }];
      const open = ['2026-10-14', '2026-10-15', '2026-10-16'].map((on) =>
        isRolledOut(opens, kind, 'alue', day(on)),
      );
      expect(open).toEqual([false, true, true]);
    }
  });
});
