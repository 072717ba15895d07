/** B.1 rows 7a’–7d: a producer's professional in the organiser's register. */
import { describe, expect, it } from 'vitest';
import { type ClientFacts, type DeclarationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  at,
  colleague,
  day,
  declared,
  homeCare,
  permission,
  pia,
  place,
  plan,
  policyWith,
  prohibited,
  read,
  restricted,
  task,
  threeDays,
} from '../world.ts';

describe('B.1 rows 7a’, 7b and 7d: the service', () => {
  const from = (startedOn: string, endedOn: string | null = null) =>
    homeCare({ startedOn: day(startedOn), endedOn: endedOn === null ? null : day(endedOn) });
  const served = (...serviceRelationships: ClientFacts['serviceRelationships']) =>
    aino({ serviceRelationships });
  const states: Record<
    | 'from 1.10. on'
    | 'from the 15th on'
    | 'until the 15th'
    | 'on the 15th only'
    | 'ended long ago'
    | 'starts long after'
    | 'one ended, one to come'
    | 'one ended, one valid'
    | 'one valid, one to come'
    | 'bought by Lahti'
    | 'no service'
    | 'a case at the unit, no service'
    | 'no such person',
    ClientFacts
  > = {
    'from 1.10. on': served(homeCare()),
    'from the 15th on': served(from('2026-10-15')),
    'until the 15th': served(from('2026-10-01', '2026-10-15')),
    'on the 15th only': served(from('2026-10-15', '2026-10-15')),
    'ended long ago': served(from('2025-01-01', '2025-12-31')),
    'starts long after': served(from('2027-01-01')),
    'one ended, one to come': served(from('2025-01-01', '2025-12-31'), from('2027-01-01')),
    'one ended, one valid': served(from('2025-01-01', '2025-12-31'), from('2026-10-01')),
    'one valid, one to come': served(from('2026-10-01'), from('2027-01-01')),
    'bought by Lahti': served(homeCare({ controller: 'lahti' })),
    'no service': aino(),
    'a case at the unit, no service': aino({ cases: [at(place.pia)], relationships: [at(place.pia)] }),
    'no such person': aino({ exists: false, serviceRelationships: [homeCare()] }),
  };

  it('must name the unit and be valid today, both ends included', () => {
    expect(
      complaints({
        people: { pia, colleague },
        states,
        records: { plan: plan() },
        dates: threeDays,
        decide: (person, client, record, today) => read(person({ today }), client, record),
        expected: [
          ['colleague', '*', '*', '*', refused.noService],
          [
            'pia',
            ['from 1.10. on', 'one ended, one valid', 'one valid, one to come'],
            '*',
            '*',
            allowed.registerAccess,
          ],
          ['pia', ['from the 15th on', 'on the 15th only'], '*', '2026-10-14', refused.notStarted],
          ['pia', ['from the 15th on'], '*', ['2026-10-15', '2026-10-16'], allowed.registerAccess],
          ['pia', ['until the 15th'], '*', ['2026-10-14', '2026-10-15'], allowed.registerAccess],
          ['pia', ['on the 15th only'], '*', '2026-10-15', allowed.registerAccess],
          ['pia', ['until the 15th', 'on the 15th only'], '*', '2026-10-16', refused.expired],
          ['pia', ['ended long ago', 'one ended, one to come'], '*', '*', refused.expired],
          ['pia', 'starts long after', '*', '*', refused.notStarted],
          ['pia', '*', '*', '*', refused.noService],
        ],
      }),
    ).toEqual([]);
  });
});

