/** Several questions to an archive in one call. */
import { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSandboxDatabase, type SandboxDatabase } from '../../src/sandbox/database.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { buildSandbox } from '../../src/sandbox/server.ts';
import { openTokenSigner } from '../../src/sandbox/tokens.ts';
import { freshDatabase } from '../support/postgres.ts';

const world = 'asked';
let database: SandboxDatabase;
let sandbox: FastifyInstance;

beforeAll(async () => {
  database = await openSandboxDatabase(await freshDatabase());
  sandbox = await buildSandbox(database, await openTokenSigner());
  await sandbox.inject({ method: 'POST', url: '/worlds', payload: { name: world, facts: {} } });
});
afterAll(async () => {
  await sandbox.close();
  await database.destroy();
});

const post = (operation: string, payload: object) =>
  sandbox.inject({ method: 'POST', url: `/worlds/${world}/archive/main/${operation}`, payload });
const whoIs = { clients: [ids.person(1)], controllers: 'ALL' };
const questions = [
  { operation: 'contexts', question: { ...whoIs, known: true } },
  { operation: 'cases/lookup', question: { ids: [ids.case(1)] } },
  { operation: 'co-clients', question: whoIs },
];

it('answers each as if it were asked alone, in order', async () => {
  const alone = await Promise.all(
    questions.map(async ({ operation, question }) => (await post(operation, question)).json()),
  );
  const answer = await post('batch', { questions });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toEqual({
    answers: questions.map(({ operation }, at) => ({ operation, status: 200, answer: alone[at] })),
  });
  expect(alone[1].cases).toMatchObject([{ id: ids.case(1) }]);
});

it.each([
  ['of no operation', 404, { operation: 'everything', question: {} }],
  ['of a batch', 404, { operation: 'batch', question: { questions } }],
  ['of another shape', 400, { operation: 'cases/lookup', question: { ids: 'all' } }],
  ['with an id that is none', 400, { operation: 'cases/lookup', question: { ids: ["' or true"] } }],
])('has no answer to a question %s, and answers the others', async (_, status, wrong) => {
  const { answers } = (await post('batch', { questions: [questions[1], wrong, questions[2]] })).json();
  expect(answers).toMatchObject([
    { status: 200, answer: { cases: [{ id: ids.case(1) }] } },
    { operation: wrong.operation, status, answer: null },
    { status: 200, answer: { coClients: [{}] } },
  ]);
});

it('tells of a question that fails, and answers the others', async () => {
  const unit = { controller: ids.organisation(1), unit: ids.unit(1), by: 'CASE', first: 1, after: null };
  // PostgreSQL knows no such year.
  const failing = { operation: 'unit-clients', question: { units: [{ ...unit, on: '0000-01-01' }] } };
  const { answers } = (await post('batch', { questions: [failing, questions[1]] })).json();
  expect(answers).toMatchObject([
    { operation: 'unit-clients', status: 500, answer: { message: expect.stringContaining('0000-01-01') } },
    { operation: 'cases/lookup', status: 200, answer: { cases: [{ id: ids.case(1) }] } },
  ]);
});

it('refuses what is no list of questions', async () => {
  for (const wrong of ['all', [{ operation: 'contexts' }], [null]]) {
    expect((await post('batch', { questions: wrong })).statusCode).toBe(400);
  }
});

it('tells what was asked', async () => {
  await post('batch', { questions });
  const { calls } = (await sandbox.inject({ url: `/worlds/${world}/calls` })).json();
  expect(calls.at(-1)).toMatchObject({
    service: 'archive/main',
    operation: 'batch',
    questions: ['contexts', 'cases/lookup', 'co-clients'],
  });
});
