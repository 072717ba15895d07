/** R-045…: what an employer grants holds up to the ceiling of the duty, in the work that the query states. */
import { describe, expect, it } from 'vitest';
import { ceilingOf } from '../../../src/law/accessRightProfiles.ts';
import { type CallerFacts } from '../../../src/law/facts.ts';
import { accessRightOf } from '../../../src/law/professionalRead/accessRight.ts';
import { decided, saidOf } from '../accessing.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  at,
  type CallerOverrides,
  day,
  declared,
  homeCare,
  lahti,
  leo,
  organisations,
  type Person,
  permission,
  pia,
  place,
  plan,
  policyWith,
  sara,
  task,
} from '../world.ts';

const longAgo = { startedOn: day('2020-01-01') };
const every = Object.values(task);
/** Of everybody's unit since 2020, informed and permitted; the service is for every task. */
const known = aino({
  cases: [place.sara, place.leo, place.piaPrivately].map((where) => at(where, longAgo)),
  relationships: [at(place.pia, longAgo)],
  serviceRelationships: [
    homeCare({ ...longAgo, serviceTasks: every }),
    homeCare({ ...at(place.leo, longAgo), controller: 'alue', producer: lahti.id, serviceTasks: every }),
  ],
  declarations: declared({
    informedOn: day('2020-01-01'),
    permission: permission({ from: day('2020-01-01') }),
  }),
});

interface Work {
  readonly person: Person;
  readonly facts: CallerOverrides;
  /** The register that is asked. */
  readonly controller: string;
}
const works: Record<
  | 'county, own register'
  | 'county, another’s register'
  | 'county, for another county'
  | 'producer, for the organiser'
  | 'producer, in the organiser’s name'
  | 'producer, own register'
  | 'producer, another’s register',
  Work
> = {
  'county, own register': { person: sara, facts: {}, controller: 'alue' },
  'county, another’s register': { person: leo, facts: {}, controller: 'alue' },
  'county, for another county': { person: leo, facts: { actingFor: 'alue' }, controller: 'alue' },
  'producer, for the organiser': { person: pia, facts: {}, controller: 'alue' },
  'producer, in the organiser’s name': {
    person: pia,
    facts: { disclosureForOrganiser: true },
    controller: 'lahti',
  },
  'producer, own register': { person: pia, facts: { actingFor: 'hoiva-oy' }, controller: 'hoiva-oy' },
  'producer, another’s register': { person: pia, facts: { actingFor: 'hoiva-oy' }, controller: 'alue' },
};
const own = ['county, own register', 'producer, own register'] as const;
const disclosed = [
  'county, another’s register',
  'producer, in the organiser’s name',
  'producer, another’s register',
] as const;
const served = ['county, for another county', 'producer, for the organiser'] as const;
const forItself = ['producer, own register', 'producer, another’s register'] as const;
const privateTasks = [task.olderPeople, task.workingAge, task.disability, task.substanceAbuse];

const duties = [
  'SOCIAL_WORK',
  'SOCIAL_GUIDANCE',
  'CARE',
  'HOME_HELP',
  'DATA_PROTECTION',
  'UNHEARD_OF',
] as const;
const byDuty = Object.fromEntries(duties.map((duty) => [duty, duty]));
const tasks = Object.fromEntries(
  [...every, 'FAMILIES_WITH_CHILDREN', 'UNHEARD_OF'].map((each) => [each, each]),
);
const days = ['2023-06-29', '2023-06-30', '2023-07-01', '2026-10-15'] as const;
const [beforeTheDecree] = days;

function asked({ person, facts, controller }: Work, more: CallerOverrides) {
  return { caller: person({ ...facts, ...more }), controller };
}
const refusedAs = (refusal: 'own' | 'served' | 'disclosed') =>
  ({ own: refused.ownRight, served: refused.notNeeded, disclosed: refused.disclosureRight })[refusal];

