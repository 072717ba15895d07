/** One workload in both settings: ours and every peer, checked against each other, then measured in turn. */
import { firstDifference } from '../compare.ts';
import { interleave } from '../interleave.ts';
import { type LoadJob, type LoadResult, load } from '../load.ts';
import { onServerCore } from '../machine.ts';
import { ours, type Peer, peers } from '../peers/index.ts';
import { type ServerSettings, type Setting } from '../peers/settings.ts';
import { medianOf, ratioOf } from '../ratios.ts';
import { type Stage } from '../stage.ts';
import { type RunningServer, startServer } from '../startServer.ts';
import { type Workload } from '../workloads/workload.ts';
import { type Part, type PartResult } from './part.ts';

const rounds = 5;
const connections = 16;
/** Seconds of a measurement, and of warming up. */
const measured = 4;
const warmUp = 2.5;
/** A server that is too slow for seconds answers so many requests instead: two for each connection. */
const fewRequests = 2 * connections;
/** How many of a workload's requests are compared before anything is timed. */
const compared = 5;

type Asked = LoadJob['requests'];

export const workloadPart = (workload: Workload): Part => ({
  name: workload.name,
  run: async (stage, say) => {
    const results = [
      await inSetting('memory', workload, stage, say),
      await inSetting('end', workload, stage, say),
    ];
    return {
      figures: Object.assign({}, ...results.map(({ figures }) => figures)),
      ratios: Object.assign({}, ...results.map(({ ratios }) => ratios)),
      perSecond: Object.assign({}, ...results.map(({ perSecond }) => perSecond)),
    };
  },
});

async function inSetting(
  setting: Setting,
  workload: Workload,
  stage: Stage,
  say: (text: string) => void,
): Promise<PartResult> {
  const servers = new Map<Peer, RunningServer>();
  try {
    const taking = [ours, ...peers.filter(({ settings }) => settings.includes(setting))];
    for (const peer of taking) servers.set(peer, await started(peer, setting, workload, stage));
    const asked = new Map<Peer, Asked>();
    for (const peer of taking) asked.set(peer, await requestsOf(peer, workload, stage));
    await compareAnswers(workload, servers, asked);

    const job = (peer: Peer, enough: LoadJob['enough']): Promise<LoadResult> =>
      load(`${peer.name} in ${workload.name} (${setting})`, {
        url: servers.get(peer)?.url ?? '',
        connections,
        requests: asked.get(peer) ?? [],
        enough,
      });
    const enough = new Map<Peer, LoadJob['enough']>();
    for (const peer of taking) {
      const first = await job(peer, { requests: fewRequests });
      const isSlow = first.perSecond * measured < 2 * fewRequests;
      enough.set(peer, isSlow ? { requests: fewRequests } : { seconds: measured });
      if (!isSlow) await job(peer, { seconds: warmUp });
    }
    const results = await interleave(rounds, taking, async (peer, round) => {
      const result = await job(peer, enough.get(peer) ?? { seconds: measured });
      say(
        `${workload.name} ${setting} ${round + 1}/${rounds} ${peer.name}: ${result.perSecond.toFixed(1)}/s, p50 ${result.p50} ms, p99 ${result.p99} ms`,
      );
      return result;
    });
    return summary(`${workload.name}.${setting}`, results);
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}

function started(peer: Peer, setting: Setting, workload: Workload, stage: Stage): Promise<RunningServer> {
  const settings: ServerSettings = {
    setting,
    registers: stage.registers(workload.archives),
    issuers: stage.issuers,
    databaseUrl: stage.databaseUrl,
    basis: workload.basis,
  };
  return stage.hold(
    startServer({
      name: peer.name,
      program: onServerCore(process.execPath, peer.program),
      environment: { NODE_ENV: 'production', BENCH_SERVER: JSON.stringify(settings) },
    }),
  );
}

/** The same requests for all; a peer with a schema of its own asks in its own words. */
async function requestsOf({ own }: Peer, workload: Workload, stage: Stage): Promise<Asked> {
  const tokens = new Map<string, string>();
  for (const { viewer } of workload.requests) {
    if (!tokens.has(viewer.id)) tokens.set(viewer.id, await stage.signer.sign(viewer));
  }
  const query = own?.query(workload) ?? workload.query;
  return workload.requests.map(({ viewer, variables }, at) => ({
    headers: { authorization: `Bearer ${tokens.get(viewer.id)}` },
    body: JSON.stringify({ query, variables: own?.variables(workload, at) ?? variables }),
  }));
}

/** Ours must be whole, and every peer's the same as ours. */
async function compareAnswers(
  workload: Workload,
  servers: ReadonlyMap<Peer, RunningServer>,
  asked: ReadonlyMap<Peer, Asked>,
): Promise<void> {
  const total = workload.requests.length;
  const some = Array.from({ length: Math.min(compared, total) }, (_, at) =>
    Math.floor((at * total) / compared),
  );
  for (const at of some) {
    const answerOf = async (peer: Peer): Promise<unknown> => {
      const data = await answer(peer.name, servers.get(peer)?.url ?? '', asked.get(peer)?.[at]);
      return peer.own ? peer.own.answer(workload, data) : data;
    };
    const expected = await answerOf(ours);
    const { found, expected: wanted } = workload.recordsIn(expected as never, at);
    if (found !== wanted) {
      throw new Error(`${workload.name}: ours answered request ${at} with ${found} records of ${wanted}`);
    }
    for (const peer of servers.keys()) {
      const difference = firstDifference(expected, await answerOf(peer));
      if (difference) throw new Error(`${workload.name}, request ${at}, ${peer.name}: ${difference}`);
    }
  }
}

async function answer(who: string, url: string, request: Asked[number] | undefined): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...request?.headers },
    body: request?.body ?? '',
  });
  const text = await response.text();
  const body: { data?: unknown; errors?: unknown } = JSON.parse(text);
  if (response.status !== 200 || body.errors) {
    throw new Error(`${who} answered ${response.status}: ${text.slice(0, 2000)}`);
  }
  return body.data;
}

function summary(key: string, results: ReadonlyMap<Peer, readonly LoadResult[]>): PartResult {
  const rates = (peer: Peer): readonly number[] =>
    (results.get(peer) ?? []).map(({ perSecond }) => perSecond);
  const everyone = [...results.keys()];
  const named = <T>(list: readonly Peer[], of: (peer: Peer) => T): Record<string, T> =>
    Object.fromEntries(list.map((peer) => [`${key}.${peer.name}`, of(peer)]));
  return {
    figures: named(everyone, (peer) => results.get(peer)),
    perSecond: named(everyone, (peer) => Number(medianOf(rates(peer)).toPrecision(4))),
    ratios: named(
      everyone.filter((peer) => peer !== ours),
      (peer) => ratioOf(rates(ours), rates(peer)),
    ),
  };
}
