import { workloads } from '../workloads/index.ts';
import { type Part } from './part.ts';
import { workloadPart } from './workload.ts';

/** In the order in which a whole run takes them. */
export const parts: readonly Part[] = [...workloads.map(workloadPart)];
