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
import { byClient, type Keys, operations } from './databaseOperations.ts';
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

/** Keys of rows that are there: of the client with the most documents, and of ten like any. */
async function keys(): Promise<Keys> {
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
/** Nothing of the one is in the database, and the other asks what the others ask. */
const withoutQuestions = ['/codes/lookup', '/archive/{endpoint}/batch'];

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
      [...new Set([...operations.map(({ operation }) => operation), ...withoutQuestions])].toSorted(),
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
