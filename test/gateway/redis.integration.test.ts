/** What instances share through Redis, what never goes there, and that its absence is no matter. */
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSeal } from '../../src/cache/seal.ts';
import { inRedis } from '../support/inRedis.ts';
import { type Instance, openInstance } from '../support/instance.ts';
import { freshDatabase } from '../support/postgres.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { myKantaHome, unitsClients, wholePage } from './queries.ts';

/** Milliseconds that a request may wait for Redis, all in all. */
const patience = 250;
/** What a query takes at most on a busy machine, Redis apart. */
const slowQuery = 750;

let stage: Stage;
let redis: TestRedis;
let made: World;
let sara: string;
let aino: string;
const secret = randomBytes(32);
const closers: (() => Promise<unknown> | unknown)[] = [];

beforeAll(async () => {
  redis = await startRedis();
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
});

afterAll(async () => {
  await stage?.close();
  await redis?.stop();
});

beforeEach(async () => {
  await redis.restart();
  made = await stage.sandbox.createWorld();
  [sara, aino] = [await stage.sandbox.token('sara', made.ids), await stage.sandbox.token('aino', made.ids)];
});

afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function instance({ perMinute = 10_000, url = redis.url } = {}): Promise<Instance> {
  const opened = await openInstance(stage, made.world, { url, secret, perMinute });
  closers.push(opened.close);
  return opened;
}

const page = (gateway: RunningGateway) => ask(gateway.url, { query: wholePage, token: sara });

/** All that Redis holds. */
const kept = (): Promise<{ key: string; value: string; seconds: number }[]> =>
  inRedis(redis, async (client) =>
    Promise.all(
      (await client.keys('*')).map(async (key) => ({
        key,
        value: (await client.get(key)) ?? '',
        seconds: await client.ttl(key),
      })),
    ),
  );

const reachable = ({ count }: Instance) => count('portti_redis_reachable');

