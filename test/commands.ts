/** Our commands as child processes, with what they print and what they leave behind. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const sourceOf = (file: string): string => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

export class Command {
  readonly pid: number;
  stdout = '';
  stderr = '';
  /** Its status, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Closes the pipe that its stdout goes to, as a log collector that dies. */
  readonly stopReading: () => void;
  #status: number | null | undefined;

  /** Runs in `folder`, where its databases lie, with no environment but this. */
  constructor(file: string, folder: string, environment: Record<string, string> = {}, args: string[] = []) {
    const child = spawn(process.execPath, [sourceOf(file), ...args], {
      cwd: folder,
      // A process group of its own, as a terminal gives it: Ctrl-C reaches all of that.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH ?? '', HOME: folder, ...environment },
    });
    this.pid = child.pid ?? 0;
    child.stdout.on('data', (text: Buffer) => {
      this.stdout += text;
    });
    child.stderr.on('data', (text: Buffer) => {
      this.stderr += text;
    });
    this.stopReading = () => {
      child.stdout.destroy();
    };
    this.ended = once(child, 'close').then(([status]) => {
      this.#status = status;
      return status;
    });
  }

  /** Waits until it has printed that; fails with what it printed if it ends before. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.stderr);
      if (found) return found;
      if (this.#status !== undefined) throw new Error(`It ended with ${this.#status}: ${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Ctrl-C. */
  interrupt(): void {
    process.kill(-this.pid, 'SIGINT');
  }

  /** Every process that it has started, by whatever way, and itself. */
  family(): number[] {
    const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    const parents = lines.map((line) => line.trim().split(/\s+/).map(Number));
    const family = new Set([this.pid]);
    for (let before = 0; before < family.size; ) {
      before = family.size;
      for (const [pid = 0, parent = 0] of parents) if (family.has(parent)) family.add(pid);
    }
    return [...family];
  }

  /** For `afterAll`: ends it if it has not ended. */
  async end(): Promise<void> {
    if (this.#status === undefined) this.interrupt();
    await this.ended;
  }
}

/** Those of the processes that still run, with what they are. */
export function running(pids: readonly number[]): string[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' }).trim().split('\n');
  return lines.filter((line) => {
    const [pid, state] = line.trim().split(/\s+/);
    return pids.includes(Number(pid)) && !state?.startsWith('Z');
  });
}

/** Those that run in a folder, or on what lies in it. */
export const runningIn = (folder: string): string[] =>
  execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder));
