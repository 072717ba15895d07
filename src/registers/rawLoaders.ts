/** Loaders of raw rows, bound to one request and batched by DataLoader: one call an endpoint and kind. */
import DataLoader from 'dataloader';
import { type Static, type TSchema } from 'typebox';
import { RegisterUnavailable } from '../errors.ts';
import { type Scope } from '../law/scope.ts';
import * as answers from './answers.ts';
import { type Archive, type Archives } from './archives.ts';
import { inOrder } from './inOrder.ts';
import { type CallContext, type Endpoint } from './transport.ts';

export interface DocumentSearch {
  readonly client: string;
  readonly scope: Scope;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly first: number;
  readonly after: { readonly draftedAt: string; readonly id: string } | null;
}

export interface UnitQuestion {
  readonly controller: string;
  readonly unit: string;
  readonly by: 'CASE' | 'SERVICE';
  readonly on: string;
  readonly first: number;
  readonly after: string | null;
}

export interface Services {
  readonly archives: Archives;
  readonly organisations: Endpoint;
  readonly professionals: Endpoint;
  readonly persons: Endpoint;
  readonly declarations: Endpoint;
  readonly codes: Endpoint;
}

export interface ClientDeclarations {
  readonly client: string;
  readonly declaration: answers.Declaration | null;
  readonly prohibitions: readonly answers.Prohibition[];
}

export type RawLoaders = ReturnType<typeof rawLoaders>;

/** How many rows one call may carry; the services refuse more. */
const batchLimit = 1000;

