/** Servers started for one workload in one setting, each with the requests that it is asked. */
import { type LoadJob } from './load.ts';
import { onServerCore } from './machine.ts';
import { nodeEnvironment, nodeOptions } from './nodeSettings.ts';
import { ours, type Peer, peers } from './peers/index.ts';
import { type ServerSettings, type Setting } from './peers/settings.ts';
import { type Stage } from './stage.ts';
import { type RunningServer, startServer } from './startServer.ts';
import { type Workload } from './workloads/workload.ts';

export interface Contestant {
  readonly peer: Peer;
  readonly server: RunningServer;
  readonly requests: LoadJob['requests'];
}

/** Ours first. */
export async function startContestants(
  stage: Stage,
  workload: Workload,
  setting: Setting,
): Promise<readonly Contestant[]> {
  const contestants: Contestant[] = [];
  for (const peer of [ours, ...peers.filter(({ settings }) => settings.includes(setting))]) {
    contestants.push(await startContestant(stage, workload, setting, peer));
  }
  return contestants;
}

/** `environment`: what this one server is told besides. */
export async function startContestant(
  stage: Stage,
  workload: Workload,
  setting: Setting,
  peer: Peer = ours,
  environment: NodeJS.ProcessEnv = {},
): Promise<Contestant> {
  const server = await started(peer, setting, workload, stage, environment);
  return { peer, server, requests: await requestsOf(peer, workload, stage) };
}

function started(
  peer: Peer,
  setting: Setting,
  workload: Workload,
  stage: Stage,
  environment: NodeJS.ProcessEnv,
): Promise<RunningServer> {
  const settings: ServerSettings = {
    setting,
    registers: stage.registers(workload.archives),
    issuers: stage.issuers,
    databaseUrl: stage.databaseUrl,
    portalUrl: stage.portalUrl,
    basis: workload.basis,
  };
  return stage.hold(
    startServer({
      name: peer.name,
      program: onServerCore(process.execPath, ...nodeOptions, peer.program),
      environment: { ...nodeEnvironment, ...environment, BENCH_SERVER: JSON.stringify(settings) },
    }),
  );
}

/** The same for all, but that a peer with a schema of its own asks in its own words. */
async function requestsOf({ own }: Peer, workload: Workload, stage: Stage): Promise<Contestant['requests']> {
  const tokens = new Map<string, string>();
  for (const { viewer } of workload.requests) {
    if (!tokens.has(viewer.id)) tokens.set(viewer.id, await stage.signer.sign(viewer));
  }
  const query = own?.query(workload) ?? workload.query;
  return workload.requests.map(({ viewer, variables }, at) => ({
    headers: { authorization: `Bearer ${tokens.get(viewer.id)}`, ...own?.headers(workload, at) },
    body: JSON.stringify({ query, variables: own?.variables(workload, at) ?? variables }),
  }));
}
