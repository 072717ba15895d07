/** Sends load to a server from a process of its own. A wrong answer fails the run. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface LoadJob {
  /** Several share the connections evenly. */
  readonly url: string | readonly string[];
  readonly connections: number;
  readonly requests: readonly { readonly headers: Readonly<Record<string, string>>; readonly body: string }[];
  /** Without a rate, each connection asks again as soon as it is answered. */
  readonly enough: { readonly seconds: number; readonly atRate?: number } | { readonly requests: number };
}

export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds; at a rate, from the moment at which the request was due. */
  readonly p50: number;
  readonly p99: number;
  /** Of a core, what the load itself used. */
  readonly loadBusy: number;
}

/** What the load tells; complaints are of wrong answers. */
export interface LoadTold extends LoadResult {
  readonly complaints: readonly string[];
}

const program = fileURLToPath(new URL('./loadProcess.ts', import.meta.url));

export async function load(who: string, job: LoadJob): Promise<LoadResult> {
  const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const answer = once(child, 'message');
  const exit = once(child, 'exit').then(() => null);
  child.send(job);
  const received = await Promise.race([answer, exit]);
  if (received === null) throw new Error(`The load on ${who} ended by itself`);
  const { complaints, ...result }: LoadTold = received[0];
  await exit;
  if (complaints.length > 0) throw new Error(`${who} answered wrongly: ${complaints.join('\n')}`);
  if (result.answers === 0) throw new Error(`${who} did not answer at all`);
  return result;
}
