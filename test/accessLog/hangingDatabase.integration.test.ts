/** A database that takes what it is sent and never answers: an append fails in time, and the next has a new connection. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AccessLog, openAccessLog } from '../../src/accessLog/accessLog.ts';
import { type AccessLogEntry } from '../../src/accessLog/entry.ts';
import { freshDatabase } from '../support/postgres.ts';

const entryOf = (requestId: string): AccessLogEntry => ({
  requestId,
  person: 'someone',
  personKind: 'PROFESSIONAL',
  actingFor: null,
  serviceUnit: null,
  client: null,
  controller: '*',
  operation: 'client',
  legalBasis: null,
  reason: 'NO_CONTEXT',
  rules: ['R-050'],
  obligations: [],
  justifiedContext: null,
  statutoryGround: null,
  specialReason: null,
  address: null,
  records: [],
});

/** Passes everything on, until it is told to keep the database's answers to itself. */
async function openProxy(target: URL) {
  const answers: Socket[] = [];
  const proxy = createServer((caller) => {
    const database = connect(Number(target.port), target.hostname);
    caller.pipe(database).pipe(caller);
    for (const socket of [caller, database]) socket.on('error', () => undefined);
    caller.on('close', () => database.destroy());
    database.on('close', () => caller.destroy());
    answers.push(database);
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const { port }: AddressInfo = Object(proxy.address());
  const url = new URL(target);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    /** The connections that there are, which answer no more. */
    fallSilent: () => answers.filter(({ destroyed }) => !destroyed).map((socket) => socket.unpipe().pause()),
    close: async () => {
      for (const socket of answers) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

let proxy: Awaited<ReturnType<typeof openProxy>>;
let log: AccessLog;
let direct: AccessLog;
beforeAll(async () => {
  const database = await freshDatabase();
  proxy = await openProxy(new URL(database));
  log = await openAccessLog(proxy.url);
  direct = await openAccessLog(database);
});
afterAll(async () => {
  await proxy.close();
  await Promise.all([log.close(), direct.close()]);
});

it('fails the one who waits, closes the connection under it, and serves the next', async () => {
  await log.append([entryOf('before')]);
  const silent = proxy.fallSilent();
  expect(silent.length).toBeGreaterThan(0);
  const [first, second] = await Promise.allSettled(['one', 'two'].map((id) => log.append([entryOf(id)])));
  expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  await expect.poll(() => silent.filter(({ destroyed }) => !destroyed)).toEqual([]);
  expect(await direct.ofRequest('two')).toMatchObject([{ person: 'someone' }]);
}, 20_000);

it('tells that it cannot be written, and is well again by itself', async () => {
  await log.ping();
  proxy.fallSilent();
  await expect(log.ping()).rejects.toThrow(/terminated/);
  await log.ping();
}, 20_000);

it('is read by connections that nobody has used before', async () => {
  await log.append([entryOf('read')]);
  expect(await log.ofRequest('read')).toHaveLength(1);
  proxy.fallSilent();
  expect(await log.ofRequest('read')).toHaveLength(1);
}, 20_000);
