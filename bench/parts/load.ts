/** How quick ours is below its limit: the highest throughput of each workload, then seven tenths of it. */
import { type Contestant, startContestant } from '../contestants.ts';
import { type Setting } from '../peers/settings.ts';
import { compareAnswers } from '../sameAnswers.ts';
import { type Measurement, measure, warmedUp } from '../throughput.ts';
import { workloads } from '../workloads/index.ts';
import { type Workload } from '../workloads/workload.ts';
import { type Part } from './part.ts';

const closedLoops = 3;
const share = 0.7;
const seconds = 6;
/** As many as may wait: a rate does not wait for answers. */
const connections = 64;

interface Loaded {
  readonly highest: number;
  readonly atRate: Measurement;
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
        [...figures].map(([key, { highest }]) => [`load.${key}.highest`, highest]),
      ),
      table: [['', 'highest/s', 'at 70 %/s', 'p50 ms', 'p99 ms', 'p99/p50'], ...[...figures].map(row)],
    };
  },
};

const keyOf = ({ name }: Workload, setting: Setting): string => `${name}.${setting}`;

async function loaded(key: string, contestant: Contestant, say: (text: string) => void): Promise<Loaded> {
  const enough = await warmedUp(key, contestant);
  const closed: number[] = [];
  for (let loop = 0; loop < closedLoops; loop += 1) {
    closed.push((await measure(key, contestant, enough)).perSecond);
  }
  const highest = Math.max(...closed);
  const atRate = await measure(key, contestant, { seconds, atRate: share * highest }, connections);
  say(`${key}: highest ${highest}/s; at ${atRate.perSecond}/s p50 ${atRate.p50} ms, p99 ${atRate.p99} ms`);
  return { highest, atRate };
}

const row = ([key, { highest, atRate }]: [string, Loaded]): readonly string[] => [
  key,
  highest.toPrecision(4),
  atRate.perSecond.toPrecision(4),
  atRate.p50.toPrecision(3),
  atRate.p99.toPrecision(3),
  `**${(atRate.p99 / atRate.p50).toPrecision(3)}**`,
];
