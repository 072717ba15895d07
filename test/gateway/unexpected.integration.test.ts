/** What nobody expected is masked for the caller, and found in the log by the request's id. */
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caches } from '../../src/caches.ts';
import { nothingKept } from '../support/nothingKept.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { openStage, type Stage } from '../support/scenario/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
});
afterAll(() => stage.close());

it('is logged once, with the request id', async () => {
  const lines: { requestId?: string; msg: string }[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const dataControllers: Caches['names']['dataControllers'] = {
    held: () => undefined,
    obtain: () => Promise.reject(new Error('a fault of our own')),
  };
  const caches = { ...nothingKept, names: { ...nothingKept.names, dataControllers } };
  const { world, ids } = await stage.sandbox.createWorld();
  const gateway = await stage.gateway(world, { ports: { caches, logger } });
  const token = await stage.sandbox.token('sara', ids);
  const { requestId, data, errors } = await ask(gateway.url, { query: '{ dataControllers { id } }', token });
  await gateway.close();

  expect(data).toEqual({ dataControllers: null });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(lines.filter(({ msg }) => msg === 'an unexpected error').map((line) => line.requestId)).toEqual([
    requestId,
  ]);
});
