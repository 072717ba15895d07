/** The gateway as one HTTP server, built of its ports. Nothing here reads the environment. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import { type Logger } from 'pino';
import { type AccessLog } from './accessLog/accessLog.ts';
import { cursorCodec } from './admission/cursor.ts';
import { type Caches } from './caches.ts';
import { type Context, createContext } from './context.ts';
import { answerPlugin } from './execution/answerPlugin.ts';
import { costLimit } from './execution/costLimit.ts';
import { deadlineOf } from './execution/deadline.ts';
import { engine } from './execution/engine.ts';
import { formatError } from './execution/formatError.ts';
import { defaultLimits, type Limits } from './execution/limits.ts';
import { type Metrics } from './execution/metrics.ts';
import { type RateLimits } from './execution/rateLimits.ts';
import { shapeLimits } from './execution/shapeLimits.ts';
import { type Today } from './facts/today.ts';
import { serveGraphiql } from './graphiql.ts';
import { health } from './health.ts';
import { languageOf } from './identity/language.ts';
import { type Verifier } from './identity/verifier.ts';
import { defaultPolicies, type Policies } from './law/policy.ts';
import { nationalRollouts, type Rollout } from './law/rollouts.ts';
import { type Registers } from './registers/registers.ts';
import { callerOf, describeRequests, refuseUrl } from './requests.ts';
import { schema, sdl } from './schema.ts';

export interface GatewayPorts {
  readonly registers: Registers;
  readonly accessLog: AccessLog;
  readonly verifier: Verifier;
  readonly caches: Caches;
  readonly rateLimits: RateLimits;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly today: Today;
  /** 32 bytes that sign cursors. */
  readonly secret: Buffer;
  /** Introspection and GraphiQL. */
  readonly sandbox: boolean;
  readonly origins: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly limits?: Limits;
  readonly policies?: Policies;
  /** When kinds of record are shown, by county where one has a day of its own. */
  readonly rollouts?: readonly Rollout[];
}

export async function buildGateway(ports: GatewayPorts): Promise<FastifyInstance> {
  const {
    limits = defaultLimits,
    policies = defaultPolicies,
    rollouts = nationalRollouts,
    logger,
    metrics,
  } = ports;
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    trustProxy: ports.trustedProxies.length > 0 ? [...ports.trustedProxies] : false,
    forceCloseConnections: 'idle',
    frameworkErrors: refuseUrl,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const apollo = new ApolloServer<Context>({
    gateway: engine(schema, limits.compileAfter),
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
    formatError: formatError((err) => logger.error({ err }, 'an unexpected error')),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costLimit(limits.cost),
      answerPlugin({ accessLog: ports.accessLog, metrics, logger }),
    ],
  });
  await apollo.start();

  const context = { ...ports, policies, rollouts, cursors: cursorCodec(ports.secret) };
  describeRequests(app, ports, logger);
  await app.register(cors, {
    origin: [...ports.origins],
    methods: ['POST', 'GET'],
    exposedHeaders: ['x-request-id'],
  });
  app.post(
    '/graphql',
    fastifyApolloHandler(apollo, {
      context: async (request, reply) =>
        createContext(context, {
          id: request.id,
          actor: callerOf(request),
          language: languageOf(request.headers['accept-language']),
          address: request.ip,
          signal: deadlineOf(reply, limits.deadline),
        }),
    }),
  );
  app.get('/schema.graphql', (_, reply) => reply.type('application/graphql; charset=utf-8').send(sdl));
  app.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  health(app, ports.accessLog);
  if (ports.sandbox) await serveGraphiql(app);
  app.addHook('onClose', () => apollo.stop());
  return app;
}
