import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { createDatabase } from '../../src/sandbox/createDatabase.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/embeddedPostgres.ts';
import { temporaryDirectory } from './temporaryDirectory.ts';

/** A PostgreSQL of the test's own, which it may end and start again. */
export interface TestPostgres {
  readonly url: string;
  readonly port: number;
  /** Ends the server as a power failure would. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with the data it had. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** Creates an empty database on the run's own server and returns its URL. */
export function freshDatabase(): Promise<string> {
  return createDatabase(inject('postgresUrl'), `test_${randomUUID().replaceAll('-', '')}`);
}

/** Starts a PostgreSQL of the test's own (a second); stop it in `afterAll`. */
export async function startPostgres(): Promise<TestPostgres> {
  const directory = await temporaryDirectory();
  const start = (port?: number) =>
    startEmbeddedPostgres({
      directory: join(directory, 'postgres'),
      durable: false,
      ...(port === undefined ? {} : { port }),
    });
  let server = await start().catch(async (error) => {
    await rm(directory, { recursive: true, force: true });
    throw error;
  });
  return {
    url: server.url,
    port: server.port,
    kill: async () => {
      const backends = await backendsOf(server.url);
      await server.kill();
      for (const pid of backends) endAtOnce(pid);
    },
    restart: async () => {
      server = await start(server.port);
    },
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
      await rm(server.directory, { recursive: true, force: true });
    },
  };
}

/** Those that serve a connection. They outlive a killed server for a moment, in which they would still answer. */
async function backendsOf(url: string): Promise<readonly number[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where client_port > 0',
  );
  await client.end();
  return rows.map(({ pid }) => pid);
}

function endAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
