/** Mistakes in the arguments of acting, explaining and tracking: told by path and cure, never by the value. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AccessLog } from '../../src/accessLog/accessLog.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { type Asked, ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

/** In the form of an identity code: what no answer may repeat. */
const code = '010190-9001';
const [alue = '', lahti = ''] = [1, 2].map(ids.organisation);
const [aino = '', eeli = '', , , , , hilkka = ''] = [1, 2, 3, 4, 5, 6, 7].map(ids.person);
const sara = { actingFor: alue, serviceUnit: ids.unit(1) };
const noIds = [
  '',
  ' ',
  code,
  '1',
  'aino',
  '3.1',
  '2.999.',
  '2.999.01',
  '2.999.3.1\u0000',
  `2.${'1'.repeat(130)}`,
];

let stage: Stage;
let world: World;
let gateway: RunningGateway;
let log: AccessLog;
const answers: Asked[] = [];

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld({
    mandates: { marjaForHilkka: { like: 'marjaForAino', principal: hilkka } },
  });
  log = await stage.openLog(world.world);
  gateway = await stage.gateway(world.world, { ports: { accessLog: log } });
});
afterEach(() => {
  for (const { text } of answers.splice(0)) expect(text).not.toContain(code);
});
afterAll(async () => {
  await gateway.close();
  await log.close();
  await stage.close();
});

async function asked(as: string, query: string, variables = {}): Promise<Asked> {
  const answer = await ask(gateway.url, {
    query,
    variables,
    token: await stage.sandbox.token(as, world.ids),
  });
  answers.push(answer);
  return answer;
}

/** One or more problems at these paths, each with a cure; and no register was asked. */
async function isBadInput(answer: Asked, ...paths: string[]): Promise<void> {
  const { errors, text, requestId } = answer;
  expect(
    errors.map(({ extensions }) => extensions.code),
    text,
  ).toEqual(['BAD_USER_INPUT']);
  const problems = errors.flatMap(({ extensions }) => extensions.problems ?? []);
  expect(
    problems.map(({ path }) => path),
    text,
  ).toEqual(paths);
  for (const problem of problems) expect(JSON.stringify(problem)).toMatch(/Give|Use|Name|Ask|lists/);
  const entries = await log.ofRequest(requestId);
  expect(entries.filter(({ records }) => records.length > 0)).toEqual([]);
}

describe('an id that is none', () => {
  it.each(noIds)('in onBehalfOf (%j)', async (of) => {
    const query = 'query ($of: ID) { myKanta(onBehalfOf: $of) { person { firstNames } } }';
    const answer = await asked('mari', query, { of });
    await isBadInput(answer, 'onBehalfOf');
    expect(await stage.sandbox.calls(world.world, answer.requestId)).toMatchObject({ count: 0 });
    expect(answer.data).toEqual({ myKanta: null });
  });

  it('is not what null or nothing is: the own data', async () => {
    const query = 'query ($of: ID) { myKanta(onBehalfOf: $of) { person { firstNames } } }';
    for (const variables of [{}, { of: null }, { of: ids.person(3) }]) {
      expect((await asked('mari', query, variables)).data).toEqual({
        myKanta: { person: { firstNames: 'Mari' } },
      });
    }
  });

  it.each(noIds)('in clientId (%j)', async (id) => {
    const query =
      'query ($id: ID!, $context: ProfessionalContextInput!) { explainAccess(clientId: $id, context: $context) { status } }';
    const answer = await asked('sara', query, { id, context: sara });
    await isBadInput(answer, 'clientId');
    expect(await stage.sandbox.calls(world.world, answer.requestId)).toMatchObject({ count: 0 });
  });
});

