/** A search by scope as SQL. The scope is the caller's limit; the filter is what was asked within it. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type SandboxDatabase } from './database.ts';
import { type Count, type DocumentSearch, type Overview, type Scope } from './routes/archiveSchemas.ts';
import { type CaseRow, type DocumentRow, type Tables } from './rows.ts';

type Documents = { d: DocumentRow; c: CaseRow };
type Builder = ExpressionBuilder<Documents & Tables, 'd' | 'c'>;

/** What describes a version; its contents are asked for by themselves. */
const description = [
  'd.id',
  'd.originalId',
  'd.version',
  'd.state',
  'd.controller',
  'd.client',
  'd.coClients',
  'd.caseId',
  'd.type',
  'd.title',
  'd.group',
  'd.serviceTask',
  'd.socialService',
  'd.processStage',
  'd.unit',
  'd.producer',
  'd.author',
  'd.draftedAt',
  'd.language',
  'd.attachmentCount',
  'd.specialContent',
  'd.delayedUntil',
  'd.restrictedFromGuardians',
  'd.restrictionReason',
] as const;

/**
 * One page, newest first, with the restriction of each document's case; and how many there are in all. Both are read
 * by one statement, so that they tell of the same moment.
 */
export async function searchDocuments(database: SandboxDatabase, world: string, search: DocumentSearch) {
  const matching = inScope(database, world, search.client, search.scope).where((eb) => filtered(eb, search));
  const { after } = search;
  const count = matching.select(sql<string>`count(*)`.as('counted'));
  const page = matching
    .select(description)
    .select([
      'c.specialContent as caseSpecialContent',
      'c.delayedUntil as caseDelayedUntil',
      'c.restrictedFromGuardians as caseRestrictedFromGuardians',
      'c.shared as caseShared',
      count.as('total'),
    ])
    .$if(after !== null, (query) =>
      query.where(sql<SqlBool>`(d.drafted_at, d.id) < (${after?.draftedAt}::timestamptz, ${after?.id})`),
    )
    .orderBy('d.draftedAt', 'desc')
    .orderBy('d.id', 'desc')
    .limit(search.first);
  const rows = await page.execute();
  const documents = rows.map(({ total: _, ...document }) => document);
  if (rows[0]) return { documents, total: Number(rows[0].total) };
  // Nothing from the beginning is nothing at all; after a place, or with no page asked for, there may be some.
  if (after === null && search.first > 0) return { documents, total: 0 };
  const [counted] = await count.execute();
  return { documents, total: Number(counted?.counted ?? 0) };
}

/** How many documents a scope shows by service task, or only whether there is any. */
export async function countDocuments(
  database: SandboxDatabase,
  world: string,
  overview: Overview,
): Promise<Count[]> {
  const rows = await inScope(database, world, overview.client, overview.scope)
    .select(['d.serviceTask', sql<string>`count(*)`.as('count')])
    .groupBy('d.serviceTask')
    .execute();
  return rows.map(({ serviceTask, count }) => ({ serviceTask, count: Number(count) }));
}

function inScope(database: SandboxDatabase, world: string, client: string, scope: Scope) {
  return database
    .selectFrom('documents as d')
    .innerJoin('cases as c', (join) => join.onRef('c.world', '=', 'd.world').onRef('c.id', '=', 'd.caseId'))
    .where('d.world', '=', world)
    .where((eb) => eb.or([eb('d.client', '=', client), sharedWith(client)]))
    .where((eb) => eb.and(conditions(eb, client, scope)));
}

const sharedWith = (client: string) =>
  sql<SqlBool>`(d.co_clients <> '{}' and d.co_clients @> array[${client}])`;

