/** The gateway as one HTTP server, built of its ports: the guarded schema, and doors that the law opens. */
import { type FastifyInstance } from 'fastify';
import { cursorCodec } from './admission/cursor.ts';
import { type Caches } from './caches.ts';
import { createContext } from './context.ts';
import { type Today } from './facts/today.ts';
import { defaultPolicies, type Policies } from './law/policy.ts';
import { nationalRollouts, type Rollout } from './law/rollouts.ts';
import { type Registers } from './registers/registers.ts';
import { schema, sdl } from './schema.ts';
import { type ServerPorts, serveUnguarded } from './unguardedServer.ts';

/** Nothing here reads the environment. */
export interface GatewayPorts extends ServerPorts {
  readonly registers: Registers;
  readonly caches: Caches;
  readonly today: Today;
  /** 32 bytes that sign cursors. */
  readonly secret: Buffer;
  readonly policies?: Policies;
  /** When kinds of record are shown, by county where one has a day of its own. */
  readonly rollouts?: readonly Rollout[];
}

export async function buildGateway(ports: GatewayPorts): Promise<FastifyInstance> {
  const { policies = defaultPolicies, rollouts = nationalRollouts } = ports;
  const context = { ...ports, policies, rollouts, cursors: cursorCodec(ports.secret) };
  const app = await serveUnguarded(ports, schema, (request) => createContext(context, request));
  app.get('/schema.graphql', (_, reply) => reply.type('application/graphql; charset=utf-8').send(sdl));
  return app;
}
