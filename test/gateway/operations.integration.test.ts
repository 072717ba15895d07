/** What those who run the gateway rely on: health, metrics, logs, ids, and an orderly end. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openAccessLog } from '../../src/accessLog/accessLog.ts';
import { createDatabase } from '../../src/sandbox/createDatabase.ts';
import { sdl } from '../../src/schema.ts';
import { freshDatabase, startPostgres, type TestPostgres } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { wholePage } from './queries.ts';

let stage: Stage;
let world: string;
let gateway: RunningGateway;
let sara: string;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  const made = await stage.sandbox.createWorld();
  world = made.world;
  gateway = await stage.gateway(world);
  sara = await stage.sandbox.token('sara', made.ids);
});

afterAll(async () => {
  await gateway?.close();
  await stage?.close();
});

const get = async (path: string, from = gateway.url) => {
  const response = await fetch(`${from}${path}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('health', () => {
  it('is live and ready', async () => {
    expect(await get('/health/live')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    expect(await get('/health/ready')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  });

  it('stays ready while a register is dead', async () => {
    const services = ['archive/main', 'persons', 'organisations', 'professionals', 'declarations', 'codes'];
    for (const service of services) await stage.sandbox.setFault(world, service, { status: 500 });
    try {
      expect((await ask(gateway.url, { query: wholePage, token: sara })).errors).not.toEqual([]);
      expect((await get('/health/ready')).status).toBe(200);
    } finally {
      for (const service of services) await stage.sandbox.setFault(world, service, {});
    }
  });

  it('is live and not ready while the log’s database is dead, and ready again after', async () => {
    const postgres: TestPostgres = await startPostgres();
    try {
      const accessLog = await openAccessLog(await createDatabase(postgres.url, 'log'));
      const own = await stage.gateway(world, { ports: { accessLog } });
      try {
        expect((await get('/health/ready', own.url)).status).toBe(200);
        await postgres.kill();
        const dead = await vi.waitFor(async () => {
          const answer = await get('/health/ready', own.url);
          expect(answer.status).toBe(503);
          return answer;
        }, 5_000);
        expect(dead.text).not.toMatch(/127\.0\.0\.1|ECONN|postgres/i);
        expect((await get('/health/live', own.url)).status).toBe(200);
        const answer = await ask(own.url, { query: wholePage, token: sara });
        expect(answer.errors).toMatchObject([{ extensions: { code: 'DECISION_UNAVAILABLE' } }]);
        expect(answer.data).toBeNull();
        await postgres.restart();
        expect((await get('/health/ready', own.url)).status).toBe(200);
      } finally {
        await own.close();
        await accessLog.close();
      }
    } finally {
      await postgres.stop();
    }
  });
});

describe('what is published', () => {
  it('is the very SDL that the gateway serves', async () => {
    const { status, headers, text } = await get('/schema.graphql');
    expect([status, text]).toEqual([200, sdl]);
    expect(headers.get('content-type')).toMatch(/^application\/graphql/);
    expect(text).toContain('type Query {');
  });

  it('is never kept by anyone on the way', async () => {
    for (const path of ['/schema.graphql', '/health/live', '/metrics', '/nothing', '/graphql']) {
      const { headers } = await get(path);
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
      expect(headers.get('x-request-id')).toBeTruthy();
    }
  });
});

describe('the metrics', () => {
  it('tell of register calls and batches, by service and loader', async () => {
    await ask(gateway.url, { query: wholePage, token: sara });
    const { text } = await get('/metrics');
    expect(text).toMatch(
      /^portti_register_call_seconds_count\{service="archive",operation="[\w/-]+",outcome="ok"\} [1-9]/m,
    );
    expect(text).toMatch(/^portti_batch_size_count\{loader="\w+"\} [1-9]/m);
  });
});

describe('GraphiQL', () => {
  it('is a page whose every file is ours', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/https?:|\/\/[\w-]+\./);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'; script-src 'self'/);
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(5);
    for (const file of files) {
      const { status, headers, text } = await get(file);
      expect([file, status]).toEqual([file, 200]);
      expect(headers.get('content-type')).toMatch(file.endsWith('.css') ? /^text\/css/ : /javascript/);
      expect(text.length).toBeGreaterThan(100);
      // Links for people are let be; what would be loaded is not.
      expect(text).not.toMatch(/(?:import\(|importScripts\(|@import |url\()["']?https?:/);
    }
  });

  it('serves no other file of the packages', async () => {
    for (const path of [
      '/graphiql/package.json',
      '/graphiql/index.js',
      '/graphiql/react/react.development.js',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });
});

describe('an orderly end', () => {
  it('finishes what is open, and takes nothing new', async () => {
    const made = await stage.sandbox.createWorld();
    const own = await stage.gateway(made.world);
    const token = await stage.sandbox.token('sara', made.ids);
    await ask(own.url, { query: '{ viewer { id } }', token });
    await stage.sandbox.setFault(made.world, 'archive/main', { delayMs: 700 });
    const slow = [1, 2, 3].map(() => ask(own.url, { query: wholePage, token }));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const closed = own.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(fetch(`${own.url}/health/live`)).rejects.toThrow();
    const answers = await Promise.all(slow);
    for (const { status, errors, requestId } of answers) {
      expect([status, errors]).toEqual([200, []]);
      expect((await stage.accessLog.ofRequest(requestId)).length).toBeGreaterThan(0);
    }
    await closed;
  });
});
