/** The cases of a relationship, open and closed, some shared, and the producers named on them. */
import { type Client, type ClientCase, type Relationship } from './client.ts';
import { type Country } from './country.ts';
import { isoDay, lastDay } from './days.ts';
import { type GeneratedRow } from './generatedRow.ts';
import { type Random } from './random.ts';
import { restriction } from './restriction.ts';
import { type Source } from './source.ts';
import { taskShape } from './tasks.ts';
import { unitFor } from './workplaces.ts';

export function* cases(
  source: Source,
  country: Country,
  client: Client,
  relationship: Relationship,
): Generator<GeneratedRow, ClientCase[]> {
  const { random } = source;
  const { county, serviceTask, socialService } = relationship;
  const unit = unitFor(county, serviceTask);
  const count = 1 + random.integer(0, Math.min(3, Math.floor(client.documentCount / 20)));
  const all: ClientCase[] = [];
  for (let made = 0; made < count; made += 1) {
    const from = made === 0 ? relationship.from : random.integer(relationship.from, relationship.to);
    const closed = relationship.ended || random.chance(0.35);
    const to = closed ? random.integer(from, relationship.to) : lastDay;
    const id = source.nextId();
    const coClients = coClientsOf(random, client, serviceTask);
    yield {
      kind: 'cases',
      row: {
        ...restriction(random, to, client.stage === 'MINOR', 3),
        id,
        controller: county.id,
        clients: [client.id, ...coClients],
        shared: coClients.length > 0,
        unit: unit.id,
        serviceTask,
        name: random.pick(taskShape(serviceTask).caseNames[client.language]),
        openedOn: isoDay(from),
        closedOn: closed ? isoDay(to) : null,
      },
    };
    const file = { id, county, serviceTask, socialService, unit, coClients, from, to };
    all.push({ ...file, producer: yield* producer(source, country, client, file, closed) });
  }
  return all;
}

const sharedTasks = ['FAMILIES_WITH_CHILDREN', 'FAMILY_LAW', 'OLDER_PEOPLE'];

function coClientsOf(random: Random, { others }: Client, serviceTask: string): string[] {
  if (others.length === 0 || !sharedTasks.includes(serviceTask) || !random.chance(0.2)) return [];
  const chosen = others.filter(() => random.chance(0.6));
  return (chosen.length > 0 ? chosen : [random.pick(others)]).map(({ id }) => id);
}

function* producer(
  { random, nextId }: Source,
  country: Country,
  client: Client,
  file: Omit<ClientCase, 'producer'>,
  closed: boolean,
): Generator<GeneratedRow, ClientCase['producer']> {
  const { producers } = taskShape(file.serviceTask);
  if (producers === null || !random.chance(producers.share)) return null;
  const unit = random.pick(country.producerUnits.get(file.serviceTask) ?? []);
  const from = random.integer(file.from, Math.min(file.from + 40, file.to));
  yield {
    kind: 'serviceRelationships',
    row: {
      id: nextId(),
      controller: file.county.id,
      client: client.id,
      form: random.chance(0.65) ? 'PURCHASED_SERVICE' : 'VOUCHER',
      producer: unit.organisation,
      unit: unit.id,
      serviceTasks: [file.serviceTask],
      startedOn: isoDay(from),
      endedOn: closed ? isoDay(file.to) : null,
      caseId: file.id,
    },
  };
  return { unit, from };
}
