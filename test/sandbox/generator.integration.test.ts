import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GenerateOptions, generate } from '../../src/sandbox/generator/generate.ts';
import { GeneratorError } from '../../src/sandbox/generator/generatorError.ts';
import { freshDatabase } from '../support/postgres.ts';

const size = { clients: 200, documents: 2000, seed: 5 };

describe('generate', () => {
  let url: string;
  let counts: Awaited<ReturnType<typeof generate>>;
  const databases: pg.Client[] = [];

  async function connected(to: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: to });
    await client.connect();
    databases.push(client);
    return client;
  }

  beforeAll(async () => {
    url = await freshDatabase();
    counts = await generate(url, size);
  });
  afterAll(() => Promise.all(databases.map((database) => database.end())));

  it('fills the base world beside its own people', async () => {
    const database = await connected(url);
    expect(counts).toMatchObject({ persons: 200, documents: 2000, organisations: 322 });
    const generated = `world = 'base' and id like '2.25.%'`;
    expect(await numberOf(database, `persons where ${generated}`)).toBe(200);
    expect(await numberOf(database, `documents where ${generated}`)).toBe(2000);
    expect(await numberOf(database, `cases where ${generated}`)).toBe(counts.cases);
    expect(await numberOf(database, `persons where slug = 'aino'`)).toBe(1);
    expect(await numberOf(database, 'organisations where public and data_controller')).toBe(24);
    expect(
      await numberOf(
        database,
        `documents d join cases c on c.world = d.world and c.id = d.case_id
      join persons p on p.world = d.world and p.id = d.client
      join professionals a on a.world = d.world and a.id = d.author and d.unit = any (a.units)
      where d.id like '2.25.%'`,
      ),
    ).toBe(2000);
  });

  it('keeps texts, lists and JSON as they were', async () => {
    const database = await connected(url);
    const { rows } = await database.query(
      `select names, functions from organisations where world = 'base' and id = '2.999.1.11'`,
    );
    expect(rows).toEqual([
      {
        names: expect.objectContaining({
          fi: 'Itä-Uudenmaan hyvinvointialue',
          sv: 'Östra Nylands välfärdsområde',
        }),
        functions: expect.arrayContaining(['REGISTER_ACCESS_RIGHT']),
      },
    ]);
    expect(
      await numberOf(
        database,
        `documents where id like '2.25.%' and content ->> 'kuvaus' <> ''
      and display like '<article>%' || (content ->> 'kuvaus') || '%</article>'`,
      ),
    ).toBe(2000);
  });

  it('leaves the planner with statistics', async () => {
    const database = await connected(url);
    const { rows } = await database.query(`select reltuples from pg_class where relname = 'documents'`);
    expect(rows[0].reltuples).toBeGreaterThanOrEqual(2000);
  });

  it('writes the same rows for the same seed into another database', async () => {
    const other = await freshDatabase();
    await generate(other, size);
    const [here, there] = [await connected(url), await connected(other)];
    for (const table of ['persons', 'cases', 'documents', 'declarations', 'professionals']) {
      expect(await digestOf(here, table), table).toEqual(await digestOf(there, table));
    }
  });

  it('adds further clients with another seed, on the same organisations', async () => {
    const more = await generate(url, { clients: 300, documents: 100, seed: 6 });
    expect(more).toMatchObject({ persons: 300, documents: 100, organisations: 0, professionals: 0 });
    const database = await connected(url);
    expect(await numberOf(database, `persons where id like '2.25.%'`)).toBe(500);
    const codes = await database.query(
      'select count(identity_code) as given, count(distinct identity_code) from persons',
    );
    expect(codes.rows[0].given).toBe(codes.rows[0].count);
  });

  it('fills a world of its own, apart from the others', async () => {
    await generate(url, { ...size, world: 'bench' });
    const database = await connected(url);
    expect(await numberOf(database, `documents where world = 'bench' and id like '2.25.%'`)).toBe(2000);
  });

  it('says so where the clients of the seed are there already', async () => {
    await expect(generate(url, size)).rejects.toThrow(
      'World base has the clients of seed 5 already: give another seed (--seed 6)',
    );
  });

  it('leaves nothing behind where it fails half-way', { timeout: 60_000 }, async () => {
    const broken = await freshDatabase();
    await generate(broken, size);
    const database = await connected(broken);
    await database.query('alter table prohibitions rename to elsewhere');
    const indexes = await indexesOf(database);
    await expect(generate(broken, { ...size, documents: 25_000, seed: 6 })).rejects.toThrow('prohibitions');
    expect(await indexesOf(database)).toEqual(indexes);
    expect(await numberOf(database, `documents where id like '2.25.%'`)).toBe(2000);
    expect(await numberOf(database, `persons where id like '2.25.%'`)).toBe(200);
  });

  it('builds the indexes anew after many documents, and only then', { timeout: 60_000 }, async () => {
    const [url, database] = await freshDatabase().then(
      async (fresh) => [fresh, await connected(fresh)] as const,
    );
    await generate(url, size);
    const before = await indexesOf(database);
    expect(before.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['documents_pkey', 'documents_world_client_drafted_at_id_idx']),
    );
    await generate(url, { clients: 200, documents: 500, seed: 6 });
    expect(await indexesOf(database)).toEqual(before);
    await generate(url, { clients: 2000, documents: 20_000, seed: 7 });
    const after = await indexesOf(database);
    const withoutPlace = (indexes: typeof before) => indexes.map(({ place: _, ...index }) => index);
    expect(withoutPlace(after)).toEqual(withoutPlace(before));
    const rebuilt = after.filter(({ place }) => before.every((index) => index.place !== place));
    expect([...new Set(rebuilt.map(({ table }) => table))]).toEqual([
      ...['cases', 'declarations', 'documents', 'persons', 'relationships', 'service_relationships'],
    ]);
  });

  it.each<{ wrong: Partial<GenerateOptions>; message: string }>([
    { wrong: { clients: 0 }, message: 'clients is 0: give a whole number from 1 up (--clients 1000)' },
    { wrong: { clients: Number.NaN }, message: 'clients is NaN' },
    { wrong: { documents: -1 }, message: 'documents is -1' },
    { wrong: { seed: 1.5 }, message: 'seed is 1.5' },
  ])('refuses $wrong', async ({ wrong, message }) => {
    await expect(generate(url, { ...size, ...wrong })).rejects.toThrow(message);
  });

  it('says what to do where no database answers', async () => {
    const nowhere = generate('postgres://nobody@127.0.0.1:1/none', size);
    await expect(nowhere).rejects.toThrow(GeneratorError);
    await expect(nowhere).rejects.toThrow('start it, or name another (--url postgres://…)');
  });
});

async function numberOf(database: pg.Client, what: string): Promise<number> {
  const { rows } = await database.query(`select count(*)::int as count from ${what}`);
  return rows[0].count;
}

/** Names, definitions and what of them is valid, and where each lies on the disk. */
async function indexesOf(database: pg.Client) {
  const { rows } = await database.query<{ table: string; name: string; definition: string; place: string }>(
    `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name,
       coalesce(pg_get_constraintdef(c.oid), pg_get_indexdef(i.indexrelid)) as definition,
       i.indisprimary as primary, i.indisvalid as valid, pg_relation_filenode(i.indexrelid) as place
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid
     where i.indrelid::regclass::text !~ '[.]' order by 1, 2`,
  );
  return rows;
}

async function digestOf(database: pg.Client, table: string): Promise<unknown> {
  const { rows } = await database.query(
    `select count(*), md5(string_agg(t::text, '|' order by t::text)) as digest from ${table} t where world = 'base'`,
  );
  return rows[0];
}
