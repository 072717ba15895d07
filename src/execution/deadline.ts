/** A request's register calls stop when its time is up, or when nobody waits for the answer any more. */
import { type FastifyReply } from 'fastify';

export function deadlineOf(reply: FastifyReply, milliseconds: number): AbortSignal {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new Error('The time of the request is up')), milliseconds);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) stop.abort(new Error('The connection was closed'));
  });
  return stop.signal;
}
