/** Someone in a service's place, who passes on what it says, or says something else. */
import { createServer } from 'node:http';

type Row = Record<string, unknown>;

interface Asked {
  readonly id: number;
  readonly operation: string;
  readonly question: Row;
}
interface Told {
  readonly id: number;
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
  const insteadOfPart = ({ id, operation, question }: Asked, told: Told): Told => {
    const answer = instead(operation, told.answer ?? {}, question);
    if (answer === told.answer) return told;
    return typeof answer === 'number'
      ? { id, status: answer, answer: null }
      : { id, status: 200, answer: answer as Row };
  };
  const answerTo = (operation: string, truth: Row, question: Row): object | number => {
    if (operation !== 'batch') return instead(operation, truth, question);
    const told = new Map((truth.answers as Told[]).map((part) => [part.id, part]));
    const answers = (question.questions as Asked[]).flatMap((asked) => {
      const part = told.get(asked.id);
      return part ? [insteadOfPart(asked, part)] : [];
    });
    return instead(operation, { answers }, question);
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