function conditions(eb: Builder, client: string, scope: Scope): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = [];
  if (scope.controllers === 'ALL') {
    if (scope.exceptControllers.length > 0) all.push(eb('d.controller', 'not in', scope.exceptControllers));
  } else {
    all.push(isAmong('d.controller', scope.controllers));
  }
  if (scope.serviceTasks !== 'ALL') all.push(isAmong('d.service_task', scope.serviceTasks));
  if (scope.groups !== 'ALL') all.push(isAmong('d.group', scope.groups));
  if (!scope.everyVersion) all.push(eb('d.state', '=', 'CURRENT'));
  if (scope.exceptOriginalIds.length > 0) all.push(eb('d.originalId', 'not in', scope.exceptOriginalIds));
  if (scope.exceptTypes.length > 0) {
    all.push(sql<SqlBool>`not d.type like any (${patternsOf(scope.exceptTypes)}::text[])`);
  }
  if (scope.exceptSocialServices.length > 0) {
    all.push(sql<SqlBool>`coalesce(d.social_service, '') <> all (${scope.exceptSocialServices}::text[])`);
  }
  if (scope.exceptSharedCases) all.push(sql<SqlBool>`not c.shared and d.co_clients = '{}'`);
  if (scope.exceptRestrictedFromGuardians) {
    all.push(sql<SqlBool>`not (d.restricted_from_guardians or c.restricted_from_guardians)`);
  }
  if (scope.coClients !== 'ANY') all.push(everyCoClientIn(client, scope.coClients));
  if (scope.display) all.push(display(scope.display));
  return all;
}

const patternsOf = (types: readonly string[]) => types.map((type) => type.replaceAll('x', '_'));

const isAmong = (column: string, values: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} = any (${[...values]}::text[])`;

const isHidden = (day: string) =>
  sql<SqlBool>`(d.special_content or c.special_content
    or greatest(d.delayed_until, c.delayed_until) > ${day}::date)`;

/** `greatest` ignores nulls: the later of two delays, or the only one. */
const display = ({ show, on }: NonNullable<Scope['display']>) =>
  show === 'RESTRICTED'
    ? sql<SqlBool>`coalesce(${isHidden(on)}, false)`
    : sql<SqlBool>`not coalesce(${isHidden(on)}, false)`;

/** Every other client of the document stands in the list, and the list admits this document for each. */
const everyCoClientIn = (client: string, allowed: Exclude<Scope['coClients'], 'ANY'>) => sql<SqlBool>`
  (d.co_clients = '{}' or not exists (
    select from unnest(array_remove(d.co_clients || d.client, ${client})) as other
    where not exists (
      select from jsonb_to_recordset(${JSON.stringify(allowed)}::jsonb) as allowed(
        client text, "serviceTasks" jsonb, "exceptOriginalIds" jsonb, "exceptRestrictedFromGuardians" boolean)
      where allowed.client = other
        and allowed."serviceTasks" ? d.service_task
        and not allowed."exceptOriginalIds" ? d.original_id
        and not (allowed."exceptRestrictedFromGuardians"
          and (d.restricted_from_guardians or c.restricted_from_guardians)))))`;

function filtered(eb: Builder, { filter }: DocumentSearch): Expression<SqlBool> {
  const all: Expression<SqlBool>[] = [];
  if (filter.ids) all.push(isAmong('d.id', filter.ids));
  if (filter.controllers) all.push(isAmong('d.controller', filter.controllers));
  if (filter.serviceTasks) all.push(isAmong('d.service_task', filter.serviceTasks));
  if (filter.originalIds) all.push(isAmong('d.original_id', filter.originalIds));
  if (filter.types) all.push(isAmong('d.type', filter.types));
  if (filter.typeBlocks) all.push(sql<SqlBool>`d.type like any (${patternsOf(filter.typeBlocks)}::text[])`);
  if (filter.processStages) all.push(isAmong('d.process_stage', filter.processStages));
  if (filter.caseId) all.push(eb('d.caseId', '=', filter.caseId));
  if (filter.draftedFrom) {
    all.push(
      sql<SqlBool>`d.drafted_at >= (${filter.draftedFrom}::date::timestamp at time zone 'Europe/Helsinki')`,
    );
  }
  if (filter.draftedTo) {
    all.push(
      sql<SqlBool>`d.drafted_at < ((${filter.draftedTo}::date + 1)::timestamp at time zone 'Europe/Helsinki')`,
    );
  }
  if (filter.text) all.push(sql<SqlBool>`position(lower(${filter.text}) in lower(d.title)) > 0`);
  return eb.and(all);
}
