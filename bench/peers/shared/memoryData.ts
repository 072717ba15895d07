/** The registers in the server's own memory: maps over the rows of the bench world. */
import { rowsOf } from '../../world/rows.ts';
import { type Archive, type Contents, type Data, type Document, type Search } from './data.ts';

export function memoryData(): Data {
  return {
    archives: [memoryArchive()],
    persons: among(rowsOf('persons')),
    professionals: among(rowsOf('professionals')),
    organisations: among(rowsOf('organisations')),
    units: among(rowsOf('units')),
  };
}

/** One archive that serves every controller. */
function memoryArchive(): Archive {
  const documents = rowsOf('documents').toSorted(newestFirst);
  const metadata = documents.map(({ content: _, display: __, ...rest }): Document => rest);
  const documentsOf = Map.groupBy(metadata, ({ client }) => client);
  const contents = new Map(documents.map(({ id, content, display }) => [id, { id, content, display }]));
  const cases = rowsOf('cases').toSorted((a, b) => compare(b.openedOn, a.openedOn) || compare(a.id, b.id));
  const caseOf = new Map(cases.map((row) => [row.id, row]));
  const casesOf = Map.groupBy(
    cases.flatMap((row) => row.clients.map((client) => ({ client, row }))),
    ({ client }) => client,
  );
  const relationships = rowsOf('relationships').toSorted(
    (a, b) => compare(b.startedOn, a.startedOn) || compare(a.id, b.id),
  );
  const relationshipsOf = Map.groupBy(relationships, ({ client }) => client);
  const membersOf = Map.groupBy(cases, ({ controller, unit }) => `${controller} ${unit}`);
  const found = (search: Search): readonly Document[] =>
    (documentsOf.get(search.client) ?? []).filter((row) => matches(search, row));

  return {
    serves: () => true,
    documents: async (searches) =>
      searches.map((search) => {
        const all = found(search);
        const page = all.slice(0, search.first);
        const files = new Set(page.map(({ caseId }) => caseId));
        return {
          documents: page,
          cases: [...files].map((id) => caseOf.get(id)).filter((row) => row !== undefined),
          total: all.length,
        };
      }),
    contents: async (ids) =>
      ids.map((id) => contents.get(id)).filter((row): row is Contents => row !== undefined),
    cases: among(cases),
    casesOf: async (questions) =>
      questions.map(({ client, controllers }) =>
        (casesOf.get(client) ?? [])
          .map(({ row }) => row)
          .filter((row) => controllers.includes(row.controller)),
      ),
    relationshipsOf: async (clients) => clients.map((client) => relationshipsOf.get(client) ?? []),
    overviews: async (questions) =>
      questions.map(({ client, on }) => {
        const displayed = { client, controllers: 'ALL', ids: null, first: 0, displayedOn: on } as const;
        const shown = found(displayed);
        const counts = Map.groupBy(shown, ({ serviceTask }) => serviceTask);
        return {
          counts: [...counts].map(([serviceTask, rows]) => ({ serviceTask, count: rows.length })),
          isRestricted: found({ ...displayed, displayedOn: null }).length > shown.length,
        };
      }),
    unitClients: async (questions) =>
      questions.map(({ controller, unit, on, first }) => {
        const open = (membersOf.get(`${controller} ${unit}`) ?? []).filter(
          ({ openedOn, closedOn }) => openedOn <= on && (closedOn === null || closedOn > on),
        );
        const clients = [...new Set(open.flatMap(({ clients }) => clients))].sort();
        return { clients: clients.slice(0, first), total: clients.length };
      }),
  };
}

function among<R extends { id: string }>(
  rows: readonly R[],
): (ids: readonly string[]) => Promise<readonly R[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return async (ids) => ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

const matches = ({ controllers, ids, displayedOn }: Search, row: Document): boolean =>
  row.state === 'CURRENT' &&
  (controllers === 'ALL' || controllers.includes(row.controller)) &&
  (ids === null || ids.includes(row.id)) &&
  (displayedOn === null || !(row.specialContent || (row.delayedUntil ?? '') > displayedOn));

const newestFirst = (a: { draftedAt: string; id: string }, b: { draftedAt: string; id: string }): number =>
  compare(b.draftedAt, a.draftedAt) || compare(b.id, a.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
