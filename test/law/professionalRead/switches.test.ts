/** Switches of the policy that say who is let in, day by day: each as it is and switched, in decision and in scope. */
import { describe, expect, it } from 'vitest';
import { type DeclarationFacts } from '../../../src/law/facts.ts';
import { type Policy } from '../../../src/law/policy.ts';
import { decided } from '../accessing.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  ainoOfAll,
  alue,
  at,
  colleague,
  day,
  declared,
  hoiva,
  homeCare,
  leo,
  organisations,
  permission,
  pia,
  place,
  plan,
  policyWith,
  sara,
  task,
  temporaryClient,
  threeDays,
} from '../world.ts';

const bothWays = (name: keyof Policy) => ({
  'as it is': policyWith({}),
  switched: policyWith({ [name]: false }),
});
const on15 = day('2026-10-15');
const from15 = ['2026-10-15', '2026-10-16'] as const;

describe('B.1 rows 1 and 2, switched', () => {
  it('R-309: a lost card is refused from its day, or serves until it expires', () => {
    const card = { validUntil: day('2028-12-31'), reportedLostOn: on15 };
    expect(
      complaints({
        people: { sara, pia, leo },
        states: bothWays('lostCardIsRefused'),
        records: { lost: card, 'lost and expired': { ...card, validUntil: day('2026-10-13') } },
        dates: threeDays,
        decide: (person, policy, held, today) =>
          decided(person({ card: held, today }), ainoOfAll(), plan(), policy),
        expected: [
          ['*', '*', 'lost and expired', '*', refused.card],
          ['*', 'as it is', 'lost', from15, refused.card],
          ['sara', '*', '*', '*', allowed.ownUse],
          ['pia', '*', '*', '*', allowed.registerAccess],
          ['leo', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });

  it('R-027: a parallel-joined provider has a register of its own never, or from its own joining on', () => {
    const joined = (joinedOn: typeof on15 | null) =>
      organisations({ ...hoiva, joining: { model: 'PARALLEL', joinedOn, organiser: alue.id } });
    const client = ainoOfAll({ cases: [at(place.piaPrivately)] });
    expect(
      complaints({
        people: {
          'for Hoiva, joined on the 15th': pia({ actingFor: hoiva.id, organisations: joined(on15) }),
          'for Hoiva, no day': pia({ actingFor: hoiva.id, organisations: joined(null) }),
          'for Alue, no day': pia({ organisations: joined(null) }),
        },
        states: bothWays('parallelJoinedHasNoOwnRegister'),
        records: { 'of Hoiva': plan({ controller: hoiva.id }), 'of Alue': plan() },
        dates: threeDays,
        decide: (caller, policy, record, today) => decided({ ...caller, today }, client, record, policy),
        expected: [
          ['for Alue, no day', '*', 'of Alue', '*', allowed.registerAccess],
          ['for Alue, no day', '*', 'of Hoiva', '*', refused.notForOrganiser],
          ['for Hoiva, joined on the 15th', 'switched', 'of Hoiva', from15, allowed.ownUse],
          ['for Hoiva, joined on the 15th', 'switched', 'of Alue', from15, allowed.permission],
          ['*', '*', '*', '*', refused.notJoined],
        ],
      }),
    ).toEqual([]);
  });
});

describe('B.1 row 7, switched', () => {
  it('R-052: the last day of a service is its last, or the first without it', () => {
    const until15 = homeCare({ endedOn: on15 });
    const services: Record<
      'until the 15th' | 'on the 15th only' | 'and another',
      readonly (typeof until15)[]
    > = {
      'until the 15th': [until15],
      'on the 15th only': [{ ...until15, startedOn: on15 }],
      'and another': [until15, homeCare({ startedOn: on15, serviceTasks: [task.disability] })],
    };
    const [before, onTheDay, after] = threeDays;
    expect(
      complaints({
        people: { pia: pia() },
        states: bothWays('lastDayOfServiceIsIncluded'),
        records: services,
        dates: threeDays,
        decide: (caller, policy, serviceRelationships, today) =>
          decided({ ...caller, today }, aino({ serviceRelationships }), plan(), policy),
        expected: [
          ['*', '*', 'on the 15th only', before, refused.notStarted],
          ['*', '*', '*', before, allowed.registerAccess],
          ['*', 'as it is', '*', onTheDay, allowed.registerAccess],
          ['*', '*', 'and another', [onTheDay, after], refused.notNeeded],
          ['*', '*', '*', [onTheDay, after], refused.expired],
        ],
      }),
    ).toEqual([]);
  });

  it('R-059: the right is of the unit, or of every unit of the producer', () => {
    expect(
      complaints({
        people: { pia: pia(), colleague: colleague() },
        states: bothWays('registerAccessIsOfTheUnit'),
        records: {
          'to Pia’s unit': homeCare(),
          'from the 15th': homeCare({ startedOn: on15 }),
          'to Pia’s unit, of another producer': homeCare({ producer: 'muu-oy' }),
          'bought by Lahti': homeCare({ controller: 'lahti' }),
        },
        dates: threeDays,
        decide: (caller, policy, service, today) =>
          decided({ ...caller, today }, aino({ serviceRelationships: [service] }), plan(), policy),
        expected: [
          ['*', '*', 'bought by Lahti', '*', refused.noService],
          ['colleague', 'as it is', '*', '*', refused.noService],
          ['*', 'switched', 'to Pia’s unit, of another producer', '*', refused.noService],
          ['*', '*', 'from the 15th', '2026-10-14', refused.notStarted],
          ['*', '*', '*', '*', allowed.registerAccess],
        ],
      }),
    ).toEqual([]);
  });
});

describe('B.1 row 8, switched', () => {
  it('R-063: the organiser’s disclosure asks for a profile, or for what every disclosure asks for', () => {
    expect(
      complaints({
        people: { pia: pia(), 'pia with the profile': pia({ disclosureForOrganiser: true }) },
        states: bothWays('disclosureForOrganiserNeedsProfile'),
        records: {
          served: aino({ serviceRelationships: [homeCare()] }),
          'served until the 14th': aino({ serviceRelationships: [homeCare({ endedOn: day('2026-10-14') })] }),
          'not permitted': ainoOfAll({ declarations: declared({ permission: null }) }),
        },
        dates: threeDays,
        decide: (caller, policy, client, today) =>
          decided({ ...caller, today }, client, plan({ controller: 'lahti' }), policy),
        expected: [
          ['pia', 'as it is', '*', '*', refused.notForOrganiser],
          ['*', '*', 'served until the 14th', from15, refused.noRelationship],
          ['*', '*', 'not permitted', '*', refused.noPermission],
          ['*', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });

  it('R-267: a temporary identifier bars disclosure, or leaves it to informing and permission', () => {
    const client = (declarations: DeclarationFacts | null) =>
      temporaryClient({ cases: [at(place.leo), at(place.sara)], declarations });
    expect(
      complaints({
        people: { leo: leo(), 'leo by a ground': leo({ statutoryGround: 'CLARIFY_NEED' }), sara: sara() },
        states: bothWays('temporaryIdentifierBarsDisclosure'),
        records: {
          permitted: client(declared()),
          'permitted from the 15th': client(declared({ permission: permission({ from: on15 }) })),
          'nothing declared': client(null),
        },
        dates: threeDays,
        decide: (caller, policy, known, today) => decided({ ...caller, today }, known, plan(), policy),
        expected: [
          ['sara', '*', '*', '*', allowed.ownUse],
          ['*', 'as it is', '*', '*', refused.temporaryIdentifier],
          ['leo by a ground', '*', '*', '*', allowed.statutoryRight],
          ['leo', '*', 'nothing declared', '*', refused.notInformed],
          ['leo', '*', 'permitted from the 15th', '2026-10-14', refused.noPermission],
          ['leo', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });

  it('R-092: the statutory right asks for no informing, or for that and for no permission still', () => {
    const states: Record<'informed' | 'informed on the 15th' | 'not gathered', DeclarationFacts | null> = {
      informed: declared({ permission: null }),
      'informed on the 15th': declared({ informedOn: on15, permission: null }),
      'not gathered': null,
    };
    expect(
      complaints({
        people: {
          leo: leo({ statutoryGround: 'CLARIFY_NEED' }),
          unfounded: leo({ statutoryGround: 'CURIOSITY' }),
        },
        states: bothWays('statutoryRightNeedsNoInforming'),
        records: states,
        dates: threeDays,
        decide: (caller, policy, declarations, today) =>
          decided({ ...caller, today }, ainoOfAll({ declarations }), plan(), policy),
        expected: [
          ['unfounded', '*', '*', '*', refused.notAuthority],
          ['leo', 'as it is', '*', '*', allowed.statutoryRight],
          ['leo', 'switched', 'informed', '*', allowed.statutoryRight],
          ['leo', 'switched', 'informed on the 15th', from15, allowed.statutoryRight],
        ],
      }),
    ).toEqual([]);
  });
});
