/** B.1 row 6: use of the own register. */
import { describe, expect, it } from 'vitest';
import { specialReasons } from '../../../src/law/codes.ts';
import { type ClientFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  at,
  day,
  declared,
  permission,
  place,
  plan,
  prohibited,
  read,
  restricted,
  sara,
  task,
  threeDays,
} from '../world.ts';

const saraInOtherUnit = sara({ units: [place.otherOfAlue.unit], serviceUnit: place.otherOfAlue.unit });
const reason = { specialReason: 'DATA_CORRECTION' } as const;

describe('B.1 rows 6a–6d', () => {
  const opensOn = { startedOn: day('2026-10-15') };
  const closesOn = { endedOn: day('2026-10-15') };
  const known: Record<
    | 'open case'
    | 'case opens on the 15th'
    | 'case closes on the 15th'
    | 'closed long ago'
    | 'one closed, one open'
    | 'open in another unit'
    | 'open in another unit and in Lahti'
    | 'relationship at the unit'
    | 'relationship in another unit',
    ClientFacts
  > = {
    'open case': aino(),
    'case opens on the 15th': aino({ cases: [at(place.sara, opensOn)] }),
    'case closes on the 15th': aino({ cases: [at(place.sara, closesOn)] }),
    'closed long ago': aino({ cases: [at(place.sara, { endedOn: day('2025-03-01') })] }),
    'one closed, one open': aino({ cases: [at(place.sara, { endedOn: day('2025-03-01') }), at(place.sara)] }),
    'open in another unit': aino({ cases: [at(place.otherOfAlue)] }),
    'open in another unit and in Lahti': aino({ cases: [at(place.otherOfAlue), at(place.leo)] }),
    'relationship at the unit': aino({ cases: [], relationships: [at(place.sara)] }),
    'relationship in another unit': aino({ cases: [], relationships: [at(place.otherOfAlue)] }),
  };
  const unknown: Record<'nobody' | 'another controller', ClientFacts> = {
    nobody: aino({ cases: [] }),
    'another controller': aino({ cases: [at({ ...place.sara, controller: 'lahti' })] }),
  };
  const records = { covered: plan(), outside: plan({ serviceTask: task.childProtection }) };

  it('asks for the access right, then for a case that is open today at the unit', () => {
    expect(
      complaints({
        people: { sara: sara(), 'sara of the other unit': saraInOtherUnit },
        states: { ...known, ...unknown, 'no such person': aino({ exists: false }) },
        records,
        dates: threeDays,
        decide: (caller, client, record, today) => read({ ...caller, today }, client, record),
        expected: [
          ['*', '*', 'outside', '*', refused.ownRight],
          ['sara', ['open case', 'one closed, one open'], '*', '*', allowed.ownUse],
          ['sara', 'case opens on the 15th', '*', ['2026-10-15', '2026-10-16'], allowed.ownUse],
          ['sara', 'case closes on the 15th', '*', '2026-10-14', allowed.ownUse],
          [
            'sara of the other unit',
            ['open in another unit', 'open in another unit and in Lahti'],
            '*',
            '*',
            allowed.ownUse,
          ],
          ['*', '*', '*', '*', refused.noCase],
        ],
      }),
    ).toEqual([]);
  });

  it('takes a special reason where there is no context, and only there', () => {
    expect(
      complaints({
        people: { 'sara with a reason': sara(reason) },
        states: { ...known, 'no such person': aino({ exists: false }) },
        records,
        dates: threeDays,
        decide: (caller, client, record, today) => read({ ...caller, today }, client, record),
        expected: [
          ['*', '*', 'outside', '*', refused.ownRight],
          ['*', 'no such person', '*', '*', refused.noCase],
          ['*', ['open case', 'one closed, one open'], '*', '*', allowed.ownUse],
          ['*', 'case opens on the 15th', '*', ['2026-10-15', '2026-10-16'], allowed.ownUse],
          ['*', 'case closes on the 15th', '*', '2026-10-14', allowed.ownUse],
          ['*', '*', '*', '*', allowed.specialReason],
        ],
      }),
    ).toEqual([]);
  });

  it.each(Object.entries(unknown))('R-043: a special reason is enough for a client of %s', (_, client) => {
    expect(read(sara(reason), client, plan({ group: 'LEGACY' }))).toEqual(allowed.specialReason);
  });

  it.each(specialReasons)('R-043: takes the reason %s', (specialReason) => {
    const client = aino({ cases: [at(place.otherOfAlue)] });
    expect(read(sara({ specialReason }), client, plan())).toEqual(allowed.specialReason);
  });

  it('R-044: a justified context or a statutory ground is no context in the own register', () => {
    const client = aino({ cases: [] });
    const stated = { justifiedContext: 'URGENT_NEED', statutoryGround: 'CLARIFY_NEED' } as const;
    expect(read(sara(stated), client, plan())).toEqual(refused.noCase);
  });
});

describe('what does not matter in the own register', () => {
  const everyProhibition = [
    prohibited.controller('alue'),
    prohibited.serviceTask(task.olderPeople),
    prohibited.document('plan'),
  ];
  const hidden = restricted({
    specialContent: true,
    delayedUntil: day('2027-01-01'),
    restrictedFromGuardians: true,
  });

  it('R-048, R-049: permission, prohibitions, informing, and what limits OmaKanta', () => {
    expect(
      complaints({
        people: {
          sara: sara(),
          'sara by a special reason': sara({ ...reason, serviceUnit: 'x', units: ['x'] }),
        },
        states: {
          'not gathered': null,
          'not informed': declared({ informedOn: null, permission: null }),
          refused: declared({ permission: permission({ state: 'REFUSED' }) }),
          prohibited: declared({ prohibitions: everyProhibition }),
        },
        records: {
          plain: plan(),
          hidden: plan({ restriction: hidden }),
          'hidden by its case': plan({ caseRestriction: hidden }),
          old: plan({ group: 'LEGACY' }),
          'phase 1': plan({ group: 'PHASE_1' }),
          shelter: plan({ type: '1011', socialService: 'SHELTER_SERVICES' }),
          'a case': plan({ kind: 'CASE', group: 'CASE', originalId: null, type: null, socialService: null }),
          shared: plan({ sharedCase: true, coClients: ['eeli'] }),
        },
        dates: ['2026-10-15'],
        decide: (person, declarations, record) => read(person, aino({ declarations }), record),
        expected: [
          ['sara', '*', '*', '*', allowed.ownUse],
          ['sara by a special reason', '*', '*', '*', allowed.specialReason],
        ],
      }),
    ).toEqual([]);
  });
});
