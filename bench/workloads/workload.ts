/** A workload: one query, its variables for each request, and who asks. */
import { type RegistersConfiguration } from '../../src/registers/configuration.ts';
import { type Bearer } from '../../src/sandbox/tokens.ts';
import { type Basis } from '../peers/shared/basis.ts';

export interface Request {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Bearer;
}

export interface Workload {
  readonly name: string;
  readonly what: string;
  readonly query: string;
  /** One for each client, or each of its documents; the load takes them in turn. */
  readonly requests: readonly Request[];
  /** Which controllers each archive endpoint serves, by the endpoint's name. */
  readonly archives: Readonly<Record<string, RegistersConfiguration['archives'][number]['controllers']>>;
  /** The legal basis that every record of the workload is told on. */
  readonly basis: Basis;
  /** How many records our answer must hold, of the request's client. */
  readonly recordsIn: (data: never, at: number) => { readonly found: number; readonly expected: number };
}

export const oneArchive = { main: ['*'] };
