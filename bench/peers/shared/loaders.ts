/** The loaders of one request. With DataLoader, the keys of one tick are one call; without, each key is a call. */
import DataLoader from 'dataloader';
import { type Archive, type Data, type Document, type Page, type Search } from './data.ts';

export type Load = ReturnType<typeof createLoaders>;

interface Loader<Key, Value> {
  load(key: Key): Promise<Value>;
  /** A row that came with another answer. */
  prime(key: Key, value: Value): unknown;
}
export type MakeLoader = <Key, Value>(
  batch: (keys: readonly Key[]) => Promise<readonly Value[]>,
) => Loader<Key, Value>;

export const batched: MakeLoader = (batch) =>
  new DataLoader(batch, { cacheKeyFn: (key) => (typeof key === 'string' ? key : JSON.stringify(key)) });

/** Each field asks for itself. */
export const oneByOne: MakeLoader = <Key, Value>(
  batch: (keys: readonly Key[]) => Promise<readonly Value[]>,
) => ({
  load: async (key: Key) => {
    const [value] = await batch([key]);
    if (value === undefined) throw new Error('A batch of one was answered with none');
    return value;
  },
  prime: () => undefined,
});

export function createLoaders(data: Data, make: MakeLoader) {
  const archives = data.archives.map((archive) => archiveLoaders(archive, make));
  const of = (controller: string) => {
    const found = archives.find(({ archive }) => archive.serves(controller));
    if (!found) throw new Error(`No archive serves ${controller}`);
    return found;
  };
  /** The archives of some controllers, each with its own of them. */
  const spread = (controllers: readonly string[]) =>
    [...Map.groupBy(controllers, of)].map(([loaders, own]) => ({ loaders, own }));

  return {
    person: make(byId(data.persons)),
    professional: make(byId(data.professionals)),
    organisation: make(byId(data.organisations)),
    unit: make(byId(data.units)),
    contents: (document: Document) => of(document.controller).contents.load(document.id),
    caseOf: (document: Document) => of(document.controller).caseById.load(document.caseId),

    documents: async (search: Search): Promise<Page> => {
      const pages = await Promise.all(
        search.controllers === 'ALL'
          ? archives.map(({ documents }) => documents.load(search))
          : spread(search.controllers).map(({ loaders, own }) =>
              loaders.documents.load({ ...search, controllers: own }),
            ),
      );
      const [only] = pages;
      if (pages.length === 1 && only) return only;
      const merged = pages.flatMap(({ documents }) => documents).sort(newestFirst);
      return {
        documents: merged.slice(0, search.first),
        cases: pages.flatMap(({ cases }) => cases),
        total: pages.reduce((sum, { total }) => sum + total, 0),
      };
    },
    casesOf: async (client: string, controllers: readonly string[]) => {
      const lists = await Promise.all(
        spread(controllers).map(({ loaders, own }) => loaders.casesOf.load({ client, controllers: own })),
      );
      return lists.flat();
    },
    relationshipsOf: async (client: string) =>
      (await Promise.all(archives.map(({ relationshipsOf }) => relationshipsOf.load(client)))).flat(),
    overviews: (client: string, on: string) =>
      Promise.all(archives.map(({ overviews }) => overviews.load({ client, on }))),
    unitClients: (controller: string, unit: string, on: string, first: number) =>
      of(controller).unitClients.load({ controller, unit, on, first }),
  };
}

function archiveLoaders(archive: Archive, make: MakeLoader) {
  const caseById = make(byId(archive.cases));
  return {
    archive,
    documents: make(async (searches: readonly Search[]) => {
      const pages = await archive.documents(searches);
      for (const row of pages.flatMap(({ cases }) => cases)) caseById.prime(row.id, row);
      return pages;
    }),
    contents: make(byId(archive.contents)),
    caseById,
    casesOf: make(archive.casesOf),
    relationshipsOf: make(archive.relationshipsOf),
    overviews: make(archive.overviews),
    unitClients: make(archive.unitClients),
  };
}

/** Rows in the order of their ids; null for one that there is not. */
const byId =
  <R extends { id: string }>(lookUp: (ids: readonly string[]) => Promise<readonly R[]>) =>
  async (ids: readonly string[]): Promise<readonly (R | null)[]> => {
    const rows = new Map((await lookUp(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  };

const newestFirst = (a: Document, b: Document): number =>
  a.draftedAt === b.draftedAt ? (a.id < b.id ? 1 : -1) : a.draftedAt < b.draftedAt ? 1 : -1;
