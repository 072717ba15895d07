import { type TSchema, Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { RegisterUnavailable } from '../../src/errors.ts';
import { inOneCall } from '../../src/registers/inOneCall.ts';
import { isAnswer } from '../../src/registers/isAnswer.ts';
import { type CallContext, type Endpoint } from '../../src/registers/transport.ts';

const Cases = Type.Object({ cases: Type.Array(Type.String()) });
const Counts = Type.Object({ counts: Type.Number() });
const context = (requestId: string): CallContext => ({ requestId, signal: new AbortController().signal });

interface Call {
  readonly requestId: string;
  readonly operation: string;
  readonly body: unknown;
}

/** Says what `says` tells, and keeps what it was asked. */
function endpointThat(says: (call: Call) => unknown) {
  const calls: Call[] = [];
  const endpoint: Endpoint = {
    post: async <T extends TSchema>(
      operation: string,
      body: unknown,
      shape: T,
      { requestId }: CallContext,
    ) => {
      const call = { requestId, operation, body };
      calls.push(call);
      const said = says(call);
      if (!isAnswer(shape, said)) throw new RegisterUnavailable();
      return said;
    },
    close: async () => undefined,
  };
  return { calls, endpoint: inOneCall(endpoint) };
}

const answers: Record<string, unknown> = { cases: { cases: ['a'] }, counts: { counts: 2 } };
const honest = ({ operation, body }: Call): unknown =>
  operation === 'batch'
    ? { answers: (body as { questions: Call[] }).questions.map((asked) => answers[asked.operation]) }
    : answers[operation];

const both = (endpoint: Endpoint, of = context('r')) =>
  Promise.allSettled([
    endpoint.post('cases', { of: of.requestId }, Cases, of),
    endpoint.post('counts', { of: of.requestId }, Counts, of),
  ]);
const values = (settled: readonly PromiseSettledResult<unknown>[]) =>
  settled.map((one) => (one.status === 'fulfilled' ? one.value : 'FAILED'));
const operationsOf = (calls: readonly Call[]) => calls.map(({ operation }) => operation);

describe('questions of one request at one time', () => {
  it('go in one call, and each gets its own answer', async () => {
    const { calls, endpoint } = endpointThat(honest);
    expect(values(await both(endpoint))).toEqual([{ cases: ['a'] }, { counts: 2 }]);
    expect(calls).toEqual([
      {
        requestId: 'r',
        operation: 'batch',
        body: {
          questions: [
            { operation: 'cases', question: { of: 'r' } },
            { operation: 'counts', question: { of: 'r' } },
          ],
        },
      },
    ]);
  });

  it('go by themselves where there is one, and in calls of their own at different times', async () => {
    const { calls, endpoint } = endpointThat(honest);
    const of = context('r');
    await endpoint.post('cases', {}, Cases, of);
    await endpoint.post('counts', {}, Counts, of);
    expect(operationsOf(calls)).toEqual(['cases', 'counts']);
  });

  it('are never put together with those of another request', async () => {
    const { calls, endpoint } = endpointThat(honest);
    await Promise.all([both(endpoint, context('one')), both(endpoint, context('other'))]);
    expect(calls).toHaveLength(2);
    for (const { requestId, body } of calls) {
      const { questions } = body as { questions: { question: { of: string } }[] };
      expect(questions.map(({ question }) => question.of)).toEqual([requestId, requestId]);
    }
  });

  it('of which one is answered wrongly, ask that one alone and keep the other', async () => {
    const { calls, endpoint } = endpointThat((call) =>
      call.operation === 'batch' ? { answers: [null, answers.counts] } : honest(call),
    );
    expect(values(await both(endpoint))).toEqual([{ cases: ['a'] }, { counts: 2 }]);
    expect(operationsOf(calls)).toEqual(['batch', 'cases']);
  });

  it('of which one cannot be answered at all, fail that one only', async () => {
    const { endpoint } = endpointThat(({ operation }) =>
      operation === 'batch' ? { answers: [{ nonsense: true }, answers.counts] } : { nonsense: true },
    );
    expect(values(await both(endpoint))).toEqual(['FAILED', { counts: 2 }]);
  });

  it.each([
    ['too few', [answers.cases]],
    ['too many', [answers.cases, answers.counts, answers.counts]],
  ])('to which there are %s answers, are each asked alone', async (_, told) => {
    const { calls, endpoint } = endpointThat((call) =>
      call.operation === 'batch' ? { answers: told } : honest(call),
    );
    expect(values(await both(endpoint))).toEqual([{ cases: ['a'] }, { counts: 2 }]);
    expect(operationsOf(calls)).toEqual(['batch', 'cases', 'counts']);
  });

  it('fail together where the call fails, and are not asked again one by one', async () => {
    const { calls, endpoint } = endpointThat(() => undefined);
    expect(values(await both(endpoint))).toEqual(['FAILED', 'FAILED']);
    expect(operationsOf(calls)).toEqual(['batch']);
  });
});
