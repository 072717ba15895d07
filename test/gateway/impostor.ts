/** Someone in a service's place, who passes on what it says, or says something else. */
import { createServer } from 'node:http';

type Row = Record<string, unknown>;

/** What is said instead, the truth and the question given; a number is a status without a body. */
export type Saying = (operation: string, truth: Row, question: Row) => object | number;

export interface Impostor {
  readonly url: string;
  /** From now on; `null`: the truth. */
  says(saying: Saying | null): void;
  close(): void;
}

/** `truth`: the service's own URL. */
export async function impostorOf(truth: string): Promise<Impostor> {
  let saying: Saying | null = null;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const operation = request.url ?? '';
    const headers = { 'content-type': 'application/json' };
    const told = await fetch(`${truth}${operation}`, { method: 'POST', headers, body });
    const said: Row = JSON.parse(await told.text());
    const answer = saying?.(operation.slice(1), said, JSON.parse(body)) ?? said;
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.writeHead(200, headers).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    says: (one) => {
      saying = one;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
