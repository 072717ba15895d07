/** When a request's register calls stop. */
import { EventEmitter, once } from 'node:events';
import { type FastifyReply } from 'fastify';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/execution/deadline.ts';

function replying(writableFinished: boolean) {
  const raw = Object.assign(new EventEmitter(), { writableFinished });
  return { raw, reply: { raw } as unknown as Pick<FastifyReply, 'raw'> };
}
const reasonOf = async (signal: AbortSignal): Promise<string> => {
  if (!signal.aborted) await once(signal, 'abort');
  return String(signal.reason);
};

describe('the deadline of a request', () => {
  it('is so many milliseconds after it arrived, of which it may have waited some', async () => {
    const started = performance.now();
    const reason = await reasonOf(deadlineOf(replying(false).reply, started - 4_900, 5_000));
    expect(reason).toContain('The time of the request is up');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is now where it waited for longer', async () => {
    expect(await reasonOf(deadlineOf(replying(false).reply, performance.now() - 9_000, 5_000))).toContain(
      'up',
    );
  });

  it('comes early where the connection closes without the answer', async () => {
    const { raw, reply } = replying(false);
    const signal = deadlineOf(reply, performance.now(), 60_000);
    raw.emit('close');
    expect(await reasonOf(signal)).toContain('The connection was closed');
  });

  it('does not come once the answer has left', () => {
    const { raw, reply } = replying(true);
    const signal = deadlineOf(reply, performance.now(), 60_000);
    raw.emit('close');
    expect(signal.aborted).toBe(false);
  });
});