describe('the registers to explain', () => {
  const explain = (controllers: unknown, context: object = sara) =>
    asked(
      'sara',
      'query ($controllers: [ID!], $context: ProfessionalContextInput!) { explainAccess(clientId: "2.999.3.1", context: $context, controllers: $controllers) { controller { id } } }',
      { controllers, context },
    );

  it.each<[string, unknown, string]>([
    ['none', [], 'controllers'],
    ['one that is no id', [alue, code], 'controllers[1]'],
    ['one that does not exist', [alue, '2.999.1.404'], 'controllers[1]'],
    ['a unit', [ids.unit(1)], 'controllers[0]'],
    ['too many', Array.from({ length: 51 }, (_, n) => `2.999.1.${n}`), 'controllers'],
  ])('are not %s', async (_, controllers, path) => {
    await isBadInput(await explain(controllers), path);
  });

  it('are those of the context, where none are named', async () => {
    const context = { ...sara, controllers: [lahti, alue] };
    for (const controllers of [null, undefined]) {
      expect((await explain(controllers, context)).data).toEqual({
        explainAccess: [{ controller: { id: lahti } }, { controller: { id: alue } }],
      });
    }
    await isBadInput(await explain(null, { ...sara, controllers: [] }), 'context.controllers');
    await isBadInput(
      await explain(null, { ...sara, controllers: [alue, '2.999.1.404'] }),
      'context.controllers[1]',
    );
  });

  it('named twice are explained once', async () => {
    expect((await explain([alue, alue])).data).toEqual({ explainAccess: [{ controller: { id: alue } }] });
  });
});

const tracking = `query ($of: ID, $first: Int! = 1, $after: String, $from: Date, $to: Date, $specialReason: ID) {
  myKanta(onBehalfOf: $of) { accessLog(first: $first, after: $after, from: $from, to: $to, specialReason: $specialReason) {
    edges { cursor } pageInfo { endCursor } } } }`;

async function cursorOf(as: string, query: string, variables = {}): Promise<string> {
  const { text } = await asked(as, query, variables);
  const found = /"(?:endCursor|cursor)":"([^"]+)"/.exec(text)?.[1];
  if (found === undefined) throw new Error(`No cursor: ${text}`);
  return found;
}

