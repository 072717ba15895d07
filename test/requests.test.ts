/** What every request meets first, in a server of its own. */
import Fastify from 'fastify';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { describeRequests } from '../src/requests.ts';

async function begunOf(count: number) {
  const app = Fastify();
  const ports = { verifier: { verify: async () => null }, rateLimits: { consume: async () => null } };
  describeRequests(app, ports, pino({ enabled: false }));
  const begun: number[] = [];
  let atOnce = 0;
  app.addHook('onRequest', async ({ arrivedAt }) => {
    if (begun.length === 0) setImmediate(() => (atOnce = begun.length));
    begun.push(arrivedAt);
  });
  app.post('/graphql', async () => 'answer');
  await app.ready();
  const sent = performance.now();
  const answers = await Promise.all(
    Array.from({ length: count }, () =>
      app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ a }' } }),
    ),
  );
  await app.close();
  return { statuses: new Set(answers.map(({ statusCode }) => statusCode)), begun, atOnce, sent };
}

it('begins a few of those that come together, and then the others', async () => {
  const { statuses, begun, atOnce } = await begunOf(12);
  expect(statuses).toEqual(new Set([200]));
  expect(begun).toHaveLength(12);
  expect(atOnce).toBeLessThan(12);
});

it('knows when each arrived', async () => {
  const { begun, sent } = await begunOf(3);
  for (const arrivedAt of begun) {
    expect(arrivedAt).toBeGreaterThanOrEqual(sent);
    expect(arrivedAt).toBeLessThanOrEqual(performance.now());
  }
});
