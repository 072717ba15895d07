/** What a server under test is told by the one who starts it: one JSON text in its environment. */
import { type IssuersConfiguration } from '../../src/identity/verifier.ts';
import { type RegistersConfiguration } from '../../src/registers/configuration.ts';
import { type Basis } from './shared/basis.ts';

/** `memory`: registers in the server's own memory. `end`: end to end. */
export type Setting = 'memory' | 'end';

export interface ServerSettings {
  readonly setting: Setting;
  readonly registers: RegistersConfiguration;
  readonly issuers: IssuersConfiguration;
  readonly databaseUrl: string;
  /** Of the registers' database, for a peer that reads it by itself. */
  readonly portalUrl: string;
  /** What peers that decide nothing answer as the legal basis. */
  readonly basis: Basis;
}

export function readSettings(): ServerSettings {
  const settings: ServerSettings = JSON.parse(process.env.BENCH_SERVER ?? 'null');
  if (settings === null) throw new Error('BENCH_SERVER is missing: start the benchmark with npm run bench');
  return settings;
}

/**
 * Tells the parent where the server listens, and ends with it, also where it has ended meanwhile. By itself, so that what
 * it has compiled is kept.
 */
export function tellReady(url: string): void {
  process.once('SIGTERM', () => process.exit(0));
  process.once('disconnect', () => process.exit(0));
  if (process.connected) process.send?.({ ready: url });
  else process.exit(0);
}