describe('the log of uses', () => {
  beforeAll(async () => {
    const sarasUse = (client: string) =>
      `{ client(id: "${client}", context: { actingFor: "${alue}", serviceUnit: "${ids.unit(1)}", specialReason: "OTHER_LAWFUL_RIGHT" }) { id } }`;
    for (const client of [aino, aino, aino, hilkka]) await asked('sara', sarasUse(client));
  });

  it.each([0, -1, 101, 2 ** 31 - 1])('has no page of %i', async (first) => {
    await isBadInput(await asked('aino', tracking, { first }), 'first');
  });

  it.each<[string, object, string[]]>([
    ['an end before the beginning', { from: '2026-10-02', to: '2026-10-01' }, ['to']],
    ['an end of more than two years ago and no beginning', { to: '2024-10-14' }, ['to']],
    ['old entries without a reason', { from: '2024-10-14' }, ['specialReason']],
    ['a reason that is none', { specialReason: code }, ['specialReason']],
    ['a reason in other letters', { specialReason: 'log_supervision' }, ['specialReason']],
    ['an empty reason', { specialReason: '' }, ['specialReason']],
    ['old entries for an empty reason', { from: '2020-01-01', specialReason: '' }, ['specialReason']],
    [
      'all of it wrong',
      { from: '2020-01-01', to: '2019-12-31', specialReason: code },
      ['specialReason', 'to'],
    ],
    ['a day that is none', { from: '2026-02-30' }, ['from']],
    ['a moment for a day', { to: '2026-10-15T00:00:00Z' }, ['to']],
    ['a code for a day', { from: code }, ['from']],
  ])('is not asked with %s', async (_, variables, paths) => {
    await isBadInput(await asked('aino', tracking, variables), ...paths);
  });

  it('is asked with one day, and with a reason that is not needed', async () => {
    for (const variables of [
      { from: '2026-10-15', to: '2026-10-15' },
      { from: '2024-10-15', specialReason: 'LOG_SUPERVISION' },
      { from: '1900-01-01', to: '1900-01-01', specialReason: 'LOG_SUPERVISION' },
    ]) {
      expect((await asked('aino', tracking, variables)).errors).toEqual([]);
    }
  });

  it('goes on only after a cursor of the same question', async () => {
    const range = { from: '2026-01-01', to: '2030-12-31' };
    const after = await cursorOf('aino', tracking, range);
    const documents = '{ myKanta { documents(first: 1) { pageInfo { endCursor } } } }';
    const summary = `{ client(id: "${aino}", context: { actingFor: "${alue}", serviceUnit: "${ids.unit(1)}" }) { summary { decisions(first: 1) { pageInfo { endCursor } } } } }`;
    const units = `{ unitClients(context: { actingFor: "${alue}", serviceUnit: "${ids.unit(1)}" }, first: 1) { edges { cursor } } }`;
    expect((await asked('aino', tracking, { ...range, after })).errors).toEqual([]);
    expect((await asked('aino', tracking, { ...range, after, first: 100 })).errors).toEqual([]);
    const [payload = '', signature = ''] = after.split('.');
    const forged = Buffer.from('"999999999"').toString('base64url');
    const wrong: [string, object][] = [
      ['aino', { ...range, from: '2026-01-02', after }],
      ['aino', { ...range, to: '2030-12-30', after }],
      ['aino', { from: range.from, after }],
      ['aino', { after }],
      // The same person's log, for somebody else; and the same caller, about others.
      ['marja', { ...range, of: aino, after }],
      ['marja', { ...range, of: hilkka, after: await cursorOf('marja', tracking, { ...range, of: aino }) }],
      ['marja', { ...range, after: await cursorOf('marja', tracking, { ...range, of: aino }) }],
      ['aino', { ...range, after: await cursorOf('aino', documents) }],
      ['aino', { ...range, after: await cursorOf('sara', summary) }],
      ['aino', { ...range, after: await cursorOf('sara', units) }],
      ['aino', { ...range, after: `${forged}.${signature}` }],
      ['aino', { ...range, after: `${payload}.` }],
      ['aino', { ...range, after: payload }],
      ['aino', { ...range, after: `${after}.x` }],
      ['aino', { ...range, after: code }],
      ['aino', { ...range, after: '' }],
    ];
    for (const [as, variables] of wrong) await isBadInput(await asked(as, tracking, variables), 'after');
  });

  it('has no cursor for documents', async () => {
    const after = await cursorOf('aino', tracking);
    const own = 'query ($after: String) { myKanta { documents(first: 1, after: $after) { totalCount } } }';
    await isBadInput(await asked('aino', own, { after }), 'after');
    const ofChild = `query ($after: String) { myKanta(onBehalfOf: "${eeli}") { documents(first: 1, after: $after) { totalCount } } }`;
    const own2 = '{ myKanta(onBehalfOf: "2.999.3.2") { documents(first: 1) { pageInfo { endCursor } } } }';
    // Of the same child, but another guardian's.
    await isBadInput(await asked('olli', ofChild, { after: await cursorOf('mari', own2) }), 'after');
  });
});

describe('a part of a summary', () => {
  const part = (fields: string, variables: object) =>
    asked(
      'sara',
      `query ($id: ID! = "${aino}", $context: ProfessionalContextInput!, $first: Int! = 1, $after: String) { client(id: $id, context: $context) { summary { ${fields} } } }`,
      { context: sara, ...variables },
    );
  const decisions = 'decisions(first: $first, after: $after) { pageInfo { endCursor } }';
  const plans = 'plans(first: $first, after: $after) { pageInfo { endCursor } }';

  it.each([0, -1, 101])('has no page of %i', async (first) => {
    await isBadInput(await part(decisions, { first }), 'first');
    await isBadInput(await part(plans, { first }), 'first');
  });

  it('goes on only after a cursor of its own', async () => {
    const after = /"endCursor":"([^"]+)"/.exec((await part(plans, {})).text)?.[1];
    expect((await part(plans, { after })).errors).toEqual([]);
    await isBadInput(await part(decisions, { after }), 'after');
    await isBadInput(await part(plans, { after, context: { ...sara, controllers: [alue, lahti] } }), 'after');
    const documents = `query ($context: ProfessionalContextInput!, $after: String) { client(id: "${aino}", context: $context) { documents(first: 1, after: $after) { totalCount } } }`;
    await isBadInput(await asked('sara', documents, { context: sara, after }), 'after');
    await isBadInput(await part(plans, { after: code }), 'after');
    await isBadInput(await part(plans, { after: '' }), 'after');
  });
});
