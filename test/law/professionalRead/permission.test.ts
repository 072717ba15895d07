/** B.1 rows 8e, 8f, 8f’ and 8h: the Kanta information and the disclosure permission. */
import { describe, expect, it } from 'vitest';
import { type ClientFacts, type DeclarationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  ainoOfAll,
  at,
  day,
  declared,
  eeli,
  leo,
  permission,
  pia,
  place,
  plan,
  policyWith,
  read,
  restricted,
  sara,
  threeDays,
  ville,
} from '../world.ts';

const inLahti = (declarations: DeclarationFacts | null = declared()): ClientFacts =>
  aino({ cases: [at(place.sara), at(place.leo)], declarations });
const today = ['2026-10-15'] as const;

describe('B.1 rows 8e, 8f and 8h: informing and permission', () => {
  const on15 = day('2026-10-15');
  const states: Record<
    | 'informed and permitted'
    | 'nothing known'
    | 'never informed, no permission'
    | 'never informed, yet permitted'
    | 'informed on the 15th'
    | 'no permission'
    | 'state none'
    | 'refused'
    | 'refused from the 15th'
    | 'permitted from the 15th'
    | 'by a mandate holder',
    DeclarationFacts | null
  > = {
    'informed and permitted': declared(),
    'nothing known': null,
    'never informed, no permission': declared({ informedOn: null, permission: null }),
    'never informed, yet permitted': declared({ informedOn: null }),
    'informed on the 15th': declared({ informedOn: on15 }),
    'no permission': declared({ permission: null }),
    'state none': declared({ permission: permission({ state: 'NONE' }) }),
    refused: declared({ permission: permission({ state: 'REFUSED' }) }),
    'refused from the 15th': declared({ permission: permission({ state: 'REFUSED', from: on15 }) }),
    'permitted from the 15th': declared({ permission: permission({ from: on15 }) }),
    'by a mandate holder': declared({ permission: permission({ by: 'MANDATE_HOLDER' }) }),
  };

  it('must both have come by today', () => {
    expect(
      complaints({
        people: { leo },
        states,
        records: { plan: plan() },
        dates: threeDays,
        decide: (person, declarations, record, on) =>
          read(person({ today: on }), inLahti(declarations), record),
        expected: [
          ['*', ['informed and permitted', 'by a mandate holder'], '*', '*', allowed.permission],
          ['*', 'informed on the 15th', '*', ['2026-10-15', '2026-10-16'], allowed.permission],
          ['*', 'permitted from the 15th', '*', ['2026-10-15', '2026-10-16'], allowed.permission],
          [
            '*',
            [
              'nothing known',
              'never informed, no permission',
              'never informed, yet permitted',
              'informed on the 15th',
            ],
            '*',
            '*',
            refused.notInformed,
          ],
          ['*', '*', '*', '*', refused.noPermission],
        ],
      }),
    ).toEqual([]);
  });

  it('R-164, R-195 (B.4 no. 22): a guardian permits until the minor was found able to judge, and a minor found unable does not', () => {
    const byGuardian = permission({ by: 'GUARDIAN' });
    expect(
      complaints({
        people: {
          'by the guardian': byGuardian,
          'by the minor': permission(),
          'by a mandate holder': permission({ by: 'MANDATE_HOLDER' }),
        },
        states: { 'never assessed': null, unable: false, able: true },
        records: {
          byDefault: policyWith({}),
          'switched off': policyWith({ ableMinorsPermissionIsTheirOwn: false }),
        },
        dates: today,
        decide: (given, ableToJudge, policy) =>
          read(leo(), eeli({ declarations: declared({ permission: given, ableToJudge }) }), plan(), policy),
        expected: [
          ['by the guardian', 'able', 'byDefault', '*', refused.noPermission],
          ['by the minor', 'unable', 'byDefault', '*', refused.noPermission],
          ['*', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });

  it('R-086: is the same for every pair of controllers', () => {
    expect(
      complaints({
        people: { sara: sara(), leo: leo(), ville: ville(), 'pia for Hoiva': pia({ actingFor: 'hoiva-oy' }) },
        states: {
          permitted: ainoOfAll({ relationships: [at(place.piaPrivately)] }),
          'not permitted': ainoOfAll({
            relationships: [at(place.piaPrivately)],
            declarations: declared({ permission: null }),
          }),
        },
        records: {
          'of Alue': plan(),
          'of Lahti': plan({ controller: 'lahti' }),
          'of Hoiva': plan({ controller: 'hoiva-oy' }),
          'of Muu Oy': plan({ controller: 'muu-oy' }),
        },
        dates: today,
        decide: (caller, client, record) => read(caller, client, record),
        expected: [
          ['sara', '*', 'of Alue', '*', allowed.ownUse],
          ['leo', '*', 'of Lahti', '*', allowed.ownUse],
          ['ville', '*', 'of Muu Oy', '*', allowed.ownUse],
          // Hoiva's own client by a relationship, but without a case: no own use.
          ['pia for Hoiva', '*', 'of Hoiva', '*', refused.noCase],
          ['*', 'permitted', '*', '*', allowed.permission],
          ['*', 'not permitted', '*', '*', refused.noPermission],
        ],
      }),
    ).toEqual([]);
  });
});

describe('B.1 row 8f’: what is kept from guardians', () => {
  const hidden = restricted({ restrictedFromGuardians: true });

  it('R-194: is out of reach of a guardian’s permission, by document or by case', () => {
    expect(
      complaints({
        people: {
          'the guardian permitted': declared({ permission: permission({ by: 'GUARDIAN' }) }),
          'the minor permitted': declared(),
        },
        states: { 'by permission': leo(), 'by a ground': leo({ statutoryGround: 'CLARIFY_NEED' }) },
        records: {
          plain: plan(),
          'restricted itself': plan({ restriction: hidden }),
          'restricted by its case': plan({ caseRestriction: hidden }),
          'special content': plan({ restriction: restricted({ specialContent: true }) }),
          delayed: plan({ restriction: restricted({ delayedUntil: day('2027-01-01') }) }),
        },
        dates: today,
        decide: (declarations, caller, record) => read(caller, eeli({ declarations }), record),
        expected: [
          ['*', 'by a ground', '*', '*', allowed.statutoryRight],
          [
            'the guardian permitted',
            '*',
            ['restricted itself', 'restricted by its case'],
            '*',
            refused.guardiansPermission,
          ],
          ['*', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });
});
