/** Over HTTP, against an endpoint that says what it is told to. */
import { createServer } from 'node:http';
import { Type } from 'typebox';
import { afterEach, describe, expect, it } from 'vitest';
import { inOneCall } from '../../src/registers/inOneCall.ts';
import {
  type CallContext,
  type CallReport,
  defaultLimits,
  type Endpoint,
  openEndpoint,
} from '../../src/registers/transport.ts';

const Cases = Type.Object({ cases: Type.Array(Type.String()) });
const Counts = Type.Object({ counts: Type.Number() });
const answers = { cases: { cases: ['a'] }, counts: { counts: 2 } };
type Operation = keyof typeof answers;

interface Question {
  readonly operation: Operation;
  readonly question: { readonly of: string };
}
interface Call {
  readonly requestId: string;
  readonly operation: string;
  readonly body: { readonly questions: readonly Question[] };
}
/** A number is a status without a body. */
type Saying = (call: Call) => unknown;

const part = (operation: Operation, answer: unknown = answers[operation], status = 200) => ({
  operation,
  status,
  answer,
});
const honest: Saying = ({ operation, body }) =>
  operation === 'batch'
    ? { answers: body.questions.map((asked) => part(asked.operation)) }
    : answers[operation as Operation];
const toBatches =
  (said: unknown): Saying =>
  (call) =>
    call.operation === 'batch' ? said : honest(call);

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function endpointThat(says: Saying, limits = {}) {
  const calls: Call[] = [];
  const reports: CallReport[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const requestId = String(request.headers['x-request-id']);
    const call = { requestId, operation: request.url?.slice(1) ?? '', body: JSON.parse(body) };
    calls.push(call);
    const said = says(call);
    if (typeof said === 'number') response.writeHead(said).end();
    else response.end(JSON.stringify(said));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const report = (call: CallReport) => void reports.push(call);
  const endpoint = inOneCall(openEndpoint('archive', url, { ...defaultLimits, ...limits }, report));
  closers.push(async () => {
    await endpoint.close();
    await new Promise((closed) => server.close(closed));
  });
  const told = () => reports.map(({ operation, outcome }) => `${operation} ${outcome}`);
  return { endpoint, told, calls, asked: () => calls.map(({ operation }) => operation) };
}

const context = (requestId = 'r'): CallContext => ({ requestId, signal: new AbortController().signal });
/** What each came to: its answer, or nothing. */
async function both(endpoint: Endpoint, of = context()): Promise<unknown[]> {
  const settled = await Promise.allSettled([
    endpoint.post('cases', { of: of.requestId }, Cases, of),
    endpoint.post('counts', { of: of.requestId }, Counts, of),
  ]);
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : null));
}

describe('questions of one request at one time', () => {
  it('go in one call, and each gets its own answer', async () => {
    const { endpoint, calls, told } = await endpointThat(honest);
    expect(await both(endpoint)).toEqual([answers.cases, answers.counts]);
    const questions = [
      { operation: 'cases', question: { of: 'r' } },
      { operation: 'counts', question: { of: 'r' } },
    ];
    expect(calls).toEqual([{ requestId: 'r', operation: 'batch', body: { questions } }]);
    expect(told()).toEqual(['cases+counts ok']);
  });

  it('go by themselves where there is one, and in calls of their own at different times', async () => {
    const { endpoint, asked } = await endpointThat(honest);
    const of = context();
    await endpoint.post('cases', {}, Cases, of);
    await endpoint.post('counts', {}, Counts, of);
    expect(asked()).toEqual(['cases', 'counts']);
  });

  it('are never put together with those of another request', async () => {
    const { endpoint, calls } = await endpointThat(honest);
    await Promise.all([both(endpoint, context('one')), both(endpoint, context('other'))]);
    expect(calls.map(({ requestId }) => requestId).toSorted()).toEqual(['one', 'other']);
    for (const { requestId, body } of calls) {
      expect(body.questions.map(({ question }) => question.of)).toEqual([requestId, requestId]);
    }
  });

  it.each([
    ['failed', part('cases', null, 500)],
    ['failed with what looks like an answer', part('cases', answers.cases, 500)],
    ['refused', part('cases', null, 404)],
    ['answered in another shape', part('cases', { nonsense: true })],
    ['answered as if something else were asked', part('counts', answers.cases)],
  ])('of which one is %s: that one is asked alone, and the other is kept', async (_, wrong) => {
    const said = { answers: [wrong, part('counts')] };
    const { endpoint, asked } = await endpointThat(toBatches(said));
    expect(await both(endpoint)).toEqual([answers.cases, answers.counts]);
    expect(asked()).toEqual(['batch', 'cases']);
  });

  it('of which one cannot be answered at all: that one fails, and the other is kept', async () => {
    const { endpoint, told } = await endpointThat(({ operation }) =>
      operation === 'batch' ? { answers: [part('cases', null, 503), part('counts')] } : 503,
    );
    expect(await both(endpoint)).toEqual([null, answers.counts]);
    expect(told()).toEqual(['cases+counts ok', 'cases failed']);
  });

  it.each([
    ['of which none is answered', { answers: [part('cases', {}), part('counts', null, 500)] }],
    ['to which there are too few answers', { answers: [part('cases')] }],
    ['to which there are too many', { answers: [part('cases'), part('counts'), part('counts')] }],
    ['answered by nonsense', { nonsense: true }],
    ['answered by a failure', 503],
  ])('%s fail together, and none is asked alone', async (_, said) => {
    const { endpoint, asked, told } = await endpointThat(toBatches(said));
    expect(await both(endpoint)).toEqual([null, null]);
    // The call is made once more, like any that failed.
    expect(asked()).toEqual(['batch', 'batch']);
    expect(told()).toEqual(['cases+counts failed']);
  });

  it('of which none is answered open the breaker', async () => {
    const said = { answers: [part('cases', {}), part('counts', {})] };
    const { endpoint, asked } = await endpointThat(toBatches(said), { breakAfter: 4 });
    for (const _ of [1, 2, 3]) expect(await both(endpoint)).toEqual([null, null]);
    expect(asked()).toEqual(['batch', 'batch', 'batch', 'batch']);
  });

  it.each([
    ['an endpoint that has no such operation', 404],
    ['one that finds it too large', 413],
    ['one that refuses each', { answers: [part('cases', null, 400), part('counts', null, 400)] }],
  ])('are asked alone of %s, which is as well as before', async (_, said) => {
    const { endpoint, asked } = await endpointThat(toBatches(said), { breakAfter: 1 });
    for (const _ of [1, 2]) expect(await both(endpoint)).toEqual([answers.cases, answers.counts]);
    expect(asked()).toEqual(['batch', 'cases', 'counts', 'batch', 'cases', 'counts']);
  });

  it('stop together where nobody waits for them any more', async () => {
    const { endpoint, asked } = await endpointThat(honest);
    const of = { requestId: 'r', signal: AbortSignal.abort() };
    expect(await both(endpoint, of)).toEqual([null, null]);
    expect(asked()).toEqual([]);
  });
});
