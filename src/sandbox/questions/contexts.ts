/** What ties clients to units, and to each other. */
import { type Question, type SandboxDatabase } from '../database.ts';
import { type Clients, type Contexts } from '../routes/archiveSchemas.ts';
import { columnsOf, listOf } from './columns.ts';

const wanted = `r.client = any ($2::text[]) and ($3::text[] is null or r.controller = any ($3))`;

/** Of what service tasks a register has a document in force, a case or a relationship of a client. */
const known = listOf(`
  select client, controller, array_agg(service_task) as "serviceTasks" from (
    select r.client, r.controller, r.service_task from documents as r
      where r.world = $1 and ${wanted} and r.state = 'CURRENT'
    union select r.client, r.controller, r.service_task from relationships as r
      where r.world = $1 and ${wanted}
    union select r.client, r.controller, r.service_task
      from (select unnest(clients) as client, controller, service_task from cases
            where world = $1 and clients && $2::text[]) as r
      where ${wanted}) as everything
  group by client, controller`);

const contexts = (name: string, told: string): Question => ({
  name,
  text: `
    select json_build_object(
      'known', ${told},
      'cases', ${listOf(`
        select ${columnsOf<'cases'>('r', ['id', 'clients', 'controller', 'unit', 'openedOn', 'closedOn'])}
        from cases as r
        where r.world = $1 and r.clients && $2::text[] and ($3::text[] is null or r.controller = any ($3))`)},
      'relationships', ${listOf(`
        select ${columnsOf<'relationships'>('r', ['client', 'controller', 'unit', 'startedOn', 'endedOn'])}
        from relationships as r where r.world = $1 and ${wanted}`)},
      'serviceRelationships', ${listOf(`
        select ${columnsOf<'serviceRelationships'>('r', [
          ...(['client', 'controller', 'unit', 'producer', 'serviceTasks', 'startedOn', 'endedOn'] as const),
        ])}
        from service_relationships as r where r.world = $1 and ${wanted}`)})::text as answer`,
});

/** What is known is seldom asked, and most of the statement: PostgreSQL prepares all of a statement each time. */
const contextsAlone = contexts('contexts', `'[]'::json`);
const contextsWithKnown = contexts('contexts with known', known);

const coClients: Question = {
  name: 'co-clients',
  text: `
    select json_build_object('coClients', coalesce(json_agg(json_build_object(
      'client', asked.client,
      'coClients', (
        select coalesce(json_agg(distinct other collate "C" order by other collate "C"), '[]')
        from cases as r cross join unnest(r.clients) as other
        where r.world = $1 and r.shared and r.clients @> array[asked.client] and other <> asked.client
          and ($3::text[] is null or r.controller = any ($3)))) order by asked.place), '[]'))::text as answer
    from unnest($2::text[]) with ordinality as asked(client, place)`,
};

export const contextsOf = (database: SandboxDatabase, world: string, asked: Contexts): Promise<string> =>
  database.answer(asked.known ? contextsWithKnown : contextsAlone, world, asked.clients, registersOf(asked));

export const coClientsOf = (database: SandboxDatabase, world: string, asked: Clients): Promise<string> =>
  database.answer(coClients, world, asked.clients, registersOf(asked));

const registersOf = ({ controllers }: Clients) => (controllers === 'ALL' ? null : controllers);
