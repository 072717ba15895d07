/** Liveness and readiness. A dead register does not make the gateway unready: the others still answer. */
import { type FastifyInstance } from 'fastify';
import { type AccessLog } from './accessLog/accessLog.ts';

export function health(app: FastifyInstance, accessLog: AccessLog): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    try {
      await accessLog.ping();
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'unready', why: 'The access log cannot be written.' });
    }
  });
}