export function rawLoaders(
  services: Services,
  context: CallContext,
  report: (loader: string, size: number) => void,
) {
  const loader = <Key, Value>(
    name: string,
    batch: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  ) =>
    new DataLoader<Key, Value, unknown>(
      async (keys) => {
        report(name, keys.length);
        return batch(keys);
      },
      {
        maxBatchSize: batchLimit,
        cacheKeyFn: (key) => (typeof key === 'string' ? key : JSON.stringify(key)),
      },
    );

  /** One loader for each archive, so that a failed endpoint fails only its own keys. */
  const perArchive = <Key, Value>(
    name: string,
    batch: (archive: Archive, keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  ) => {
    const loaders = new Map(
      services.archives.all.map((archive) => [
        archive,
        loader<Key, Value>(name, (keys) => batch(archive, keys)),
      ]),
    );
    return (archive: Archive): DataLoader<Key, Value, unknown> => {
      const found = loaders.get(archive);
      if (!found) throw new Error(`The loader ${name} has no such archive`);
      return found;
    };
  };

  const ask = async <T extends TSchema>(
    { endpoint }: Archive,
    operation: string,
    body: unknown,
    answer: T,
  ): Promise<Static<T>> => endpoint.post(operation, body, answer, context);

  const lookUpOrganisations = async (keys: { organisations: readonly string[]; units: readonly string[] }) =>
    services.organisations.post(
      'lookup',
      { ...keys, dataControllers: false },
      answers.Organisations,
      context,
    );

  const declarationsOf = async (clients: readonly string[]): Promise<ClientDeclarations[]> => {
    const answer = await services.declarations.post('lookup', { clients }, answers.Declarations, context);
    const rows = inOrder(clients, answer.declarations, ({ client }) => client);
    return clients.map((client, at) => ({
      client,
      declaration: rows[at] ?? null,
      prohibitions: answer.prohibitions.filter((prohibition) => prohibition.client === client),
    }));
  };

  return {
    person: loader<string, answers.Person | null>('person', async (ids) => {
      const body = { ids, identityCodes: [] };
      const { persons } = await services.persons.post('lookup', body, answers.Persons, context);
      return inOrder(ids, persons, ({ id }) => id);
    }),

    personByIdentityCode: loader<string, answers.Person | null>('personByIdentityCode', async (codes) => {
      const body = { ids: [], identityCodes: codes };
      const { persons } = await services.persons.post('lookup', body, answers.Persons, context);
      return inOrder(codes, persons, ({ identityCode }) => identityCode ?? '');
    }),

    professional: loader<string, answers.Professional | null>('professional', async (ids) => {
      const { professionals } = await services.professionals.post(
        'lookup',
        { ids },
        answers.Professionals,
        context,
      );
      return inOrder(ids, professionals, ({ id }) => id);
    }),

    organisation: loader<string, answers.Organisation | null>('organisation', async (ids) => {
      const { organisations } = await lookUpOrganisations({ organisations: ids, units: [] });
      return inOrder(ids, organisations, ({ id }) => id);
    }),

    unit: loader<string, answers.Unit | null>('unit', async (ids) => {
      const { units } = await lookUpOrganisations({ organisations: [], units: ids });
      return inOrder(ids, units, ({ id }) => id);
    }),

    dataControllers: loader<'all', readonly answers.Organisation[]>('dataControllers', async (keys) => {
      const body = { organisations: [], units: [], dataControllers: true };
      const { dataControllers } = await services.organisations.post(
        'lookup',
        body,
        answers.Organisations,
        context,
      );
      return keys.map(() => dataControllers);
    }),

    codeSystem: loader<string, answers.CodeSystem | null>('codeSystem', async (ids) => {
      const { codeSystems } = await services.codes.post('lookup', { ids }, answers.CodeSystems, context);
      return inOrder(ids, codeSystems, ({ id }) => id);
    }),

    declarations: loader<string, ClientDeclarations>('declarations', declarationsOf),

    /** Of several clients at once; none is asked for like any other, so that calls do not tell of shared cases. */
    coClientDeclarations: loader<readonly string[], readonly ClientDeclarations[]>(
      'coClientDeclarations',
      async (lists) => {
        const rows = await declarationsOf([...new Set(lists.flat())]);
        return lists.map((list) => rows.filter(({ client }) => list.includes(client)));
      },
    ),

    contexts: perArchive<{ client: string; controller: string }, answers.Contexts>(
      'contexts',
      async (archive, keys) => {
        const body = {
          clients: [...new Set(keys.map(({ client }) => client))],
          controllers: [...new Set(keys.map(({ controller }) => controller))],
        };
        const answer = await ask(archive, 'contexts', body, answers.Contexts);
        return keys.map(({ client, controller }) => ({
          known: answer.known.filter((row) => row.client === client && row.controller === controller),
          cases: answer.cases.filter((row) => row.clients.includes(client) && row.controller === controller),
          relationships: answer.relationships.filter(
            (row) => row.client === client && row.controller === controller,
          ),
          serviceRelationships: answer.serviceRelationships.filter(
            (row) => row.client === client && row.controller === controller,
          ),
        }));
      },
    ),

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

    documents: perArchive<DocumentSearch, { documents: readonly answers.Document[]; total: number }>(
      'documents',
      async (archive, searches) => {
        const { results } = await ask(archive, 'documents/search', { searches }, answers.DocumentPages);
        return oneForEach(searches, results);
      },
    ),

    documentCounts: perArchive<
      { client: string; scope: Scope },
      readonly { serviceTask: string; count: number }[]
    >('documentCounts', async (archive, overviews) => {
      const { results } = await ask(archive, 'documents/count', { overviews }, answers.DocumentCounts);
      return oneForEach(overviews, results);
    }),

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

    caseById: perArchive<string, answers.Case | null>('caseById', async (archive, ids) => {
      const { cases } = await ask(archive, 'cases/lookup', { ids }, answers.Cases);
      return inOrder(ids, cases, ({ id }) => id);
    }),
  };
}

/** Results of searches come one for each, in order; another number of them is a failed answer. */
function oneForEach<Key, Result>(keys: readonly Key[], results: readonly Result[]): readonly Result[] {
  if (results.length !== keys.length) throw new RegisterUnavailable();
  return results;
}
