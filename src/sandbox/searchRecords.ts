/** Cases, relationships and services of a client within a scope. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type SandboxDatabase } from './database.ts';
import { type Overview, type Scope } from './routes/archiveSchemas.ts';

interface RecordSearch {
  kind: 'cases' | 'relationships' | 'serviceRelationships';
  client: string;
  scope: Scope;
}

export async function searchRecords(
  database: SandboxDatabase,
  world: string,
  { kind, client, scope }: RecordSearch,
): Promise<Record<string, unknown>[]> {
  switch (kind) {
    case 'cases':
      return database
        .selectFrom('cases')
        .selectAll()
        .where('world', '=', world)
        .where(sql<SqlBool>`clients @> array[${client}]`)
        .where(inRegisters(scope))
        .where(hasTask(scope, sql`array[service_task]`))
        .where(casesAlone(scope, client))
        .orderBy('openedOn', 'desc')
        .orderBy('id')
        .execute();
    case 'relationships':
      return database
        .selectFrom('relationships')
        .selectAll()
        .where('world', '=', world)
        .where('client', '=', client)
        .where(relationshipsIn(scope))
        .orderBy('startedOn', 'desc')
        .orderBy('id')
        .execute();
    case 'serviceRelationships':
      return database
        .selectFrom('serviceRelationships')
        .selectAll()
        .where('world', '=', world)
        .where('client', '=', client)
        .where(inRegisters(scope))
        .where(hasTask(scope, sql`service_tasks`))
        .orderBy('startedOn', 'desc')
        .orderBy('id')
        .execute();
  }
}

/** Is anything of a relationship in scope kept back (R-105)? Where the scope leaves out what is kept from guardians, by that alone not. */
export async function restrictsRelationshipData(
  database: SandboxDatabase,
  world: string,
  { client, scope }: Overview,
): Promise<boolean> {
  if (scope.display?.show !== 'RESTRICTED') return false;
  const found = await database
    .selectFrom('relationships')
    .select('id')
    .where('world', '=', world)
    .where('client', '=', client)
    .where(relationshipsIn(scope))
    .where('restrictedClientRelationship', '=', true)
    .$if(scope.exceptRestrictedFromGuardians, (query) => query.where('restrictedFromGuardians', '=', false))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

const relationshipsIn = (scope: Scope): RawBuilder<SqlBool> =>
  sql<SqlBool>`${inRegisters(scope)} and ${hasTask(scope, sql`array[service_task]`)}
    and coalesce(social_service, '') <> all (${scope.exceptSocialServices}::text[])
    and not (${scope.exceptRestrictedRelationships} and restricted_from_guardians)`;

function inRegisters({ controllers, exceptControllers }: Scope): RawBuilder<SqlBool> {
  return controllers === 'ALL'
    ? sql<SqlBool>`controller <> all (${exceptControllers}::text[])`
    : sql<SqlBool>`controller = any (${controllers}::text[])`;
}

const hasTask = ({ serviceTasks }: Scope, tasks: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  serviceTasks === 'ALL' ? sql<SqlBool>`true` : sql<SqlBool>`${tasks} && ${serviceTasks}::text[]`;

/** The case conditions of a scope: shared, of others who have not permitted, restricted from guardians, not on display. */
function casesAlone(scope: Scope, client: string): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`true`];
  if (scope.exceptSharedCases) conditions.push(sql<SqlBool>`not shared`);
  if (scope.exceptRestrictedFromGuardians) conditions.push(sql<SqlBool>`not restricted_from_guardians`);
  if (scope.display) {
    const isHidden = sql`coalesce(special_content or delayed_until > ${scope.display.on}::date, false)`;
    conditions.push(scope.display.show === 'RESTRICTED' ? sql`${isHidden}` : sql`not ${isHidden}`);
  }
  if (scope.coClients !== 'ANY') {
    conditions.push(sql<SqlBool>`not exists (
      select from unnest(array_remove(clients, ${client})) as other
      where not exists (
        select from jsonb_to_recordset(${JSON.stringify(scope.coClients)}::jsonb) as allowed(
          client text, "serviceTasks" jsonb, "exceptRestrictedFromGuardians" boolean)
        where allowed.client = other and allowed."serviceTasks" ? service_task
          and not (allowed."exceptRestrictedFromGuardians" and restricted_from_guardians)))`);
  }
  return sql.join(conditions, sql` and `);
}