describe('B.1 row 7c: the access right and the need', () => {
  const ended = { startedOn: day('2025-01-01'), endedOn: day('2025-12-31') };
  const wide = pia({ accessRights: [task.olderPeople, task.substanceAbuse] });

  it('opens only what the right covers and a service of today was opened for', () => {
    expect(
      complaints({
        people: {
          'pia with one right': pia(),
          'pia with two rights': wide,
          'pia with none': pia({ accessRights: [] }),
        },
        states: {
          'for one task': { services: [homeCare()], policy: policyWith({}) },
          'for two tasks': {
            services: [homeCare(), homeCare({ serviceTasks: [task.substanceAbuse] })],
            policy: policyWith({}),
          },
          'the second task ended': {
            services: [homeCare(), homeCare({ serviceTasks: [task.substanceAbuse], ...ended })],
            policy: policyWith({}),
          },
          'need not asked': {
            services: [homeCare()],
            policy: policyWith({ registerAccessOnlyForTasksOfTheService: false }),
          },
        },
        records: { 'older people': plan(), 'substance abuse': plan({ serviceTask: task.substanceAbuse }) },
        dates: ['2026-10-15'],
        decide: (caller, { services, policy }, record) =>
          read(caller, aino({ serviceRelationships: services }), record, policy),
        expected: [
          ['pia with none', '*', '*', '*', refused.notNeeded],
          ['*', '*', 'older people', '*', allowed.registerAccess],
          ['pia with two rights', ['for two tasks', 'need not asked'], '*', '*', allowed.registerAccess],
          ['*', '*', '*', '*', refused.notNeeded],
        ],
      }),
    ).toEqual([]);
  });
});

describe('what does not matter under the register access right', () => {
  const hidden = restricted({
    specialContent: true,
    delayedUntil: day('2027-01-01'),
    restrictedFromGuardians: true,
  });
  const states: Record<string, DeclarationFacts | null> = {
    'not gathered': null,
    'not informed': declared({ informedOn: null, permission: null }),
    refused: declared({ permission: permission({ state: 'REFUSED' }) }),
    'everything prohibited': declared({
      prohibitions: [
        prohibited.controller('alue'),
        prohibited.serviceTask(task.olderPeople),
        prohibited.document('plan'),
      ],
    }),
  };

  it('R-054, R-055, R-049, R-062: declarations, OmaKanta’s restrictions, the record’s group and maker', () => {
    expect(
      complaints({
        people: {
          pia: pia(),
          'pia with a ground': pia({ statutoryGround: 'CLARIFY_NEED' }),
          'pia with a justified context': pia({ justifiedContext: 'URGENT_NEED' }),
        },
        states,
        records: {
          plain: plan(),
          hidden: plan({ restriction: hidden, caseRestriction: hidden }),
          old: plan({ group: 'LEGACY' }),
          'phase 1': plan({ group: 'PHASE_1' }),
          shared: plan({ sharedCase: true, coClients: ['eeli'] }),
        },
        dates: ['2026-10-15'],
        decide: (caller, declarations, record) =>
          read(caller, aino({ declarations, serviceRelationships: [homeCare()] }), record),
        expected: [['*', '*', '*', '*', allowed.registerAccess]],
      }),
    ).toEqual([]);
  });

  it('nothing falls through to disclosure: no context, ground, reason or permission mends a missing right', () => {
    const everything = pia({
      disclosureForOrganiser: true,
      authorityTask: true,
      statutoryGround: 'CLARIFY_NEED',
      justifiedContext: 'URGENT_NEED',
      specialReason: 'OTHER_LAWFUL_RIGHT',
    });
    const ended = homeCare({ endedOn: day('2026-10-14') });
    const services: Record<'none' | 'ended' | 'of another task', ClientFacts['serviceRelationships']> = {
      none: [],
      ended: [ended],
      'of another task': [homeCare({ serviceTasks: [task.disability] })],
    };
    expect(
      complaints({
        people: { everything },
        states: services,
        records: { plan: plan() },
        dates: ['2026-10-15'],
        decide: (caller, serviceRelationships, record) =>
          read(
            caller,
            aino({ cases: [at(place.pia)], relationships: [at(place.pia)], serviceRelationships }),
            record,
          ),
        expected: [
          ['*', 'none', '*', '*', refused.noService],
          ['*', 'ended', '*', '*', refused.expired],
          ['*', 'of another task', '*', '*', refused.notNeeded],
        ],
      }),
    ).toEqual([]);
  });
});
