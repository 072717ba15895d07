/** What every measurement stands on: a durable PostgreSQL, the sandbox over the bench world, and tokens. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type IssuersConfiguration } from '../src/identity/verifier.ts';
import { type RegistersConfiguration } from '../src/registers/configuration.ts';
import { issuersAt, registersAt } from '../src/sandbox/address.ts';
import { claimDirectory } from '../src/sandbox/claimDirectory.ts';
import { createDatabase } from '../src/sandbox/createDatabase.ts';
import { openSandboxDatabase } from '../src/sandbox/database.ts';
import { startEmbeddedPostgres } from '../src/sandbox/embeddedPostgres.ts';
import { analyzeTables, copyRows } from '../src/sandbox/generator/copyRows.ts';
import { openTokenSigner, type TokenSigner } from '../src/sandbox/tokens.ts';
import { createWorld, removeWorld } from '../src/sandbox/worlds.ts';
import { preparePortal } from './peers/postgraphile/database.ts';
import { type RunningServer, startServer } from './startServer.ts';
import { world } from './world/name.ts';
import { addedRows } from './world/rows.ts';

export interface Stage {
  /** Of the access log. */
  readonly databaseUrl: string;
  /** Of the registers, for a peer that reads their database by itself. */
  readonly portalUrl: string;
  readonly signer: TokenSigner;
  readonly issuers: IssuersConfiguration;
  registers(archives: Readonly<Record<string, string[]>>): RegistersConfiguration;
  /** Ends a server with the stage, should nobody have done so before. */
  hold(starting: Promise<RunningServer>): Promise<RunningServer>;
}

type Closers = (() => Promise<unknown>)[];

/** Everything started is given to `closers`, to be ended in reverse. */
export async function openStage(closers: Closers): Promise<Stage> {
  const claim = await claimDirectory('.portti');
  closers.push(claim.release);
  const postgres = await startEmbeddedPostgres({ directory: join(claim.directory, 'bench') });
  // Every run begins with an empty log.
  closers.push(() => rm(postgres.directory, { recursive: true, force: true }));
  closers.push(postgres.stop);
  const [databaseUrl, sandboxDatabaseUrl] = [
    await createDatabase(postgres.url, 'portti'),
    await createDatabase(postgres.url, 'sandbox'),
  ];
  await fillWorld(sandboxDatabaseUrl);
  const portalUrl = await preparePortal(sandboxDatabaseUrl);

  const keys = await mkdtemp(join(tmpdir(), 'portti-bench-'));
  closers.push(() => rm(keys, { recursive: true }));
  const signer = await openTokenSigner(keys);
  const sandbox = await startServer({
    name: 'the sandbox',
    program: [process.execPath, [fileURLToPath(new URL('../src/sandbox/main.ts', import.meta.url))]],
    environment: { SANDBOX_PORT: '0', SANDBOX_DATABASE_URL: sandboxDatabaseUrl, SANDBOX_KEYS: keys },
  });
  closers.push(sandbox.stop);
  return {
    databaseUrl,
    portalUrl,
    signer,
    issuers: issuersAt(sandbox.url),
    registers: (archives) => ({
      ...registersAt(sandbox.url, world),
      archives: Object.entries(archives).map(([endpoint, controllers]) => ({
        url: `${sandbox.url}/worlds/${world}/archive/${endpoint}`,
        controllers,
      })),
    }),
    hold: async (starting) => {
      const server = await starting;
      closers.push(server.stop);
      return server;
    },
  };
}

/** Made anew: an earlier run may have had other rows. */
export async function fillWorld(url: string): Promise<void> {
  const database = await openSandboxDatabase(url);
  await removeWorld(database, world);
  await createWorld(database, {}, world);
  await database.destroy();
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  try {
    await copyRows(connection, world, addedRows);
    await analyzeTables(connection);
  } finally {
    await connection.end();
  }
}
