/** B.1 row 3 beyond the role's function: shared cases, temporary identifiers, the summary. */
import { describe, expect, it } from 'vitest';
import { type SystemFunction, systemFunctions } from '../../../src/law/codes.ts';
import { type ClientFacts, type OrganisationFacts } from '../../../src/law/facts.ts';
import { accessOf, decided, saidOf } from '../accessing.ts';
import { complaints } from '../expectations.ts';
import { allowed, functions, refused } from '../outcomes.ts';
import {
  aino,
  ainoOfAll,
  alue,
  at,
  type CallerOverrides,
  day,
  declared,
  hoiva,
  homeCare,
  lahti,
  leo,
  organisations,
  parallelWith,
  pia,
  place,
  plan,
  policyWith,
  sara,
  threeDays,
} from '../world.ts';

const without = (
  organisation: OrganisationFacts,
  ...lacking: readonly SystemFunction[]
): OrganisationFacts => ({
  ...organisation,
  functions: systemFunctions.filter((each) => !lacking.includes(each)),
});

/** Who works in whose system: Pia in her employer's or, parallel-joined, in Alue's. */
const parallel = { ...hoiva, ...parallelWith(alue) };
const systems = {
  Sara: { person: sara, employer: alue, organiser: lahti },
  Leo: { person: leo, employer: lahti, organiser: alue },
  Pia: { person: pia, employer: hoiva, organiser: alue },
  'Pia in Alue’s system': { person: pia, employer: alue, organiser: parallel },
};
const by = { Sara: allowed.ownUse, Leo: allowed.permission, Pia: allowed.registerAccess };
const temporary = { temporaryIdentifierOnly: true };
/** The identifier does not bar disclosure here, so that the function alone decides. */
const policy = policyWith({ temporaryIdentifierBarsDisclosure: false });

describe('a system without a function', () => {
  it('R-030, R-222, R-265: leaves out shared cases, and knows no temporary identifier, in every role', () => {
    const lacking: Record<string, readonly SystemFunction[]> = {
      nothing: [],
      'shared cases': ['SHARED_CASE'],
      'temporary identifiers': ['TEMPORARY_IDENTIFIER'],
      both: ['SHARED_CASE', 'TEMPORARY_IDENTIFIER'],
      'all else': ['DECLARATIONS', 'SECURITY_PROHIBITION', 'CLIENT_DATA_SUMMARY'],
    };
    const known = ainoOfAll({ coClientDeclarations: new Map([['eeli', declared()]]) });
    const records = {
      plain: { client: known, record: plan() },
      'of a shared case': { client: known, record: plan({ sharedCase: true }) },
      'shared with another': { client: known, record: plan({ sharedCase: true, coClients: ['eeli'] }) },
      'by a temporary identifier': { client: { ...known, ...temporary }, record: plan() },
    };
    const shared = ['of a shared case', 'shared with another'] as const;
    expect(
      complaints({
        people: systems,
        states: {
          'the system’s own': lacking,
          'the other organisation’s': null,
        },
        records: Object.fromEntries(
          Object.entries(lacking).flatMap(([name, functionsLacking]) =>
            Object.entries(records).map(([what, asked]) => [
              `${what}, lacking ${name}`,
              { ...asked, functionsLacking },
            ]),
          ),
        ),
        dates: ['2026-10-15'],
        decide: ({ person, employer, organiser }, inOwn, { client, record, functionsLacking }) => {
          const [used, other] = inOwn
            ? [without(employer, ...functionsLacking), organiser]
            : [employer, without(organiser, ...functionsLacking)];
          return decided(person({ organisations: organisations(used, other) }), client, record, policy);
        },
        expected: [
          [
            '*',
            'the system’s own',
            shared.flatMap((what) => [`${what}, lacking shared cases`, `${what}, lacking both`]),
            '*',
            functions.lacking,
          ],
          [
            '*',
            'the system’s own',
            [
              'by a temporary identifier, lacking temporary identifiers',
              'by a temporary identifier, lacking both',
            ],
            '*',
            functions.lacking,
          ],
          ['Sara', '*', '*', '*', by.Sara],
          ['Leo', '*', '*', '*', by.Leo],
          [['Pia', 'Pia in Alue’s system'], '*', '*', '*', by.Pia],
        ],
      }),
    ).toEqual([]);
  });

  it('R-219: leaves out a voided version of a shared case as what it cannot handle', () => {
    const audit = sara({
      specialReason: 'DATA_CORRECTION',
      organisations: organisations(without(alue, 'SHARED_CASE')),
    });
    expect(decided(audit, aino(), plan({ sharedCase: true, state: 'VOIDED' }))).toEqual(functions.lacking);
    expect(decided(audit, aino(), plan({ state: 'VOIDED' }))).toEqual(allowed.earlierVersion);
  });
});

