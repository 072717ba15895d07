/** How often one may ask, and how a caller is told apart from another. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRateLimits } from '../../src/execution/rateLimits.ts';
import { freshDatabase } from '../support/postgres.ts';
import { openStage, type Stage } from '../support/scenario/stage.ts';
import { post } from './post.ts';

let stage: Stage;
let world: string;
let sara: string;
let aino: string;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  const made = await stage.sandbox.createWorld();
  world = made.world;
  [sara, aino] = [await stage.sandbox.token('sara', made.ids), await stage.sandbox.token('aino', made.ids)];
});

afterAll(async () => {
  await stage?.close();
});

describe('how often one may ask', () => {
  it('is counted for each caller, and told with 429 and when to come back', async () => {
    const limited = await stage.gateway(world, { ports: { rateLimits: createRateLimits(3, null) } });
    try {
      const body = JSON.stringify({ query: '{ viewer { id } }' });
      const as = (token: string) => post(limited.url, body, { authorization: `Bearer ${token}` });
      for (let times = 0; times < 3; times += 1) expect((await as(sara)).status).toBe(200);
      const refused = await as(sara);
      expect([refused.status, refused.codes]).toEqual([429, ['RATE_LIMITED']]);
      expect(refused.requestIds).toEqual([refused.headers.get('x-request-id')]);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
      expect((await as(aino)).status).toBe(200);
    } finally {
      await limited.close();
    }
  });

  it('is counted by address where nobody is known, whatever a header says of it', async () => {
    const limited = await stage.gateway(world, { ports: { rateLimits: createRateLimits(3, null) } });
    try {
      const from = (address: string) => post(limited.url, '{}', { 'x-forwarded-for': address });
      const answers = [];
      for (let times = 0; times < 4; times += 1) answers.push(await from(`192.0.2.${times}`));
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 429]);
    } finally {
      await limited.close();
    }
  });

  it('is counted by the address that a trusted proxy names', async () => {
    const ports = { rateLimits: createRateLimits(1, null), trustedProxies: ['127.0.0.1'] };
    const limited = await stage.gateway(world, { ports });
    try {
      const from = async (address: string) =>
        (await post(limited.url, '{}', { 'x-forwarded-for': address })).status;
      expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.1')]).toEqual([
        400, 400, 429,
      ]);
    } finally {
      await limited.close();
    }
  });
});
