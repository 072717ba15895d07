/** Throughput of several servers: each warmed up, then measured in turn, round by round. */
import { type Contestant } from './contestants.ts';
import { interleave } from './interleave.ts';
import { type LoadJob, type LoadResult, load } from './load.ts';
import { coreSecondsOf } from './machine.ts';

const rounds = 5;
const connections = 16;
/** Seconds of a measurement, and of warming up. */
const measured = 2;
const warmUp = 16;
const lastOfWarmUp = 4;
/** A server that is too slow for seconds answers so many requests instead: two for each connection. */
const fewRequests = 2 * connections;

export interface Measurement extends LoadResult {
  /** The share of a core that the server used; null where the machine does not tell. */
  readonly busy: number | null;
}

export async function throughputs(
  what: string,
  contestants: readonly Contestant[],
  say: (text: string) => void,
): Promise<ReadonlyMap<Contestant, readonly Measurement[]>> {
  const enough = new Map<Contestant, LoadJob['enough']>();
  for (const contestant of contestants) enough.set(contestant, await warmedUp(what, contestant));
  return interleave(rounds, contestants, async (contestant, round) => {
    const result = await measure(what, contestant, enough.get(contestant) ?? { seconds: measured });
    say(
      `${what} ${round + 1}/${rounds} ${contestant.peer.name}: ${result.perSecond.toFixed(1)}/s, p50 ${result.p50} ms, p99 ${result.p99} ms, busy ${result.busy}`,
    );
    return result;
  });
}

/** Tells what is enough for a measurement of this server, by how it answers once it has been at work for a while. */
export async function warmedUp(what: string, contestant: Contestant): Promise<LoadJob['enough']> {
  await measure(what, contestant, { seconds: warmUp - lastOfWarmUp });
  const { perSecond } = await measure(what, contestant, { seconds: lastOfWarmUp });
  return perSecond * measured < fewRequests ? { requests: fewRequests } : { seconds: measured };
}

export async function measure(
  what: string,
  { peer, server, requests }: Contestant,
  enough: LoadJob['enough'],
  atOnce = connections,
): Promise<Measurement> {
  const before = coreSecondsOf(server.pid);
  const result = await load(`${peer.name} in ${what}`, {
    url: server.url,
    connections: atOnce,
    requests,
    enough,
  });
  const after = coreSecondsOf(server.pid);
  const busy =
    before === null || after === null ? null : Number(((after - before) / result.seconds).toFixed(2));
  return { ...result, busy };
}
