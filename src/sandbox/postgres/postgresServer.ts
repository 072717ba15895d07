import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgresError } from './embeddedPostgresError.ts';
import { endWithOwner } from './endWithOwner.ts';
import { freePort } from './freePort.ts';
import { type Account } from './postgresAccount.ts';
import { CLUSTER_USER, type PostgresCluster, postgresEnvironment } from './postgresCluster.ts';
import { BrokenData, failureIn, passesByItself } from './postgresFailure.ts';
import { stopProcess } from './postgresLeftover.ts';
import { type PostgresPrograms } from './postgresPrograms.ts';

/** A running PostgreSQL. */
export interface PostgresServer {
  /** The superuser's, to the database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Settles when the server is gone, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends open connections and writes everything down. May be called twice. */
  stop(): Promise<void>;
  /** Ends it as a power failure would (for tests). */
  kill(): Promise<void>;
}

interface LaunchOptions {
  readonly account: Account | undefined;
  readonly port: number | undefined;
  readonly durable: boolean;
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
];
const NOT_DURABLE = ['fsync=off', 'full_page_writes=off'];

/** Starts the server and waits until it answers. */
export async function launchServer(
  cluster: PostgresCluster,
  programs: PostgresPrograms,
  options: LaunchOptions,
): Promise<PostgresServer> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const port = options.port ?? (await freePort());
    const child = await startProcess(cluster, programs, options, port);
    const server = describe(child, cluster, port);
    if (await isReady(child, cluster)) {
      await checkAnswer(server, cluster);
      return server;
    }
    await server.stop();
    const log = await readFile(cluster.log, 'utf8').catch(() => '');
    const mayRetry = passesByItself(log, { portIsOurChoice: options.port === undefined });
    if (!mayRetry || performance.now() > deadline) throw failureIn(log, cluster, port);
    await pause(100);
  }
}

/** In a session of its own: a terminal's Ctrl-C must reach the gateway first, which still has to drain. */
async function startProcess(
  cluster: PostgresCluster,
  programs: PostgresPrograms,
  { account, durable }: LaunchOptions,
  port: number,
): Promise<ChildProcess> {
  const settings = [...SETTINGS, ...(durable ? [] : NOT_DURABLE)].flatMap((setting) => ['-c', setting]);
  const log = openSync(cluster.log, 'w', 0o600);
  try {
    const child = spawn(programs.postgres, ['-D', cluster.data, '-p', String(port), ...settings], {
      ...account,
      cwd: cluster.directory,
      env: postgresEnvironment(),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
    });
    await once(child, 'spawn');
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function describe(child: ChildProcess, cluster: PostgresCluster, port: number): PostgresServer {
  const pid = child.pid ?? 0;
  const dismissWatch = endWithOwner(pid);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      dismissWatch();
      resolve();
    });
  });
  return {
    url: `postgres://${CLUSTER_USER}:${cluster.password}@127.0.0.1:${port}/postgres?sslmode=disable`,
    port,
    pid,
    ended,
    stop: async () => {
      if (!hasExited(child)) await stopProcess(pid);
    },
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** PostgreSQL writes its state into the eighth line of its pid file; false when it has ended instead. */
async function isReady(child: ChildProcess, cluster: PostgresCluster): Promise<boolean> {
  const deadline = performance.now() + 60_000;
  while (!hasExited(child) && performance.now() < deadline) {
    const lines = (await readFile(join(cluster.data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true;
    await pause(10);
  }
  return false;
}

/** Data can be broken in a way that shows at the first connection only. */
async function checkAnswer(server: PostgresServer, cluster: PostgresCluster): Promise<void> {
  const client = new pg.Client({ connectionString: server.url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    await client.end();
  } catch (cause) {
    await server.stop();
    const problem = `PostgreSQL started and can't be used: ${cause instanceof Error ? cause.message : cause}.`;
    const Failure = cause instanceof pg.DatabaseError ? BrokenData : EmbeddedPostgresError;
    throw new Failure(problem, `Its log is ${cluster.log}.`, { cause });
  }
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
