/**
 * What the sandbox asks of PostgreSQL is found by index, however many rows there are: every statement of every
 * operation, as it is planned once for whatever values come.
 */
import { type FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSandboxDatabase, type SandboxDatabase } from '../../src/sandbox/database.ts';
import { generate } from '../../src/sandbox/generator/generate.ts';
import { buildSandbox } from '../../src/sandbox/server.ts';
import { openTokenSigner } from '../../src/sandbox/tokens.ts';
import { freshDatabase } from '../support/postgres.ts';
import { type PlannedScan, plannedScans, type Statement, unwelcome } from './plannedScans.ts';

let database: pg.Client;
let sandbox: FastifyInstance;
let opened: SandboxDatabase;
let close: () => Promise<void>;
const asked: Statement[] = [];

beforeAll(async () => {
  const url = await freshDatabase();
  await generate(url, { clients: 3000, documents: 30_000, seed: 1 });
  database = new pg.Client({ connectionString: url });
  await database.connect();
  opened = await openSandboxDatabase(url);
  sandbox = await buildSandbox(opened, await openTokenSigner());
  await sandbox.ready();
  const query = pg.Client.prototype.query;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    const [statement, values] = given;
    if (typeof statement === 'string')
      asked.push({ text: statement, values: Array.isArray(values) ? values : [] });
    else if (isStatement(statement)) asked.push({ text: statement.text, values: statement.values });
    return Reflect.apply(query, this, given);
  });
  close = async () => {
    vi.restoreAllMocks();
    await sandbox.close();
    await opened.destroy();
    await database.end();
  };
});
afterAll(() => close());

const isStatement = (given: unknown): given is Statement =>
  typeof given === 'object' && given !== null && 'text' in given && 'values' in given;

const valuesOf = async (query: string): Promise<string[]> =>
  (await database.query<{ value: string }>(query)).rows.map(({ value }) => value);

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

/** Keys of rows that are there: of the client with the most documents, and of ten like any. */
async function keys() {
  const [client = ''] = await valuesOf(
    'select client as value from documents group by client order by count(*) desc, client limit 1',
  );
  const clients = await valuesOf(
    `select id as value from persons where id like '2.25.%' order by md5(id) limit 10`,
  );
  const [controller = '', unit = ''] = await valuesOf(
    `select unnest(array[controller, unit]) as value from (select * from cases where '${client}' = any (clients) limit 1) as one`,
  );
  return {
    clients,
    client,
    controller,
    unit,
    documents: await valuesOf(`select id as value from documents where client = '${client}'`),
    cases: await valuesOf(`select id as value from cases where '${client}' = any (clients)`),
    codes: await valuesOf(
      `select identity_code as value from persons where id = '${client}' and identity_code is not null`,
    ),
    workers: await valuesOf('select id as value from professionals order by id limit 3'),
  };
}
type Keys = Awaited<ReturnType<typeof keys>>;

const byClient = 'documents_world_client_drafted_at_id_idx';
const archive = '/archive/{endpoint}';
const search = (of: Keys, changes: object) => ({
  ...{ client: of.client, scope: wholeScope, filter: {}, first: 100, after: null },
  ...changes,
});

/** Each operation with the indexes of the big tables that it goes by. */
const operations: readonly {
  readonly operation: string;
  readonly of: string;
  readonly body: (of: Keys) => object;
  readonly indexes: readonly string[];
}[] = [
  {
    operation: `${archive}/contexts`,
    of: 'clients',
    body: ({ clients, controller }) => ({ clients, controllers: [controller] }),
    indexes: [
      ...['cases_clients_idx', byClient],
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
/** Nothing of it is in the database. */
const withoutDatabase = ['/codes/lookup'];

async function scansOf(operation: string, body: object): Promise<PlannedScan[]> {
  asked.length = 0;
  const url = `/worlds/base${operation.replace('{endpoint}', 'main')}`;
  const { statusCode, payload } = await sandbox.inject({ method: 'POST', url, payload: body });
  expect(statusCode, payload).toBe(200);
  const statements = [...asked];
  expect(statements.length).toBeGreaterThan(0);
  const scans = [];
  for (const statement of statements) scans.push(...(await plannedScans(database, statement)));
  return scans;
}

describe('a question', () => {
  it.each(operations)('$operation of $of goes by $indexes', async ({ operation, body, indexes }) => {
    const scans = await scansOf(operation, body(await keys()));
    expect(scans.filter(unwelcome)).toEqual([]);
    const used = scans.flatMap(({ index }) => index ?? []);
    expect([...new Set(used)].toSorted()).toEqual([...indexes].toSorted());
  });
});

describe('the check', () => {
  it('plans as the sandbox does', async () => {
    const { rows } = await sql<{ mode: string; jit: string }>`
      select current_setting('plan_cache_mode') as mode, current_setting('jit') as jit`.execute(opened);
    expect(rows).toEqual([{ mode: 'force_generic_plan', jit: 'off' }]);
  });

  it('knows every operation', () => {
    const paths = Object.keys(sandbox.swagger().paths ?? {})
      .filter((path) => /^\/worlds\/\{world\}\/(archive|[a-z]+\/lookup)/.test(path))
      .map((path) => path.replace('/worlds/{world}', ''));
    expect(paths.toSorted()).toEqual(
      [...new Set([...operations.map(({ operation }) => operation), ...withoutDatabase])].toSorted(),
    );
  });

  it.each<{ name: string; text: string; values: unknown[]; found: object }>([
    {
      name: 'a whole table',
      text: 'select count(*) from documents where world = $1 and title = $2',
      values: ['base', 'Päätös'],
      found: { table: 'documents', node: 'Seq Scan', index: null },
    },
    {
      name: 'a whole world by an index',
      text: 'select count(*) from (select from documents where world = $1 order by world, id) as every',
      values: ['base'],
      found: { table: 'documents', index: byClient, node: 'Bitmap Heap Scan' },
    },
  ])('is met by a statement that reads $name', async ({ text, values, found }) => {
    await database.query(`set enable_seqscan = ${text.includes('order by') ? 'off' : 'on'}`);
    const scans = await plannedScans(database, { text, values });
    await database.query('reset enable_seqscan');
    expect(scans.filter(unwelcome)).toEqual([expect.objectContaining(found)]);
  });
});
