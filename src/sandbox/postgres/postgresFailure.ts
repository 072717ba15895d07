import { EmbeddedPostgresError } from './embeddedPostgresError.ts';
import { type PostgresCluster } from './postgresCluster.ts';

/** The server does not come up on this data, for no reason but the data. */
export class BrokenData extends EmbeddedPostgresError {}

/** The children of a server that was killed linger for a moment, and hold its shared memory. */
const LINGERING = /pre-existing shared memory block|"postmaster\.pid" already exists/;
const PORT_TAKEN = /could not bind/;
/** Faults of the machine: new data would not come up either. */
const MACHINE =
  /No space left|Permission denied|Operation not permitted|Read-only file system|shared memory|semaphore|Cannot allocate memory|Too many open files|wrong ownership/;

/** Whether what the log of a failed start tells is over soon. */
export function passesByItself(log: string, { portIsOurChoice }: { portIsOurChoice: boolean }): boolean {
  return LINGERING.test(log) || (portIsOurChoice && PORT_TAKEN.test(log));
}

/** What the log of a failed start means for the person who started it. */
export function failureIn(log: string, cluster: PostgresCluster, port: number): EmbeddedPostgresError {
  if (PORT_TAKEN.test(log)) {
    return new EmbeddedPostgresError(`Port ${port} is taken.`, 'Stop what uses it, or choose another port.');
  }
  const complaints = log.split('\n').filter((line) => /FATAL|PANIC|could not/.test(line));
  const problem = `PostgreSQL does not start: ${complaints.slice(-2).join(' ').trim() || 'it does not say why'}.`;
  const Failure = MACHINE.test(log) || LINGERING.test(log) ? EmbeddedPostgresError : BrokenData;
  return new Failure(problem, `Its log is ${cluster.log}.`);
}
