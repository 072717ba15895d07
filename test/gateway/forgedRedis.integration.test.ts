/** A Redis that others have written to, and one that is none: the same answers as without it, and in good time. */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSeal } from '../../src/cache/seal.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { babbler } from '../support/babbler.ts';
import { inRedis } from '../support/inRedis.ts';
import { type Instance, openInstance } from '../support/instance.ts';
import { nothingKept } from '../support/nothingKept.ts';
import { freshDatabase } from '../support/postgres.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const fields = '{ id content display author { name } serviceUnit { name } controller { name } }';
/** Six versions. */
const query = `{
  client(id: "${ids.person(1)}", context: { actingFor: "${ids.organisation(1)}", serviceUnit: "${ids.unit(1)}" }) {
    document(id: "${ids.documentVersion(1050, 1)}") ${fields}
    documents(first: 5) { totalCount edges { node ${fields} } }
  }
}`;

let stage: Stage;
let redis: TestRedis;
let made: World;
let token: string;
let data: unknown;
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
  token = await stage.sandbox.token('sara', made.ids);
  const uncached = await stage.gateway(made.world, { ports: { caches: nothingKept } });
  closers.push(uncached.close);
  ({ data } = await asked(uncached));
  expect(data).not.toBeNull();
});
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function opened({ url = redis.url, own = secret } = {}): Promise<Instance> {
  const instance = await openInstance(stage, made.world, { url, secret: own });
  closers.push(instance.close);
  return instance;
}

async function asked({ url }: RunningGateway) {
  const started = performance.now();
  const answer = await ask(url, { query, token });
  return { data: answer.data, errors: answer.errors, milliseconds: performance.now() - started };
}

const contentsReads = ({ count }: Instance, outcome: string) =>
  count(`portti_cache_reads_total{cache="contents",outcome="${outcome}"}`);

describe('what was put in Redis by others', () => {
  const wrongShapes = ['null', '5', '[]', '{}', '{"id":5,"content":{},"display":"Vale"}', '{"names":"Vale"}'];
  /** From the values that are there, by key. */
  const forgeries: readonly (readonly [
    string,
    (values: ReadonlyMap<string, string>) => ReadonlyMap<string, string>,
  ])[] = [
    [
      'rubbish',
      (values) =>
        new Map([...values].map(([key], at) => [key, ['', 'Vale', '{"a":', '\u0000'][at % 4] ?? ''])),
    ],
    [
      'the value of another key',
      (values) => {
        const all = [...values.values()];
        return new Map([...values].map(([key], at) => [key, all[(at + 1) % all.length] ?? '']));
      },
    ],
    [
      'sealed by another secret',
      (values) =>
        new Map([...values].map(([key]) => [key, createSeal(randomBytes(32)).close(key, '{"id":"Vale"}')])),
    ],
    [
      'sealed as it should be, of another shape',
      (values) =>
        new Map(
          [...values].map(([key], at) => [key, createSeal(secret).close(key, wrongShapes[at % 6] ?? '')]),
        ),
    ],
  ];

  it.each(forgeries)('is not believed: %s', async (_, forged) => {
    await asked(await opened());
    const keys = await inRedis(redis, async (client) => {
      const all = (await client.keys('portti:*')).filter((key) => !key.startsWith('portti:rate:'));
      const values = new Map<string, string>();
      for (const key of all) values.set(key, (await client.get(key)) ?? '');
      for (const [key, value] of forged(values)) await client.set(key, value, { KEEPTTL: true });
      return all;
    });
    expect(keys.filter((key) => key.startsWith('portti:contents:')).length).toBe(6);
    const other = await opened();
    expect(await asked(other)).toMatchObject({ data, errors: [] });
    expect(await contentsReads(other, 'shared')).toBe(0);
    expect(await contentsReads(other, 'missed')).toBe(6);
    for (const seconds of await inRedis(redis, (client) => Promise.all(keys.map((key) => client.ttl(key))))) {
      expect(seconds).toBeGreaterThan(0);
    }
  });

  it('is not read by those who have another secret', async () => {
    await asked(await opened());
    const other = await opened({ own: randomBytes(32) });
    expect(await asked(other)).toMatchObject({ data, errors: [] });
    expect(await contentsReads(other, 'shared')).toBe(0);
  });

  it('is read by those who have the same', async () => {
    await asked(await opened());
    const other = await opened();
    expect(await asked(other)).toMatchObject({ data, errors: [] });
    expect(await contentsReads(other, 'shared')).toBe(6);
    expect(await contentsReads(other, 'missed')).toBe(0);
  });
});

