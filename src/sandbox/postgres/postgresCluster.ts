import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embeddedPostgresError.ts';
import { type Account } from './postgresAccount.ts';
import { complaintOf, type PostgresPrograms } from './postgresPrograms.ts';

const run = promisify(execFile);

/** The superuser of the cluster. Only its random password lets anyone in, for the port is open to all. */
export const CLUSTER_USER = 'portti';

/** A folder with PostgreSQL's data, the password for it and the log of its last run. */
export interface PostgresCluster {
  readonly directory: string;
  readonly data: string;
  readonly log: string;
  readonly password: string;
}

/**
 * Opens the cluster in the folder, or creates one. Creation ends with a rename, so that an interrupted
 * one leaves nothing behind that looks like data; what can't be data is moved aside, never deleted.
 */
export async function openCluster(
  directory: string,
  programs: PostgresPrograms,
  account: Account | undefined,
  options: { readonly durable: boolean; readonly notice: (text: string) => void },
): Promise<PostgresCluster> {
  await checkOwner(directory, account);
  const existing = await readCluster(directory);
  if (existing) return existing;
  if (!(await isMissingOrEmpty(directory))) await moveAside(directory, options.notice);
  await createCluster(directory, programs, account, options.durable);
  const created = await readCluster(directory);
  if (created) return created;
  throw new EmbeddedPostgresError(
    `PostgreSQL created no data in ${directory}.`,
    'Delete the folder and try again.',
  );
}

/** Renames a folder that PostgreSQL can't use, and says so. */
export async function moveAside(directory: string, notice: (text: string) => void): Promise<void> {
  const aside = `${directory}.broken-${new Date().toISOString().replace(/[-:.]/g, '')}`;
  await rename(directory, aside);
  notice(`The database folder ${directory} is broken. It is kept as ${aside}, and a new one is made.`);
}

/** Environment without the variables by which PostgreSQL's programs would be led elsewhere. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const foreign = (name: string): boolean => name.startsWith('PG') || name.startsWith('LC_');
  const kept = Object.entries(process.env).filter(([name]) => !foreign(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Data of another account is not broken, but it is of no use to this one. */
async function checkOwner(directory: string, account: Account | undefined): Promise<void> {
  const owner = await stat(directory).then(
    ({ uid }) => uid,
    () => undefined,
  );
  const ours = account?.uid ?? process.getuid?.();
  if (owner === undefined || owner === ours) return;
  throw new EmbeddedPostgresError(
    `The database folder ${directory} belongs to another account (uid ${owner}).`,
    'Run the command as that user did, or move the folder away.',
  );
}

async function readCluster(directory: string): Promise<PostgresCluster | undefined> {
  const data = join(directory, 'data');
  try {
    const [version, password] = await Promise.all([
      readFile(join(data, 'PG_VERSION'), 'utf8'),
      readFile(join(directory, 'password'), 'utf8'),
    ]);
    if (version.trim() !== '18' || password.trim() === '') return undefined;
    return { directory, data, log: join(directory, 'log'), password: password.trim() };
  } catch {
    return undefined;
  }
}

async function isMissingOrEmpty(directory: string): Promise<boolean> {
  try {
    return (await readdir(directory)).length === 0;
  } catch {
    return true;
  }
}

async function createCluster(
  directory: string,
  programs: PostgresPrograms,
  account: Account | undefined,
  durable: boolean,
): Promise<void> {
  await removeUnfinished(directory);
  const unfinished = `${directory}.new-${process.pid}`;
  const password = join(unfinished, 'password');
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(password, randomBytes(32).toString('hex'), { mode: 0o600 });
  if (account) {
    await chown(unfinished, account.uid, account.gid);
    await chown(password, account.uid, account.gid);
  }
  const where = [`--pgdata=${join(unfinished, 'data')}`, `--username=${CLUSTER_USER}`];
  const access = ['--auth=scram-sha-256', `--pwfile=${password}`];
  // The same order and case rules on every machine, whatever languages it has installed.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    await run(programs.initdb, [...where, ...access, ...locale, ...(durable ? [] : ['--no-sync'])], {
      ...account,
      cwd: unfinished,
      env: postgresEnvironment(),
    });
    await rmdir(directory).catch(() => {});
    await rename(unfinished, directory);
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    throw new EmbeddedPostgresError(
      `PostgreSQL could not create its data: ${complaintOf(cause)}.`,
      'See that the disk has 100 MB free and that the folder may be written, then try again.',
      { cause },
    );
  }
}

/** What interrupted creations left. Never the same name twice: their initdb may still be at work there. */
async function removeUnfinished(directory: string): Promise<void> {
  const prefix = `${basename(directory)}.new-`;
  const names = (await readdir(dirname(directory))).filter((name) => name.startsWith(prefix));
  const gone = names.map((name) => rm(join(dirname(directory), name), { recursive: true, force: true }));
  await Promise.allSettled(gone);
}
