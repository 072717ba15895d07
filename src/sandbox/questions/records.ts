/** Cases, relationships and services of clients within scopes, and cases by id. */
import { type Question, type SandboxDatabase } from '../database.ts';
import { type RecordSearch } from '../routes/archiveSchemas.ts';
import { columnsOf, listOf } from './columns.ts';
import {
  casesInScope,
  relationshipsInScope,
  scopeColumns,
  scopeRow,
  serviceRelationshipsInScope,
} from './scope.ts';

export const ofCases = columnsOf<'cases'>('r', [
  ...([
    'id',
    'controller',
    'clients',
    'shared',
    'unit',
    'serviceTask',
    'name',
    'openedOn',
    'closedOn',
  ] as const),
  ...(['specialContent', 'delayedUntil', 'restrictedFromGuardians', 'restrictionReason'] as const),
]);
const ofRelationships = columnsOf<'relationships'>('r', [
  ...([
    'id',
    'controller',
    'client',
    'unit',
    'serviceTask',
    'socialService',
    'startedOn',
    'endedOn',
  ] as const),
  ...(['personalWorker', 'restrictedClientRelationship', 'restrictedFromGuardians'] as const),
]);
const ofServiceRelationships = columnsOf<'serviceRelationships'>('r', [
  ...(['id', 'controller', 'client', 'form', 'producer', 'unit', 'serviceTasks'] as const),
  ...(['startedOn', 'endedOn', 'caseId'] as const),
]);

const search: Question = {
  name: 'records/search',
  text: `
    select json_build_object('results', coalesce(json_agg(case q.kind
      when 'cases' then
        ${listOf(`select ${ofCases} ${casesInScope} order by r.opened_on desc, r.id`)}
      when 'relationships' then
        ${listOf(`select ${ofRelationships} ${relationshipsInScope} order by r.started_on desc, r.id`)}
      else
        ${listOf(`select ${ofServiceRelationships} ${serviceRelationshipsInScope} order by r.started_on desc, r.id`)}
      end order by place), '[]'))::text as answer
    from jsonb_to_recordset($2::jsonb) as q(${scopeColumns}, kind text)`,
};

const lookUp: Question = {
  name: 'cases/lookup',
  text: `
    select json_build_object('cases', ${listOf(`
      select ${ofCases} from cases as r where r.world = $1 and r.id = any ($2::text[])`)})::text as answer`,
};

export const searchRecords = (
  database: SandboxDatabase,
  world: string,
  searches: readonly RecordSearch[],
): Promise<string> =>
  database.answer(
    search,
    world,
    JSON.stringify(
      searches.map(({ kind, client, scope }, place) => ({ ...scopeRow(client, scope, place), kind })),
    ),
  );

export const casesById = (
  database: SandboxDatabase,
  world: string,
  ids: readonly string[],
): Promise<string> => database.answer(lookUp, world, ids);
