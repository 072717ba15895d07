/** Someone in a service's place, who passes on what it says, or says something else. */
import { createServer } from 'node:http';

type Row = Record<string, unknown>;

interface Asked {
  readonly operation: string;
  readonly question: Row;
}

/** What is said instead, the truth and the question given; a number is a status without a body. A batch is said part by part. */
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
  const instead = (operation: string, truth: Row, question: Row): object | number =>
    operation === 'batch'
      ? {
          answers: (question.questions as Asked[]).map((asked, at) =>
            ofBatch(asked, (truth.answers as Row[])[at]),
          ),
        }
      : (saying?.(operation, truth, question) ?? truth);
  /** A part that fails has no answer. */
  const ofBatch = ({ operation, question }: Asked, truth: Row = {}): object | null => {
    const answer = instead(operation, truth, question);
    return typeof answer === 'number' ? null : answer;
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const operation = request.url ?? '';
    const headers = { 'content-type': 'application/json' };
    const told = await fetch(`${truth}${operation}`, { method: 'POST', headers, body });
    const answer = instead(operation.slice(1), JSON.parse(await told.text()), JSON.parse(body));
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
