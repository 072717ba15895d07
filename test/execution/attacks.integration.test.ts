/** What someone with a valid token may try on a gateway that compiles: it runs nothing of theirs, and goes on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/execution/limits.ts';
import { post } from '../gateway/post.ts';
import { freshDatabase } from '../support/postgres.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

let stage: Stage;
let gateway: RunningGateway;
let authorization: { authorization: string };
const ownKeys = () => Reflect.ownKeys(Object.prototype).toSorted();
const keysBefore = ownKeys();

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  const { world, ids } = await stage.sandbox.createWorld();
  gateway = await stage.gateway(world, { ports: { limits: { ...defaultLimits, compileAfter: 0 } } });
  authorization = { authorization: `Bearer ${await stage.sandbox.token('sara', ids)}` };
});

afterAll(async () => {
  await gateway?.close();
  await stage?.close();
});

const send = (query: string, others: object = {}) =>
  post(gateway.url, JSON.stringify({ query, ...others }), authorization);
const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ');

const context = '{ actingFor: "2.999.1.1", serviceUnit: "2.999.2.1" }';
const code = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.portti = 1';

it.each([
  `{ codeSystem(id: "${code}") { id } }`,
  `{ client(id: "${code}", context: ${context}) { id } }`,
  `{ client(id: "2.999.3.1", context: { actingFor: "${code}", serviceUnit: "1" }) { id } }`,
  `{ client(id: "2.999.3.1", context: ${context}) { documents(first: 1, filter: { text: "${code}" }) { totalCount } } }`,
  `{ client(id: "2.999.3.1", context: ${context}) { documents(first: 1, after: "${code}") { totalCount } } }`,
])('an argument runs nothing: %s', async (query) => {
  for (const answer of [await send(query), await send(query)]) expect(answer.status).toBe(200);
  expect('portti' in globalThis).toBe(false);
});

describe('an operation', () => {
  const doubling = (levels: number) => `{ viewer { ...F0 } }
    ${many(levels, (at) => `fragment F${at} on Viewer { ...F${at + 1} ...F${at + 1} }`)}
    fragment F${levels} on Viewer { __typename }`;

  it.each([
    ['a few times is answered', 12, /^{"data":{"viewer":{"__typename":"Viewer"}}}$/],
    ['without end is refused for its cost', 190, /"code":"TOO_EXPENSIVE","limit":"cost"/],
  ])('whose fragments double each other %s', async (_, levels, expected) => {
    for (const answer of [await send(doubling(levels)), await send(doubling(levels))]) {
      expect(answer.text).toMatch(expected);
      expect(answer.milliseconds).toBeLessThan(2_000);
    }
  });

  it('as large as the limits let it be is answered soon, each time another', async () => {
    const page = `registers { status basis { rules } controller { id name } } edges { cursor node { id title
      case { id name controller { id name } serviceUnit { id name organisation { id name } } } } }`;
    for (let at = 0; at < 5; at += 1) {
      const query = `query Q${at} { client(id: "2.999.3.1", context: ${context}) {
        ${many(29, (alias) => `a${alias}: documents(first: 1) { ...P }`)} } } fragment P on ClientDocumentConnection { ${page} }`;
      const answer = await send(query);
      expect(answer.codes).toEqual([]);
      expect(answer.milliseconds).toBeLessThan(5_000);
    }
  });

  it('that asks for the schema is told the same each time', async () => {
    const query = '{ __type(name: "ClientDocument") { fields { name type { ofType { name } } } } }';
    const answers = [await send(query), await send(query), await send(query)].map(({ text }) => text);
    expect(answers[0]).toContain('{"name":"content","type":{"ofType":{"name":"JSON"}}}');
    expect(new Set(answers).size).toBe(1);
  });

  it('of the same text and another name is another', async () => {
    const query = 'query A { viewer { id } } query B { viewer { kind } }';
    for (const again of [1, 2]) {
      expect((await send(query, { operationName: 'A' })).text, `${again}`).toContain('2.999.4.1');
      expect((await send(query, { operationName: 'B' })).text, `${again}`).toContain('PROFESSIONAL');
      expect((await send(query, { operationName: '__proto__' })).codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('is known by its text, whatever hash is given with it', async () => {
    const sent = async (query: string, sha256Hash: string) =>
      send(query, { extensions: { persistedQuery: { version: 1, sha256Hash } } });
    await send('{ viewer { id } }');
    const answer = await sent('{ viewer { kind } }', '0'.repeat(64));
    expect(answer.text).not.toContain('2.999.4.1');
    expect((await send('{ viewer { id } }')).text).toContain('2.999.4.1');
  });
});

describe('names and values', () => {
  it.each([
    '{ __proto__: viewer { id constructor: kind } }',
    '{ constructor: viewer { prototype: id __proto__: kind } }',
    '{ viewer { ...__proto__ } } fragment __proto__ on Viewer { toString: id hasOwnProperty: kind }',
    'query __proto__($__proto__: Language = EN, $constructor: Language) { dataControllers { name(language: $__proto__) a: name(language: $constructor) } }',
    'query ($__proto__: DocumentFilter = { text: "polluted" }) { client(id: "2.999.3.1", context: { actingFor: "2.999.1.1", serviceUnit: "2.999.2.1" }) { documents(first: 1, filter: $__proto__) { totalCount } } }',
  ])('that mean something to JavaScript are only names: %s', async (query) => {
    for (const answer of [await send(query), await send(query)]) {
      expect(answer.status).toBe(200);
      expect(answer.codes).toEqual([]);
    }
    expect(ownKeys()).toEqual(keysBefore);
  });

  it.each([
    '{"__proto__":{"polluted":1}}',
    '{"c":{"__proto__":{"polluted":1}}}',
    '{"c":{"constructor":{"prototype":{"polluted":1}}}}',
  ])('in variables reach no prototype: %s', async (variables) => {
    const query = `query ($c: ProfessionalContextInput!) { client(id: "2.999.3.1", context: $c) { id } }`;
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    for (const answer of [
      await post(gateway.url, body, authorization),
      await post(gateway.url, body, authorization),
    ]) {
      expect(answer.status).toBe(400);
    }
    expect(ownKeys()).toEqual(keysBefore);
  });
});
