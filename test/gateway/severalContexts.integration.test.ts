/** One query may ask of several clients in several contexts: each answer is the one that it would be by itself. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [alue, lahti] = [ids.organisation(1), ids.organisation(2)];
const at = (unit: number, more = '') => `{ actingFor: "${alue}", serviceUnit: "${ids.unit(unit)}"${more} }`;
const contexts = [
  at(1),
  at(1, ', controllers: null'),
  at(1, `, controllers: ["${alue}"]`),
  at(1, `, controllers: ["${lahti}"]`),
  at(1, `, controllers: ["${lahti}", "${alue}"]`),
  at(1, ', specialReason: "DATA_CORRECTION"'),
  at(2),
  at(1, ', specialReason: "CURIOSITY"'),
  at(1, ', controllers: ["2.999.1.999"]'),
];
const questions = contexts.flatMap((context) => [1, 2, 3].map((person) => ({ context, person })));
const fields = '{ id accessBasis { legalBasis rules } registers { controller { id } status reason } }';
const query = (asked: readonly { context: string; person: number }[]) =>
  `{ ${asked.map(({ context, person }, n) => `a${n}: client(id: "${ids.person(person)}", context: ${context}) ${fields}`).join(' ')} }`;

let stage: Stage;
let gateway: RunningGateway;
let token: string;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  const { world, ids: made } = await stage.sandbox.createWorld();
  gateway = await stage.gateway(world);
  token = await stage.sandbox.token('sara', made);
});
afterAll(async () => {
  await gateway.close();
  await stage.close();
});

/** Of each question: its data, and the code and reason of its error. */
async function answersTo(asked: typeof questions): Promise<unknown[]> {
  const { data, errors } = await ask(gateway.url, { query: query(asked), token });
  const given = data as Record<string, unknown> | null;
  return asked.map((_, n) => {
    const error = errors.find(({ path }) => path?.[0] === `a${n}`);
    const { code, reason, rules } = (error?.extensions ?? {}) as Record<string, unknown>;
    return { data: given?.[`a${n}`] ?? null, code, reason, rules };
  });
}

it('answers each as if it were asked alone', async () => {
  const alone = [];
  for (const question of questions) alone.push(...(await answersTo([question])));
  const together = await answersTo(questions);
  expect(together).toEqual(alone);
  expect(new Set(alone.map((one) => JSON.stringify(one))).size).toBeGreaterThanOrEqual(8);
});
