/** Connections that ask without pause: each again as soon as it is answered. */
import autocannon from 'autocannon';
import { type Answers } from './answers.ts';
import { type LoadJob } from './load.ts';

export async function closedLoop(job: LoadJob, answers: Answers): Promise<void> {
  const urls = [job.url].flat();
  await Promise.all(urls.map((url) => one(url, job.connections / urls.length, job, answers)));
}

async function one(
  url: string,
  connections: number,
  { requests, enough }: LoadJob,
  answers: Answers,
): Promise<void> {
  const asked = requests.map(({ headers, body }, at) => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json', ...headers },
    body,
    ...(answers.isSampled(at) ? { onResponse: (_: number, text: string) => answers.read(text) } : {}),
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
      client.on('response', (status, _, milliseconds) => answers.came(status, milliseconds));
    },
  });
  if (result.errors > 0) {
    answers.complain(`${result.errors} connection errors, ${result.timeouts} of them timeouts`);
  }
}
