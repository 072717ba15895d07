/** What an archive answers, from the rows of the bench world; a scope means what the tests say it does. */
import { type Static, type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { caseFacts, documentFacts, relationshipFacts } from '../../../src/admission/recordFacts.ts';
import { type Scope } from '../../../src/law/scope.ts';
import * as answers from '../../../src/registers/archiveAnswers.ts';
import { type DocumentSearch, type UnitQuestion } from '../../../src/registers/archiveLoaders.ts';
import { letsThrough } from '../../../test/law/scopeMeaning.ts';
import { rowsOf } from '../../world/rows.ts';

interface Keys {
  readonly clients: readonly string[];
  readonly controllers: readonly string[];
}
interface ScopedQuestion {
  readonly client: string;
  readonly scope: Scope;
}
type RecordSearch = ScopedQuestion & { readonly kind: 'cases' | 'relationships' };

export function memoryArchive() {
  const cases = answered(answers.Case, rowsOf('cases'));
  const relationships = answered(answers.Relationship, rowsOf('relationships'));
  const services = rowsOf('serviceRelationships');
  const caseOf = new Map(cases.map((row) => [row.id, row]));
  const described = rowsOf('documents').map(({ retention: _, content: __, display: ___, ...row }) => row);
  const documents = [...answered(answers.Document, described)].sort(
    (a, b) => compare(b.draftedAt, a.draftedAt) || compare(b.id, a.id),
  );
  const contents = new Map(
    rowsOf('documents').map(({ id, content, display }) => [id, { id, content, display }]),
  );
  const documentsOf = Map.groupBy(documents, ({ client }) => client);

  const inScope = ({ client, scope }: ScopedQuestion): readonly answers.Document[] =>
    (documentsOf.get(client) ?? []).filter((row) => {
      const file = caseOf.get(row.caseId);
      return file && letsThrough(scope, documentFacts(row, file, client));
    });
  const isAsked =
    ({ clients, controllers }: Keys) =>
    ({ client, controller }: { client: string; controller: string }) =>
      clients.includes(client) && controllers.includes(controller);

  return {
    contexts: (keys: Keys) => {
      const asked = isAsked(keys);
      const ofClients = cases
        .flatMap((row) => row.clients.map((client) => ({ ...row, client })))
        .filter(asked);
      const related = relationships.filter(asked);
      const held = [...documents.filter(asked), ...related, ...ofClients];
      return {
        known: [...Map.groupBy(held, ({ client, controller }) => `${client} ${controller}`).values()].map(
          (rows) => ({
            client: rows[0]?.client,
            controller: rows[0]?.controller,
            serviceTasks: [...new Set(rows.map(({ serviceTask }) => serviceTask))],
          }),
        ),
        cases: ofClients,
        relationships: related,
        serviceRelationships: services.filter(asked),
      };
    },
    'co-clients': ({ clients }: Keys) => ({
      coClients: clients.map((client) => ({ client, coClients: [] })),
    }),
    'unit-clients': ({ units }: { units: readonly UnitQuestion[] }) => ({
      results: units.map(({ controller, unit, on, first }) => {
        const open = cases.filter(
          (row) =>
            row.controller === controller &&
            row.unit === unit &&
            row.openedOn <= on &&
            (row.closedOn === null || row.closedOn > on),
        );
        const clients = [...new Set(open.flatMap((row) => row.clients))].sort();
        return { clients: clients.slice(0, first), total: clients.length };
      }),
    }),
    'documents/search': ({ searches }: { searches: readonly DocumentSearch[] }) => ({
      results: searches.map((search) => {
        const all = inScope(search).filter(({ id }) => search.filter.ids?.includes(id) ?? true);
        const page = all.slice(0, search.first);
        const files = new Set(page.map(({ caseId }) => caseId));
        return { documents: page, cases: cases.filter(({ id }) => files.has(id)), total: all.length };
      }),
    }),
    'documents/contents': ({ ids }: { ids: readonly string[] }) => ({
      contents: ids.flatMap((id) => contents.get(id) ?? []),
    }),
    overviews: ({ overviews }: { overviews: readonly ScopedQuestion[] }) => ({
      results: overviews.map((overview) => ({
        counts: [...Map.groupBy(inScope(overview), ({ serviceTask }) => serviceTask)].map(
          ([serviceTask, rows]) => ({ serviceTask, count: rows.length }),
        ),
        relationshipDataRestricted: false,
      })),
    }),
    'records/search': ({ searches }: { searches: readonly RecordSearch[] }) => ({
      results: searches.map(({ kind, client, scope }) =>
        kind === 'cases'
          ? cases
              .filter((row) => row.clients.includes(client))
              .filter((row) => letsThrough(scope, caseFacts(row, client)))
          : relationships
              .filter((row) => row.client === client)
              .filter((row) => letsThrough(scope, relationshipFacts(row))),
      ),
    }),
    'cases/lookup': ({ ids }: { ids: readonly string[] }) => ({
      cases: cases.filter(({ id }) => ids.includes(id)),
    }),
  };
}

/** Rows in the shape that an archive answers in. */
function answered<T extends TSchema>(shape: T, rows: readonly unknown[]): readonly Static<T>[] {
  const validator = Compile(shape);
  return rows.filter((row): row is Static<T> => {
    if (validator.Check(row)) return true;
    throw new Error('A row of the bench world is not what an archive answers');
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
