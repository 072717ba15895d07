/** One workload in both settings: ours and every peer, checked against each other, then measured in turn. */
import { type Contestant, startContestants } from '../contestants.ts';
import { type Setting } from '../peers/settings.ts';
import { medianOf, ratioOf } from '../ratios.ts';
import { compareAnswers } from '../sameAnswers.ts';
import { type Stage } from '../stage.ts';
import { type Measurement, throughputs } from '../throughput.ts';
import { type Workload } from '../workloads/workload.ts';
import { type Part, type PartResult } from './part.ts';

export const workloadPart = (workload: Workload): Part => ({
  name: workload.name,
  run: async (stage, say) => {
    const memory = await inSetting('memory', workload, stage, say);
    const end = await inSetting('end', workload, stage, say);
    return {
      figures: { ...memory.figures, ...end.figures },
      ratios: { ...memory.ratios, ...end.ratios },
      perSecond: { ...memory.perSecond, ...end.perSecond },
    };
  },
});

async function inSetting(
  setting: Setting,
  workload: Workload,
  stage: Stage,
  say: (text: string) => void,
): Promise<PartResult> {
  const key = `${workload.name}.${setting}`;
  const contestants = await startContestants(stage, workload, setting);
  try {
    await compareAnswers(workload, contestants);
    return summary(key, await throughputs(key, contestants, say));
  } finally {
    await Promise.all(contestants.map(({ server }) => server.stop()));
  }
}

function summary(key: string, measurements: ReadonlyMap<Contestant, readonly Measurement[]>): PartResult {
  const all = [...measurements].map(([{ peer }, results]) => ({
    name: `${key}.${peer.name}`,
    results,
    rates: results.map(({ perSecond }) => perSecond),
  }));
  const [ours, ...others] = all;
  return {
    figures: Object.fromEntries(all.map(({ name, results }) => [name, results])),
    perSecond: Object.fromEntries(
      all.map(({ name, rates }) => [name, Number(medianOf(rates).toPrecision(4))]),
    ),
    ratios: Object.fromEntries(others.map(({ name, rates }) => [name, ratioOf(ours?.rates ?? [], rates)])),
  };
}
