import { disclosure } from './disclosure.ts';
import { home } from './home.ts';
import { oneDocument } from './oneDocument.ts';
import { timeline } from './timeline.ts';
import { worklist } from './worklist.ts';
import { type Workload } from './workload.ts';

export const workloads: readonly Workload[] = [timeline, home, disclosure, worklist, oneDocument];
