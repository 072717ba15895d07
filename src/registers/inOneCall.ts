/**
 * What a request asks of an endpoint at one time goes in one call: `batch`, with an answer for each question. A question
 * that stands alone goes by itself, and so does one that the batch did not answer: what is wrong with one must not be
 * told of the others.
 */
import { type Static, type TSchema, Type } from 'typebox';
import { isAnswer } from './isAnswer.ts';
import { type CallContext, type Endpoint, isRefusal, wasToldToWait } from './transport.ts';

/** `id`: of the question. `status`: what its operation would have answered with by itself. */
const Answer = Type.Object({
  id: Type.Integer(),
  status: Type.Integer(),
  answer: Type.Optional(Type.Unknown()),
});
const Answers = Type.Object({ answers: Type.Array(Answer) });

interface Asked {
  readonly operation: string;
  readonly question: unknown;
  /** Null: that is no answer to it. */
  taking(told: Static<typeof Answer> | undefined): (() => void) | null;
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
      const isOver = context.signal.aborted || wasToldToWait(error);
      for (const asked of all) {
        if (isOver) asked.fail(error);
        else asked.askAlone();
      }
    }
  }

  return {
    post: <T extends TSchema>(operation: string, question: unknown, shape: T, context: CallContext) =>
      new Promise<Static<T>>((done, fail) => {
        const asked: Asked = {
          operation,
          question,
          taking: (told) => {
            const value = told?.status === 200 ? told.answer : null;
            return isAnswer(shape, value) ? () => done(value) : null;
          },
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

/** How each takes its answer. An endpoint that neither answers nor refuses any of them, or confuses them, has failed. */
async function askTogether(
  endpoint: Endpoint,
  all: readonly Asked[],
  context: CallContext,
): Promise<readonly ReturnType<Asked['taking']>[]> {
  let takes: readonly ReturnType<Asked['taking']>[] = [];
  const questions = all.map(({ operation, question }, id) => ({ id, operation, question }));
  await endpoint.post('batch', { questions }, Answers, context, {
    of: [...new Set(questions.map(({ operation }) => operation))].toSorted().join('+'),
    accepts: ({ answers }) => {
      const byId = new Map(answers.map((told) => [told.id, told]));
      if (byId.size !== answers.length) return false;
      takes = all.map((asked, id) => asked.taking(byId.get(id)));
      return takes.some((take) => take !== null) || answers.some(({ status }) => isRefusal(status));
    },
  });
  return takes;
}
