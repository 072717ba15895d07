import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { endWithOwner } from '../../src/sandbox/postgres/endWithOwner.ts';
import { freePort } from '../../src/sandbox/postgres/freePort.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';

/** A Redis of the test's own, which it may end, freeze and start again. It keeps nothing on disk. */
export interface TestRedis {
  readonly url: string;
  readonly port: number;
  kill(): Promise<void>;
  /** Keeps connections open and answers nothing, until it is resumed. */
  pause(): void;
  resume(): void;
  /** Starts it again on the same port, empty. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const LINKED = fileURLToPath(new URL('../../.portti/bin/redis-server', import.meta.url));

/** Starts a Redis of the test's own; stop it in `afterAll`. */
export async function startRedis(): Promise<TestRedis> {
  const directory = await temporaryDirectory();
  const port = await freePort();
  let server = await launch(directory, port).catch(async (error) => {
    await rm(directory, { recursive: true, force: true });
    throw error;
  });
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill,
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    restart: async () => {
      await kill();
      server = await launch(directory, port);
    },
    stop: async () => {
      await kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function launch(directory: string, port: number): Promise<ChildProcess> {
  const program = existsSync(LINKED) ? LINKED : 'redis-server';
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
  const server = spawn(program, [...settings, '--dir', directory], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let log = '';
  const ready = new Promise<boolean>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      log += chunk;
      if (/Ready to accept connections/i.test(log)) resolve(true);
    });
    server.once('exit', () => resolve(false));
    server.once('error', () => resolve(false));
  });
  if (!(await ready)) {
    throw new Error(`No Redis server runs here: npm test installs one, or says how to. ${log.slice(-500)}`);
  }
  server.once('exit', endWithOwner(server.pid ?? 0));
  return server;
}
