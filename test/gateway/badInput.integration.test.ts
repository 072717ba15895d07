/** Mistakes in arguments: told by the argument's name and the cure, never by the value, which may be a person's code. */
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/execution/metrics.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { type Asked, ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

/** In the right form but for the check character; of the 1900s and of the 2000s, whose letter hides in a name. */
const codes = ['010190-9001', '010101A900X', '010190-900'] as const;
const [code] = codes;
const [alue = '', lahti = ''] = [1, 2].map(ids.organisation);
const aino = ids.person(1);
const sara = { actingFor: alue, serviceUnit: ids.unit(1) };

let stage: Stage;
let world: World;
let gateway: RunningGateway;
const metrics = createMetrics();
const lines: string[] = [];
const answers: Asked[] = [];

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld({});
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  gateway = await stage.gateway(world.world, {
    ports: { metrics, logger: pino({ level: 'trace' }, stream) },
  });
});
afterAll(async () => {
  await gateway.close();
  await stage.close();
});

async function asked(query: string, variables: object = {}, as = 'sara'): Promise<Asked> {
  const token = await stage.sandbox.token(as, world.ids);
  const answer = await ask(gateway.url, { query, variables: { ...variables }, token });
  answers.push(answer);
  return answer;
}

/** After each test: nothing of what was given came back, nor any hint at the schema. */
afterEach(async () => {
  const told = [...answers.splice(0).map(({ text }) => text), ...lines, await metrics.text()].join('\n');
  for (const given of codes) expect(told).not.toContain(given);
  expect(told).not.toMatch(/did you mean/i);
  expect(lines.splice(0).length).toBeGreaterThan(0);
});

function isBadInput({ text, errors }: Asked, ...paths: string[]): void {
  expect(errors.length, text).toBeGreaterThan(0);
  for (const { message, extensions } of errors) {
    expect(extensions.code, text).toBe('BAD_USER_INPUT');
    expect(message.length).toBeGreaterThan(10);
  }
  const problems = errors.flatMap(({ extensions }) => extensions.problems ?? []);
  expect(
    problems.map(({ path }) => path),
    text,
  ).toEqual(paths);
  for (const problem of problems) {
    // The cure: what to give instead, or where to look it up.
    expect(JSON.stringify(problem)).toMatch(/Give|Use|Name|Ask|Check|Begin|lists|schema/);
    expect(problem).toHaveProperty('rule', null);
  }
}

const client = (fields: string, declared = '') =>
  `query ($id: ID!, $context: ProfessionalContextInput!${declared}) { client(id: $id, context: $context) { ${fields} } }`;
const filtered = client('documents(first: 1, filter: $filter) { totalCount }', ', $filter: DocumentFilter');
const given = (context: object) => ({ id: aino, context: { ...sara, ...context } });

