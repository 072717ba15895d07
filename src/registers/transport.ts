/**
 * One HTTP connection pool to one endpoint, with a limit, a breaker and one retry. All register calls are reads.
 * A call ends with the request's deadline, or its own, whichever comes first.
 */
import {
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel';
import { type Static, type TSchema } from 'typebox';
import { Pool } from 'undici';
import { RegisterUnavailable } from '../errors.ts';
import { isAnswer } from './isAnswer.ts';
import { withinTime } from './withinTime.ts';

/** One register call as the metrics see it. */
export interface CallReport {
  readonly service: string;
  readonly operation: string;
  readonly outcome: 'ok' | 'failed';
  readonly requestId: string;
  /** Milliseconds of the process's clock. */
  readonly startedAt: number;
  readonly seconds: number;
  readonly size: number;
}

/** What of the request every call carries. */
export interface CallContext {
  readonly requestId: string;
  readonly signal: AbortSignal;
}

/** What is known of a call that asks several operations at once. It is made once: what it does not answer is asked again. */
export interface Together<T extends TSchema> {
  /** Their names, for the reports. */
  readonly of: string;
  /** Is an answer of the right shape of any use? */
  accepts(answer: Static<T>): boolean;
}

export interface Endpoint {
  post<T extends TSchema>(
    operation: string,
    body: unknown,
    answer: T,
    context: CallContext,
    together?: Together<T>,
  ): Promise<Static<T>>;
  close(): Promise<void>;
}

export interface TransportLimits {
  /** Connections, and so calls at once, to one endpoint. */
  readonly connections: number;
  /** Calls that may wait for a connection. */
  readonly queue: number;
  /** Milliseconds for one call. */
  readonly timeout: number;
  /** Failures in a row that open the breaker, and milliseconds until it is tried again. */
  readonly breakAfter: number;
  readonly breakFor: number;
}

export const defaultLimits: TransportLimits = {
  connections: 32,
  queue: 512,
  timeout: 5_000,
  breakAfter: 10,
  breakFor: 2_000,
};

/** A failure of the endpoint, not of our question: worth a retry, and counted by the breaker. */
class EndpointFailed extends Error {}

/** Our fault, not the endpoint's: it is not asked again, and the endpoint is as well as before. */
class QuestionRefused extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

export const isRefusal = (status: number): boolean => status !== 200 && status < 500;

/** Does it ask for fewer calls (429)? */
export const wasToldToWait = (error: unknown): boolean =>
  error instanceof RegisterUnavailable &&
  error.cause instanceof QuestionRefused &&
  error.cause.status === 429;

export function openEndpoint(
  service: string,
  url: string,
  limits: TransportLimits,
  report: (call: CallReport) => void,
): Endpoint {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: limits.connections, pipelining: 1 });
  const { policy, once } = policiesOf(limits);
  const send = (operation: string, body: string, context: CallContext): Promise<unknown> =>
    withinTime(context.signal, limits.timeout, (signal) => sendUntil(operation, body, context, signal));

  async function sendUntil(
    operation: string,
    body: string,
    context: CallContext,
    signal: AbortSignal,
  ): Promise<unknown> {
    const response = await pool
      .request({
        method: 'POST',
        path: `${pathname.replace(/\/$/, '')}/${operation}`,
        headers: { 'content-type': 'application/json', 'x-request-id': context.requestId },
        body,
        signal,
      })
      .catch((cause: unknown) => {
        // Nobody waits any more: that is no fault of the endpoint, and must not open its breaker.
        if (context.signal.aborted) throw cause;
        throw new EndpointFailed(`${service} did not answer`, { cause });
      });
    if (response.statusCode !== 200) {
      await response.body.dump();
      const complaint = `${service} answered ${response.statusCode}`;
      throw isRefusal(response.statusCode)
        ? new QuestionRefused(complaint, response.statusCode)
        : new EndpointFailed(complaint);
    }
    return response.body.json().catch((cause: unknown) => {
      if (context.signal.aborted) throw cause;
      throw new EndpointFailed(`${service} did not answer in JSON`, { cause });
    });
  }

  return {
    async post<T extends TSchema>(
      operation: string,
      body: unknown,
      answer: T,
      context: CallContext,
      together?: Together<T>,
    ) {
      const text = JSON.stringify(body);
      const started = performance.now();
      const done = (outcome: CallReport['outcome']) =>
        report({
          service,
          operation: together?.of ?? operation,
          outcome,
          requestId: context.requestId,
          startedAt: started,
          seconds: (performance.now() - started) / 1000,
          size: text.length,
        });
      try {
        const received = await (together ? once : policy).execute(async () => {
          const value = await send(operation, text, context);
          if (!isAnswer(answer, value) || together?.accepts(value) === false) {
            throw new EndpointFailed(`${service} answered ${operation} with another shape`);
          }
          return value;
        }, context.signal);
        done('ok');
        return received;
      } catch (error) {
        done('failed');
        throw new RegisterUnavailable(error);
      }
    },
    close: () => pool.close(),
  };
}

/** Both with one breaker and one limit. */
function policiesOf(limits: TransportLimits): { policy: IPolicy; once: IPolicy } {
  const failures = handleWhen((error) => error instanceof EndpointFailed);
  const once = wrap(
    circuitBreaker(failures, {
      halfOpenAfter: limits.breakFor,
      breaker: new ConsecutiveBreaker(limits.breakAfter),
    }),
    bulkhead(limits.connections, limits.queue),
  );
  const backoff = new ExponentialBackoff({ initialDelay: 20, maxDelay: 200 });
  return { policy: wrap(retry(failures, { maxAttempts: 1, backoff }), once), once };
}
