/** The processes that a run consists of: which they are, what they use, and on which cores. Linux tells; others do not. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Everything that this process has started and that has not ended, and what that has started. */
export function descendants(): readonly number[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))[1]) }));
  const below = (pid: number): readonly number[] =>
    processes.filter(({ parent }) => parent === pid).flatMap((child) => [child.pid, ...below(child.pid)]);
  return below(process.pid);
}

/** Seconds of a core that the processes have used so far, and those that they started and that have ended. */
export const coreSecondsOfAll = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const [user = 0, system = 0, children = 0, systemOfChildren = 0] = statOf(pid).slice(11, 15).map(Number);
    return sum + (user + system + children + systemOfChildren) / ticksPerSecond;
  }, 0);

const ticksPerSecond = 100;

/** By a part of the command. */
export const withCommand = (pids: readonly number[], part: string): readonly number[] =>
  pids.filter((pid) => read(pid, 'cmdline').includes(part));

/** This process and all that it has started may use these cores and no others, as `0` or `0-3`. */
function keepTo(cores: string): void {
  for (const pid of [process.pid, ...descendants()]) {
    // One that has ended in between needs none.
    spawnSync('taskset', ['-acp', cores, String(pid)], { stdio: 'ignore' });
  }
}

const everyCore = `0-${cpus().length - 1}`;

/** For as long as the work takes, nothing of the run is kept from any core. */
export async function onEveryCore<T>(work: () => Promise<T>): Promise<T> {
  keepTo(everyCore);
  try {
    return await work();
  } finally {
    keepTo('1');
  }
}

/** What follows the name in a process's line: its state, its parent, … */
const statOf = (pid: number): readonly string[] => read(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];

/** Empty where the process has ended. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
