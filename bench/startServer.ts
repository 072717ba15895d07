/** Starts a process of ours that tells over IPC where it listens, and ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface Starting {
  readonly name: string;
  readonly program: readonly [string, readonly string[]];
  readonly environment: NodeJS.ProcessEnv;
}

export async function startServer({ name, program, environment }: Starting): Promise<RunningServer> {
  const [command, rest] = program;
  const child = spawn(command, rest, {
    // A process group of its own: Ctrl-C reaches the benchmark, which ends it in order.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, ...environment },
  });
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => {
    complaint = (complaint + text).slice(-4000);
  });
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => [null]),
    once(child, 'error'),
  ]);
  if (!isReady(message)) {
    await stopped(child);
    throw new Error(`${name} did not start: ${complaint || String(message)}`);
  }
  return { url: message.ready, pid: child.pid ?? 0, stop: () => stopped(child) };
}

const isReady = (message: unknown): message is { ready: string } =>
  typeof message === 'object' && message !== null && 'ready' in message && typeof message.ready === 'string';

async function stopped(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await exit;
  clearTimeout(patience);
}
