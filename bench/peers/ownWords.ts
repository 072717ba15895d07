/** A peer with a schema of its own asks in its own words, and its answer is put into ours. */
import { type Workload } from '../workloads/workload.ts';

export interface OwnWords {
  query(workload: Workload): string;
  variables(workload: Workload, at: number): object;
  /** Besides those that every request has. */
  headers(workload: Workload, at: number): Readonly<Record<string, string>>;
  answer(workload: Workload, data: unknown): unknown;
}
