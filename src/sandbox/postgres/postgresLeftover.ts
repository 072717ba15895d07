import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embeddedPostgresError.ts';

const run = promisify(execFile);

/**
 * Stops the PostgreSQL that a killed command left running on this data. After a restart of the machine
 * its pid file may name a stranger's process, and PostgreSQL would not start beside that.
 */
export async function stopLeftover(data: string, notice: (text: string) => void): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  if (!(pid > 0) || !exists(pid)) return;
  if (!(await servesData(pid, data))) {
    // PostgreSQL passes over its parent's pid. The file stays, for it also tells of lingering children.
    return writeFile(file, text.replace(/^\d+/, String(process.pid)));
  }
  notice(`Stopping the PostgreSQL that an earlier run left behind (process ${pid}).`);
  await stopProcess(pid);
}

/** Fast shutdown, then immediate, then none at all. */
export async function stopProcess(pid: number): Promise<void> {
  const steps: ReadonlyArray<[NodeJS.Signals, number]> = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  for (const [signal, patience] of steps) {
    if (!send(pid, signal)) return;
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      if (!isAlive(pid)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new EmbeddedPostgresError(`PostgreSQL (process ${pid}) does not stop.`, `Stop it: kill -9 ${pid}`);
}

/** Whether the process runs, be it another user's. An ended one that nobody has collected does not. */
export function isAlive(pid: number): boolean {
  if (!exists(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line[line.lastIndexOf(')') + 2] !== 'Z';
  } catch {
    return false;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'ESRCH') return false;
    throw new EmbeddedPostgresError(
      `A PostgreSQL that an earlier run left behind (process ${pid}) belongs to another user.`,
      `Stop it: sudo kill -INT ${pid}`,
      { cause },
    );
  }
}

async function servesData(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return line.split('\0').includes(data);
  }
  const { stdout } = await run('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.includes(data);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
