/** What caches are worth: ours with none, with its own, and with Redis as well. */
import { startRedis, type TestRedis } from '../../test/support/redis.ts';
import { type Contestant, startContestant } from '../contestants.ts';
import { type GatewayMetrics, metricsOf } from '../gatewayMetrics.ts';
import { ours } from '../peers/index.ts';
import { tellVariant, type Variant } from '../peers/ours/variant.ts';
import { medianOf, type Ratio, ratioOf } from '../ratios.ts';
import { compareAnswers } from '../sameAnswers.ts';
import { type Stage } from '../stage.ts';
import { shown, shownRatio } from '../table.ts';
import { measure, throughputs } from '../throughput.ts';
import { timeline } from '../workloads/timeline.ts';
import { worklist } from '../workloads/worklist.ts';
import { type Workload } from '../workloads/workload.ts';
import { type Part } from './part.ts';

/** Requests over which reads and calls are counted, after as many that are not: they fill the caches. */
const counted = 128;

type Variants = readonly (readonly [name: string, variant: Partial<Variant>])[];

interface Row {
  readonly key: string;
  readonly rates: readonly number[];
  /** Throughput to that of no cache. */
  readonly ratio: Ratio;
  /** Shares of the reads that a cache of the process answered; null where none was read. */
  readonly names: number | null;
  readonly contents: number | null;
  readonly callsEach: number;
}

export const cache: Part = {
  name: 'cache',
  run: async (stage, say) => {
    const redis = await startRedis().catch((error: Error) => {
      say(`cache: measured without Redis. ${error.message}`);
      return null;
    });
    try {
      const rows: Row[] = [];
      for (const workload of [timeline, worklist]) {
        rows.push(...(await rowsOf(stage, workload, variantsWith(redis), say)));
      }
      return {
        figures: { rows },
        ratios: Object.fromEntries(rows.map(({ key, ratio }) => [key, ratio])),
        perSecond: Object.fromEntries(rows.map(({ key, rates }) => [key, medianOf(rates)])),
        table: [
          ['', 'ours/s', 'to no cache', 'names held', 'contents held', 'register calls'],
          ...rows.map(cells),
        ],
      };
    } finally {
      await redis?.stop();
    }
  },
};

const variantsWith = (redis: TestRedis | null): Variants => [
  ['none', { keepsNothing: true }],
  ['own', {}],
  ...(redis ? ([['redis', { redisUrl: redis.url }]] as const) : []),
];

async function rowsOf(
  stage: Stage,
  workload: Workload,
  variants: Variants,
  say: (text: string) => void,
): Promise<readonly Row[]> {
  const contestants: Contestant[] = [];
  try {
    for (const [name, variant] of variants) {
      contestants.push(
        await startContestant(stage, workload, 'end', { ...ours, name }, tellVariant(variant)),
      );
    }
    await compareAnswers(workload, contestants);
    const measured = await throughputs(`cache, ${workload.name}.end`, contestants, say);
    const ratesOf = (of: Contestant | undefined) =>
      (of ? (measured.get(of) ?? []) : []).map(({ perSecond }) => perSecond);
    const rows: Row[] = [];
    for (const contestant of contestants) {
      const rates = ratesOf(contestant);
      rows.push({
        key: `cache.${workload.name}.end.${contestant.peer.name}`,
        rates,
        ratio: ratioOf(rates, ratesOf(contestants[0])),
        ...(await reads(contestant)),
      });
    }
    return rows;
  } finally {
    await Promise.all(contestants.map(({ server }) => server.stop()));
  }
}

async function reads(contestant: Contestant): Promise<Pick<Row, 'names' | 'contents' | 'callsEach'>> {
  await measure('cache', contestant, { requests: counted });
  const before = await metricsOf(contestant.server.url);
  await measure('cache', contestant, { requests: counted });
  const after = await metricsOf(contestant.server.url);
  const more = (...of: Parameters<GatewayMetrics['sum']>) => after.sum(...of) - before.sum(...of);
  const held = (kind: string) => {
    const all = more('portti_cache_reads_total', { cache: kind });
    return all === 0 ? null : more('portti_cache_reads_total', { cache: kind, outcome: 'process' }) / all;
  };
  return {
    names: held('names'),
    contents: held('contents'),
    callsEach: more('portti_register_call_seconds_count') / counted,
  };
}

const cells = ({ key, rates, ratio, names, contents, callsEach }: Row): readonly string[] => [
  key.slice('cache.'.length),
  shown(medianOf(rates)),
  shownRatio(ratio),
  percent(names),
  percent(contents),
  shown(callsEach),
];

const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);
