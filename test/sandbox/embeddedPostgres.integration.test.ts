import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatabase } from '../../src/sandbox/createDatabase.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/sandbox/embeddedPostgres.ts';
import { EmbeddedPostgresError } from '../../src/sandbox/postgres/embeddedPostgresError.ts';
import { isAlive } from '../../src/sandbox/postgres/postgresLeftover.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

const run = promisify(execFile);

let template: string;
let root: string;
let directory: string;
let notices: string[];
let opened: EmbeddedPostgres[];

// Creating data takes most of a start's time, and a copy is as good.
beforeAll(async () => {
  template = await temporaryDirectory();
  const server = await startEmbeddedPostgres({ directory: join(template, 'postgres'), durable: false });
  await server.stop();
});

afterAll(async () => {
  await rm(template, { recursive: true, force: true });
});

beforeEach(async () => {
  root = await temporaryDirectory();
  directory = join(root, 'postgres');
  await run('cp', ['-a', join(template, 'postgres'), directory]);
  notices = [];
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((server) => server.stop()));
  await rm(root, { recursive: true, force: true });
});

async function start(port?: number): Promise<EmbeddedPostgres> {
  const notice = (text: string) => void notices.push(text);
  const options = { directory, durable: false, notice, ...(port === undefined ? {} : { port }) };
  const server = await startEmbeddedPostgres(options);
  opened.push(server);
  return server;
}

describe('a server that is stopped in order', () => {
  it('keeps its data for the next start and leaves no process', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    await first.stop();

    const second = await start();
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(notices).toEqual([]);
  });

  it('lets nobody in without the password', async () => {
    const { url } = await start();
    const stranger = new URL(url);
    stranger.password = 'guessed';
    await expect(query(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('creates a database once, however many ask at the same time', async () => {
    const { url } = await start();
    const urls = await Promise.all([1, 2, 3].map(() => createDatabase(url, 'access log "1"')));
    expect(new Set(urls).size).toBe(1);
    expect(await query(urls[0] ?? '', 'select current_database() as name')).toEqual([
      { name: 'access log "1"' },
    ]);
  });
});

describe('a server whose owner was killed', () => {
  it('ends by itself', async () => {
    const { owner, pid } = await startInAnotherProcess();
    await kill(owner);
    await vi.waitUntil(() => !isAlive(pid), { timeout: 10_000 });
  });

  it('is stopped and taken over by the next start, when its watch was killed too', async () => {
    const { owner, pid, url } = await startInAnotherProcess();
    await query(url, 'create table kept as select 42 as answer');
    for (const child of await childrenOf(owner)) if (child !== pid) process.kill(child, 'SIGKILL');
    await kill(owner);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isAlive(pid)).toBe(true);

    const server = await start();
    expect(isAlive(pid)).toBe(false);
    expect(notices).toEqual([`Stopping the PostgreSQL that an earlier run left behind (process ${pid}).`]);
    expect(await query(server.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('is not reached by the Ctrl-C that reaches its owner', async () => {
    const { owner, pid, url } = await startInAnotherProcess({ deafTo: 'SIGINT' });
    process.kill(-(owner.pid ?? 0), 'SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await kill(owner);
    await vi.waitUntil(() => !isAlive(pid), { timeout: 10_000 });
  });

  it('starts after a crash of the server itself, with what was committed', async () => {
    const first = await start();
    await query(first.url, 'create table kept as select 42 as answer');
    await first.kill();
    const second = await start(first.port);
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('is not mistaken for a stranger that has its process id now', async () => {
    const first = await start();
    await first.kill();
    const stranger = spawn('sleep', ['60']);
    const file = join(first.directory, 'data', 'postmaster.pid');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(stranger.pid)));
    await start();
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    await kill(stranger);
  });
});

describe('a folder that PostgreSQL cannot use', () => {
  const damages: ReadonlyArray<[string, (data: string) => Promise<void>]> = [
    ['without its control file', (data) => rm(join(data, 'global', 'pg_control'))],
    ['without its catalogue', (data) => rm(join(data, 'base'), { recursive: true })],
    ['with nonsense for settings', (data) => writeFile(join(data, 'postgresql.conf'), 'nonsense = = 3\n')],
    ['of another version', (data) => writeFile(join(data, 'PG_VERSION'), '15\n')],
    ['whose password is lost', (data) => rm(join(data, '..', 'password'))],
  ];

  it.each(damages)('%s is kept aside, and a new one made', async (_, damage) => {
    await damage(join(directory, 'data'));
    const server = await start();
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await readdir(root)).toEqual([
      'postgres',
      expect.stringMatching(/^postgres\.broken-\d{8}T\d{9}Z$/),
    ]);
    expect(notices).toEqual([expect.stringMatching(/is broken\. It is kept as .* and a new one is made\.$/)]);
  });

  it('does not come of an interrupted creation, whose remains go', async () => {
    await rm(directory, { recursive: true });
    await mkdir(join(root, 'postgres.new-1', 'data'), { recursive: true });
    await start();
    expect(await readdir(root)).toEqual(['postgres']);
    expect(notices).toEqual([]);
  });
});

it('says which port is taken, and touches no data for it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const failure = start(port);
  await expect(failure).rejects.toThrow(EmbeddedPostgresError);
  await expect(failure).rejects.toThrow(`Port ${port} is taken. Stop what uses it, or choose another port.`);
  expect(await readdir(root)).toEqual(['postgres']);
  other.close();
});

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function startInAnotherProcess(
  options: { readonly deafTo?: NodeJS.Signals } = {},
): Promise<{ owner: ChildProcess; pid: number; url: string }> {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('../../src/sandbox/embeddedPostgres.ts', import.meta.url).href)};
    ${options.deafTo ? `process.on('${options.deafTo}', () => {});` : ''}
    const { pid, url } = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, durable: false });
    console.log(JSON.stringify({ pid, url }));
    setInterval(() => {}, 1000);
  `;
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(owner.stdout, 'data');
  return { owner, ...JSON.parse(String(line)) };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function childrenOf({ pid }: ChildProcess): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text.trim().split(' ').map(Number);
}
