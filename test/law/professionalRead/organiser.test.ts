/** B.1 row 7a: the organiser in whose register a producer works. */
import { describe, expect, it } from 'vitest';
import { systemFunctions } from '../../../src/law/codes.ts';
import { type OrganisationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  alue,
  day,
  hoiva,
  homeCare,
  organisations,
  parallelWith,
  pia,
  plan,
  read,
  threeDays,
} from '../world.ts';

describe('B.1 row 7a: the organiser', () => {
  const joining = (joinedOn: string | null) => ({
    joining: {
      model: 'DIRECT',
      joinedOn: joinedOn === null ? null : day(joinedOn),
      organiser: null,
    } as const,
  });
  const states: Record<
    | 'in order'
    | 'not joined'
    | 'no day of joining'
    | 'joined on the 15th'
    | 'connection cut'
    | 'system banned'
    | 'without the function'
    | 'with the function only',
    Partial<OrganisationFacts>
  > = {
    'in order': {},
    'not joined': { joining: null },
    'no day of joining': joining(null),
    'joined on the 15th': joining('2026-10-15'),
    'connection cut': { connectionCut: true },
    'system banned': { systemBanned: true },
    'without the function': { functions: systemFunctions.filter((each) => each !== 'REGISTER_ACCESS_RIGHT') },
    'with the function only': { functions: ['REGISTER_ACCESS_RIGHT'] },
  };

  it('must have joined and have the function', () => {
    expect(
      complaints({
        people: { pia },
        states,
        records: { plan: plan() },
        dates: threeDays,
        decide: (person, state, record, today) =>
          read(
            person({ today, organisations: organisations({ ...alue, ...state }) }),
            aino({ serviceRelationships: [homeCare()] }),
            record,
          ),
        expected: [
          ['*', ['in order', 'with the function only'], '*', '*', allowed.registerAccess],
          ['*', 'joined on the 15th', '*', ['2026-10-15', '2026-10-16'], allowed.registerAccess],
          ['*', 'without the function', '*', '*', refused.organiserLacks],
          ['*', '*', '*', '*', refused.organiserNotJoined],
        ],
      }),
    ).toEqual([]);
  });

  it('must have joined also where the producer works in its system', () => {
    const known = organisations({ ...hoiva, ...parallelWith(alue) }, { ...alue, joining: null });
    const client = aino({ serviceRelationships: [homeCare()] });
    expect(read(pia({ organisations: known }), client, plan())).toEqual(refused.organiserNotJoined);
  });
});
