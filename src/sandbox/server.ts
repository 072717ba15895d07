/** The mocked national services as one HTTP server. Each world has its own set under `/worlds/{world}`. */
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Behaviour, type Call } from './behaviour.ts';
import { type SandboxDatabase } from './database.ts';
import { archive } from './routes/archive.ts';
import { type Batch } from './routes/archiveSchemas.ts';
import { control } from './routes/control.ts';
import { nationalServices } from './routes/nationalServices.ts';
import { worldOf } from './routes/world.ts';
import { type TokenSigner } from './tokens.ts';

const biggestBatch = 16 * 1024 * 1024;

export async function buildSandbox(database: SandboxDatabase, signer: TokenSigner): Promise<FastifyInstance> {
  const behaviour = new Behaviour();
  const app = Fastify({
    bodyLimit: biggestBatch,
    forceCloseConnections: 'idle',
    // JSON is taken as it is: coercion would take a list of one object for the object.
    ajv: { customOptions: { coerceTypes: false } },
  });
  await app.register(swagger, {
    openapi: {
      info: {
        title: 'Portti sandbox: mocked national services',
        description:
          'Client registers, declarations of intent, organisations, professionals and persons. Test people only.',
        version: '1',
      },
    },
  });
  await app.register(control(database, signer, behaviour));
  await app.register(
    async (services) => {
      misbehaveWhenTold(services, behaviour);
      await services.register(archive(database), { prefix: '/archive/:endpoint' });
      await services.register(nationalServices(database));
    },
    { prefix: '/worlds/:world' },
  );
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  app.get('/health', { schema: { hide: true } }, async () => ({ status: 'ok' }));
  return app;
}

function misbehaveWhenTold(app: FastifyInstance, behaviour: Behaviour): void {
  const calls = new WeakMap<FastifyRequest, Call>();

  app.addHook('onRequest', async (request, reply) => {
    const { service, operation } = placeOf(request);
    const requestId = request.headers['x-request-id'];
    const call = {
      requestId: typeof requestId === 'string' ? requestId : '',
      service,
      operation,
      questions: [operation],
      at: performance.now(),
      until: null,
    };
    calls.set(request, call);
    behaviour.record(worldOf(request), call);

    const fault = behaviour.faultOf(worldOf(request), service);
    if (!fault) return;
    if (fault.hang) await new Promise(() => undefined);
    if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault.status) return reply.code(fault.status).send({ message: 'The service has been told to fail' });
    if (fault.nonsense) return reply.code(200).type('application/json').send('{"nonsense":[true]}');
  });

  app.addHook('preHandler', async (request) => {
    const call = calls.get(request);
    if (call?.operation === 'batch') call.questions = questionsOf(request.body);
  });

  app.addHook('onResponse', async (request) => {
    const call = calls.get(request);
    if (call) call.until = performance.now();
  });
}

function questionsOf(batch: unknown): string[] {
  return (batch as Batch).questions.map(({ operation }) => operation);
}

/** `archive/main` and `documents/search`, or `persons` and `lookup`. */
function placeOf(request: FastifyRequest): { service: string; operation: string } {
  const [, , , first = '', second = '', ...rest] = request.url.split('?')[0]?.split('/') ?? [];
  return first === 'archive'
    ? { service: `archive/${second}`, operation: rest.join('/') }
    : { service: first, operation: [second, ...rest].join('/') };
}
