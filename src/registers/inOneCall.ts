/**
 * What a request asks of an endpoint at one time goes in one call: `batch`, with an answer for each question, in order.
 * A question that stands alone goes by itself, and so does one that the batch did not answer: what is wrong with one
 * must not be told of the others.
 */
import { type Static, type TSchema, Type } from 'typebox';
import { RegisterUnavailable } from '../errors.ts';
import { isAnswer } from './isAnswer.ts';
import { type CallContext, type Endpoint, isRefusal, QuestionRefused } from './transport.ts';

/** `status`: what the operation would have answered with by itself. */
const Answer = Type.Object({
  operation: Type.String(),
  status: Type.Integer(),
  answer: Type.Optional(Type.Unknown()),
});
const Answers = Type.Object({ answers: Type.Array(Answer) });

interface Asked {
  readonly operation: string;
  readonly question: unknown;
  /** Null: that is no answer to it. */
  taking(told: Static<typeof Answer>): (() => void) | null;
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
      const takes = await askTogether(endpoint, all, context);
      for (const [at, asked] of all.entries()) (takes[at] ?? asked.askAlone)();
    } catch (error) {
      // An endpoint that has no `batch`, or refuses this one, may be as well as ever.
      const refused = error instanceof RegisterUnavailable && error.cause instanceof QuestionRefused;
      for (const asked of all) {
        if (refused) asked.askAlone();
        else asked.fail(error);
      }
    }
  }

  return {
    post: <T extends TSchema>(operation: string, question: unknown, shape: T, context: CallContext) =>
      new Promise<Static<T>>((done, fail) => {
        const asked: Asked = {
          operation,
          question,
          taking: ({ operation: of, status, answer }) =>
            of === operation && status === 200 && isAnswer(shape, answer) ? () => done(answer) : null,
          fail,
          askAlone: () => void endpoint.post(operation, question, shape, context).then(done, fail),
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

/** How each takes its answer. An endpoint that neither answers nor refuses any of them, or tells another number, failed. */
async function askTogether(
  endpoint: Endpoint,
  all: readonly Asked[],
  context: CallContext,
): Promise<readonly ReturnType<Asked['taking']>[]> {
  let takes: readonly ReturnType<Asked['taking']>[] = [];
  const questions = all.map(({ operation, question }) => ({ operation, question }));
  await endpoint.post('batch', { questions }, Answers, context, {
    of: [...new Set(questions.map(({ operation }) => operation))].toSorted().join('+'),
    accepts: ({ answers }) => {
      if (answers.length !== all.length) return false;
      takes = answers.map((told, at) => all[at]?.taking(told) ?? null);
      return takes.some((take) => take !== null) || answers.some(({ status }) => isRefusal(status));
    },
  });
  return takes;
}
