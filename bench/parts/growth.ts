/** Does a bigger register slow us? The same requests beside more and more documents of others. */
import { fileURLToPath } from 'node:url';
import { registersAt } from '../../src/sandbox/address.ts';
import { createDatabase } from '../../src/sandbox/createDatabase.ts';
import { generate } from '../../src/sandbox/generator/generate.ts';
import { type Contestant, startContestant } from '../contestants.ts';
import { dropDatabase } from '../dropDatabase.ts';
import { interleave } from '../interleave.ts';
import { type LoadJob } from '../load.ts';
import { ours } from '../peers/index.ts';
import { onEveryCore } from '../processTree.ts';
import { medianOf, type Ratio, ratioOf } from '../ratios.ts';
import { compareAnswers } from '../sameAnswers.ts';
import { fillWorld, type Stage } from '../stage.ts';
import { type RunningServer, startServer } from '../startServer.ts';
import { shown, shownRatio } from '../table.ts';
import { type Measurement, measure, warmedUp } from '../throughput.ts';
import { timeline } from '../workloads/timeline.ts';
import { worklist } from '../workloads/worklist.ts';
import { type Workload } from '../workloads/workload.ts';
import { world } from '../world/name.ts';
import { type Part } from './part.ts';

const rounds = 5;
const seconds = 4;
const connections = [1, 16];
const documentsOfClient = 10;

/** A database with so many generated documents, and a sandbox over it. */
interface Register {
  readonly documents: number;
  readonly generatedPerSecond: number;
  readonly stage: Stage;
  readonly sandbox: RunningServer;
}

interface Row {
  readonly key: string;
  readonly measurements: readonly Measurement[];
  /** Of the p50 to that of the smallest register in the same round. */
  readonly ratio: Ratio;
}

const growthTo = (name: string, sizes: readonly number[]): Part => ({
  name,
  long: true,
  run: async (stage, say) => {
    const registers: Register[] = [];
    try {
      for (const documents of sizes) registers.push(await generated(stage, documents, say));
      const rows: Row[] = [];
      for (const workload of [timeline, worklist]) {
        rows.push(...(await rowsOf(workload, registers, name, say)));
      }
      return {
        figures: {
          generatedPerSecond: Object.fromEntries(
            registers.map(({ documents, generatedPerSecond }) => [documents, generatedPerSecond]),
          ),
          measurements: Object.fromEntries(rows.map(({ key, measurements }) => [key, measurements])),
        },
        ratios: Object.fromEntries(rows.map(({ key, ratio }) => [key, ratio])),
        perSecond: Object.fromEntries(
          rows.map(({ key, measurements }) => [key, medianOf(measurements.map((one) => one.perSecond))]),
        ),
        table: [
          ['workload, documents, connections', 'ours/s', 'p50 ms', 'p50 to that of the smallest'],
          ...rows.map((row) => cells(row, name)),
        ],
      };
    } finally {
      for (const { sandbox } of registers) await sandbox.stop();
      for (const documents of sizes) await dropDatabase(stage.databaseUrl, databaseOf(documents));
    }
  },
});

export const growth = growthTo('growth', [10_000, 100_000, 1_000_000]);
/** Takes some 11 GB of the disk. */
export const growth7 = growthTo('growth7', [10_000, 10_000_000]);

const databaseOf = (documents: number): string => `growth_${documents}`;

async function generated(stage: Stage, documents: number, say: (text: string) => void): Promise<Register> {
  await dropDatabase(stage.databaseUrl, databaseOf(documents));
  const url = await createDatabase(stage.databaseUrl, databaseOf(documents));
  await fillWorld(url);
  const started = performance.now();
  await onEveryCore(() =>
    generate(url, { world, documents, clients: documents / documentsOfClient, seed: 1 }),
  );
  const generatedPerSecond = Math.round((documents * 1000) / (performance.now() - started));
  say(`${documents} documents generated, ${generatedPerSecond}/s`);
  const sandbox = await stage.hold(
    startServer({
      name: `the sandbox over ${documents} documents`,
      program: [process.execPath, [fileURLToPath(new URL('../../src/sandbox/main.ts', import.meta.url))]],
      environment: { SANDBOX_PORT: '0', SANDBOX_DATABASE_URL: url },
    }),
  );
  // Tokens come from the stage's own sandbox.
  const registers = () => registersAt(sandbox.url, world);
  return { documents, generatedPerSecond, sandbox, stage: { ...stage, registers } };
}

async function rowsOf(
  workload: Workload,
  registers: readonly Register[],
  name: string,
  say: (text: string) => void,
): Promise<readonly Row[]> {
  const contestants: Contestant[] = [];
  try {
    for (const { stage, documents } of registers) {
      const peer = { ...ours, name: String(documents) };
      contestants.push(await startContestant(stage, workload, 'end', peer));
    }
    await compareAnswers(workload, contestants);
    const enough = new Map<Contestant, LoadJob['enough']>();
    for (const contestant of contestants) enough.set(contestant, await warmedUp(workload.name, contestant));
    const items = connections.flatMap((atOnce) => contestants.map((contestant) => ({ contestant, atOnce })));
    const measured = await interleave(rounds, items, async ({ contestant, atOnce }, round) => {
      const asked = atOnce === 1 ? { seconds } : (enough.get(contestant) ?? { seconds });
      const result = await measure(workload.name, contestant, asked, atOnce);
      say(
        `${name} ${workload.name} ${round + 1}/${rounds} ${contestant.peer.name} documents, ${atOnce} connections: ${result.perSecond}/s, p50 ${result.p50} ms`,
      );
      return result;
    });
    return items.map((item) => {
      const smallest = items.find(({ atOnce }) => atOnce === item.atOnce) ?? item;
      const p50s = (of: typeof item) => (measured.get(of) ?? []).map(({ p50 }) => p50);
      return {
        key: `${name}.${workload.name}.${item.contestant.peer.name}.${item.atOnce}`,
        measurements: measured.get(item) ?? [],
        ratio: ratioOf(p50s(item), p50s(smallest)),
      };
    });
  } finally {
    await Promise.all(contestants.map(({ server }) => server.stop()));
  }
}

const cells = ({ key, measurements, ratio }: Row, name: string): readonly string[] => [
  key.slice(name.length + 1).replaceAll('.', ', '),
  shown(medianOf(measurements.map(({ perSecond }) => perSecond))),
  shown(medianOf(measurements.map(({ p50 }) => p50))),
  shownRatio(ratio),
];
