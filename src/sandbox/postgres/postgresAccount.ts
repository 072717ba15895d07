import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embeddedPostgresError.ts';

const run = promisify(execFile);

/** The system account that a program is started as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: root starts it as the system account `postgres`, created when
 * the machine has none. Undefined for everyone else, whose own account it runs as.
 */
export async function postgresAccount(notice: (text: string) => void): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await lookUp();
  if (existing) return existing;
  notice('Creating the system account postgres: PostgreSQL does not run as root.');
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  const failure = await run('useradd', [...options, 'postgres']).then(
    () => undefined,
    (error: Error) => error,
  );
  // Another command may have created it meanwhile, so the failure alone says nothing.
  const created = await lookUp();
  if (created) return created;
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and the system account postgres could not be created.',
    'Run the command as an ordinary user, or create that account.',
    { cause: failure },
  );
}

async function lookUp(): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
