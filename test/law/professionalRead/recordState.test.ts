/** B.1 row 4: only the newest valid version, but for an audit in the own register. */
import { describe, expect, it } from 'vitest';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import { aino, ainoOfAll, at, leo, pia, place, plan, policyWith, read, sara } from '../world.ts';

const audit = { specialReason: 'DATA_CORRECTION' } as const;
const ground = { statutoryGround: 'CLARIFY_NEED' };

describe('B.1 row 4: the version', () => {
  const states = {
    byDefault: policyWith({}),
    closed: policyWith({ specialReasonOpensEarlierVersions: false }),
  };
  const records = {
    current: plan(),
    superseded: plan({ state: 'SUPERSEDED' }),
    voided: plan({ state: 'VOIDED' }),
  };

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
        states,
        records,
        dates: ['2026-10-15'],
        decide: (person, policy, record) => read(person, ainoOfAll(), record, policy),
        expected: [
          ['sara in an audit', 'byDefault', '*', '*', allowed.ownUse],
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

  it('R-219: an audit without context records its special reason', () => {
    const formerClient = aino({ cases: [at(place.otherOfAlue)] });
    expect(read(sara(audit), formerClient, records.voided)).toEqual(allowed.specialReason);
    expect(read(sara(), formerClient, records.voided)).toEqual(refused.voided);
  });
});
