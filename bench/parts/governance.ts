/** What governance costs: ours beside the same server told to admit all. */
import { fileURLToPath } from 'node:url';
import { type Contestant, startContestant } from '../contestants.ts';
import { ours, type Peer } from '../peers/index.ts';
import { medianOf, type Ratio, ratioOf } from '../ratios.ts';
import { compareAnswers } from '../sameAnswers.ts';
import { type Measurement, throughputs } from '../throughput.ts';
import { timeline } from '../workloads/timeline.ts';
import { type Part, type PartResult } from './part.ts';

const admitAll: Peer = {
  name: 'admitAll',
  settings: ['memory'],
  program: fileURLToPath(new URL('../peers/admitAll/server.ts', import.meta.url)),
};

export const governance: Part = {
  name: 'governance',
  run: async (stage, say) => {
    const contestants: Contestant[] = [];
    try {
      for (const peer of [ours, admitAll]) {
        contestants.push(await startContestant(stage, timeline, 'memory', peer));
      }
      await compareAnswers(timeline, contestants);
      const [governed = [], admitting = []] = (
        await throughputs('governance, W1.memory', contestants, say)
      ).values();
      return summary(governed, admitting);
    } finally {
      await Promise.all(contestants.map(({ server }) => server.stop()));
    }
  },
};

function summary(governed: readonly Measurement[], admitting: readonly Measurement[]): PartResult {
  const [ours, others] = [governed.map(rate), admitting.map(rate)];
  // The one of two that does less of it has the greater rate, and the smaller time of the processor.
  const ofTime = shareBeyond(ratioOf(ours, others));
  const ofProcessor = shareBeyond(ratioOf(admitting.map(coreTime), governed.map(coreTime)));
  return {
    figures: { ours: governed, admitAll: admitting },
    ratios: { 'governance.ofTime': ofTime, 'governance.ofProcessor': ofProcessor },
    perSecond: { 'governance.ours': medianOf(ours), 'governance.admitAll': medianOf(others) },
    table: [
      ['', 'ours/s', 'admitting all/s', 'share of time', 'share of processor time'],
      [
        'W1.memory',
        medianOf(ours).toPrecision(4),
        medianOf(others).toPrecision(4),
        shownShare(ofTime),
        shownShare(ofProcessor),
      ],
    ],
  };
}

const rate = ({ perSecond }: Measurement): number => perSecond;

/** Seconds of a core for one answer. */
const coreTime = ({ busy, perSecond }: Measurement): number => (busy ?? Number.NaN) / perSecond;

const shareBeyond = ({ median, min, max }: Ratio): Ratio => ({
  median: 1 - median,
  min: 1 - max,
  max: 1 - min,
});

const shownShare = ({ median, min, max }: Ratio): string =>
  `**${percent(median)} %** (${percent(min)}–${percent(max)})`;

const percent = (share: number): string => (100 * share).toFixed(1);