describe('a code or an id that is none', () => {
  it.each([
    ['specialReason', code, 'context.specialReason'],
    ['justifiedContext', code, 'context.justifiedContext'],
    ['statutoryGround', 'a\u0000', 'context.statutoryGround'],
    ['actingFor', code, 'context.actingFor'],
    ['serviceUnit', code, 'context.serviceUnit'],
    ['serviceUnit', '', 'context.serviceUnit'],
    ['controllers', [alue, code], 'context.controllers[1]'],
    ['controllers', [], 'context.controllers'],
    ['controllers', [alue, '2.999.1.404'], 'context.controllers[1]'],
    ['controllers', [alue, alue, '2.999.1.404'], 'context.controllers[2]'],
    ['controllers', [alue, alue, code], 'context.controllers[2]'],
    ['controllers', Array.from({ length: 51 }, (_, n) => `2.999.1.${n}`), 'context.controllers'],
    ['actingFor', '2.999.1.404', 'context.actingFor'],
  ])('in context.%s (%j)', async (field, value, path) => {
    isBadInput(await asked(client('id'), given({ [field]: value })), path);
  });

  it('in actingFor, where other registers are named', async () => {
    const context = { actingFor: '2.999.1.404', controllers: [lahti] };
    isBadInput(await asked(client('id'), given(context)), 'context.actingFor');
  });

  it.each([
    ['serviceTasks', ['10', code], 'filter.serviceTasks[1]'],
    ['types', [code], 'filter.types[0]'],
    ['processStages', [code], 'filter.processStages[0]'],
    ['caseId', code, 'filter.caseId'],
    ['caseId', '', 'filter.caseId'],
    ['controllers', [code], 'filter.controllers[0]'],
    ['controllers', [lahti], 'filter.controllers[0]'],
    ['controllers', ['2.999.1.9999'], 'filter.controllers[0]'],
    ['controllers', [], 'filter.controllers'],
    ['serviceTasks', [], 'filter.serviceTasks'],
    ['types', [], 'filter.types'],
    ['processStages', [], 'filter.processStages'],
    ['text', ' ', 'filter.text'],
    ['text', 'a\u0000', 'filter.text'],
    ['text', code.repeat(20), 'filter.text'],
    ['types', Array.from({ length: 201 }, () => '1000'), 'filter.types'],
  ])('in filter.%s (%j)', async (field, value, path) => {
    isBadInput(await asked(filtered, { ...given({}), filter: { [field]: value } }), path);
    if (Array.isArray(value) && value[0] === lahti) return;
    const own = `query ($filter: DocumentFilter) { myKanta { documents(first: 1, filter: $filter) { totalCount } } }`;
    isBadInput(await asked(own, { filter: { [field]: value } }, 'aino'), path);
  });

  it.each(['', code, '1', '3.1', '2.999.', '2.999.01', `2.${'1'.repeat(130)}`])(
    'as an id (%s)',
    async (id) => {
      isBadInput(await asked(client('id'), { ...given({}), id }), 'id');
      isBadInput(
        await asked(client('document(id: $document) { id }', ', $document: ID!'), {
          ...given({}),
          document: id,
        }),
        'id',
      );
      isBadInput(await asked('query ($id: ID!) { codeSystem(id: $id) { id } }', { id }), 'id');
      isBadInput(
        await asked('query ($id: ID!) { myKanta { document(id: $id) { id } } }', { id }, 'aino'),
        'id',
      );
    },
  );

  it.each(['', ...codes, '010190-900X1', 'ABCDEF-9001'])('as an identity code (%s)', async (identityCode) => {
    const query = `query ($identityCode: IdentityCode!, $context: ProfessionalContextInput!) {
      clientByIdentityCode(identityCode: $identityCode, context: $context) { id } }`;
    isBadInput(await asked(query, { identityCode, context: sara }), 'identityCode');
  });
});

describe('a page that cannot be given', () => {
  const page = (fields: string) =>
    client(
      `documents(first: $first, after: $after, filter: $filter) { ${fields} }`,
      ', $first: Int!, $after: String, $filter: DocumentFilter',
    );
  const units = `query ($context: ProfessionalContextInput!, $first: Int!, $after: String) {
    unitClients(context: $context, first: $first, after: $after) { edges { cursor } } }`;

  it.each([0, -1, 101, 2 ** 31 - 1])('of %i', async (first) => {
    isBadInput(await asked(page('totalCount'), { ...given({}), first }), 'first');
    isBadInput(await asked(units, { context: sara, first }), 'first');
    isBadInput(
      await asked(
        'query ($first: Int!) { myKanta { documents(first: $first) { totalCount } } }',
        { first },
        'aino',
      ),
      'first',
    );
  });

  it('after a cursor that is not of the query', async () => {
    const own = await asked(page('pageInfo { endCursor }'), { ...given({}), first: 1 });
    const { data }: { data: { client: { documents: { pageInfo: { endCursor: string } } } } } = JSON.parse(
      own.text,
    );
    const { endCursor: after } = data.client.documents.pageInfo;
    const listed = await asked(units, { context: sara, first: 1 });
    const list: { data: { unitClients: { edges: { cursor: string }[] } } } = JSON.parse(listed.text);
    const [payload = '', signature = ''] = after.split('.');
    const forged = Buffer.from('{"at":null,"late":{}}').toString('base64url');
    const right = { ...given({}), first: 1 };
    expect((await asked(page('totalCount'), { ...right, after })).errors).toEqual([]);
    const wrong: [object, string?][] = [
      [{ ...right, after, filter: { types: ['19007'] } }],
      [{ ...right, after, id: ids.person(9) }],
      [{ ...right, after, context: { ...sara, controllers: [alue, lahti] } }],
      [{ ...right, after, context: { ...sara, serviceUnit: ids.unit(21) } }, 'pia'],
      [{ ...right, after: `${payload}x.${signature}` }],
      [{ ...right, after: `${forged}.${signature}` }],
      [{ ...right, after: `${payload}.` }],
      [{ ...right, after: '' }],
      [{ ...right, after: code }],
      [{ ...right, after: list.data.unitClients.edges[0]?.cursor }],
    ];
    for (const [variables, as] of wrong) isBadInput(await asked(page('totalCount'), variables, as), 'after');
    for (const cursor of [after, code, '']) {
      isBadInput(await asked(units, { context: sara, first: 1, after: cursor }), 'after');
    }
    const own2 = 'query ($after: String) { myKanta { documents(first: 1, after: $after) { totalCount } } }';
    isBadInput(await asked(own2, { after }, 'aino'), 'after');
  });

  it('of days that end before they begin', async () => {
    const filter = { draftedFrom: '2026-10-02', draftedTo: '2026-10-01' };
    isBadInput(await asked(filtered, { ...given({}), filter }), 'filter.draftedTo');
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '20261015', '2026-10-15T00:00:00Z', code, '', 20261015])(
    'of a day that is none (%s)',
    async (day) => {
      isBadInput(await asked(filtered, { ...given({}), filter: { draftedFrom: day } }), 'filter.draftedFrom');
      const inline = client(
        `documents(first: 1, filter: { draftedTo: ${JSON.stringify(day)} }) { totalCount }`,
      );
      isBadInput(await asked(inline, given({})), 'filter.draftedTo');
    },
  );
});

