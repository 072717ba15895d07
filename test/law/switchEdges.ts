/** Questions on the edge of each switch, which random worlds come to too seldom: under the policy as it is. */
import { type ViewedRecordQuestion } from '../../src/law/citizenView/question.ts';
import { shifted } from '../../src/law/days.ts';
import { type ClientFacts, type OrganisationFacts, type RecordFacts } from '../../src/law/facts.ts';
import { type RecordQuestion } from '../../src/law/professionalRead/question.ts';
import { custody, viewing } from './viewing.ts';
import {
  ainoOfAll,
  alue,
  askedOf,
  type CallerOverrides,
  declared,
  hoiva,
  homeCare,
  lahti,
  leo,
  organisations,
  type Person,
  permission,
  pia,
  place,
  plan,
  prohibited,
  restricted,
  sara,
  temporaryClient,
  today,
} from './world.ts';

const tomorrow = shifted(today, { days: 1 });
const piaPrivately: Person = (overrides = {}) =>
  pia({ actingFor: place.piaPrivately.controller, ...overrides });
const inParallel = (one: OrganisationFacts): CallerOverrides => ({
  organisations: organisations({
    ...one,
    joining: { model: 'PARALLEL', joinedOn: today, organiser: lahti.id },
  }),
});

const people = [sara, leo, pia, piaPrivately];
/** A duty without a ceiling of its own grants nothing while there are ceilings. */
const duties: readonly CallerOverrides[] = [{}, { duty: 'DATA_PROTECTION' }];
const callers: readonly CallerOverrides[] = [
  {},
  { card: { validUntil: tomorrow, reportedLostOn: today } },
  { specialReason: 'DATA_CORRECTION' },
  { statutoryGround: 'CLARIFY_NEED' },
  inParallel(hoiva),
  inParallel(alue),
];
/** With a system that cannot handle a temporary identifier. */
const lacking = ({ specialReason = null }: CallerOverrides): CallerOverrides => ({
  specialReason,
  organisations: new Map(
    [...organisations()].map(([id, one]) => [
      id,
      { ...one, functions: one.functions.filter((each) => each !== 'TEMPORARY_IDENTIFIER') },
    ]),
  ),
});

const byGuardian = declared({ permission: permission({ by: 'GUARDIAN' }), ableToJudge: true });
const services = [
  homeCare(),
  homeCare({ endedOn: today }),
  homeCare({ unit: place.colleague.unit }),
  homeCare({ unit: place.colleague.unit, startedOn: tomorrow }),
  homeCare({ unit: place.colleague.unit, endedOn: shifted(today, { days: -1 }) }),
  homeCare({ serviceTasks: [] }),
];
const clients: readonly ClientFacts[] = [
  ...services.map((service) => ainoOfAll({ serviceRelationships: [service] })),
  // Two services, of which one alone covers the record.
  ainoOfAll({ serviceRelationships: [homeCare({ endedOn: today }), homeCare({ serviceTasks: [] })] }),
  ainoOfAll({
    serviceRelationships: [homeCare({ unit: place.colleague.unit }), homeCare({ serviceTasks: [] })],
  }),
  ainoOfAll({ declarations: null }),
  ainoOfAll({ declarations: byGuardian }),
  ...[byGuardian, declared({ prohibitions: [prohibited.controller(alue.id)] })].map((eelis) =>
    ainoOfAll({ coClientDeclarations: new Map([['eeli', eelis]]) }),
  ),
];
const temporary: readonly ClientFacts[] = services.map((service) =>
  temporaryClient({ cases: [], serviceRelationships: [service] }),
);

const records: readonly RecordFacts[] = [
  plan(),
  plan({ controller: 'lahti' }),
  plan({ controller: 'hoiva-oy' }),
  plan({ state: 'VOIDED' }),
  plan({ state: 'SUPERSEDED' }),
  plan({ group: 'LEGACY' }),
  plan({ sharedCase: true, coClients: ['eeli'] }),
];

const asked = (
  known: readonly ClientFacts[],
  stated: readonly CallerOverrides[],
): readonly RecordQuestion[] =>
  people.flatMap((person) =>
    duties.flatMap((duty) =>
      stated.flatMap((overrides) =>
        known.flatMap((client) =>
          records.map((record) => askedOf(person({ ...duty, ...overrides }), client, record)),
        ),
      ),
    ),
  );

export const professionalEdges: readonly RecordQuestion[] = [
  ...asked([...clients, ...temporary], callers),
  ...asked(temporary, callers.map(lacking)),
];

export const citizenEdges: readonly ViewedRecordQuestion[] = [null, custody()].flatMap((representation) =>
  [false, true].map((restrictedFromGuardians) => ({
    ...viewing({ representation }),
    record: plan({ restriction: restricted({ delayedUntil: today, restrictedFromGuardians }) }),
  })),
);
