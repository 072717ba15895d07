/** Now and then something of the caller that random worlds do not vary: bans, joining days, employers, earlier days. */
import fc, { type Arbitrary } from 'fast-check';
import { systemFunctions } from '../../src/law/codes.ts';
import { type CallerFacts, type OrganisationFacts } from '../../src/law/facts.ts';
import { controllerIds, mostly, nearToday } from '../law/randomRecords.ts';
import { alue, day, hoiva, parallelWith } from '../law/world.ts';

type Odd = (caller: CallerFacts) => CallerFacts;

const joinings: Arbitrary<OrganisationFacts['joining']> = fc.record({
  model: fc.constantFrom('DIRECT', 'JOINT', 'PARALLEL'),
  joinedOn: fc.option(nearToday),
  organiser: fc.option(fc.constantFrom(...controllerIds)),
});

const changes: Arbitrary<Partial<OrganisationFacts>> = fc.oneof(
  joinings.map((joining) => ({ joining })),
  fc.subarray([...systemFunctions], { minLength: 4 }).map((functions) => ({ functions })),
  fc.constant({ connectionCut: true }),
  fc.constant({ systemBanned: true }),
  fc.boolean().map((isPublic) => ({ public: isPublic })),
);

const oddOrganisations: Arbitrary<Odd> = fc
  .record({ id: fc.constantFrom(...controllerIds), change: changes })
  .map(({ id, change }) => (caller) => {
    const known = caller.organisations.get(id);
    return known
      ? { ...caller, organisations: new Map([...caller.organisations, [id, { ...known, ...change }]]) }
      : caller;
  });

/** A producer in the system of an organiser that is cut off. */
const oddSystems: Arbitrary<Odd> = fc
  .constantFrom({ connectionCut: true }, { systemBanned: true })
  .map((cut) => (caller) => ({
    ...caller,
    organisations: new Map([
      ...caller.organisations,
      ['hoiva-oy', { ...hoiva, ...parallelWith(alue) }],
      ['alue', { ...alue, ...cut }],
    ]),
  }));

/** In the own unit still, but for whom, or employed by whom? */
const oddRoles: Arbitrary<Odd> = fc
  .record({ actingFor: fc.constantFrom(...controllerIds), employer: fc.constantFrom(...controllerIds) })
  .map(({ actingFor, employer }) => (caller) => ({
    ...caller,
    stated: { ...caller.stated, actingFor },
    professional: { ...caller.professional, employer },
  }));

const oddCards: Arbitrary<Odd> = fc
  .record({ validUntil: nearToday, reportedLostOn: fc.option(nearToday) })
  .map((card) => (caller) => ({ ...caller, professional: { ...caller.professional, card } }));

/** Around the days on which the ceilings of access rights and the statutory grounds came into force. */
const oddDays: Arbitrary<Odd> = fc
  .constantFrom('2023-06-29', '2023-06-30', '2023-12-31', '2024-01-01')
  .map((text) => (caller) => ({ ...caller, today: day(text) }));

const nothingOdd: Odd = (caller) => caller;

export const oddities: Arbitrary<Odd> = mostly(
  3,
  nothingOdd,
  fc.oneof(oddOrganisations, oddOrganisations, oddSystems, oddRoles, oddCards, oddDays),
);
