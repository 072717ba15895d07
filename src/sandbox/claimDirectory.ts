import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './postgres/embeddedPostgresError.ts';
import { isAlive } from './postgres/postgresLeftover.ts';

/** A folder that no other running command uses, until it is released or this process ends. */
export interface ClaimedDirectory {
  readonly directory: string;
  release(): Promise<void>;
}

/**
 * Claims the first of `root`/1, `root`/2, … that no living process holds, so that commands running at
 * once don't share a database and the next one finds the data of the last.
 */
export async function claimDirectory(root: string): Promise<ClaimedDirectory> {
  try {
    await mkdir(root, { recursive: true });
    return await alone(join(root, 'claiming'), () => claimFirst(root));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The databases can't be kept in ${root}: ${cause instanceof Error ? cause.message : cause}.`,
      'Make the folder your own, or delete it.',
      { cause },
    );
  }
}

async function claimFirst(root: string): Promise<ClaimedDirectory> {
  for (let number = 1; ; number += 1) {
    const directory = join(root, String(number));
    const owner = join(directory, 'owner');
    if (await isHeld(owner)) continue;
    await mkdir(directory, { recursive: true });
    await writeFile(owner, `${process.pid} ${await startOf(process.pid)}\n`);
    return { directory, release: () => rm(owner, { force: true }) };
  }
}

async function isHeld(owner: string): Promise<boolean> {
  const [pid, start] = (await readFile(owner, 'utf8').catch(() => '')).trim().split(' ');
  if (!pid || !isAlive(Number(pid))) return false;
  return (await startOf(Number(pid))) === (start ?? '');
}

/** When the process started, in the kernel's ticks: a pid is given anew, in a container very soon. */
async function startOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return '';
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** Two commands that look at the same dead owner must not both take its place. */
async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!(await take(lock))) {
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    // Held for milliseconds: an old one is a killed command's.
    if (Date.now() - mtimeMs > 5_000) await rm(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 10));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
