/** Documents made to hurt: each is refused in the right words, soon, and the gateway goes on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/postgres.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { post } from './post.ts';

let stage: Stage;
let gateway: RunningGateway;
let authorization: { authorization: string };

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  const { world, ids } = await stage.sandbox.createWorld();
  gateway = await stage.gateway(world);
  authorization = { authorization: `Bearer ${await stage.sandbox.token('sara', ids)}` };
});

afterAll(async () => {
  await gateway?.close();
  await stage?.close();
});

const send = (query: string, variables?: unknown) =>
  post(gateway.url, JSON.stringify({ query, variables }), authorization);

const context = '{ actingFor: "2.999.1.1", serviceUnit: "2.999.2.1" }';
const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ');
const doubling = `{ viewer { ...F0 } } ${many(150, (at) => `fragment F${at} on Viewer { ...F${at + 1} ...F${at + 1} }`)} fragment F150 on Viewer { id }`;

const tooExpensive: [string, string][] = [
  ['of 400 KB', `{ viewer { id } } ${'#'.repeat(400_000)}`],
  ['of 400 KB of fields', `{ viewer { ${'id '.repeat(130_000)} } }`],
  ['of 90 KB of fields', `{ viewer { ${'id '.repeat(29_000)} } }`],
  ['nested 900 deep', `${'{ a '.repeat(900)}${'}'.repeat(900)}`],
  ['nested 20,000 deep', `${'{a'.repeat(20_000)}${'}'.repeat(20_000)}`],
  ['of 300 aliases', `{ ${many(300, (at) => `a${at}: viewer { id }`)} }`],
  ['of 5,000 aliases', `{ ${many(5_000, (at) => `a${at}: viewer { id }`)} }`],
  ['of 90 directives', `{ viewer { id ${'@include(if: true) '.repeat(90)} } }`],
  ['of 900 unknown directives', `{ viewer { id ${'@a '.repeat(900)} } }`],
  ['of 1,900 __typename', `{ ${'__typename '.repeat(1_900)} }`],
  ['of 900 operations', many(900, (at) => `query Q${at} { viewer { id } }`)],
  ['of fragments that double each other', doubling],
];

const wrong: [string, string][] = [
  [
    'with a circle of fragments',
    '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
  ],
  ['with a fragment within itself', '{ viewer { ...A } } fragment A on Viewer { ...A }'],
  ['with a list nested 900 deep', `{ codeSystem(id: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`],
  ['with an object nested 400 deep', `{ codeSystem(id: ${'{a:'.repeat(400)}1${'}'.repeat(400)}) { id } }`],
  ['with 600 unknown arguments', `{ viewer(${many(600, (at) => `a${at}: 1`)}) { id } }`],
  ['with 600 unknown fields', `{ ${many(600, (at) => `field${at}`)} }`],
  ['with 600 unknown fragments', `{ ${many(600, (at) => `...F${at}`)} }`],
  ['with 100 conflicting fields', `{ ${many(100, (at) => `codeSystem(id: "1.${at}") { id }`)} }`],
  ['that is cut off', '{ viewer { id'],
  ['of nothing', ''],
  ['of control characters', '\u0000\u0007{'],
  ['that misspells a field', '{ helo }'],
  ['that asks for nothing of an object', '{ viewer }'],
  ['that misspells an argument', `{ client(idd: "1", context: ${context}) { id } }`],
  ['that misspells a type', '{ viewer { ...F } } fragment F on Viewr { id }'],
  ['that misspells an enumeration', '{ dataControllers { name(language: FII) } }'],
  ['that misspells an input field', '{ client(id: "1", context: { actingForr: "1" }) { id } }'],
  [
    'that gives a number for a text',
    `{ unitClients(context: ${context}, first: "010190-9001") { totalCount } }`,
  ],
  [
    'that gives an identity code for a day',
    `{ client(id: "1.2", context: ${context}) { documents(first: 1, filter: { draftedFrom: "010190-9001" }) { totalCount } } }`,
  ],
];

describe('a document', () => {
  it.each(tooExpensive)('%s is too expensive', async (_, query) => {
    const answer = await send(query);
    expect(answer.codes[0]).toBe('TOO_EXPENSIVE');
    expect([400, 413]).toContain(answer.status);
    expect(answer.requestIds.every((id) => id === answer.headers.get('x-request-id'))).toBe(true);
    expect(answer.milliseconds).toBeLessThan(1_000);
    expect(answer.text.length).toBeLessThan(100_000);
  });

  it.each(wrong)('%s is refused, without a hint and without what it held', async (_, query) => {
    const answer = await send(query);
    expect(answer.status).toBe(400);
    expect([...new Set(answer.codes)]).toEqual(['BAD_USER_INPUT']);
    expect(answer.text).not.toMatch(/did you mean|suggest|010190-9001|apollo|node_modules/i);
    expect(answer.text.length).toBeLessThan(100_000);
    expect(answer.milliseconds).toBeLessThan(1_000);
  });
});

describe('variables', () => {
  const query = `query ($c: ProfessionalContextInput!, $f: DocumentFilter, $l: Language, $n: Int = 1) {
    client(id: "2.999.3.1", context: $c) { documents(first: $n, filter: $f) { totalCount } relationships { controller { name(language: $l) } } }
  }`;
  const c = { actingFor: '2.999.1.1', serviceUnit: '2.999.2.1' };

  it.each<[string, unknown]>([
    ['of the wrong type', { c, n: '010190-9001' }],
    ['out of range', { c, n: 1e12 }],
    ['of an unknown value', { c, l: '010190-9001' }],
    ['of an almost known value', { c, l: 'FII' }],
    ['with an unknown field', { c: { ...c, actingForr: '010190-9001' } }],
    ['with a missing field', { c: { actingFor: '2.999.1.1' } }],
    ['of a list for a text', { c: { ...c, actingFor: ['010190-9001'] } }],
    ['of an object for a text', { c: { ...c, serviceUnit: { id: '010190-9001' } } }],
    ['of an identity code for a day', { c, f: { draftedFrom: '010190-9001' } }],
    ['that are missing', {}],
    ['that are null', { c: null }],
    ['nested 5,000 deep', { c: JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) }],
  ])('%s are refused by name, and their value is not repeated', async (_, variables) => {
    const answer = await send(query, variables);
    expect(answer.status).toBe(400);
    expect([...new Set(answer.codes)]).toEqual(['BAD_USER_INPUT']);
    expect(answer.text).not.toMatch(/did you mean|010190-9001|FII/i);
    expect(answer.milliseconds).toBeLessThan(1_000);
  });

  it('that name more than the query asks for are let be', async () => {
    expect((await send(query, { c, unknown: '010190-9001' })).codes).toEqual([]);
  });
});

it('answers a plain query after all of it', async () => {
  expect((await send('{ viewer { id } }')).text).toContain('2.999.4.1');
});
