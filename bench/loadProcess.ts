/** The load, in a process of its own: one job over IPC, one result back. */
import autocannon from 'autocannon';
import { type LoadJob, type LoadTold } from './load.ts';

/** Every so many answers one is read for errors. */
const sampledEvery = 16;

// Whoever wanted the result has gone.
process.once('disconnect', () => process.exit(1));
process.once('message', async (job: LoadJob) => {
  process.send?.(await load(job), () => process.exit(0));
});

async function load({ url, connections, requests, enough }: LoadJob): Promise<LoadTold> {
  const complaints = new Set<string>();
  const note = (text: string) => {
    if (complaints.size < 3) complaints.add(text.slice(0, 500));
  };
  const started = performance.now();
  let answers = 0;
  let lastAt = started;
  const times: number[] = [];
  const asked = requests.map(({ headers, body }, at) => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json', ...headers },
    body,
    ...(at % sampledEvery === 0
      ? {
          onResponse: (_: number, text: string) => {
            if (JSON.parse(text).errors !== undefined) note(text);
          },
        }
      : {}),
  }));
  let next = 0;
  const result = await autocannon({
    url,
    connections,
    timeout: 120,
    requests: asked,
    ...('seconds' in enough ? { duration: enough.seconds } : { amount: enough.requests }),
    setupClient: (client) => {
      // Each connection begins elsewhere, so that no client is asked for by all at once.
      const from = Math.floor((next++ * asked.length) / connections) % asked.length;
      client.setRequests([...asked.slice(from), ...asked.slice(0, from)]);
      client.on('response', (status, _, milliseconds) => {
        answers += 1;
        lastAt = performance.now();
        times.push(milliseconds);
        if (status !== 200) note(`status ${status}`);
      });
    },
  });
  if (result.errors > 0) note(`${result.errors} connection errors, ${result.timeouts} of them timeouts`);
  times.sort((a, b) => a - b);
  const at = (part: number) => Number((times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(2));
  const seconds = (lastAt - started) / 1000;
  return {
    answers,
    seconds,
    perSecond: Number((answers / seconds).toPrecision(5)),
    p50: at(0.5),
    p99: at(0.99),
    complaints: [...complaints],
  };
}
