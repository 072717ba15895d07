/** A request's register calls stop when its time is up, or when nobody waits for the answer any more. */
import { type FastifyReply } from 'fastify';

export function deadlineOf(reply: FastifyReply, milliseconds: number): AbortSignal {
  const closed = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) closed.abort(new Error('The connection was closed'));
  });
  return AbortSignal.any([closed.signal, AbortSignal.timeout(milliseconds)]);
}
