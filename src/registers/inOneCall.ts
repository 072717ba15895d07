/**
 * What a request asks of an endpoint at one time goes in one call: `batch`, with an answer for each question, in order.
 * A question that stands alone goes by itself, and so does one that the batch did not answer: what is wrong with one
 * must not be told of the others.
 */
import { type Static, type TSchema, Type } from 'typebox';
import { isAnswer } from './isAnswer.ts';
import { type CallContext, type Endpoint } from './transport.ts';

const Answers = Type.Object({ answers: Type.Array(Type.Unknown()) });

interface Asked {
  readonly question: { readonly operation: string; readonly question: unknown };
  /** Undefined: the batch has no answer for it. */
  take(answer: unknown): void;
  fail(error: unknown): void;
  askAlone(): void;
}

export function inOneCall(endpoint: Endpoint): Endpoint {
  const gathered = new Map<CallContext, Asked[]>();

  async function send(context: CallContext): Promise<void> {
    const all = gathered.get(context) ?? [];
    gathered.delete(context);
    if (all.length === 1) return all[0]?.askAlone();
    try {
      const questions = all.map(({ question }) => question);
      const { answers } = await endpoint.post('batch', { questions }, Answers, context);
      const told = answers.length === all.length ? answers : [];
      for (const [at, asked] of all.entries()) asked.take(told[at]);
    } catch (error) {
      for (const asked of all) asked.fail(error);
    }
  }

  return {
    post: <T extends TSchema>(operation: string, question: unknown, answer: T, context: CallContext) =>
      new Promise<Static<T>>((done, fail) => {
        const askAlone = () => void endpoint.post(operation, question, answer, context).then(done, fail);
        const asked: Asked = {
          question: { operation, question },
          take: (value) => (isAnswer(answer, value) ? done(value) : askAlone()),
          fail,
          askAlone,
        };
        const others = gathered.get(context);
        if (others) return void others.push(asked);
        gathered.set(context, [asked]);
        // The loaders of a request ask in ticks of one turn: this one comes after theirs.
        process.nextTick(send, context);
      }),
    close: () => endpoint.close(),
  };
}
