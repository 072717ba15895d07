/**
 * Random worlds for properties of the law, dense enough that every row comes to decide: few names, days around
 * today, and each fault seldom enough for the rows below it to be reached.
 */
import fc, { type Arbitrary } from 'fast-check';
import { viewerOf } from '../../src/law/citizenView/question.ts';
import {
  justifiedContexts,
  type SpecialReason,
  type SystemFunction,
  specialReasons,
} from '../../src/law/codes.ts';
import { shifted } from '../../src/law/days.ts';
import {
  type CallerFacts,
  type ClientFacts,
  type ContextFacts,
  type DeclarationFacts,
  type ProhibitionFacts,
} from '../../src/law/facts.ts';
import { defaultPolicy, type Policy } from '../../src/law/policy.ts';
import { type Rollout, rolloutKinds } from '../../src/law/rollouts.ts';
import { controllerIds, mostly, nearToday, originalIds, randomRecords, tasks } from './randomRecords.ts';
import { custodies, mandates } from './randomRepresentation.ts';
import {
  aino,
  alue,
  at,
  day,
  hoiva,
  leo,
  organisations,
  type Person,
  parallelWith,
  pia,
  place,
  prohibited,
  sara,
  today,
  ville,
} from './world.ts';

const longAgo = day('2024-01-01');

const card = { validUntil: day('2028-12-31'), reportedLostOn: null };

/** Pia in both her roles: her rows are the rarest. */
const people: readonly Person[] = [
  sara,
  leo,
  leo,
  pia,
  pia,
  pia,
  (overrides = {}) => pia({ actingFor: place.piaPrivately.controller, ...overrides }),
  ville,
];

const someOrganisations = mostly(
  3,
  organisations(),
  fc.constantFrom(
    organisations({ ...hoiva, ...parallelWith(alue) }),
    organisations({ ...hoiva, joining: { ...parallelWith(alue).joining, joinedOn: longAgo } }),
    organisations({ ...hoiva, functions: ['OWN_REGISTER'] }),
    organisations({ ...hoiva, connectionCut: true }),
    organisations({ ...alue, joining: null }),
    organisations({ ...alue, functions: ['OWN_REGISTER', 'DISCLOSURE'] }),
    organisations({ ...alue, functions: ['OWN_REGISTER', 'DISCLOSURE'] }),
  ),
);

const callers: Arbitrary<CallerFacts> = fc
  .record({
    person: fc.constantFrom(...people),
    facts: fc.record({
      card: mostly(20, card, fc.constantFrom(null, { ...card, reportedLostOn: today })),
      employmentEndedOn: mostly(20, null, nearToday),
      accessRights: mostly<readonly string[], readonly string[]>(2, tasks, fc.subarray([...tasks])),
      duty: mostly(6, 'SOCIAL_WORK', fc.constantFrom('CARE', 'HOME_HELP', 'DATA_PROTECTION')),
      authorityTask: mostly(3, true, fc.constant(false)),
      disclosureForOrganiser: mostly(2, true, fc.constant(false)),
      justifiedContext: mostly(3, null, fc.constantFrom(...justifiedContexts)),
      statutoryGround: mostly(3, null, fc.constantFrom('CLARIFY_NEED', 'ORGANISE_SERVICE', 'CURIOSITY')),
      specialReason: mostly(2, null, fc.constantFrom(...specialReasons)),
      organisations: someOrganisations,
    }),
    lacks: mostly<SystemFunction | null, SystemFunction>(
      2,
      null,
      fc.constantFrom('TEMPORARY_IDENTIFIER', 'SHARED_CASE'),
    ),
    unit: mostly(20, {}, fc.constant({ units: ['elsewhere'] })),
  })
  .map(({ person, facts, unit, lacks }) => {
    const known = [...facts.organisations].map(
      ([id, each]) => [id, { ...each, functions: each.functions.filter((one) => one !== lacks) }] as const,
    );
    return person({ ...facts, ...unit, organisations: new Map(known) });
  });

const running = { startedOn: longAgo, endedOn: null };
const periods = fc.oneof(
  { weight: 5, arbitrary: fc.constant(running) },
  { weight: 1, arbitrary: fc.constant({ startedOn: shifted(today, { days: 1 }), endedOn: null }) },
  { weight: 1, arbitrary: fc.constant({ startedOn: longAgo, endedOn: shifted(today, { days: -1 }) }) },
  { weight: 1, arbitrary: fc.record({ startedOn: nearToday, endedOn: fc.option(nearToday) }) },
);

/** Where the client is known: mostly at the caller's own unit. */
const places = mostly(2, 'the caller’s', fc.constantFrom(...Object.values(place)));
type Place = typeof places extends Arbitrary<infer Somewhere> ? Somewhere : never;

const contexts = fc.record({ where: places, period: periods });
const services = fc.record({
  where: places,
  period: periods,
  producer: mostly(3, 'hoiva-oy', fc.constant('muu-oy')),
  serviceTasks: mostly<readonly string[], readonly string[]>(1, tasks, fc.subarray([...tasks])),
});

const prohibitions: Arbitrary<ProhibitionFacts> = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...controllerIds).map((id) => prohibited.controller(id)) },
      { weight: 2, arbitrary: fc.constantFrom(...tasks).map((one) => prohibited.serviceTask(one)) },
      { weight: 3, arbitrary: fc.constantFrom(...originalIds).map((id) => prohibited.document(id)) },
    ),
    mostly(3, longAgo, nearToday),
  )
  .map(([prohibition, from]) => ({ ...prohibition, from }));

