/** The servers that are measured, ours first. */
import { fileURLToPath } from 'node:url';
import { type Workload } from '../workloads/workload.ts';
import { type Setting } from './settings.ts';

export interface Peer {
  readonly name: string;
  readonly settings: readonly Setting[];
  /** The program that serves. */
  readonly program: string;
  /** A peer with a schema of its own asks in its own words, and its answer is put into ours. */
  readonly own?: {
    query(workload: Workload): string;
    variables(workload: Workload, at: number): object;
    answer(workload: Workload, data: unknown): unknown;
  };
}

const program = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const everySetting: readonly Setting[] = ['memory', 'end'];

export const ours: Peer = { name: 'ours', settings: everySetting, program: program('ours/server.ts') };

export const peers: readonly Peer[] = ['naive', 'stock', 'yoga', 'mercurius'].map((name) => ({
  name,
  settings: everySetting,
  program: program(`${name}.ts`),
}));
