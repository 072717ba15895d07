/** Someone in a service's place, who passes on what it says, or says something else. */
import { createServer } from 'node:http';

type Row = Record<string, unknown>;

interface Asked {
  readonly operation: string;
  readonly question: Row;
}
interface Told {
  readonly operation: string;
  readonly status: number;
  readonly answer: Row | null;
}

/**
 * What is said instead, the truth and the question given; a number is a status without a body. Of a batch the parts are
 * said, and then the whole.
 */
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
    saying?.(operation, truth, question) ?? truth;
  const insteadOfPart = ({ operation, question }: Asked, told: Told | undefined): Told => {
    const answer = instead(operation, told?.answer ?? {}, question);
    return typeof answer === 'number'
      ? { operation, status: answer, answer: null }
      : { operation, status: 200, answer: answer as Row };
  };
  const answerTo = (operation: string, truth: Row, question: Row): object | number => {
    if (operation !== 'batch') return instead(operation, truth, question);
    const told = truth.answers as Told[];
    return instead(
      operation,
      { answers: (question.questions as Asked[]).map((asked, at) => insteadOfPart(asked, told[at])) },
      question,
    );
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const operation = request.url ?? '';
    const headers = { 'content-type': 'application/json' };
    const told = await fetch(`${truth}${operation}`, { method: 'POST', headers, body });
    const answer = answerTo(operation.slice(1), JSON.parse(await told.text()), JSON.parse(body));
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
