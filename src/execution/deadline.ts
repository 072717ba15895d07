/** A request's register calls stop when its time is up, or when nobody waits for the answer any more. */
import { type FastifyReply } from 'fastify';

/** `milliseconds` from when it arrived, by the process's clock. */
export function deadlineOf(
  { raw }: Pick<FastifyReply, 'raw'>,
  arrivedAt: number,
  milliseconds: number,
): AbortSignal {
  const stop = new AbortController();
  const left = Math.max(0, milliseconds - (performance.now() - arrivedAt));
  const timer = setTimeout(() => stop.abort(new Error('The time of the request is up')), left);
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) stop.abort(new Error('The connection was closed'));
  });
  return stop.signal;
}
