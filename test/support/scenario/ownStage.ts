/** A stage for the command line: on an embedded PostgreSQL that it starts, or on the databases it is given. */
import { join } from 'node:path';
import { claimDirectory } from '../../../src/sandbox/claimDirectory.ts';
import { createDatabase } from '../../../src/sandbox/createDatabase.ts';
import { startEmbeddedPostgres } from '../../../src/sandbox/embeddedPostgres.ts';
import { openStage, type Stage } from './stage.ts';

export async function openOwnStage(): Promise<Stage> {
  const { DATABASE_URL, SANDBOX_DATABASE_URL } = process.env;
  if (DATABASE_URL && SANDBOX_DATABASE_URL) {
    return openStage({ log: DATABASE_URL, sandbox: SANDBOX_DATABASE_URL });
  }
  const claim = await claimDirectory('.portti');
  const postgres = await startEmbeddedPostgres({
    directory: join(claim.directory, 'scenarios'),
    durable: false,
  });
  const stage = await openStage({
    log: await createDatabase(postgres.url, 'portti'),
    sandbox: await createDatabase(postgres.url, 'sandbox'),
  });
  return {
    ...stage,
    close: async () => {
      try {
        await stage.close();
      } finally {
        await postgres.stop();
        await claim.release();
      }
    },
  };
}
