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
  readonly id: number;
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
const hang = Symbol('no answer');

const part = (id: number, answer: unknown, status = 200) => ({ id, status, answer });
const honest: Saying = ({ operation, body }) =>
  operation === 'batch'
    ? { answers: body.questions.map((asked) => part(asked.id, answers[asked.operation])) }
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
    if (said === hang) return;
    if (typeof said === 'number') response.writeHead(said).end();
    else response.end(JSON.stringify(said));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const report = (call: CallReport) => void reports.push(call);
  const endpoint = inOneCall(openEndpoint('archive', url, { ...defaultLimits, ...limits }, report));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const told = () => reports.map(({ operation, outcome }) => `${operation} ${outcome}`);
  return { endpoint, told, calls, asked: () => calls.map(({ operation }) => operation) };
}

const context = (requestId = 'r', signal = new AbortController().signal): CallContext => ({
  requestId,
  signal,
});
/** What each came to: its answer, or nothing. */
async function both(endpoint: Endpoint, of = context()): Promise<unknown[]> {
  const settled = await Promise.allSettled([
    endpoint.post('cases', { of: of.requestId }, Cases, of),
    endpoint.post('counts', { of: of.requestId }, Counts, of),
  ]);
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : null));
}
const [cases, counts] = [part(0, answers.cases), part(1, answers.counts)];

describe('questions of one request at one time', () => {
  it('go in one call, and each gets its own answer', async () => {
    const { endpoint, calls, told } = await endpointThat(honest);
    expect(await both(endpoint)).toEqual([answers.cases, answers.counts]);
    const questions = [
      { id: 0, operation: 'cases', question: { of: 'r' } },
      { id: 1, operation: 'counts', question: { of: 'r' } },
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

  it('are told apart by their ids, in whatever order the answers come', async () => {
    const { endpoint, asked } = await endpointThat(({ body }) => ({
      answers: body.questions.map(({ id }) => part(id, { cases: [`${id}`] })).toReversed(),
    }));
    const of = context();
    const three = [1, 2, 3].map(() => endpoint.post('cases', {}, Cases, of));
    expect(await Promise.all(three)).toEqual([{ cases: ['0'] }, { cases: ['1'] }, { cases: ['2'] }]);
    expect(asked()).toEqual(['batch']);
  });

  it('are reported by what they ask, each once and in one order', async () => {
    const { endpoint, told } = await endpointThat(honest);
    const of = context();
    const post = (operation: Operation) => endpoint.post(operation, {}, Type.Object({}), of);
    await Promise.all([post('counts'), post('cases'), post('counts')]);
    expect(told()).toEqual(['cases+counts ok']);
  });

  it.each([
    ['failed', part(0, null, 500)],
    ['failed with what looks like an answer', part(0, answers.cases, 500)],
    ['refused', part(0, null, 404)],
    ['answered in another shape', part(0, { nonsense: true })],
    ['not answered', part(2, answers.cases)],
  ])('of which one is %s: that one is asked alone, and the other is kept', async (_, wrong) => {
    const { endpoint, asked } = await endpointThat(toBatches({ answers: [wrong, counts] }));
    expect(await both(endpoint)).toEqual([answers.cases, answers.counts]);
    expect(asked()).toEqual(['batch', 'cases']);
  });

  it('of which one cannot be answered at all: that one fails, and the other is kept', async () => {
    const { endpoint, told } = await endpointThat(({ operation }) =>
      operation === 'batch' ? { answers: [part(0, null, 503), counts] } : 503,
    );
    expect(await both(endpoint)).toEqual([null, answers.counts]);
    expect(told()).toEqual(['cases+counts ok', 'cases failed']);
  });

  it.each([
    ['none is answered', { answers: [part(0, {}), part(1, null, 500)] }],
    ['there is no answer', { answers: [] }],
    ['two answers are to the same', { answers: [cases, part(0, answers.counts), counts] }],
    ['the answer is nonsense', { nonsense: true }],
    ['the call fails', 503],
    ['the call is of an operation that is not there', 404],
    ['the call is not implemented', 501],
    ['the call is too large', 413],
    ['the call is sent elsewhere', 302],
    ['each is refused', { answers: [part(0, null, 400), part(1, null, 400)] }],
    ['the call hangs', hang],
  ])('are asked alone where %s, and the call is not made again', async (_, said) => {
    const { endpoint, asked } = await endpointThat(toBatches(said), { timeout: 200 });
    expect(await both(endpoint)).toEqual([answers.cases, answers.counts]);
    expect(asked()).toEqual(['batch', 'cases', 'counts']);
  });

  it('keep one that hangs from the others, and from the breaker', async () => {
    const { endpoint, asked } = await endpointThat(
      (call) => (call.operation === 'counts' ? honest(call) : hang),
      { timeout: 100, breakAfter: 4 },
    );
    for (const _ of [1, 2, 3]) expect(await both(endpoint)).toEqual([null, answers.counts]);
    expect(asked().filter((operation) => operation === 'counts')).toHaveLength(3);
  });

  it.each([
    ['nonsense', { answers: [part(0, {}), part(1, {})] }],
    ['failures', { answers: [part(0, null, 500), part(1, null, 500)] }],
  ])('that are answered by %s open the breaker', async (_, said) => {
    const { endpoint, asked } = await endpointThat(({ operation }) => (operation === 'batch' ? said : 503), {
      breakAfter: 10,
    });
    for (const _ of [1, 2, 3, 4]) expect(await both(endpoint)).toEqual([null, null]);
    expect(asked()).toHaveLength(10);
  });

  it.each([
    ['the call', 404],
    ['the call by sending it elsewhere', 302],
    ['each of them', { answers: [part(0, null, 400), part(1, null, 400)] }],
  ])('do not open the breaker of an endpoint that refuses %s', async (_, said) => {
    const { endpoint, asked } = await endpointThat(({ operation }) => (operation === 'batch' ? said : 400), {
      breakAfter: 1,
    });
    for (const _ of [1, 2]) expect(await both(endpoint)).toEqual([null, null]);
    expect(asked()).toEqual(['batch', 'cases', 'counts', 'batch', 'cases', 'counts']);
  });

  it('are not asked alone of an endpoint that asks for fewer calls', async () => {
    const { endpoint, asked } = await endpointThat(toBatches(429));
    expect(await both(endpoint)).toEqual([null, null]);
    expect(asked()).toEqual(['batch']);
  });

  it('stop where nobody waits for them any more', async () => {
    const { endpoint, asked, told } = await endpointThat(toBatches(hang));
    expect(await both(endpoint, context('r', AbortSignal.timeout(100)))).toEqual([null, null]);
    expect(await both(endpoint, context('r', AbortSignal.abort()))).toEqual([null, null]);
    expect(asked()).toEqual(['batch']);
    expect(told()).toEqual(['cases+counts failed', 'cases+counts failed']);
  });

  it('are not asked once the endpoint is closed', async () => {
    const { endpoint, asked } = await endpointThat(honest);
    await endpoint.close();
    expect(await both(endpoint)).toEqual([null, null]);
    expect(asked()).toEqual([]);
  });
});
