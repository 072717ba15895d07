/**
 * What `npm start` starts besides the gateway: a PostgreSQL of its own for the log, another for the registers, and
 * the sandbox as a child process. Closing ends all of it, the databases last.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issuersAt, registersAt } from './address.ts';
import { claimDirectory } from './claimDirectory.ts';
import { createDatabase } from './createDatabase.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embeddedPostgres.ts';

export interface Launching {
  readonly databaseUrl: string | null;
  readonly sandboxDatabaseUrl: string | null;
  readonly sandboxPort: number;
  readonly withSandbox: boolean;
  readonly say: (text: string) => void;
}

export interface Launched {
  readonly databaseUrl: string;
  readonly sandbox: string | null;
  readonly registers: ReturnType<typeof registersAt> | null;
  readonly issuers: ReturnType<typeof issuersAt> | null;
  /** Ends the sandbox, then the databases. */
  close(): Promise<void>;
}

/** A plain message with the cure, for people. */
export class LaunchError extends Error {}

export async function launch(launching: Launching): Promise<Launched> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const end of closers.toReversed()) await end();
    closers.length = 0;
  };
  try {
    const claim = await claimDirectory('.portti');
    closers.push(claim.release);
    const embedded = async (name: string): Promise<EmbeddedPostgres> => {
      const postgres = await startEmbeddedPostgres({ directory: join(claim.directory, name) });
      closers.push(postgres.stop);
      return postgres;
    };
    launching.say('Starting PostgreSQL…');
    const [databaseUrl, sandboxDatabaseUrl] = await Promise.all([
      launching.databaseUrl ?? embedded('log').then(({ url }) => createDatabase(url, 'portti')),
      launching.withSandbox
        ? (launching.sandboxDatabaseUrl ??
          embedded('sandbox').then(({ url }) => createDatabase(url, 'sandbox')))
        : null,
    ]);
    if (sandboxDatabaseUrl === null)
      return { databaseUrl, sandbox: null, registers: null, issuers: null, close };

    launching.say('Starting the sandbox…');
    const { child, address } = await startSandbox(launching.sandboxPort, sandboxDatabaseUrl, claim.directory);
    const tellOfEnd = () => launching.say('The sandbox has ended by itself: registers no longer answer.');
    child.once('exit', tellOfEnd);
    closers.push(() => {
      child.off('exit', tellOfEnd);
      return ended(child);
    });
    return {
      databaseUrl,
      sandbox: address,
      registers: registersAt(address),
      issuers: issuersAt(address),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startSandbox(port: number, databaseUrl: string, folder: string) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./main.ts'))], {
    // A process group of its own: Ctrl-C reaches the gateway, which ends the sandbox after it has drained.
    detached: true,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: {
      ...process.env,
      SANDBOX_PORT: String(port),
      SANDBOX_DATABASE_URL: databaseUrl,
      SANDBOX_KEYS: join(folder, 'keys'),
    },
  });
  let complaint = '';
  const keep = (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  };
  child.stderr?.on('data', keep);
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]);
  const address = isReady(message) ? message.ready : null;
  if (address === null) {
    throw new LaunchError(
      /EADDRINUSE/.test(complaint)
        ? `Port ${port} is in use. Set SANDBOX_PORT to a free one.`
        : `The sandbox did not start. ${complaint.trim().split('\n').at(-1) ?? ''}`,
    );
  }
  // From now on people see it themselves.
  process.stderr.write(complaint);
  child.stderr?.off('data', keep).pipe(process.stderr, { end: false });
  return { child, address };
}

const isReady = (message: unknown): message is { ready: string } =>
  typeof message === 'object' && message !== null && 'ready' in message && typeof message.ready === 'string';

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
