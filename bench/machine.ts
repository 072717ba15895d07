/** The machine of a run, and which of its cores does what. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** Processes that ran or waited in the minute before the first measurement. */
  readonly load: number;
  readonly platform: string;
  /** Were the server under test and everything else kept on cores of their own? */
  readonly pinned: boolean;
}

export const machine = (): Machine => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  // Not availableParallelism: this process has left the server's core by then.
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  load: Number(loadavg()[0]?.toFixed(2)),
  platform: `${process.platform}-${process.arch}`,
  pinned: canPin,
});

const canPin = process.platform === 'linux' && availableParallelism() > 1;

/** The server under test has a core to itself. */
export const onServerCore = (program: string, ...rest: string[]): [string, string[]] =>
  canPin ? ['taskset', ['-c', '0', program, ...rest]] : [program, rest];

/** This process, and so the databases, the sandbox and the load that it starts, keep to the other core. */
export function leaveServerCore(): void {
  if (canPin) execFileSync('taskset', ['-acp', '1', String(process.pid)], { stdio: 'ignore' });
}

/** Seconds of a core that a process has used so far; null where the machine does not tell. */
export function coreSecondsOf(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '';
  const [user = 0, system = 0] = afterName.split(' ').slice(11, 13).map(Number);
  return (user + system) / ticksPerSecond;
}

const ticksPerSecond = 100;
