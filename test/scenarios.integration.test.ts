/** Every scenario file, over HTTP, each on a world of its own; and what a file cannot say: a step that needs another's answer. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from './support/postgres.ts';
import { ask } from './support/scenario/ask.ts';
import { scenarioFiles } from './support/scenario/files.ts';
import { play } from './support/scenario/play.ts';
import { openStage, type Stage } from './support/scenario/stage.ts';
import { verdictOf } from './support/scenario/verdict.ts';

const folder = fileURLToPath(new URL('./scenarios', import.meta.url));
const files = scenarioFiles([folder]);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
});

afterAll(async () => {
  await stage?.close();
});

describe('scenarios', () => {
  test.each(files.map(({ file, scenario }) => ({ name: file.slice(folder.length + 1), scenario })))(
    '$name',
    async ({ scenario }) => {
      const topic = scenario instanceof Error ? undefined : scenario.awaits;
      expect(await verdictOf(scenario, (one) => play(stage, one))).toEqual(
        topic ? { kind: 'awaits', topic } : { kind: 'passed' },
      );
    },
  );
});

describe('pages', () => {
  const query = `query ($id: ID!, $first: Int!, $after: String, $context: ProfessionalContextInput!) {
    client(id: $id, context: $context) {
      documents(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage endCursor }
        edges { node { id draftedAt } }
      }
    }
  }`;

  interface Page {
    readonly totalCount: number;
    readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
    readonly edges: readonly { node: { id: string; draftedAt: string } }[];
  }

  test('follow each other through more than a hundred documents, each once, newest first', async () => {
    const { world, ids } = await stage.sandbox.createWorld();
    const gateway = await stage.gateway(world);
    const token = await stage.sandbox.token('sara', ids);
    const variables = {
      id: ids.persons?.aino,
      first: 40,
      context: { actingFor: ids.organisations?.alue, serviceUnit: ids.units?.sosiaalityo },
    };
    const pages: Page[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const asked = await ask(gateway.url, { query, variables: { ...variables, after }, token });
      expect(asked.errors).toEqual([]);
      const { client } = asked.data as { client: { documents: Page } };
      pages.push(client.documents);
      ({ hasNextPage: more, endCursor: after } = client.documents.pageInfo);
      expect(pages.length).toBeLessThan(10);
    }
    await gateway.close();
    await stage.sandbox.removeWorld(world);

    expect(pages.map(({ edges }) => edges.length)).toEqual([40, 40, 26]);
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([false, true, true]);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([106, 106, 106]);
    const documents = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
    expect(new Set(documents.map(({ id }) => id)).size).toBe(106);
    expect(documents.map(({ draftedAt }) => draftedAt)).toEqual(
      documents.map(({ draftedAt }) => draftedAt).sort((a, b) => b.localeCompare(a)),
    );
  });

  test('are no use to another person: the cursor is bound to who asked', async () => {
    const { world, ids } = await stage.sandbox.createWorld();
    const gateway = await stage.gateway(world);
    const context = { actingFor: ids.organisations?.alue, serviceUnit: ids.units?.sosiaalityo };
    const saras = await ask(gateway.url, {
      query,
      variables: { id: ids.persons?.aino, first: 1, context },
      token: await stage.sandbox.token('sara', ids),
    });
    const { client } = saras.data as { client: { documents: Page } };
    const pias = await ask(gateway.url, {
      query,
      variables: {
        id: ids.persons?.aino,
        first: 1,
        after: client.documents.pageInfo.endCursor,
        context: { ...context, serviceUnit: ids.units?.kotihoito },
      },
      token: await stage.sandbox.token('pia', ids),
    });
    await gateway.close();
    await stage.sandbox.removeWorld(world);

    expect(pias.data).toEqual({ client: null });
    expect(pias.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'BAD_USER_INPUT', problems: [{ path: 'after' }] },
    ]);
  });
});
