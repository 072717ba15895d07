/** GraphQL over HTTP as the gateway speaks it: POST and JSON, one query at a time, from the origins it knows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/postgres.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { type Posted, post } from './post.ts';

const origin = 'https://asiakas.example.invalid';
const viewer = JSON.stringify({ query: '{ viewer { id } }' });

let stage: Stage;
let gateway: RunningGateway;
let authorization: { authorization: string };

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  const { world, ids } = await stage.sandbox.createWorld();
  gateway = await stage.gateway(world, { ports: { origins: [origin] } });
  authorization = { authorization: `Bearer ${await stage.sandbox.token('sara', ids)}` };
});

afterAll(async () => {
  await gateway?.close();
  await stage?.close();
});

const send = (body: string, headers: Record<string, string> = {}, method = 'POST'): Promise<Posted> =>
  post(gateway.url, body, { ...authorization, ...headers }, method);

/** A refusal in our own form: one error, its code, its request's id, and nothing of what was sent. */
function expectRefused(answer: Posted, status: number) {
  expect([answer.status, answer.codes]).toEqual([status, ['BAD_USER_INPUT']]);
  expect(answer.requestIds).toEqual([answer.headers.get('x-request-id')]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.text).not.toContain('canary');
}

describe('a request', () => {
  it('is served as JSON by POST', async () => {
    const answer = await send(viewer);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('{"data":{"viewer":{"id":"2.999.4.1"}}}');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await send(viewer, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
    expect((await send(viewer, { accept: 'application/graphql-response+json' })).status).toBe(200);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('by %s is refused', async (method) => {
    const answer = await send(viewer, {}, method);
    expectRefused(answer, 405);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('in a URL is refused, whether by GET or by POST', async () => {
    const url = `${gateway.url}/graphql?query={viewer{id}}&variables={"canary":"010190-9001"}`;
    const got = await fetch(url, { headers: authorization });
    expect(got.status).toBe(405);
    expect(await got.text()).not.toContain('010190-9001');
    const posted = await fetch(url, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(posted.status).toBe(400);
  });

  it.each([
    ['text/plain', viewer],
    ['text/plain; application/json', viewer],
    ['application/x-www-form-urlencoded', 'query=%7Bviewer%7Bid%7D%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{viewer{id}}\r\n--x--',
    ],
    ['', viewer],
  ])('as %j, which a page elsewhere could send unasked, is refused', async (type, body) => {
    expectRefused(await send(body, { 'content-type': type }), 415);
  });

  it.each([
    ['a batch', JSON.stringify([{ query: '{ viewer { id } }' }])],
    ['an empty batch', '[]'],
    ['nothing', ''],
    ['null', 'null'],
    ['a text', '"canary"'],
    ['no query', '{}'],
    ['a number for a query', '{"query":5}'],
    ['half of JSON', '{"query":"canary'],
    ['variables as a list', '{"query":"{viewer{id}}","variables":["canary"]}'],
    ['variables as a text', '{"query":"{viewer{id}}","variables":"canary"}'],
    ['extensions as a text', '{"query":"{viewer{id}}","extensions":"canary"}'],
    ['a number for an operation', '{"query":"{viewer{id}}","operationName":5}'],
    ['an operation that is not there', '{"query":"{viewer{id}}","operationName":"canary"}'],
    ['two operations and no name', '{"query":"query A {viewer{id}} query B {viewer{id}}"}'],
    ['a prototype', '{"__proto__":{"canary":1},"query":"{viewer{id}}"}'],
    [
      'a query to be kept by its hash',
      '{"query":"{viewer{id}}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}',
    ],
    ['only the hash of a query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}'],
  ])('of %s is refused', async (_, body) => {
    expectRefused(await send(body), 400);
  });

  it('by nobody is unauthenticated, whatever else is wrong with the operation', async () => {
    expect((await post(gateway.url, viewer)).status).toBe(401);
  });

  it('for a type that we do not speak is refused', async () => {
    expectRefused(await send(viewer, { accept: 'text/html' }), 406);
  });

  it.each(['mutation', 'subscription'])('of a %s that the schema lacks is refused', async (kind) => {
    const answer = await send(JSON.stringify({ query: `${kind} { anything }` }));
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('to another place finds nothing, and is not repeated in the answer', async () => {
    for (const path of ['/canary', '/graphql/canary', '/%', '/graphiql/../package.json', '/.env']) {
      const response = await fetch(`${gateway.url}${path}`);
      expect([path, response.status]).toEqual([path, path === '/%' ? 400 : 404]);
      const text = await response.text();
      expect(text).toContain(response.headers.get('x-request-id') ?? 'an id');
      expect(text).not.toContain('canary');
    }
  });
});

describe('the id of a request', () => {
  it('is the caller’s where it is plain, and ours otherwise', async () => {
    const idOf = async (id: string) =>
      (await send(viewer, { 'x-request-id': id })).headers.get('x-request-id');
    expect(await idOf('trace-1.A_b')).toBe('trace-1.A_b');
    expect(await idOf('x'.repeat(64))).toBe('x'.repeat(64));
    for (const id of ['x'.repeat(65), 'a b', '{"a":1}', 'ä', '']) {
      expect(await idOf(id)).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    }
  });
});

describe('a page of another origin', () => {
  const preflight = (from: string) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it('may ask where the origin is named, and may read the id of its request', async () => {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBe(origin);
    const answer = await send(viewer, { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-expose-headers')).toBe('x-request-id');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toMatch(/origin/i);
  });

  it.each([
    'https://elsewhere.invalid',
    `${origin}.elsewhere.invalid`,
    'http://asiakas.example.invalid',
    'null',
  ])('may not where it is %s', async (from) => {
    expect((await preflight(from)).headers.get('access-control-allow-origin')).toBeNull();
    expect((await send(viewer, { origin: from })).headers.get('access-control-allow-origin')).toBeNull();
  });
});
