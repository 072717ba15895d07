import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandboxDatabase, type SandboxDatabase } from '../../src/sandbox/database.ts';
import { generate } from '../../src/sandbox/generator/generate.ts';
import { changeWorld, removeWorld } from '../../src/sandbox/worlds.ts';
import { freshDatabase } from '../support/postgres.ts';

const world = 'filled';

describe('a filled world', () => {
  let database: SandboxDatabase;
  beforeAll(async () => {
    const url = await freshDatabase();
    await generate(url, { clients: 20, documents: 100, seed: 1, world });
    database = await openSandboxDatabase(url);
  });
  afterAll(() => database.destroy());

  const slugs = async (kind: 'documents' | 'persons') =>
    (await database.selectFrom(kind).select('slug').where('world', '=', world).execute()).map(
      ({ slug }) => slug,
    );
  const unnamed = async (kind: 'documents' | 'persons') =>
    (await slugs(kind)).filter((slug) => slug === null).length;

  it('keeps its generated rows when its own people change', async () => {
    const before = await slugs('documents');
    expect(await unnamed('documents')).toBe(100);
    await changeWorld(database, world, {
      documents: { decision: null, another: { like: 'homeCare1' } },
      persons: { aino: { phone: '+358 00 1' } },
    });
    expect(await unnamed('documents')).toBe(100);
    expect(await unnamed('persons')).toBe(20);
    const after = await slugs('documents');
    expect(after).toContain('another');
    expect(after.toSorted()).toEqual([...before.filter((slug) => slug !== 'decision'), 'another'].toSorted());
  });

  it('is removed as a whole', async () => {
    await removeWorld(database, world);
    expect([...(await slugs('documents')), ...(await slugs('persons'))]).toEqual([]);
  });
});
