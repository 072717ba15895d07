/**
 * How quick ours is below its limit: round by round the highest throughput, and seven tenths of it. The machine's speed
 * swings, so a rate is a share of what was reached just before.
 */
import { type Contestant, startContestant } from '../contestants.ts';
import { type Setting } from '../peers/settings.ts';
import { medianOf, ratioOf } from '../ratios.ts';
import { compareAnswers } from '../sameAnswers.ts';
import { shown, shownRatio } from '../table.ts';
import { type Measurement, measure, warmedUp } from '../throughput.ts';
import { workloads } from '../workloads/index.ts';
import { type Workload } from '../workloads/workload.ts';
import { type Part } from './part.ts';

const rounds = 5;
const share = 0.7;
const seconds = 6;
/** As many as may wait: a rate does not wait for answers. */
const connections = 64;

/** Round by round. */
interface Loaded {
  readonly highest: readonly Measurement[];
  readonly atRate: readonly Measurement[];
}

export const load: Part = {
  name: 'load',
  run: async (stage, say) => {
    const figures = new Map<string, Loaded>();
    for (const workload of workloads) {
      for (const setting of ['memory', 'end'] as const) {
        const contestant = await startContestant(stage, workload, setting);
        try {
          await compareAnswers(workload, [contestant]);
          figures.set(keyOf(workload, setting), await loaded(keyOf(workload, setting), contestant, say));
        } finally {
          await contestant.server.stop();
        }
      }
    }
    return {
      figures: Object.fromEntries(figures),
      ratios: {},
      perSecond: Object.fromEntries(
        [...figures].map(([key, { highest }]) => [`load.${key}.highest`, medianOf(highest.map(rate))]),
      ),
      table: [['', 'highest/s', 'at 70 %/s', 'p50 ms', 'p99 ms', 'p99/p50'], ...[...figures].map(row)],
    };
  },
};

const keyOf = ({ name }: Workload, setting: Setting): string => `${name}.${setting}`;

async function loaded(key: string, contestant: Contestant, say: (text: string) => void): Promise<Loaded> {
  const enough = await warmedUp(key, contestant);
  const [highest, atRate]: [Measurement[], Measurement[]] = [[], []];
  for (let round = 1; round <= rounds; round += 1) {
    const full = await measure(key, contestant, enough);
    const below = await measure(key, contestant, { seconds, atRate: share * full.perSecond }, connections);
    say(
      `${key} ${round}/${rounds}: highest ${full.perSecond}/s; at ${below.perSecond}/s p50 ${below.p50} ms, p99 ${below.p99} ms, busy ${below.busy}`,
    );
    highest.push(full);
    atRate.push(below);
  }
  return { highest, atRate };
}

const rate = ({ perSecond }: Measurement): number => perSecond;

function row([key, { highest, atRate }]: [string, Loaded]): readonly string[] {
  const [p50, p99] = [atRate.map((one) => one.p50), atRate.map((one) => one.p99)];
  return [
    key,
    ...[highest.map(rate), atRate.map(rate), p50, p99].map((figures) => shown(medianOf(figures))),
    shownRatio(ratioOf(p99, p50)),
  ];
}