describe('a temporary identifier that the system cannot handle', () => {
  const lacking = organisations(...[alue, lahti, hoiva].map((each) => without(each, 'TEMPORARY_IDENTIFIER')));
  const on15 = { startedOn: day('2026-10-15'), endedOn: day('2026-10-15') };
  const none = { cases: [], relationships: [], serviceRelationships: [] };
  /** Of a client by a case, a relationship and a service of everyone's unit, each on the 15th only or not at all. */
  const everywhere = [at(place.sara, on15), at(place.leo, on15), at(place.pia, on15)];
  const contexts: Record<string, Partial<ClientFacts>> = {
    none,
    'cases on the 15th': { ...none, cases: [at(place.sara), at(place.leo)] },
    'relationships on the 15th': { ...none, relationships: everywhere },
    'services on the 15th': { ...none, serviceRelationships: [homeCare(on15)] },
    'cases elsewhere': { ...none, cases: [at(place.otherOfAlue), at(place.ville)] },
    'nobody known': {
      exists: false,
      ownRegisterTasks: [],
      cases: everywhere,
      relationships: everywhere,
      serviceRelationships: [homeCare(on15)],
    },
  };
  const stated: Record<'nothing' | 'a special reason' | 'a justified context', CallerOverrides> = {
    nothing: {},
    'a special reason': { specialReason: 'OTHER_LAWFUL_RIGHT' },
    'a justified context': { justifiedContext: 'URGENT_NEED' },
  };
  const people = {
    sara: (overrides: CallerOverrides) => sara({ ...overrides, organisations: lacking }),
    leo: (overrides: CallerOverrides) => leo({ ...overrides, organisations: lacking }),
    pia: (overrides: CallerOverrides) => pia({ ...overrides, organisations: lacking }),
  };

  it('R-265: is told to those with a context on that day, and to nobody else', () => {
    const [, onTheDay] = threeDays;
    expect(
      complaints({
        people,
        states: stated,
        records: contexts,
        dates: threeDays,
        decide: (person, states, facts, today) => {
          const client = aino({ ...facts, ...temporary });
          return saidOf(person({ ...states, today }), client, ['alue']);
        },
        expected: [
          [['sara', 'leo'], '*', 'cases on the 15th', '*', functions.lacking],
          ['leo', '*', 'relationships on the 15th', onTheDay, functions.lacking],
          ['pia', '*', 'services on the 15th', onTheDay, functions.lacking],
          ['pia', '*', 'services on the 15th', '2026-10-14', refused.notStarted],
          ['pia', '*', 'services on the 15th', '2026-10-16', refused.expired],
          ['pia', '*', '*', '*', refused.noService],
          ['sara', '*', 'nobody known', '*', refused.noCase],
          ['leo', '*', 'nobody known', '*', refused.noRelationship],
          ['sara', 'a special reason', '*', '*', functions.lacking],
          ['leo', 'a justified context', '*', '*', functions.lacking],
          ['sara', '*', '*', '*', refused.noCase],
          ['leo', '*', '*', '*', refused.noRelationship],
        ],
      }),
    ).toEqual([]);
  });

  it('R-043, R-265: is not told on a special reason of whom the own register has nothing', () => {
    const reason = sara({ specialReason: 'OTHER_LAWFUL_RIGHT', organisations: lacking });
    const stranger = aino({ ...none, ...temporary, ownRegisterTasks: [] });
    expect(saidOf(reason, stranger, ['alue'])).toEqual(refused.noCase);
    expect(saidOf(reason, aino({ ...none, ...temporary }), ['alue'])).toEqual(functions.lacking);
  });

  it('says nothing of a client with an identity code', () => {
    const caller = sara({ organisations: lacking });
    expect(saidOf(caller, aino(), ['alue'])).toEqual(allowed.ownUse);
    expect(saidOf(caller, aino(none), ['alue'])).toEqual(refused.noCase);
  });
});

describe('the summary', () => {
  it.each(Object.entries(systems))('R-304: of %s asks for a function of the system in use', (_, used) => {
    const { person, employer, organiser } = used;
    const summaryOf = (...changed: OrganisationFacts[]) =>
      accessOf(person({ organisations: organisations(employer, organiser, ...changed) }), ainoOfAll(), [
        'alue',
      ]).refuseSummary();
    expect(summaryOf()).toBeNull();
    expect(summaryOf(without(employer, 'CLIENT_DATA_SUMMARY'))).toEqual(functions.noSummary);
    expect(summaryOf(without(organiser, 'CLIENT_DATA_SUMMARY'))).toBeNull();
    expect(summaryOf(without(employer, 'SHARED_CASE', 'DECLARATIONS'))).toBeNull();
  });

  it('R-304: is not refused to a record, but to whoever asks for it', () => {
    const caller = sara({ organisations: organisations(without(alue, 'CLIENT_DATA_SUMMARY')) });
    expect(decided(caller, aino(), plan())).toEqual(allowed.ownUse);
  });
});
