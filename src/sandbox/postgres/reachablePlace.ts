import { createHash } from 'node:crypto';
import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embeddedPostgresError.ts';
import { type Account } from './postgresAccount.ts';

/** Writable by root alone, unlike a temporary folder, where anyone could lay a trap under our name. */
const SYSTEM_FOLDER = '/var/lib/portti';

/**
 * The folder that stands for `directory`: itself, or, where the account can't get to it (root's home
 * is closed to everyone else), always the same one under /var/lib/portti.
 */
export async function reachablePlace(directory: string, account: Account | undefined): Promise<string> {
  await mkdir(dirname(directory), { recursive: true });
  const real = join(await realpath(dirname(directory)), basename(directory));
  if (!account || (await reaches(account, dirname(real)))) return real;
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16);
  return join(await systemFolder(), name);
}

/** Creates /var/lib/portti, where everyone may look. */
export async function systemFolder(): Promise<string> {
  try {
    await mkdir(SYSTEM_FOLDER, { recursive: true });
    await chmod(SYSTEM_FOLDER, 0o755);
    return SYSTEM_FOLDER;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The account postgres can't reach this folder, and ${SYSTEM_FOLDER} can't be created.`,
      'Run the command as an ordinary user, or from a folder that other accounts may enter.',
      { cause },
    );
  }
}

/** Whether the account may enter the folder and all that it lies in. */
export async function reaches(account: Account, directory: string): Promise<boolean> {
  for (let folder = await realpath(directory); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