describe('instances on one Redis', () => {
  it('count a caller’s requests together', async () => {
    const [one, other] = [await instance({ perMinute: 4 }), await instance({ perMinute: 4 })];
    const statuses = [];
    for (const { url } of [one, other, one, other, one, other]) {
      statuses.push((await ask(url, { query: '{ viewer { id } }', token: sara })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
    expect((await ask(other.url, { query: '{ viewer { id } }', token: aino })).status).toBe(200);
  });

  it('share names and code lists, each for its time', async () => {
    const [one, other] = [await instance(), await instance()];
    const first = await page(one);
    const second = await page(other);
    const services = async (asked: { requestId: string }) =>
      (await stage.sandbox.calls(made.world, asked.requestId)).services;
    expect(second.data).toEqual(first.data);
    expect((await services(second)).length).toBeLessThan((await services(first)).length);

    const names = (await kept()).filter(({ key }) => key.startsWith('portti:names:'));
    expect(names.map(({ key }) => key)).toContain(`portti:names:${made.world}:organisation:2.999.1.1`);
    for (const { key, seconds } of names) {
      expect(key).toMatch(/^portti:names:[\w-]+:(organisation|unit|codeSystem|dataControllers)(:[\d.]+)?$/);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(300);
    }
  });

  it('put nothing of a client there in clear, and no decision at all', async () => {
    const gateway = await instance();
    for (const query of [wholePage, unitsClients]) await ask(gateway.url, { query, token: sara });
    await ask(gateway.url, { query: myKantaHome, token: aino });
    await ask(gateway.url, {
      query: '{ dataControllers { id name } codeSystem(id: "1.2.246.537.6.1221") { codes { code name } } }',
      token: aino,
    });
    const everything = await kept();
    const ofKind = (kind: string) => everything.filter(({ key }) => key.startsWith(`portti:${kind}:`));
    expect(ofKind('names').length).toBeGreaterThan(4);
    expect(ofKind('contents').length).toBeGreaterThan(1);
    expect(ofKind('rate').length).toBe(2);
    expect(everything.length).toBe(
      ofKind('names').length + ofKind('contents').length + ofKind('rate').length,
    );
    for (const { key, seconds } of everything) {
      expect(key).not.toMatch(/2\.999\.[3-9]\./);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(key.startsWith('portti:contents:') ? 3_600 : 300);
    }
    for (const { key } of ofKind('contents')) expect(key).toMatch(/^portti:contents:[\w-]{43}$/);

    const seal = createSeal(secret);
    const opened = (kind: string) => ofKind(kind).map(({ key, value }) => seal.open(key, value) ?? '');
    expect(opened('names').join()).toContain('Alueen hyvinvointialue');
    expect(opened('names').join()).not.toMatch(
      /2\.999\.[3-9]\.|Aino|Esimerkki(?!katu)|Sara|Testinen|Merkintä|accessRights|FORBIDDEN|ALLOW/,
    );
    for (const text of opened('contents')) {
      expect(Object.keys(JSON.parse(text)).toSorted()).toEqual(['content', 'display', 'id']);
    }
    expect(opened('contents').join()).toMatch(/<h1>|<p>/);
    expect(everything.map(({ value }) => value).join()).not.toMatch(/Alue|names|content|<|2\.999|Aino/);
    for (const { value } of ofKind('rate')) expect(value).toMatch(/^\d+$/);
  });

  it('ask for facts every time', async () => {
    const gateway = await instance();
    expect((await page(gateway)).errors).toEqual([]);
    await stage.sandbox.changeWorld(made.world, {
      professionals: { sara: { cardValidUntil: '2026-01-01' } },
    });
    expect((await page(gateway)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', reason: 'NOT_STRONGLY_AUTHENTICATED' } },
    ]);
  });
});

describe('a Redis that is', () => {
  /** Asks, and gives the answer's data with what it took. */
  async function timed(gateway: RunningGateway) {
    const started = performance.now();
    const { data, errors } = await page(gateway);
    expect(errors).toEqual([]);
    return { data, milliseconds: performance.now() - started };
  }

  it('killed and started again changes no answer, and the metric tells', async () => {
    const gateway = await instance();
    const { data } = await timed(gateway);
    expect(await reachable(gateway)).toBe(1);
    const during: Awaited<ReturnType<typeof timed>>[] = [];
    const asking = (async () => {
      for (let times = 0; times < 25; times += 1) during.push(await timed(gateway));
    })();
    await redis.kill();
    await vi.waitFor(async () => expect(await reachable(gateway)).toBe(0), 3_000);
    await redis.restart();
    await asking;
    for (const answer of during) {
      expect(answer.data).toEqual(data);
      expect(answer.milliseconds).toBeLessThan(patience + slowQuery);
    }
    await vi.waitFor(async () => expect(await reachable(gateway)).toBe(1), 5_000);
    expect((await timed(gateway)).data).toEqual(data);
    expect((await kept()).length).toBeGreaterThan(0);
  });

  it('hanging is waited for once, and not by those who come after', async () => {
    const gateway = await instance();
    const { data } = await timed(gateway);
    redis.pause();
    try {
      const first = await timed(gateway);
      expect(first.data).toEqual(data);
      expect(first.milliseconds).toBeLessThan(patience + slowQuery);
      expect(await reachable(gateway)).toBe(0);
      const waits = [];
      for (let times = 0; times < 5; times += 1) {
        const started = performance.now();
        await expect(gateway.client.ask((client) => client.get('portti:names:any'))).rejects.toThrow();
        waits.push(performance.now() - started);
        expect((await timed(gateway)).data).toEqual(data);
      }
      expect(Math.max(...waits)).toBeLessThan(20);
    } finally {
      redis.resume();
    }
    await vi.waitFor(async () => expect(await reachable(gateway)).toBe(1), 5_000);
    expect((await timed(gateway)).data).toEqual(data);
  });

  it('hanging makes one command wait no longer than said', async () => {
    const { client } = await instance();
    redis.pause();
    try {
      const started = performance.now();
      await expect(client.ask((redisClient) => redisClient.get('any'))).rejects.toThrow();
      expect(performance.now() - started).toBeGreaterThan(100);
      expect(performance.now() - started).toBeLessThan(patience);
    } finally {
      redis.resume();
    }
  });

  it('hanging for long is connected to anew', async () => {
    const gateway = await instance();
    redis.pause();
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect((await page(gateway)).errors).toEqual([]);
    redis.resume();
    await vi.waitFor(async () => expect(await reachable(gateway)).toBe(1), 5_000);
    expect(await gateway.client.ask((client) => client.ping())).toBe('PONG');
  });

  it('absent at the start is found when it comes', async () => {
    await redis.kill();
    const gateway = await instance({ perMinute: 3 });
    expect(await reachable(gateway)).toBe(0);
    expect((await page(gateway)).errors).toEqual([]);
    await redis.restart();
    await vi.waitFor(async () => expect(await reachable(gateway)).toBe(1), 5_000);
    expect((await page(gateway)).errors).toEqual([]);
    expect((await kept()).some(({ key }) => key.startsWith('portti:rate:'))).toBe(true);
  });

  it('hanging at the start delays it by a second at most', async () => {
    redis.pause();
    const started = performance.now();
    try {
      const gateway = await instance();
      expect(performance.now() - started).toBeLessThan(2_000);
      expect((await page(gateway)).errors).toEqual([]);
    } finally {
      redis.resume();
    }
  });

  it('gone still leaves each instance its own limit', async () => {
    const gateway = await instance({ perMinute: 3 });
    await redis.kill();
    const statuses = [];
    for (let times = 0; times < 5; times += 1) statuses.push((await page(gateway)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });
});
