/** What a client has with the counties: relationships, each with its cases. */
import { cases } from './cases.ts';
import { type Client, type ClientCase, type Relationship } from './client.ts';
import { type Country } from './country.ts';
import { isoDay, lastDay } from './days.ts';
import { type GeneratedRow } from './generatedRow.ts';
import { type Member } from './member.ts';
import { type Source } from './source.ts';
import { taskShape } from './tasks.ts';
import { unitFor } from './workplaces.ts';

export function* history(
  source: Source,
  country: Country,
  client: Client,
): Generator<GeneratedRow, ClientCase[]> {
  const { random } = source;
  const tasks = tasksOf(source, client.stage);
  const relationships = tasks.map((serviceTask) => ({ serviceTask, county: client.home }));
  // Some have moved: the earlier county keeps its register.
  const [first] = relationships;
  if (first && random.chance(0.12)) {
    const elsewhere = random.pick(country.counties);
    if (elsewhere !== client.home) relationships.push({ ...first, county: elsewhere });
  }
  const all: ClientCase[] = [];
  for (const { serviceTask, county } of relationships) {
    const socialService = random.pick(taskShape(serviceTask).socialServices);
    const relationship = { county, serviceTask, socialService, ...period(source, client) };
    yield relationshipRow(source, client, relationship);
    all.push(...(yield* cases(source, country, client, relationship)));
  }
  return all;
}

const likelyTasks: Readonly<Record<Member['stage'], readonly string[]>> = {
  MINOR: ['FAMILIES_WITH_CHILDREN', 'FAMILIES_WITH_CHILDREN', '10', '10', 'FAMILY_LAW', '20'],
  PARENT: ['FAMILIES_WITH_CHILDREN', 'FAMILIES_WITH_CHILDREN', 'WORKING_AGE', 'FAMILY_LAW', '15'],
  ADULT: ['WORKING_AGE', 'WORKING_AGE', 'WORKING_AGE', '15', '20'],
  OLDER: ['OLDER_PEOPLE', 'OLDER_PEOPLE', 'OLDER_PEOPLE', 'OLDER_PEOPLE', '20', '15'],
};

function tasksOf({ random }: Source, stage: Member['stage']): string[] {
  const count = random.chance(0.3) ? random.integer(2, 3) : 1;
  return [...new Set(Array.from({ length: count }, () => random.pick(likelyTasks[stage])))];
}

function period({ random }: Source, { clientFrom, documentCount }: Client) {
  const latest = lastDay - 14;
  // Most histories are young, those with many documents old.
  const age = random.next() ** (documentCount > 40 ? 0.5 : 1.5);
  const from = latest - Math.floor(Math.max(0, latest - clientFrom) * age);
  const ended = random.chance(0.3);
  return { from, ended, to: ended ? random.integer(from + 7, lastDay - 1) : lastDay };
}

function relationshipRow(
  { random, nextId }: Source,
  { id: client }: Client,
  relationship: Relationship,
): GeneratedRow {
  const { county, serviceTask, socialService, from, to, ended } = relationship;
  const unit = unitFor(county, serviceTask);
  return {
    kind: 'relationships',
    row: {
      id: nextId(),
      controller: county.id,
      client,
      unit: unit.id,
      serviceTask,
      socialService,
      startedOn: isoDay(from),
      endedOn: ended ? isoDay(to) : null,
      personalWorker: random.chance(0.75) ? random.pick(unit.workers) : null,
      restrictedClientRelationship: false,
      restrictedFromGuardians: false,
    },
  };
}
