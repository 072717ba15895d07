/** What happens to every HTTP request before GraphQL sees it: an id, a caller, a limit, and errors in one form. */
import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLError } from 'graphql';
import { type Logger } from 'pino';
import { badInput, PublicError } from './errors.ts';
import { type RateLimits } from './execution/rateLimits.ts';
import { turns } from './execution/turns.ts';
import { type Actor } from './identity/actor.ts';
import { bearerOf, type Verifier } from './identity/verifier.ts';

declare module 'fastify' {
  // A property, for V8 keeps what a map from requests holds longer than the requests.
  interface FastifyRequest {
    /** Who asks, as verified; null without a usable token. */
    actor: Actor | null;
    /** Milliseconds of the process's clock: its time runs while it waits to be begun, too. */
    arrivedAt: number;
  }
}

/** Measured: with more of them a request costs more, and with one alone the turns do. */
const begunInTurn = 2;

export function describeRequests(
  app: FastifyInstance,
  { verifier, rateLimits }: { verifier: Verifier; rateLimits: RateLimits },
  logger: Logger,
): void {
  app.setGenReqId(({ headers }) => {
    const given = headers['x-request-id'];
    return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
  });

  app.decorateRequest('actor', null);
  app.decorateRequest('arrivedAt', 0);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
    if (request.routeOptions.url !== '/graphql') return;
    request.arrivedAt = performance.now();
    const actor = await verifier.verify(bearerOf(request.headers.authorization));
    request.actor = actor;
    const wait = await rateLimits.consume(actor ? `${actor.kind}:${actor.id}` : `IP:${request.ip}`);
    if (wait === null) return;
    reply.header('retry-after', wait);
    throw new PublicError('RATE_LIMITED', `Too many requests. Try again in ${wait} seconds.`, {
      http: { status: 429 },
    });
  });
  // After those who are over their limit: they take nobody's turn.
  const inTurn = turns(begunInTurn);
  app.addHook('onRequest', (request, _, begin) => {
    if (request.routeOptions.url === '/graphql') inTurn(begin);
    else begin();
  });

  // Text would be a request that a browser sends across sites without asking.
  app.removeContentTypeParser('text/plain');
  app.addHook('preHandler', async (request) => {
    if (request.routeOptions.url !== '/graphql') return;
    const problem = problemOf(request.body);
    if (problem) throw badRequest(problem.path, problem.message);
  });

  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
    // A connection whose answer leaves while we close would be kept for the client's next request.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    app.server.once('close', () => clearInterval(sweep));
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (isClosing) reply.header('connection', 'close');
    if (reply.statusCode === 401) reply.header('www-authenticate', 'Bearer');
    const isRefusal = reply.statusCode >= 400 && request.routeOptions.url === '/graphql';
    return isRefusal && typeof payload === 'string' ? withRequestId(payload, request.id) : payload;
  });

  app.setErrorHandler((error, request, reply) => {
    const [status, told] = httpError(error);
    if (told === null) logger.error({ err: error, requestId: request.id }, 'an unexpected error');
    return sendError(request, reply, status, told ?? new PublicError('INTERNAL_SERVER_ERROR', masked));
  });

  app.setNotFoundHandler((request, reply) =>
    request.url.split('?')[0] === '/graphql'
      ? sendError(
          request,
          reply.header('allow', 'POST'),
          405,
          badInput('method', 'Send the query with POST.'),
        )
      : sendError(request, reply, 404, new PublicError('NOT_FOUND', 'There is nothing here.')),
  );
}

/** A URL that no route can be found for, since it cannot be read. */
export const refuseUrl = (_: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendError(
    request,
    reply.header('x-request-id', request.id),
    400,
    badInput('url', 'Give a URL that is well encoded.'),
  );

/** What keeps a body from being one GraphQL request: never a batch of them. */
function problemOf(body: unknown): { path: string; message: string } | null {
  if (Array.isArray(body)) return { path: 'body', message: 'Send one query in a request.' };
  if (!isMap(body))
    return { path: 'body', message: 'Give the query as JSON: query, variables, operationName.' };
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string') return { path: 'query', message: 'Give the query as a text.' };
  if (!isMap(variables ?? {})) return { path: 'variables', message: 'Give the variables as an object.' };
  if (!isMap(extensions ?? {})) return { path: 'extensions', message: 'Give the extensions as an object.' };
  if (isMap(extensions) && 'persistedQuery' in extensions)
    return { path: 'extensions.persistedQuery', message: 'Send the whole query: none is kept here.' };
  return typeof (operationName ?? '') === 'string'
    ? null
    : { path: 'operationName', message: 'Give the name of the operation as a text.' };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const badRequest = (path: string, message: string): PublicError =>
  new PublicError('BAD_USER_INPUT', `${path}: ${message}`, {
    problems: [{ path, message, rule: null }],
    http: { status: 400 },
  });

/** What is refused before an operation runs does not know the id of its request. */
function withRequestId(payload: string, requestId: string): string {
  const answer: unknown = JSON.parse(payload);
  if (!isMap(answer) || !Array.isArray(answer.errors)) return payload;
  const errors = answer.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  return JSON.stringify({ ...answer, errors });
}

const masked = 'Something went wrong here. It has been noted by its request id.';

function httpError(error: unknown): [status: number, told: PublicError | null] {
  if (error instanceof PublicError) return [statusOf(error), error];
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return [413, new PublicError('TOO_EXPENSIVE', 'The request is too large. Ask for less at a time.')];
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return [415, badInput('content-type', 'Send the query as application/json.')];
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return [400, badInput('body', 'Give the query as JSON.')];
    default:
      return error instanceof SyntaxError ? [400, badInput('body', 'Give the query as JSON.')] : [500, null];
  }
}

function statusOf(error: PublicError): number {
  const http: unknown = error.extensions.http;
  const status = typeof http === 'object' && http !== null && 'status' in http ? http.status : null;
  return typeof status === 'number' ? status : 503;
}

function sendError(request: FastifyRequest, reply: FastifyReply, status: number, error: GraphQLError) {
  const { http: _, ...extensions } = error.extensions;
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: error.message, extensions: { ...extensions, requestId: request.id } }] });
}
