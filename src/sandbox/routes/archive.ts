/** The archive: client registers of the controllers, in batches. */
import { type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { type FastifyPluginAsync } from 'fastify';
import { sql } from 'kysely';
import { type SandboxDatabase } from '../database.ts';
import { countDocuments, searchDocuments } from '../search.ts';
import { restrictsRelationshipData, searchRecords } from '../searchRecords.ts';
import { archiveSchemas } from './archiveSchemas.ts';
import { worldOf } from './world.ts';

export const archive =
  (database: SandboxDatabase): FastifyPluginAsync =>
  async (instance) => {
    const app = instance.withTypeProvider<TypeBoxTypeProvider>();

    app.post('/contexts', { schema: archiveSchemas.contexts }, async (request) => {
      const { clients, controllers } = request.body;
      const world = worldOf(request);
      const inControllers = (column: string) =>
        controllers === 'ALL'
          ? sql<boolean>`true`
          : sql<boolean>`${sql.ref(column)} = any (${controllers}::text[])`;
      const [known, cases, relationships, serviceRelationships] = await Promise.all([
        knownClients(database, world, clients, controllers),
        database
          .selectFrom('cases')
          .select(['id', 'clients', 'controller', 'unit', 'openedOn', 'closedOn'])
          .where('world', '=', world)
          .where(sql<boolean>`clients && ${clients}::text[]`)
          .where(inControllers('controller'))
          .execute(),
        database
          .selectFrom('relationships')
          .select(['client', 'controller', 'unit', 'startedOn', 'endedOn'])
          .where('world', '=', world)
          .where(sql<boolean>`client = any (${clients}::text[])`)
          .where(inControllers('controller'))
          .execute(),
        database
          .selectFrom('serviceRelationships')
          .select(['client', 'controller', 'unit', 'producer', 'serviceTasks', 'startedOn', 'endedOn'])
          .where('world', '=', world)
          .where(sql<boolean>`client = any (${clients}::text[])`)
          .where(inControllers('controller'))
          .execute(),
      ]);
      return { known, cases, relationships, serviceRelationships };
    });

    app.post('/co-clients', { schema: archiveSchemas.coClients }, async (request) => {
      const { clients, controllers } = request.body;
      const shared = await database
        .selectFrom('cases')
        .select('clients')
        .where('world', '=', worldOf(request))
        .where('shared', '=', true)
        .where(sql<boolean>`clients && ${clients}::text[]`)
        .$if(controllers !== 'ALL', (query) =>
          query.where(sql<boolean>`controller = any (${controllers}::text[])`),
        )
        .execute();
      return {
        coClients: clients.map((client) => {
          const others = shared
            .filter((row) => row.clients.includes(client))
            .flatMap((row) => row.clients.filter((other) => other !== client));
          return { client, coClients: [...new Set(others)].sort() };
        }),
      };
    });

    app.post('/unit-clients', { schema: archiveSchemas.unitClients }, async (request) => {
      const world = worldOf(request);
      const results = await Promise.all(
        request.body.units.map(async ({ controller, unit, by, on, first, after }) => {
          const members =
            by === 'CASE'
              ? sql`select unnest(clients) as client from cases where world = ${world}
                  and controller = ${controller} and unit = ${unit}
                  and opened_on <= ${on}::date and (closed_on is null or closed_on > ${on}::date)`
              : sql`select client from service_relationships where world = ${world}
                  and controller = ${controller} and unit = ${unit}
                  and started_on <= ${on}::date and (ended_on is null or ended_on >= ${on}::date)`;
          const { rows } = await sql<{ client: string }>`
            select distinct client from (${members}) as one
            where ${after === null ? sql`true` : sql`client > ${after}`}
            order by client limit ${first}`.execute(database);
          const counted = await sql<{ total: string }>`
            select count(distinct client) as total from (${members}) as one`.execute(database);
          return { clients: rows.map((row) => row.client), total: Number(counted.rows[0]?.total ?? 0) };
        }),
      );
      return { results };
    });

    app.post('/documents/search', { schema: archiveSchemas.searchDocuments }, async (request) => {
      const world = worldOf(request);
      const { searches } = request.body;
      return {
        results: await Promise.all(searches.map((search) => searchDocuments(database, world, search))),
      };
    });

    app.post('/documents/contents', { schema: archiveSchemas.contents }, async (request) => ({
      contents: await database
        .selectFrom('documents')
        .select(['id', 'content', 'display'])
        .where('world', '=', worldOf(request))
        .where(sql<boolean>`id = any (${request.body.ids}::text[])`)
        .execute(),
    }));

    app.post('/overviews', { schema: archiveSchemas.overviews }, async (request) => {
      const world = worldOf(request);
      const results = request.body.overviews.map(async (overview) => {
        const [counts, relationshipDataRestricted] = await Promise.all([
          countDocuments(database, world, overview),
          restrictsRelationshipData(database, world, overview),
        ]);
        return { counts, relationshipDataRestricted };
      });
      return { results: await Promise.all(results) };
    });

    app.post('/records/search', { schema: archiveSchemas.searchRecords }, async (request) => {
      const world = worldOf(request);
      const { searches } = request.body;
      return { results: await Promise.all(searches.map((search) => searchRecords(database, world, search))) };
    });

    app.post('/cases/lookup', { schema: archiveSchemas.lookUpCases }, async (request) => ({
      cases: await database
        .selectFrom('cases')
        .selectAll()
        .where('world', '=', worldOf(request))
        .where(sql<boolean>`id = any (${request.body.ids}::text[])`)
        .execute(),
    }));
  };

/** Of what service tasks a register has a document in force, a case or a relationship of a client. */
async function knownClients(
  database: SandboxDatabase,
  world: string,
  clients: readonly string[],
  controllers: readonly string[] | 'ALL',
): Promise<{ client: string; controller: string; serviceTasks: string[] }[]> {
  const wanted = sql`client = any (${clients}::text[])${
    controllers === 'ALL' ? sql`` : sql` and controller = any (${controllers}::text[])`
  }`;
  const { rows } = await sql<{ client: string; controller: string; serviceTasks: string[] }>`
    select client, controller, array_agg(service_task) as service_tasks from (
      select client, controller, service_task from documents
        where world = ${world} and ${wanted} and state = 'CURRENT'
      union select client, controller, service_task from relationships where world = ${world} and ${wanted}
      union select client, controller, service_task
        from (select unnest(clients) as client, controller, service_task from cases
              where world = ${world} and clients && ${clients}::text[]) as of_cases
        where ${wanted}) as everything
    group by client, controller`.execute(database);
  return rows;
}
