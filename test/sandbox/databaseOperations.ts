/** Every operation of the sandbox that asks the database, as it may be asked, and the indexes that it goes by. */

/** Keys of rows that are there. */
export interface Keys {
  readonly clients: readonly string[];
  readonly client: string;
  readonly controller: string;
  readonly unit: string;
  readonly documents: readonly string[];
  readonly cases: readonly string[];
  readonly codes: readonly string[];
  readonly workers: readonly string[];
}

const wholeScope = {
  controllers: 'ALL',
  exceptControllers: ['2.999.1.12'],
  serviceTasks: 'ALL',
  groups: 'ALL',
  everyVersion: false,
  exceptOriginalIds: [],
  exceptTypes: ['190xx'],
  exceptSocialServices: [],
  exceptSharedCases: false,
  exceptRestrictedFromGuardians: false,
  exceptRestrictedRelationships: false,
  coClients: 'ANY',
  display: null,
};
const restricted = { show: 'RESTRICTED', on: '2026-10-15' };

export const byClient = 'documents_world_client_drafted_at_id_idx';
const archive = '/archive/{endpoint}';
const search = (of: Keys, changes: object) => ({
  ...{ client: of.client, scope: wholeScope, filter: {}, first: 100, after: null },
  ...changes,
});

/** Each operation with the indexes of the big tables that it goes by. */
export const operations: readonly {
  readonly operation: string;
  readonly of: string;
  readonly body: (of: Keys) => object;
  readonly indexes: readonly string[];
}[] = [
  {
    operation: `${archive}/contexts`,
    of: 'clients',
    body: ({ clients, controller }) => ({ clients, controllers: [controller], known: true }),
    indexes: [
      ...['cases_clients_idx', byClient],
      ...['relationships_world_client_idx', 'service_relationships_world_client_idx'],
    ],
  },
  {
    operation: `${archive}/contexts`,
    of: 'clients, and nothing else of them',
    body: ({ clients, controller }) => ({ clients, controllers: [controller], known: false }),
    indexes: [
      'cases_clients_idx',
      ...['relationships_world_client_idx', 'service_relationships_world_client_idx'],
    ],
  },
  {
    operation: `${archive}/co-clients`,
    of: 'clients',
    body: ({ clients }) => ({ clients, controllers: 'ALL' }),
    indexes: ['cases_clients_idx'],
  },
  {
    operation: `${archive}/unit-clients`,
    of: 'a unit',
    body: ({ controller, unit }) => ({
      units: ['CASE', 'SERVICE'].map((by) => ({
        ...{ controller, unit, by, on: '2026-10-15', first: 100, after: null },
      })),
    }),
    indexes: ['cases_of_units', 'service_relationships_world_unit_idx'],
  },
  {
    operation: `${archive}/documents/search`,
    of: 'a register',
    body: (of) => ({ searches: [search(of, { scope: { ...wholeScope, controllers: [of.controller] } })] }),
    indexes: ['cases_pkey', 'documents_co_clients_idx', byClient],
  },
  {
    operation: `${archive}/documents/search`,
    of: 'ten clients, after a place, where co-clients must permit',
    body: (of) => ({
      searches: of.clients.map((client) =>
        search(of, {
          ...{ client, first: 3, after: { draftedAt: '2025-01-01T00:00:00.000Z', id: '2.25.1' } },
          scope: { ...wholeScope, coClients: [], display: restricted },
        }),
      ),
    }),
    indexes: ['cases_pkey', 'documents_co_clients_idx', byClient],
  },
  {
    operation: `${archive}/documents/search`,
    of: 'one document',
    body: (of) => ({ searches: [search(of, { filter: { ids: of.documents.slice(0, 1) } })] }),
    indexes: ['cases_pkey', 'documents_co_clients_idx', byClient],
  },
  {
    operation: `${archive}/documents/contents`,
    of: 'a client',
    body: ({ documents }) => ({ ids: documents }),
    indexes: ['documents_pkey'],
  },
  {
    operation: `${archive}/overviews`,
    of: 'a client',
    body: ({ client }) => ({ overviews: [{ client, scope: { ...wholeScope, display: restricted } }] }),
    indexes: ['cases_pkey', 'documents_co_clients_idx', byClient, 'relationships_world_client_idx'],
  },
  {
    operation: `${archive}/records/search`,
    of: 'a client',
    body: ({ client }) => ({
      searches: ['cases', 'relationships', 'serviceRelationships'].map((kind) => ({
        ...{ kind, client, scope: wholeScope },
      })),
    }),
    indexes: [
      'cases_clients_idx',
      ...['relationships_world_client_idx', 'service_relationships_world_client_idx'],
    ],
  },
  {
    operation: `${archive}/cases/lookup`,
    of: 'a client',
    body: ({ cases }) => ({ ids: cases }),
    indexes: ['cases_pkey'],
  },
  {
    operation: '/organisations/lookup',
    of: 'a unit',
    body: ({ controller, unit }) => ({ organisations: [controller], units: [unit], dataControllers: true }),
    indexes: [],
  },
  {
    operation: '/professionals/lookup',
    of: 'workers',
    body: ({ workers }) => ({ ids: workers }),
    indexes: ['professionals_pkey'],
  },
  {
    operation: '/persons/lookup',
    of: 'clients and codes',
    body: ({ clients, codes }) => ({ ids: clients, identityCodes: codes }),
    indexes: ['persons_pkey', 'persons_world_identity_code_idx'],
  },
  {
    operation: '/declarations/lookup',
    of: 'clients',
    body: ({ clients }) => ({ clients }),
    indexes: ['persons_pkey'],
  },
  {
    operation: '/representation/lookup',
    of: 'clients',
    body: ({ clients }) => ({ actors: clients }),
    indexes: ['persons_pkey'],
  },
];
