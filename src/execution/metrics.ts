/** Prometheus metrics. Labels come from the schema and the configuration, never from a query's values. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type ReadOutcome } from '../cache/cache.ts';
import { type CallReport } from '../registers/transport.ts';

export interface Metrics {
  request(operation: string, outcome: string, seconds: number): void;
  call(report: CallReport): void;
  batch(loader: string, size: number): void;
  decided(seconds: number): void;
  appended(outcome: 'ok' | 'failed', seconds: number): void;
  unadmitted(): void;
  cacheRead(cache: 'names' | 'contents', outcome: ReadOutcome): void;
  /** Whether the shared cache and limits are reached; without Redis they are the process's own. */
  redisReachable(reachable: boolean): void;
  text(): Promise<string>;
  readonly contentType: string;
}

const seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'portti_request_seconds',
    help: 'GraphQL requests by root field and outcome',
    labelNames: ['operation', 'outcome'],
    buckets: seconds,
    registers,
  });
  const calls = new Histogram({
    name: 'portti_register_call_seconds',
    help: 'Register calls by service, operation and outcome',
    labelNames: ['service', 'operation', 'outcome'],
    buckets: seconds,
    registers,
  });
  const batches = new Histogram({
    name: 'portti_batch_size',
    help: 'Keys in one batch of a loader',
    labelNames: ['loader'],
    buckets: sizes,
    registers,
  });
  const decisions = new Histogram({
    name: 'portti_decision_seconds',
    help: 'Time the law takes to decide about a client, its facts at hand',
    buckets: [0.00001, 0.0001, ...seconds],
    registers,
  });
  const appends = new Histogram({
    name: 'portti_access_log_append_seconds',
    help: 'Time until the entries of a request are durable',
    labelNames: ['outcome'],
    buckets: seconds,
    registers,
  });
  const unadmitted = new Counter({
    name: 'portti_unadmitted_records_total',
    help: 'Answers of registers that were not believed: a record that the law does not let through, or not what was asked',
    registers,
  });
  // Counted by hand: a page reads hundreds of names, and a read costs less than the library's count of it.
  const reads = {
    names: { process: 0, shared: 0, missed: 0 },
    contents: { process: 0, shared: 0, missed: 0 },
  };
  new Counter({
    name: 'portti_cache_reads_total',
    help: 'Values asked of a cache, by where they were found: in the process, in Redis (shared), or not (missed)',
    labelNames: ['cache', 'outcome'],
    registers,
    collect() {
      this.reset();
      for (const [cache, outcomes] of Object.entries(reads)) {
        for (const [outcome, count] of Object.entries(outcomes)) this.inc({ cache, outcome }, count);
      }
    },
  });
  const redis = new Gauge({
    name: 'portti_redis_reachable',
    help: '1 while the shared cache and rate limits are reached, 0 while the process uses its own',
    registers,
  });
  return {
    request: (operation, outcome, time) => requests.observe({ operation, outcome }, time),
    call: ({ service, operation, outcome, seconds: time }) =>
      calls.observe({ service, operation, outcome }, time),
    batch: (loader, size) => batches.observe({ loader }, size),
    decided: (time) => decisions.observe(time),
    appended: (outcome, time) => appends.observe({ outcome }, time),
    unadmitted: () => unadmitted.inc(),
    cacheRead: (cache, outcome) => {
      reads[cache][outcome] += 1;
    },
    redisReachable: (reachable) => redis.set(reachable ? 1 : 0),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
