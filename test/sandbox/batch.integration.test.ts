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
  { id: 7, operation: 'contexts', question: { ...whoIs, known: true } },
  { id: 8, operation: 'cases/lookup', question: { ids: [ids.case(1)] } },
  { id: 9, operation: 'co-clients', question: whoIs },
];

it('answers each as if it were asked alone', async () => {
  const alone = await Promise.all(
    questions.map(async ({ operation, question }) => (await post(operation, question)).json()),
  );
  const answer = await post('batch', { questions });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toMatch('application/json');
  expect(answer.json()).toEqual({
    answers: questions.map(({ id }, at) => ({ id, status: 200, answer: alone[at] })),
  });
  expect(alone[1].cases).toMatchObject([{ id: ids.case(1) }]);
});

it.each([
  ['of no operation', 404, { id: 1, operation: 'everything', question: {} }],
  ['of a batch', 404, { id: 1, operation: 'batch', question: { questions } }],
  ['of another shape', 400, { id: 1, operation: 'cases/lookup', question: { ids: 'all' } }],
  ['with an id that is none', 400, { id: 1, operation: 'cases/lookup', question: { ids: ["' or true"] } }],
])('has no answer to a question %s, and answers the others', async (_, status, wrong) => {
  const { answers } = (await post('batch', { questions: [questions[1], wrong, questions[2]] })).json();
  expect(answers).toMatchObject([
    { status: 200, answer: { cases: [{ id: ids.case(1) }] } },
    { id: 1, status, answer: null },
    { status: 200, answer: { coClients: [{}] } },
  ]);
});

it('tells of a question that fails, and answers the others', async () => {
  const unit = { controller: ids.organisation(1), unit: ids.unit(1), by: 'CASE', first: 1, after: null };
  // PostgreSQL knows no such year.
  const failing = { id: 1, operation: 'unit-clients', question: { units: [{ ...unit, on: '0000-01-01' }] } };
  const { answers } = (await post('batch', { questions: [failing, questions[1]] })).json();
  expect(answers).toMatchObject([
    { id: 1, status: 500, answer: { message: expect.stringContaining('0000-01-01') } },
    { id: 8, status: 200, answer: { cases: [{ id: ids.case(1) }] } },
  ]);
});

it('refuses what is no list of questions', async () => {
  for (const wrong of ['all', [{ id: 1, operation: 'contexts' }], [null]]) {
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