const declarations: Arbitrary<DeclarationFacts> = fc.record({
  informedOn: mostly(10, longAgo, fc.option(nearToday, { nil: null })),
  permission: fc.option(
    fc.record({
      state: mostly(10, 'GIVEN', fc.constantFrom('NONE', 'REFUSED')),
      from: mostly(8, longAgo, nearToday),
      by: fc.constantFrom('CLIENT', 'GUARDIAN', 'MANDATE_HOLDER'),
    }),
    { nil: null, freq: 10 },
  ),
  prohibitions: fc.array(prohibitions, { maxLength: 2, size: 'max' }),
  ableToJudge: fc.constantFrom(null, false, true),
});

const clients = fc.record({
  facts: fc.record({
    exists: mostly(30, true, fc.constant(false)),
    ownRegisterTasks: mostly<readonly string[], readonly string[]>(4, tasks, fc.subarray([...tasks])),
    temporaryIdentifierOnly: mostly(6, false, fc.constant(true)),
    declarations: fc.option(declarations, { nil: null, freq: 20 }),
  }),
  cases: fc.array(contexts, { maxLength: 2, size: 'max' }),
  relationships: fc.array(contexts, { maxLength: 3, size: 'max' }),
  serviceRelationships: fc.array(services, { minLength: 1, maxLength: 2, size: 'max' }),
  others: fc.record({
    eeli: fc.option(declarations, { freq: 6 }),
    olli: fc.option(declarations, { freq: 6 }),
  }),
});
type RandomClient = typeof clients extends Arbitrary<infer Client> ? Client : never;

function clientOf({ facts, others, ...known }: RandomClient, { stated }: CallerFacts): ClientFacts {
  const own = { controller: stated.actingFor, unit: stated.serviceUnit };
  const here = ({ where, period }: { where: Place; period: Partial<ContextFacts> }) =>
    at(where === 'the caller’s' ? own : where, period);
  return aino({
    ...facts,
    cases: known.cases.map(here),
    relationships: known.relationships.map(here),
    serviceRelationships: known.serviceRelationships.map(({ producer, serviceTasks, ...where }) => ({
      ...here(where),
      producer,
      serviceTasks,
    })),
    coClientDeclarations: new Map(
      Object.entries(others).flatMap(([id, theirs]) => (theirs ? [[id, theirs]] : [])),
    ),
  });
}

const mostlyOn = mostly(4, true, fc.constant(false));
const policies: Arbitrary<Policy> = fc.record({
  lostCardIsRefused: mostlyOn,
  parallelJoinedHasNoOwnRegister: mostlyOn,
  lastDayOfServiceIsIncluded: mostlyOn,
  registerAccessIsOfTheUnit: mostlyOn,
  registerAccessOnlyForTasksOfTheService: mostlyOn,
  disclosureForOrganiserNeedsProfile: mostlyOn,
  temporaryIdentifierBarsDisclosure: mostlyOn,
  statutoryRightNeedsNoInforming: mostlyOn,
  oldRecordsUndisclosedUntil: mostly(3, null, nearToday),
  ableMinorsPermissionIsTheirOwn: mostlyOn,
  sharedCaseNeedsEveryClient: mostlyOn,
  reasonsForEarlierVersions: mostly<readonly SpecialReason[], readonly SpecialReason[]>(
    3,
    defaultPolicy.reasonsForEarlierVersions,
    fc.subarray([...specialReasons]),
  ),
  identityCodeNeedsRelationship: mostlyOn,
  securityProhibitionMasksContactData: mostlyOn,
  accessRightsHaveCeilings: mostlyOn,
  trackingIsClosedToGuardians: mostlyOn,
  prohibitionsAreKeptFromGuardians: mostlyOn,
  delayEndsOnItsDay: mostlyOn,
});

/** A professional asks registers about a client; the facts of some may be missing. */
export const professionalWorlds = fc
  .record({
    caller: callers,
    client: clients,
    asked: fc.record({
      controllers: fc.shuffledSubarray<string>([...controllerIds], { minLength: 2 }),
      unavailable: mostly<readonly string[], readonly string[]>(8, [], fc.subarray([...controllerIds])),
    }),
    records: randomRecords,
    policy: policies,
  })
  .map(({ client, ...world }) => ({ ...world, client: clientOf(client, world.caller) }));
export type ProfessionalWorld = typeof professionalWorlds extends Arbitrary<infer World> ? World : never;

/** Some kinds of record open on some day, nationally or in one register. */
const rollouts: Arbitrary<readonly Rollout[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...rolloutKinds),
    controller: fc.constantFrom('*', 'alue', 'lahti'),
    opensOn: fc.option(nearToday),
  }),
  { selector: ({ kind, controller }) => `${kind} ${controller}`, maxLength: 12, size: 'max' },
);

/** A client looks at the own data, or someone for the client. */
export const citizenWorlds = fc
  .record({
    facts: fc.record({
      today: fc.constant(today),
      stronglyIdentified: mostly(20, true, fc.constant(false)),
      representation: fc.oneof(
        { weight: 2, arbitrary: fc.constant(null) },
        { weight: 3, arbitrary: custodies },
        { weight: 2, arbitrary: mandates },
      ),
      rollouts,
      policy: policies,
    }),
    records: randomRecords,
  })
  .map(({ facts, records }) => ({ question: { ...facts, viewer: viewerOf(facts) }, records }));
