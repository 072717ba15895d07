/** What a request may cost, and that what people really ask stays within it. */
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/execution/limits.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { myKantaHome, unitsClients, wholePage } from './queries.ts';

let stage: Stage;
let world: string;
let gateway: RunningGateway;
let sara: string;
let aino: string;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  const made = await stage.sandbox.createWorld();
  world = made.world;
  gateway = await stage.gateway(world);
  [sara, aino] = [await stage.sandbox.token('sara', made.ids), await stage.sandbox.token('aino', made.ids)];
});

afterAll(async () => {
  await gateway?.close();
  await stage?.close();
});

const asked = (query: string, variables?: Record<string, unknown>) =>
  ask(gateway.url, { query, variables, token: sara });

const context = '{ actingFor: "2.999.1.1", serviceUnit: "2.999.2.1" }';
const ofClient = (fields: string) => `client(id: "2.999.3.1", context: ${context}) { ${fields} }`;

async function refusedAs(code: string, query: string, variables?: Record<string, unknown>) {
  const answer = await asked(query, variables);
  expect(answer.errors.map(({ extensions }) => extensions.code)).toContain(code);
  expect(answer.data).toBeNull();
  return answer;
}

describe('a query may have', () => {
  it('twelve levels and no more, fragments or not', async () => {
    const deep = (levels: number) => `{ ${'a { '.repeat(levels - 1)}a${' }'.repeat(levels - 1)} }`;
    const limitOf = async (query: string) =>
      (await asked(query)).errors.filter(({ extensions }) => 'limit' in extensions).length;
    expect(await limitOf(deep(12))).toBe(0);
    expect(await limitOf(deep(13))).toBe(1);
    const inFragments = (levels: number) =>
      `{ ...F } fragment F on Query { a { ... on A { ...G } } } fragment G on A { ${'a { '.repeat(levels - 3)}a { a }${' }'.repeat(levels - 3)} }`;
    expect(await limitOf(inFragments(12))).toBe(0);
    expect(await limitOf(inFragments(13))).toBe(1);
  });

  it('thirty aliases and no more, fragments or not', async () => {
    const aliases = (many: number) => Array.from({ length: many }, (_, at) => `a${at}: id`).join(' ');
    expect((await asked(`{ viewer { ${aliases(30)} } }`)).errors).toEqual([]);
    await refusedAs('TOO_EXPENSIVE', `{ viewer { ${aliases(31)} } }`);
    await refusedAs('TOO_EXPENSIVE', `{ viewer { ...F } } fragment F on Viewer { ${aliases(31)} }`);
    await refusedAs(
      'TOO_EXPENSIVE',
      `{ viewer { ...F ...G ...F } } fragment F on Viewer { ${aliases(16)} } fragment G on Viewer { ...F }`,
    );
  });

  it('twenty directives and no more', async () => {
    const skipped = (many: number) => `{ viewer { ${'id @skip(if: false) '.repeat(many)} } }`;
    expect((await asked(skipped(20))).errors).toEqual([]);
    await refusedAs('TOO_EXPENSIVE', skipped(21));
  });

  it('two thousand tokens and no more', async () => {
    const codes = async (many: number) => {
      const controllers = `[${'"2.999.1.1" '.repeat(many)}]`;
      const stated = context.replace('}', `, controllers: ${controllers} }`);
      const { errors } = await asked(`{ client(id: "2.999.3.1", context: ${stated}) { id } }`);
      return errors.map(({ extensions }) => extensions.code);
    };
    expect(await codes(1_950)).not.toContain('TOO_EXPENSIVE');
    expect(await codes(2_000)).toEqual(['TOO_EXPENSIVE']);
  });
});