describe('a value of the wrong type', () => {
  it.each([
    [{ ...given({}), id: { code } }, 'id'],
    [{ ...given({}), id: [code] }, 'id'],
    [{ ...given({}), id: null }, 'id'],
    [{ context: sara }, 'id'],
    [{ id: aino }, 'context'],
    [{ id: aino, context: code }, 'context'],
    [{ id: aino, context: { actingFor: alue } }, 'context'],
    [given({ serviceUnit: null }), 'context.serviceUnit'],
    [given({ serviceUnit: { [code]: code } }), 'context.serviceUnit'],
    [given({ controllers: [[code]] }), 'context.controllers[0]'],
    [given({ unknown: code }), 'context'],
    [given({ 'at "010101A900X"; ': code }), 'context'],
  ])('as a variable (%j)', async (variables, path) => {
    isBadInput(await asked(client('id'), variables), path);
  });

  const context = `context: { actingFor: "${alue}", serviceUnit: "${ids.unit(1)}" }`;
  it.each([
    [`{ client(id: ["${code}"], ${context}) { id } }`, 'id'],
    [`{ client(id: 1.5, ${context}) { id } }`, 'id'],
    [`{ client(id: "${aino}", context: "${code}") { id } }`, 'context'],
    [
      `{ client(id: "${aino}", context: { actingFor: ["${code}"], serviceUnit: "1.2" }) { id } }`,
      'context.actingFor',
    ],
    [`{ client(id: "${aino}", ${context}) { documents(first: "${code}") { totalCount } } }`, 'first'],
    [
      `{ client(id: "${aino}", ${context}) { documents(first: 1, filter: { types: [{ a: "${code}" }] }) { totalCount } } }`,
      'filter.types',
    ],
    [`{ dataControllers { name(language: "${code}") } }`, 'language'],
    [`{ dataControllers { name(language: SF) } }`, 'language'],
  ])('in the query (%s)', async (query, path) => {
    isBadInput(await asked(query), path);
  });
});

it('a null for an argument that takes none is refused where it is given', async () => {
  const query = 'query ($first: Int = 1) { myKanta { documents(first: $first) { totalCount } } }';
  const answer = await asked(query, { first: null }, 'aino');
  expect(answer.errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  expect(answer.text).toContain('first: A value is missing');
});

describe('a query that does not fit the schema', () => {
  it.each([
    [`{ client(id: "${aino}") { id } }`, '"context"'],
    [`{ client(id: "${code}", context: { actingFor: "${code}" }) { id } }`, 'serviceUnit'],
    ['{ clients { id } }', '"clients"'],
    ['{ viewer { idd } }', '"idd"'],
    ['{ viewer { id(a: 1) } }', '"a"'],
    ['{ viewer }', '"viewer"'],
    [`{ viewer { id "${code}" } }`, 'line 1'],
    ['{ viewer { id }', 'line 1'],
  ])('is told where: %s', async (query, place) => {
    const { errors, text } = await asked(query);
    expect(errors, text).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', problems: [{ path: 'query' }] } },
    ]);
    expect(errors[0]?.message).toContain(place);
  });
});