describe('the ceiling of a duty', () => {
  const withFamilies = [...every, 'FAMILIES_WITH_CHILDREN', 'UNHEARD_OF'];
  const beyond: readonly (readonly [(keyof typeof works)[] | '*', string | string[], string | string[]])[] = [
    ['*', ['DATA_PROTECTION', 'UNHEARD_OF'], '*'],
    ['*', '*', 'UNHEARD_OF'],
    ['*', 'CARE', task.familyLaw],
    ['*', 'HOME_HELP', [task.childProtection, task.familyLaw]],
    [[...forItself], ['SOCIAL_WORK', 'SOCIAL_GUIDANCE', 'CARE'], task.childProtection],
    [[...forItself], ['SOCIAL_WORK', 'SOCIAL_GUIDANCE'], task.familyLaw],
  ];
  const within = (names: readonly (keyof typeof works)[], refusal: 'own' | 'served' | 'disclosed') => [
    ...beyond.flatMap(([who, duty, serviceTask]) => {
      const some = who === '*' ? names : names.filter((name) => who.includes(name));
      return some.length === 0 ? [] : [[some, duty, serviceTask, '*', refusedAs(refusal)] as const];
    }),
    [names, '*', '*', beforeTheDecree, refusedAs(refusal)] as const,
  ];

  it('R-045…R-047, R-056, R-284: caps the access right by duty, work and task from the day of the decree', () => {
    const service = (serviceTasks: readonly string[]) => ({
      ...known,
      serviceRelationships: known.serviceRelationships.map((one) => ({ ...one, serviceTasks })),
    });
    expect(
      complaints({
        people: works,
        states: byDuty,
        records: tasks,
        dates: days,
        decide: (work, duty, serviceTask, today) => {
          const { caller, controller } = asked(work, { duty, today, accessRights: withFamilies });
          return decided(caller, service(withFamilies), plan({ serviceTask, controller }));
        },
        expected: [
          ...within([...own], 'own'),
          ...within([...served], 'served'),
          ...within([...disclosed], 'disclosed'),
          [own, '*', '*', '*', allowed.ownUse],
          [served, '*', '*', '*', allowed.registerAccess],
          [disclosed, '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });

  it('R-045: gives nothing that the employer has not granted', () => {
    expect(
      complaints({
        people: works,
        states: {
          'as it is': policyWith({}),
          'without ceilings': policyWith({ accessRightsHaveCeilings: false }),
        },
        records: tasks,
        dates: ['2026-10-15'],
        decide: (work, policy, serviceTask) => {
          const granted = [task.disability, task.familyLaw];
          const { caller, controller } = asked(work, { duty: 'SOCIAL_WORK', accessRights: granted });
          return decided(caller, known, plan({ serviceTask, controller }), policy);
        },
        expected: [
          ['producer, own register', 'as it is', task.familyLaw, '*', refused.ownRight],
          ['producer, another’s register', 'as it is', task.familyLaw, '*', refused.disclosureRight],
          [own, '*', [task.disability, task.familyLaw], '*', allowed.ownUse],
          [served, '*', [task.disability, task.familyLaw], '*', allowed.registerAccess],
          [disclosed, '*', [task.disability, task.familyLaw], '*', allowed.permission],
          [own, '*', '*', '*', refused.ownRight],
          [served, '*', '*', '*', refused.notNeeded],
          [disclosed, '*', '*', '*', refused.disclosureRight],
        ],
      }),
    ).toEqual([]);
  });

  it('R-045: leaves no right where nothing granted is below it, and then refuses the whole register', () => {
    const states = {
      'only family law': { duty: 'CARE', accessRights: [task.familyLaw] },
      'meets no clients': { duty: 'DATA_PROTECTION', accessRights: every },
      'in order': { duty: 'CARE', accessRights: every },
    };
    expect(
      complaints({
        people: works,
        states,
        records: { register: null },
        dates: [beforeTheDecree, '2023-06-30'],
        decide: (work, facts, _, today) => {
          const { caller, controller } = asked(work, { ...facts, today });
          return saidOf(caller, known, [controller]);
        },
        expected: [
          [own, 'in order', '*', '2023-06-30', allowed.ownUse],
          [served, 'in order', '*', '2023-06-30', allowed.registerAccess],
          [disclosed, 'in order', '*', '2023-06-30', allowed.permission],
          [own, '*', '*', '*', refused.ownRight],
          [served, '*', '*', '*', refused.notNeeded],
          [disclosed, '*', '*', '*', refused.disclosureRight],
        ],
      }),
    ).toEqual([]);
  });
});

describe('the work that a query states', () => {
  const rightOf = (caller: CallerFacts) => accessRightOf(caller, policyWith({}));
  const all = { duty: 'SOCIAL_WORK', accessRights: every };

  it('R-046: is no public one where nobody knows the organisation acted for', () => {
    for (const person of [sara, pia]) {
      expect(rightOf(person({ ...all, organisations: new Map() }))).toEqual(privateTasks);
    }
  });

  it('R-046, R-047: is public for a public organiser, whoever the employer is, and for nobody else', () => {
    const turned = organisations({ ...lahti, public: false });
    expect(rightOf(leo(all))).toEqual(every);
    expect(rightOf(leo({ ...all, organisations: turned }))).toEqual(privateTasks);
    expect(rightOf(leo({ ...all, organisations: turned, actingFor: 'alue' }))).toEqual(every);
    expect(rightOf(pia(all))).toEqual(every);
    expect(rightOf(pia({ ...all, actingFor: 'muu-oy' }))).toEqual(privateTasks);
    expect(rightOf(leo({ ...all, actingFor: 'muu-oy' }))).toEqual(privateTasks);
  });

  it('R-284: has no ceiling before the decree, and so gives nothing', () => {
    expect(ceilingOf('CARE', 'PUBLIC_SERVICE', day('2023-06-29'))).toEqual([]);
    expect(ceilingOf('CARE', 'PUBLIC_SERVICE', day('2023-06-30'))).toContain(task.childProtection);
  });
});
