/** Does it grow with processes? One, two and four of ours on one log and one Redis, with every core for everything. */
import { randomBytes } from 'node:crypto';
import { startRedis, type TestRedis } from '../../test/support/redis.ts';
import { type Contestant, startContestant } from '../contestants.ts';
import { interleave } from '../interleave.ts';
import { type LoadResult, load } from '../load.ts';
import { ours } from '../peers/index.ts';
import { tellVariant } from '../peers/ours/variant.ts';
import { type Setting } from '../peers/settings.ts';
import { coreSecondsOfAll, descendants, onEveryCore, withCommand } from '../processTree.ts';
import { medianOf, type Ratio, ratioOf } from '../ratios.ts';
import { compareAnswers } from '../sameAnswers.ts';
import { type Stage } from '../stage.ts';
import { shown, shownRatio } from '../table.ts';
import { warmedUp } from '../throughput.ts';
import { timeline } from '../workloads/timeline.ts';
import { type Part } from './part.ts';

const sizes = [1, 2, 4];
const rounds = 5;
const seconds = 6;
const connections = 16;

/** Of a core, what each used while the load ran. */
interface Busy {
  readonly gateways: number;
  readonly sandbox: number;
  readonly postgres: number;
  readonly redis: number;
  readonly load: number;
}

type Group = readonly Contestant[];
type Measured = LoadResult & { readonly busy: Busy };

interface Row {
  readonly key: string;
  readonly results: readonly Measured[];
  /** Throughput to that of one process. */
  readonly ratio: Ratio;
}

export const processes: Part = {
  name: 'processes',
  long: true,
  run: async (stage, say) => {
    const redis = await startRedis();
    try {
      const rows: Row[] = [];
      for (const setting of ['memory', 'end'] as const) {
        rows.push(...(await inSetting(stage, setting, redis, say)));
      }
      return {
        figures: Object.fromEntries(rows.map(({ key, results }) => [key, results])),
        ratios: Object.fromEntries(rows.map(({ key, ratio }) => [key, ratio])),
        perSecond: Object.fromEntries(
          rows.map(({ key, results }) => [key, medianOf(results.map((one) => one.perSecond))]),
        ),
        table: [
          ['processes', 'ours/s', 'to one', ...roles.map((role) => `${role}, cores`)],
          ...rows.map(cells),
        ],
      };
    } finally {
      await redis.stop();
    }
  },
};

async function inSetting(
  stage: Stage,
  setting: Setting,
  redis: TestRedis,
  say: (text: string) => void,
): Promise<readonly Row[]> {
  const environment = tellVariant({ redisUrl: redis.url, secret: randomBytes(32).toString('base64') });
  const groups: Group[] = [];
  try {
    for (const size of sizes) {
      const group: Contestant[] = [];
      groups.push(group);
      for (let one = 1; one <= size; one += 1) {
        const peer = { ...ours, name: `${one} of ${size}` };
        group.push(await startContestant(stage, timeline, setting, peer, environment));
      }
    }
    await compareAnswers(timeline, groups.flat());
    const measured = await onEveryCore(async () => {
      for (const contestant of groups.flat()) await warmedUp(setting, contestant);
      return interleave(rounds, groups, async (group, round) => {
        const result = await measure(group);
        say(
          `processes W1.${setting} ${round + 1}/${rounds} ${group.length}: ${result.perSecond}/s ${JSON.stringify(result.busy)}`,
        );
        return result;
      });
    });
    const ratesOf = (group: Group = []) => (measured.get(group) ?? []).map(({ perSecond }) => perSecond);
    return groups.map((group) => ({
      key: `processes.W1.${setting}.${group.length}`,
      results: measured.get(group) ?? [],
      ratio: ratioOf(ratesOf(group), ratesOf(groups[0])),
    }));
  } finally {
    await Promise.all(groups.flat().map(({ server }) => server.stop()));
  }
}

async function measure(group: Group): Promise<Measured> {
  const [first] = group;
  if (!first) throw new Error('There is no process to measure');
  const all = descendants();
  const members = {
    gateways: group.map(({ server }) => server.pid),
    sandbox: withCommand(all, 'sandbox/main.ts'),
    postgres: withCommand(all, 'postgres'),
    redis: withCommand(all, 'redis-server'),
  };
  const used = () => ({
    gateways: coreSecondsOfAll(members.gateways),
    sandbox: coreSecondsOfAll(members.sandbox),
    postgres: coreSecondsOfAll(members.postgres),
    redis: coreSecondsOfAll(members.redis),
  });
  const before = used();
  const result = await load(`${group.length} processes`, {
    url: group.map(({ server }) => server.url),
    connections,
    requests: first.requests,
    enough: { seconds },
  });
  const after = used();
  const share = (role: keyof typeof members) =>
    Number(((after[role] - before[role]) / result.seconds).toFixed(2));
  return {
    ...result,
    busy: {
      gateways: share('gateways'),
      sandbox: share('sandbox'),
      postgres: share('postgres'),
      redis: share('redis'),
      load: result.loadBusy,
    },
  };
}

const roles = ['gateways', 'sandbox', 'postgres', 'redis', 'load'] as const;

const cells = ({ key, results, ratio }: Row): readonly string[] => [
  key.slice('processes.'.length),
  shown(medianOf(results.map(({ perSecond }) => perSecond))),
  shownRatio(ratio),
  ...roles.map((role) => medianOf(results.map(({ busy }) => busy[role])).toFixed(2)),
];
