/**
 * The HTTP server around a schema and the contexts of its requests, whichever they are. It lets no answer leave that
 * cannot be logged, and guards nothing else: who may have what is for the schema's guards and the context's doors. The
 * gateway is made by `buildGateway` alone.
 */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { type Logger } from 'pino';
import { type AccessLog } from './accessLog/accessLog.ts';
import { AccessLogCollector } from './accessLog/collector.ts';
import { type Context, type Request } from './context.ts';
import { answerPlugin, logUnexpected } from './execution/answerPlugin.ts';
import { costLimit } from './execution/costLimit.ts';
import { deadlineOf } from './execution/deadline.ts';
import { Departure } from './execution/departure.ts';
import { engine } from './execution/engine.ts';
import { formatError } from './execution/formatError.ts';
import { defaultLimits, type Limits } from './execution/limits.ts';
import { type Metrics } from './execution/metrics.ts';
import { type RateLimits } from './execution/rateLimits.ts';
import { shapeLimits } from './execution/shapeLimits.ts';
import { serveGraphiql } from './graphiql.ts';
import { health } from './health.ts';
import { languageOf } from './identity/language.ts';
import { type Verifier } from './identity/verifier.ts';
import { describeRequests, refuseUrl } from './requests.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the request's context has been opened. */
    departure: Departure | null;
  }
}

export interface ServerPorts {
  readonly accessLog: AccessLog;
  readonly verifier: Verifier;
  readonly rateLimits: RateLimits;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** Introspection and GraphiQL. */
  readonly sandbox: boolean;
  readonly origins: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly limits?: Limits;
}

export async function serveUnguarded(
  ports: ServerPorts,
  schema: GraphQLSchema,
  contextOf: (request: Request) => Context,
): Promise<FastifyInstance> {
  const { limits = defaultLimits, logger, metrics } = ports;
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    trustProxy: ports.trustedProxies.length > 0 ? [...ports.trustedProxies] : false,
    forceCloseConnections: 'idle',
    frameworkErrors: refuseUrl,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const format = formatError((err) => logger.error({ err }, 'an unexpected error'));
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: ports.sandbox,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: shapeLimits(limits),
    stopOnTerminationSignals: false,
    stringifyResult: (answer) => JSON.stringify(answer),
    formatError: format,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costLimit(limits.cost),
      engine({
        schema,
        compileAfter: limits.compileAfter,
        mayCompile: ({ actor }) => actor !== null,
        format,
        encountered: logUnexpected(logger),
      }),
      answerPlugin(logger),
    ],
  });
  await apollo.start();

  describeRequests(app, ports, logger);
  await app.register(cors, {
    origin: [...ports.origins],
    methods: ['POST', 'GET'],
    exposedHeaders: ['x-request-id'],
  });
  app.decorateRequest('departure', null);
  app.post(
    '/graphql',
    {
      // An answer without a departure refuses before anything was opened.
      onSend: async (request, { statusCode }, answer) =>
        request.departure?.leave(answer, statusCode, ports) ?? answer,
    },
    fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const { id, ip, actor, arrivedAt } = request;
        const departure = new Departure(id, actor?.kind ?? 'NONE', new AccessLogCollector(id, ip), arrivedAt);
        request.departure = departure;
        return contextOf({
          id,
          actor,
          language: languageOf(request.headers['accept-language']),
          departure,
          signal: deadlineOf(reply, arrivedAt, limits.deadline),
        });
      },
    }),
  );
  app.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  health(app, ports.accessLog);
  if (ports.sandbox) await serveGraphiql(app);
  app.addHook('onClose', () => apollo.stop());
  return app;
}
