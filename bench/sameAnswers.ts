/** Before anything is timed: ours must be whole, and every peer's the same as ours. */
import { firstDifference } from './compare.ts';
import { type Contestant } from './contestants.ts';
import { type Workload } from './workloads/workload.ts';

/** How many of a workload's requests are compared. */
const compared = 5;

/** Throws with the first place that differs. */
export async function compareAnswers(workload: Workload, contestants: readonly Contestant[]): Promise<void> {
  const [ours, ...others] = contestants;
  if (!ours) return;
  const total = workload.requests.length;
  for (let number = 0; number < Math.min(compared, total); number += 1) {
    const at = Math.floor((number * total) / compared);
    const expected = await answerOf(ours, workload, at);
    const { found, expected: wanted } = workload.recordsIn(expected as never, at);
    if (found !== wanted) {
      throw new Error(`${workload.name}: ours answered request ${at} with ${found} records of ${wanted}`);
    }
    for (const other of others) {
      const difference = firstDifference(expected, await answerOf(other, workload, at));
      if (difference) throw new Error(`${workload.name}, request ${at}, ${other.peer.name}: ${difference}`);
    }
  }
}

async function answerOf(
  { peer, server, requests }: Contestant,
  workload: Workload,
  at: number,
): Promise<unknown> {
  const request = requests[at];
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...request?.headers },
    body: request?.body ?? '',
  });
  const text = await response.text();
  const { data, errors }: { data?: unknown; errors?: unknown } = JSON.parse(text);
  if (response.status !== 200 || errors !== undefined) {
    throw new Error(`${peer.name} answered ${workload.name} ${response.status}: ${text.slice(0, 2000)}`);
  }
  return peer.own ? peer.own.answer(workload, data) : data;
}
