import { workloads } from '../workloads/index.ts';
import { cache } from './cache.ts';
import { governance } from './governance.ts';
import { growth, growth7 } from './growth.ts';
import { load } from './load.ts';
import { memory } from './memory.ts';
import { type Part } from './part.ts';
import { processes } from './processes.ts';
import { start } from './start.ts';
import { workloadPart } from './workload.ts';

/** In the order in which a whole run takes them; it leaves out the long ones. */
export const parts: readonly Part[] = [
  ...workloads.map(workloadPart),
  governance,
  load,
  start,
  cache,
  memory,
  growth,
  growth7,
  processes,
];
