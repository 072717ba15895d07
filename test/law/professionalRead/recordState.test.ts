/** B.1 row 4, and what it lets by: only the newest valid version, but for an audit in the own register. */
import { describe, expect, it } from 'vitest';
import { specialReasons } from '../../../src/law/codes.ts';
import { type ClientFacts } from '../../../src/law/facts.ts';
import { accessOf } from '../accessing.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  ainoOfAll,
  at,
  day,
  leo,
  pia,
  place,
  plan,
  policyWith,
  read,
  sara,
  task,
  threeDays,
} from '../world.ts';

const audit = { specialReason: 'DATA_CORRECTION' } as const;
const ground = { statutoryGround: 'CLARIFY_NEED' };
const records = {
  current: plan(),
  superseded: plan({ state: 'SUPERSEDED' }),
  voided: plan({ state: 'VOIDED' }),
};
const earlier = ['superseded', 'voided'] as const;

describe('B.1 row 4: the version', () => {
  it('leaves earlier and voided versions out of every read but an own-register audit', () => {
    expect(
      complaints({
        people: {
          sara: sara(),
          'sara in an audit': sara(audit),
          pia: pia(),
          'pia in an audit': pia(audit),
          leo: leo(),
          'leo in an audit': leo(audit),
          'leo by a ground': leo(ground),
          'leo by a ground in an audit': leo({ ...ground, ...audit }),
        },
        states: { byDefault: policyWith({}), closed: policyWith({ reasonsForEarlierVersions: [] }) },
        records,
        dates: ['2026-10-15'],
        decide: (person, policy, record) => read(person, ainoOfAll(), record, policy),
        expected: [
          ['sara in an audit', 'byDefault', earlier, '*', allowed.earlierVersion],
          ['*', '*', 'superseded', '*', refused.superseded],
          ['*', '*', 'voided', '*', refused.voided],
          [['sara', 'sara in an audit'], '*', 'current', '*', allowed.ownUse],
          [['pia', 'pia in an audit'], '*', 'current', '*', allowed.registerAccess],
          [['leo', 'leo in an audit'], '*', 'current', '*', allowed.permission],
          [['leo by a ground', 'leo by a ground in an audit'], '*', '*', '*', allowed.statutoryRight],
        ],
      }),
    ).toEqual([]);
  });

  it('R-219: opens them for the reasons of the policy, none of them OTHER_LAWFUL_RIGHT by default', () => {
    const audits = ['DATA_CORRECTION', 'COMPLAINT_HANDLING', 'LOG_SUPERVISION'] as const;
    const people = Object.fromEntries(specialReasons.map((each) => [each, sara({ specialReason: each })]));
    expect(
      complaints({
        people,
        states: {
          byDefault: policyWith({}),
          'corrections only': policyWith({ reasonsForEarlierVersions: ['DATA_CORRECTION'] }),
          none: policyWith({ reasonsForEarlierVersions: [] }),
          every: policyWith({ reasonsForEarlierVersions: specialReasons }),
        },
        records,
        dates: ['2026-10-15'],
        decide: (caller, policy, record) => read(caller, aino(), record, policy),
        expected: [
          ['*', '*', 'current', '*', allowed.ownUse],
          ['*', 'every', earlier, '*', allowed.earlierVersion],
          [audits, 'byDefault', earlier, '*', allowed.earlierVersion],
          ['DATA_CORRECTION', 'corrections only', earlier, '*', allowed.earlierVersion],
          ['*', '*', 'superseded', '*', refused.superseded],
          ['*', '*', 'voided', '*', refused.voided],
        ],
      }),
    ).toEqual([]);
  });

  it.each(specialReasons)('R-219: a search for the reason %s asks for what its decisions allow', (reason) => {
    const access = accessOf(sara({ specialReason: reason }), aino(), ['alue']);
    const everyVersion = access.decide(records.voided).effect === 'ALLOW';
    expect(access.scopes()).toMatchObject([{ everyVersion }]);
  });
});

describe('B.1 row 6b: an earlier version in an audit', () => {
  const states: Record<
    | 'open case'
    | 'case closes on the 15th'
    | 'open in another unit'
    | 'no case'
    | 'not in the register'
    | 'no such person',
    ClientFacts
  > = {
    'open case': aino(),
    'case closes on the 15th': aino({ cases: [at(place.sara, { endedOn: day('2026-10-15') })] }),
    'open in another unit': aino({ cases: [at(place.otherOfAlue)] }),
    'no case': aino({ cases: [] }),
    'not in the register': aino({ cases: [], ownRegisterTasks: [] }),
    'no such person': aino({ exists: false }),
  };
  const unknown = ['not in the register', 'no such person'] as const;

  it('R-219: is read for the special reason, with context and without', () => {
    expect(
      complaints({
        people: { 'in an audit': sara(audit), 'without a reason': sara() },
        states,
        records: {
          ...records,
          'outside the right': plan({ state: 'VOIDED', serviceTask: task.childProtection }),
        },
        dates: threeDays,
        decide: (caller, client, record, today) => read({ ...caller, today }, client, record),
        expected: [
          ['in an audit', '*', 'outside the right', '*', refused.ownRight],
          ['in an audit', unknown, '*', '*', refused.noCase],
          ['in an audit', '*', earlier, '*', allowed.earlierVersion],
          ['in an audit', 'open case', 'current', '*', allowed.ownUse],
          ['in an audit', 'case closes on the 15th', 'current', '2026-10-14', allowed.ownUse],
          ['in an audit', '*', 'current', '*', allowed.specialReason],
          ['without a reason', '*', ['voided', 'outside the right'], '*', refused.voided],
          ['without a reason', '*', 'superseded', '*', refused.superseded],
          ['without a reason', 'open case', 'current', '*', allowed.ownUse],
          ['without a reason', 'case closes on the 15th', 'current', '2026-10-14', allowed.ownUse],
          ['without a reason', '*', '*', '*', refused.noCase],
        ],
      }),
    ).toEqual([]);
  });
});
