/** Loaders of the archives: one for each endpoint, so that a failed one fails only its own keys. */
import { type Static, type TSchema } from 'typebox';
import { RegisterUnavailable } from '../errors.ts';
import { type Scope } from '../law/scope.ts';
import * as answers from './archiveAnswers.ts';
import { type Archive } from './archives.ts';
import { inOrder } from './inOrder.ts';
import { type Loader, type Loading } from './loader.ts';

/** What was asked for within the scope. */
export interface DocumentConditions {
  readonly ids?: readonly string[];
  readonly controllers?: readonly string[];
  readonly serviceTasks?: readonly string[];
  readonly originalIds?: readonly string[];
  readonly types?: readonly string[];
  /** Types by block; `x` stands for any digit. */
  readonly typeBlocks?: readonly string[];
  readonly processStages?: readonly string[];
  readonly caseId?: string;
  readonly draftedFrom?: string;
  readonly draftedTo?: string;
  readonly text?: string;
}

export interface DocumentSearch {
  readonly client: string;
  readonly scope: Scope;
  readonly filter: DocumentConditions;
  readonly first: number;
  readonly after: { readonly draftedAt: string; readonly id: string } | null;
}

export interface ContextKey {
  readonly client: string;
  readonly controller: string;
  /** Is it asked, too, what the register holds of the client? */
  readonly known: boolean;
}

export interface UnitQuestion {
  readonly controller: string;
  readonly unit: string;
  readonly by: 'CASE' | 'SERVICE';
  readonly on: string;
  readonly first: number;
  readonly after: string | null;
}

export function archiveLoaders({ context, loader }: Loading) {
  const perArchive = <Key, Value>(
    name: string,
    batch: (archive: Archive, keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  ) => {
    const loaders = new Map<Archive, Loader<Key, Value>>();
    return (archive: Archive): Loader<Key, Value> => {
      const known = loaders.get(archive);
      if (known) return known;
      const made = loader<Key, Value>(name, (keys) => batch(archive, keys));
      loaders.set(archive, made);
      return made;
    };
  };

  const ask = async <T extends TSchema>(
    { endpoint }: Archive,
    operation: string,
    body: unknown,
    answer: T,
  ): Promise<Static<T>> => endpoint.post(operation, body, answer, context);

  return {
    contexts: perArchive<ContextKey, answers.Contexts>('contexts', async (archive, keys) => {
      const body = {
        clients: [...new Set(keys.map(({ client }) => client))],
        controllers: [...new Set(keys.map(({ controller }) => controller))],
        known: keys.some(({ known }) => known),
      };
      const answer = await ask(archive, 'contexts', body, answers.Contexts);
      const known = byKey(answer.known, ({ client }) => [client]);
      const cases = byKey(answer.cases, ({ clients }) => clients);
      const relationships = byKey(answer.relationships, ({ client }) => [client]);
      const services = byKey(answer.serviceRelationships, ({ client }) => [client]);
      return keys.map(({ client, controller }) => ({
        known: known(client, controller),
        cases: cases(client, controller),
        relationships: relationships(client, controller),
        serviceRelationships: services(client, controller),
      }));
    }),

    coClients: perArchive<{ client: string; controller: string }, readonly string[]>(
      'coClients',
      async (archive, keys) => {
        const body = {
          clients: [...new Set(keys.map(({ client }) => client))],
          controllers: [...new Set(keys.map(({ controller }) => controller))],
        };
        const { coClients } = await ask(archive, 'co-clients', body, answers.CoClients);
        return inOrder(
          keys.map(({ client }) => client),
          coClients,
          ({ client }) => client,
        ).map((row) => row?.coClients ?? []);
      },
    ),

    unitClients: perArchive<UnitQuestion, { clients: readonly string[]; total: number }>(
      'unitClients',
      async (archive, units) => {
        const { results } = await ask(archive, 'unit-clients', { units }, answers.UnitClients);
        return oneForEach(units, results);
      },
    ),

    documents: perArchive<DocumentSearch, answers.DocumentPage>('documents', async (archive, searches) => {
      const { results } = await ask(archive, 'documents/search', { searches }, answers.DocumentPages);
      return oneForEach(searches, results);
    }),

    contents: perArchive<string, answers.Content | null>('contents', async (archive, ids) => {
      const { contents } = await ask(archive, 'documents/contents', { ids }, answers.Contents);
      return inOrder(ids, contents, ({ id }) => id);
    }),

    overviews: perArchive<{ client: string; scope: Scope }, answers.Overview>(
      'overviews',
      async (archive, overviews) => {
        const { results } = await ask(archive, 'overviews', { overviews }, answers.Overviews);
        return oneForEach(overviews, results);
      },
    ),

    cases: perArchive<{ client: string; scope: Scope }, readonly answers.Case[]>(
      'cases',
      async (archive, keys) => {
        const searches = keys.map((key) => ({ kind: 'cases', ...key }));
        const { results } = await ask(archive, 'records/search', { searches }, answers.CaseLists);
        return oneForEach(keys, results);
      },
    ),

    relationships: perArchive<{ client: string; scope: Scope }, readonly answers.Relationship[]>(
      'relationships',
      async (archive, keys) => {
        const searches = keys.map((key) => ({ kind: 'relationships', ...key }));
        const { results } = await ask(archive, 'records/search', { searches }, answers.RelationshipLists);
        return oneForEach(keys, results);
      },
    ),

    serviceRelationships: perArchive<
      { client: string; scope: Scope },
      readonly answers.ServiceRelationship[]
    >('serviceRelationships', async (archive, keys) => {
      const searches = keys.map((key) => ({ kind: 'serviceRelationships', ...key }));
      const { results } = await ask(
        archive,
        'records/search',
        { searches },
        answers.ServiceRelationshipLists,
      );
      return oneForEach(keys, results);
    }),

    /** Primed with the cases that a page of documents brings, once the page is believed. */
    caseById: perArchive<string, answers.Case | null>('caseById', async (archive, ids) => {
      const { cases } = await ask(archive, 'cases/lookup', { ids }, answers.Cases);
      return inOrder(ids, cases, ({ id }) => id);
    }),
  };
}

/** Rows by client and register. */
function byKey<Row extends { readonly controller: string }>(
  rows: readonly Row[],
  clientsOf: (row: Row) => readonly string[],
) {
  const kept = new Map<string, Row[]>();
  for (const row of rows) {
    for (const client of new Set(clientsOf(row))) {
      const key = `${client} ${row.controller}`;
      const others = kept.get(key);
      if (others) others.push(row);
      else kept.set(key, [row]);
    }
  }
  return (client: string, controller: string): Row[] => kept.get(`${client} ${controller}`) ?? [];
}

/** Results of searches come one for each, in order; another number of them is a failed answer. */
function oneForEach<Key, Result>(keys: readonly Key[], results: readonly Result[]): readonly Result[] {
  if (results.length !== keys.length) throw new RegisterUnavailable();
  return results;
}
