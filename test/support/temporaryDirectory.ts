import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../src/sandbox/postgres/postgresLeftover.ts';

const PREFIX = 'portti-test-';

/** A new folder whose name tells the process it belongs to. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Run by root, PostgreSQL has another account, and must get to what is its own in here.
  await chmod(directory, 0o711);
  return directory;
}

/** Removes the folders of test runs that were killed before they could. */
export async function removeAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  const abandoned = names.filter((name) => !isAlive(Number.parseInt(name.slice(PREFIX.length), 10)));
  await Promise.allSettled(
    abandoned.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true })),
  );
}
