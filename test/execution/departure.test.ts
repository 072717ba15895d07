/** The last step of an answer: logged and counted once, or not given out. */
import { describe, expect, it } from 'vitest';
import { AccessLogCollector } from '../../src/accessLog/collector.ts';
import { type AccessLogEntry } from '../../src/accessLog/entry.ts';
import { Departure, type DeparturePorts } from '../../src/execution/departure.ts';
import { type Actor } from '../../src/identity/actor.ts';
import { allow } from '../../src/law/decision.ts';

const actor: Actor = { kind: 'PROFESSIONAL', id: '2.999.1', organisation: null, stronglyIdentified: true };
const answer = '{"data":{"client":{"id":"2.999.3.1"}}}';

function departing({
  append = async (): Promise<void> => undefined,
  info = (_: object): void => undefined,
  waited = 0,
} = {}) {
  const appended: (readonly AccessLogEntry[])[] = [];
  const told: string[] = [];
  const log = new AccessLogCollector('request', '192.0.2.1');
  const ports: DeparturePorts = {
    accessLog: {
      append: async (entries: readonly AccessLogEntry[]) => {
        appended.push(entries);
        await append();
      },
    },
    metrics: {
      appended: () => undefined,
      request: (operation: string, outcome: string) => void told.push(`${operation} ${outcome}`),
    },
    logger: { info, error: () => undefined },
  };
  const arrivedAt = performance.now() - waited;
  return { departure: new Departure('request', actor.kind, log, arrivedAt), log, ports, appended, told };
}

const readOne = (log: AccessLogCollector) =>
  log.note(
    actor,
    { operation: 'client', client: '2.999.3.1', stated: null },
    '2.999.1.1',
    allow('OWN_REGISTER_USE', ['R-040'], ['LOG_USE']),
    ['2.999.8.1'],
  );

describe('an answer', () => {
  it('leaves once its entries are durable, and not before', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { departure, log, ports, appended, told } = departing({ append: () => held });
    readOne(log);
    departure.answered({ operation: 'client', code: 'OK' });
    let left: string | null = null;
    const leaving = departure.leave(answer, 200, ports).then((text) => {
      left = text;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(left).toBeNull();
    release();
    await leaving;
    expect(left).toBe(answer);
    expect(appended).toMatchObject([[{ client: '2.999.3.1', records: ['2.999.8.1'] }]]);
    expect(told).toEqual(['client OK']);
  });

  it('is told with the time since its request arrived, begun or not', async () => {
    const told: object[] = [];
    const { departure, ports } = departing({ info: (line: object) => void told.push(line), waited: 5_000 });
    await departure.leave(answer, 200, ports);
    const [{ milliseconds } = { milliseconds: 0 }] = told as { milliseconds: number }[];
    expect(milliseconds).toBeGreaterThanOrEqual(5_000);
    expect(milliseconds).toBeLessThan(10_000);
  });

  it('does not leave where they cannot be', async () => {
    const { departure, log, ports, told } = departing({ append: () => Promise.reject(new Error('gone')) });
    readOne(log);
    departure.answered({ operation: 'client', code: 'OK' });
    const left = await departure.leave(answer, 200, ports);
    expect(JSON.parse(left)).toEqual({
      errors: [
        { message: expect.any(String), extensions: { code: 'DECISION_UNAVAILABLE', requestId: 'request' } },
      ],
      data: null,
    });
    expect(told).toEqual(['client DECISION_UNAVAILABLE']);
  });

  it('is logged and counted once, however often it is sent', async () => {
    const { departure, log, ports, appended, told } = departing({
      info: () => {
        throw new Error('nobody listens');
      },
    });
    readOne(log);
    departure.answered({ operation: 'client', code: 'OK' });
    await expect(departure.leave(answer, 200, ports)).rejects.toThrow('nobody listens');
    expect(await departure.leave('another', 500, ports)).toBe('another');
    expect(appended.length).toBe(1);
    expect(told).toEqual(['client OK']);
  });

  it.each([
    [200, 'none OK'],
    [400, 'none BAD_USER_INPUT'],
    [500, 'none INTERNAL_SERVER_ERROR'],
  ])('of status %i without an operation is counted as %s', async (status, outcome) => {
    const { departure, ports, appended, told } = departing();
    expect(await departure.leave(answer, status, ports)).toBe(answer);
    expect(told).toEqual([outcome]);
    expect(appended).toEqual([]);
  });

  it('that was not acceptable is not counted as given', async () => {
    const { departure, ports, told } = departing();
    departure.answered({ operation: 'client', code: 'OK' });
    await departure.leave('not acceptable', 406, ports);
    expect(told).toEqual(['client BAD_USER_INPUT']);
  });
});
