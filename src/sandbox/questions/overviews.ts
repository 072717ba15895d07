/** How many documents a scope shows by service task, and whether data of a client relationship are restricted. */
import { type Question, type SandboxDatabase } from '../database.ts';
import { type Overview } from '../routes/archiveSchemas.ts';
import { listOf } from './columns.ts';
import { documentsInScope, relationshipsInScope, scopeColumns, scopeRow } from './scope.ts';

/** Is anything of a relationship kept back (R-105)? Where the scope leaves out what is kept from guardians, by that alone not. */
const relationshipDataRestricted = `
  coalesce(q.show = 'RESTRICTED', false) and exists (
    select ${relationshipsInScope} and r.restricted_client_relationship
      and not (q."exceptRestrictedFromGuardians" and r.restricted_from_guardians))`;

const overviews: Question = {
  name: 'overviews',
  text: `
    select json_build_object('results', coalesce(json_agg(json_build_object(
      'counts', ${listOf(`
        select d.service_task as "serviceTask", count(*) as count ${documentsInScope} group by d.service_task`)},
      'relationshipDataRestricted', ${relationshipDataRestricted}) order by place), '[]'))::text as answer
    from jsonb_to_recordset($2::jsonb) as q(${scopeColumns})`,
};

export const overviewsOf = (
  database: SandboxDatabase,
  world: string,
  asked: readonly Overview[],
): Promise<string> =>
  database.answer(
    overviews,
    world,
    JSON.stringify(asked.map(({ client, scope }, place) => scopeRow(client, scope, place))),
  );