describe('what is no Redis', () => {
  /** Milliseconds that a request may wait for Redis, all in all, and that a query takes on a busy machine: less than a silent line lasts. */
  const [patience, slowQuery] = [250, 1_500];
  const babble: readonly (readonly [what: string, reply: string])[] = [
    ['rubbish', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['a number', ':5\r\n'],
    ['text', '+OK\r\n'],
    ['nothing at all', '_\r\n'],
    ['numbers', '*3\r\n:1\r\n:2\r\n:3\r\n'],
    ['errors', '-ERR no\r\n'],
    ['two answers to each question', '+PONG\r\n+PONG\r\n'],
    ['messages that nobody asked for', '>2\r\n+invalidate\r\n:5\r\n>1\r\n+subscribe\r\n+PONG\r\n'],
  ];

  const cases = babble.flatMap(([what, reply]) =>
    (['at once', 'once it was let in'] as const).map((from) => [what, from, reply] as const),
  );

  it.each(cases)('and says %s %s changes no answer', async (_, from, reply) => {
    const other = await babbler(reply, from === 'once it was let in');
    closers.push(other.close);
    const gateway = await opened({ url: other.url });
    for (let times = 0; times < 4; times += 1) {
      const answer = await asked(gateway);
      expect(answer).toMatchObject({ data, errors: [] });
      expect(answer.milliseconds).toBeLessThan(patience + slowQuery);
    }
    expect(await contentsReads(gateway, 'shared')).toBe(0);
    expect(other.heard).toContain(from === 'at once' ? 'HELLO' : 'EVAL');
  });

  it('but says one thing too many, between a Redis and us, is found out however much is asked', async () => {
    const other = await babbler();
    closers.push(other.close);
    other.speakFor(redis.port);
    const { client } = await opened({ url: other.url });
    const names = Array.from({ length: 20 }, (_, at) => `key${at}`);
    await inRedis(redis, (own) => own.mSet(names.flatMap((name) => [name, name])));
    let wrong = 0;
    const until = performance.now() + 2_500;
    /** So many at once that some answer is always awaited. */
    const asking = names.map(async (name, at) => {
      while (performance.now() < until) {
        const got = await client.ask((own) => own.get(name)).catch(() => name);
        wrong += Number(got !== name);
        await wait(at % 5);
      }
    });
    await wait(200);
    expect(wrong).toBe(0);
    other.interject('+OK\r\n');
    await wait(1_300);
    expect(wrong).toBeGreaterThan(0);
    wrong = 0;
    await Promise.all(asking);
    expect(wrong).toBe(0);
    expect(await client.ask((own) => own.get('key1'))).toBe('key1');
  });

  it('is left for the Redis that comes in its place', async () => {
    const other = await babbler('HTTP/1.1 400 Bad Request\r\n\r\n', true);
    closers.push(other.close);
    const gateway = await opened({ url: other.url });
    await asked(gateway);
    await vi.waitFor(async () => expect(await gateway.count('portti_redis_reachable')).toBe(0), 3_000);
    other.speakFor(redis.port);
    await vi.waitFor(async () => expect(await gateway.count('portti_redis_reachable')).toBe(1), 8_000);
    expect(await asked(gateway)).toMatchObject({ data, errors: [] });
    expect(await gateway.client.ask((client) => client.ping())).toBe('PONG');
  });
});