describe('the cost of a query', () => {
  const documents = 'edges { node { id title version language draftedAt status group attachmentCount } }';
  const big = `edges { node { ${'id title version language draftedAt '.repeat(45)} } }`;

  it('counts a list as often as first repeats it', async () => {
    expect((await asked(`{ ${ofClient(`documents(first: 1) { ${big} }`)} }`)).errors).toEqual([]);
    const answer = await refusedAs('TOO_EXPENSIVE', `{ ${ofClient(`documents(first: 100) { ${big} }`)} }`);
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.message).toContain(`at most ${defaultLimits.cost} is served`);
    expect(answer.errors[0]?.extensions).toMatchObject({ limit: 'cost', most: defaultLimits.cost });
  });

  it('knows first from variables, given or by default', async () => {
    const given = `query ($n: Int!) { ${ofClient(`documents(first: $n) { ${big} }`)} }`;
    expect((await asked(given, { n: 1 })).errors).toEqual([]);
    await refusedAs('TOO_EXPENSIVE', given, { n: 100 });
    await refusedAs(
      'TOO_EXPENSIVE',
      `query ($n: Int! = 100) { ${ofClient(`documents(first: $n) { ${big} }`)} }`,
    );
  });

  it('is not made smaller by a first out of bounds', async () => {
    const many = (first: number) => `documents(first: ${first}) { ${big} }`;
    await refusedAs('TOO_EXPENSIVE', `{ ${ofClient(many(100_000))} }`);
    const twice = `{ ${ofClient(`${many(-100_000)} other: documents(first: 100) { ${big} }`)} }`;
    await refusedAs('TOO_EXPENSIVE', twice);
  });

  it('multiplies lists within lists', async () => {
    const clients = (first: number, inner: number) =>
      `{ unitClients(context: ${context}, first: ${first}) { edges { node { documents(first: ${inner}) { ${documents} } } } } }`;
    expect((await asked(clients(20, 10))).errors).toEqual([]);
    await refusedAs('TOO_EXPENSIVE', clients(100, 100));
  });

  it('counts fragments, named and inline, wherever they are spread', async () => {
    const page = `documents(first: 100) { ...Page }`;
    const named = `fragment Page on ClientDocumentConnection { ${big} }`;
    await refusedAs('TOO_EXPENSIVE', `{ ${ofClient(page)} } ${named}`);
    await refusedAs(
      'TOO_EXPENSIVE',
      `{ ${ofClient(`... on Client { documents(first: 100) { ... { ${big} } } }`)} }`,
    );
  });

  it('of fragments that double each other is known at once', async () => {
    const doubling = (levels: number) =>
      `{ viewer { ...F0 } } ${Array.from(
        { length: levels },
        (_, at) => `fragment F${at} on Viewer { ...F${at + 1} ...F${at + 1} }`,
      ).join(' ')} fragment F${levels} on Viewer { id }`;
    expect((await asked(doubling(3))).errors).toEqual([]);
    const started = performance.now();
    await refusedAs('TOO_EXPENSIVE', doubling(150));
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('leaves wrong variables to be told as such', async () => {
    const query = `query ($n: Int!) { ${ofClient('documents(first: $n) { totalCount }')} }`;
    const answer = await refusedAs('BAD_USER_INPUT', query, { n: '010190-9001' });
    expect(answer.text).not.toContain('010190-9001');
    await refusedAs('BAD_USER_INPUT', query, {});
    await refusedAs('BAD_USER_INPUT', query, { n: null });
  });
});

describe('what people really ask is served', () => {
  it('a hundred documents with all their fields', async () => {
    const { errors, data } = await ask(gateway.url, { query: wholePage, token: sara });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ client: { documents: { edges: { length: 100 } } } });
  });

  it('fifty clients of a unit with their first documents and cases', async () => {
    const { errors, data } = await ask(gateway.url, { query: unitsClients, token: sara });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ unitClients: { edges: [{ node: { cases: [{}] } }, {}] } });
  });

  it('MyKanta’s front page, with the first documents of every service task', async () => {
    const { errors, data } = await ask(gateway.url, { query: myKantaHome, token: aino });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ myKanta: { person: { firstNames: 'Aino' } } });
  });

  it('the schema, in the sandbox, as GraphiQL asks for it; elsewhere it is a file', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
    expect(await asked(query)).toMatchObject({
      errors: [],
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    const production = await stage.gateway(world, { ports: { sandbox: false } });
    try {
      const answer = await ask(production.url, { query, token: sara });
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(answer.data).toBeNull();
      expect(answer.text).not.toMatch(/apollo/i);
      expect((await fetch(`${production.url}/`)).status).toBe(404);
      expect((await fetch(`${production.url}/schema.graphql`)).status).toBe(200);
    } finally {
      await production.close();
    }
  });
});
