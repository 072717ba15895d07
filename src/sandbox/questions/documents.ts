/** Pages of documents by scope and filter, and what documents say. */
import { type Question, type SandboxDatabase } from '../database.ts';
import { type DocumentSearch } from '../routes/archiveSchemas.ts';
import { columnsOf, listOf } from './columns.ts';
import { ofCases } from './records.ts';
import { documentsInScope, patternsOf, scopeColumns, scopeRow } from './scope.ts';

/** What describes a version; its contents are asked for by themselves. */
const described = columnsOf<'documents'>('d', [
  ...(['id', 'originalId', 'version', 'state', 'controller', 'client', 'coClients', 'caseId'] as const),
  ...(['type', 'title', 'group', 'serviceTask', 'socialService', 'processStage'] as const),
  ...(['unit', 'producer', 'author', 'language', 'attachmentCount'] as const),
  ...(['specialContent', 'delayedUntil', 'restrictedFromGuardians', 'restrictionReason'] as const),
]);
/** In UTC with milliseconds, so that moments compare as texts. */
const moment = `to_char(d.drafted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') collate "C" as "draftedAt"`;

const startOf = (day: string): string => `(${day})::timestamp at time zone 'Europe/Helsinki'`;

const filtered = `
  (q.ids is null or d.id = any (q.ids))
  and (q."ofControllers" is null or d.controller = any (q."ofControllers"))
  and (q."ofServiceTasks" is null or d.service_task = any (q."ofServiceTasks"))
  and (q."originalIds" is null or d.original_id = any (q."originalIds"))
  and (q.types is null or d.type = any (q.types))
  and (q."typeBlocks" is null or d.type like any (q."typeBlocks"))
  and (q."processStages" is null or d.process_stage = any (q."processStages"))
  and (q."caseId" is null or d.case_id = q."caseId")
  and (q."draftedFrom" is null or d.drafted_at >= ${startOf('q."draftedFrom"')})
  and (q."draftedTo" is null or d.drafted_at < ${startOf('q."draftedTo" + 1')})
  and (q.text is null or position(lower(q.text) in lower(d.title)) > 0)`;

/** Each in JSON. */
interface Page {
  readonly documents: string;
  readonly cases: string;
  readonly total: string;
}

/**
 * One page for each search, newest first, with the cases that its documents lie in, and how many there are in all: one
 * statement, so that all tell of the same moment.
 */
const search: Question = {
  name: 'documents/search',
  text: `
    select page.documents::text as documents, page.cases::text as cases, page.total::text as total
    from jsonb_to_recordset($2::jsonb) as q(${scopeColumns},
      ids text[], "ofControllers" text[], "ofServiceTasks" text[], "originalIds" text[], types text[],
      "typeBlocks" text[], "processStages" text[], "caseId" text, "draftedFrom" date, "draftedTo" date, text text,
      first integer, "afterMoment" text, "afterId" text)
    cross join lateral (
      with matching as materialized (
        select ${described}, ${moment} ${documentsInScope} and ${filtered}),
      given as materialized (
        select * from matching as m
        where q."afterId" is null or (m."draftedAt", m.id) < (q."afterMoment", q."afterId")
        order by m."draftedAt" desc, m.id desc limit q.first)
      select (select count(*) from matching) as total,
        ${listOf('select * from given order by "draftedAt" desc, id desc')} as documents,
        ${listOf(`select ${ofCases} from cases as r
          where r.world = $1 and r.id = any (array(select "caseId" from given))`)} as cases) as page
    order by q.place`,
};

const contents: Question = {
  name: 'documents/contents',
  text: `
    select json_build_object('contents', ${listOf(`
      select d.id, d.content, d.display from documents as d where d.world = $1 and d.id = any ($2::text[])`)})::text
      as answer`,
};

/** The pages are put together here: PostgreSQL would copy them into one another, at a fifth of the whole cost. */
export async function searchDocuments(
  database: SandboxDatabase,
  world: string,
  searches: readonly DocumentSearch[],
): Promise<string> {
  const rows = await database.rows<Page>(search, world, JSON.stringify(searches.map(searchRow)));
  const pages = rows.map(
    ({ documents, cases, total }) => `{"documents":${documents},"cases":${cases},"total":${total}}`,
  );
  return `{"results":[${pages.join(',')}]}`;
}

export const contentsOfDocuments = (
  database: SandboxDatabase,
  world: string,
  ids: readonly string[],
): Promise<string> => database.answer(contents, world, ids);

const searchRow = ({ client, scope, filter, first, after }: DocumentSearch, place: number) => ({
  ...filter,
  ...scopeRow(client, scope, place),
  ofControllers: filter.controllers,
  ofServiceTasks: filter.serviceTasks,
  typeBlocks: filter.typeBlocks && patternsOf(filter.typeBlocks),
  first,
  afterMoment: after && new Date(after.draftedAt).toISOString(),
  afterId: after?.id,
});
