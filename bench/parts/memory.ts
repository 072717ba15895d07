/** Does the gateway's memory grow? Ten minutes of W1 end to end, looked at every few seconds. */
import { readFileSync } from 'node:fs';
import { startContestant } from '../contestants.ts';
import { withCompileCache } from '../nodeSettings.ts';
import { ours } from '../peers/index.ts';
import { medianOf } from '../ratios.ts';
import { measure } from '../throughput.ts';
import { timeline } from '../workloads/timeline.ts';
import { type Part } from './part.ts';

const minutes = 10;
/** What the first minutes allocate, they keep. */
const settling = 2;
const everySeconds = 5;

interface Sample {
  /** Minutes from the start. */
  readonly at: number;
  readonly megabytes: number;
}

export const memory: Part = {
  name: 'memory',
  long: true,
  run: async (stage, say) =>
    withCompileCache(async (environment) => {
      const start = () => startContestant(stage, timeline, 'end', ours, environment);
      await (await start()).server.stop();
      const contestant = await start();
      const samples: Sample[] = [];
      try {
        const started = performance.now();
        const look = () => {
          const at = (performance.now() - started) / 60_000;
          samples.push({ at, megabytes: residentMegabytes(contestant.server.pid) });
        };
        const looking = setInterval(look, everySeconds * 1000);
        look();
        const { perSecond, p50, p99 } = await measure('memory, W1.end', contestant, {
          seconds: minutes * 60,
        }).finally(() => clearInterval(looking));
        const { highest, firstMinute, lastMinute, perMinute } = summary(samples);
        const megabytes = [highest, firstMinute, lastMinute, perMinute].map((figure) => figure.toFixed(1));
        say(`memory: ${megabytes.join(', ')} MB at ${perSecond}/s`);
        return {
          figures: { perSecond, p50, p99, highest, firstMinute, lastMinute, perMinute, samples },
          ratios: {},
          perSecond: { 'memory.W1.end': perSecond },
          table: [
            ['MB resident', 'highest', 'first minute', 'last minute', 'MB/minute after two minutes'],
            ['W1.end', ...megabytes],
          ],
        };
      } finally {
        await contestant.server.stop();
      }
    }),
};

function summary(samples: readonly Sample[]) {
  const between = (from: number, to: number) => samples.filter(({ at }) => at >= from && at < to);
  const median = (some: readonly Sample[]) => medianOf(some.map(({ megabytes }) => megabytes));
  return {
    highest: Math.max(...samples.map(({ megabytes }) => megabytes)),
    firstMinute: median(between(0, 1)),
    lastMinute: median(between(minutes - 1, minutes)),
    perMinute: slope(between(settling, minutes)),
  };
}

/** Of the straight line through the samples by least squares. */
function slope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [at, megabytes] = [mean((sample) => sample.at), mean((sample) => sample.megabytes)];
  return (
    mean((sample) => (sample.at - at) * (sample.megabytes - megabytes)) /
    mean((sample) => (sample.at - at) ** 2)
  );
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (kilobytes === undefined) throw new Error('The memory of a process is read from /proc, which Linux has');
  return Number(kilobytes) / 1024;
}
