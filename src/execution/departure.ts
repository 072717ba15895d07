/**
 * The last step of every answer: what cannot be logged does not leave. The answer is text by then, so that all that its
 * request held is let go while the log is written.
 */
import { type Logger } from 'pino';
import { type AccessLog } from '../accessLog/accessLog.ts';
import { type AccessLogCollector } from '../accessLog/collector.ts';
import { DecisionUnavailable } from '../errors.ts';
import { type Metrics } from './metrics.ts';

export interface DeparturePorts {
  readonly accessLog: Pick<AccessLog, 'append'>;
  readonly metrics: Pick<Metrics, 'appended' | 'request'>;
  readonly logger: Pick<Logger, 'info' | 'error'>;
}

/** How an operation went, told by names of the schema. */
export interface Outcome {
  /** Its first root field. */
  readonly operation: string;
  /** `OK`, or the code of its first error. */
  readonly code: string;
}

export class Departure {
  /** What has been noted of the request. */
  readonly log: AccessLogCollector;
  readonly #requestId: string;
  readonly #kind: string;
  readonly #arrivedAt: number;
  #outcome: Outcome | null = null;
  #durable: Promise<boolean> | null = null;
  #isTold = false;

  /** `kind`: of person who asks. `arrivedAt`: milliseconds of the process's clock. */
  constructor(requestId: string, kind: string, log: AccessLogCollector, arrivedAt: number) {
    this.#requestId = requestId;
    this.#kind = kind;
    this.#arrivedAt = arrivedAt;
    this.log = log;
  }

  /** The operation has its answer, which is yet to be logged. */
  answered(outcome: Outcome): void {
    this.#outcome = outcome;
  }

  /**
   * The answer once its entries are durable, or in its place that they cannot be. `status`: of HTTP. Where sending
   * fails, Fastify sends another answer the same way: the request is logged and counted once.
   */
  async leave<Answer>(answer: Answer, status: number, ports: DeparturePorts): Promise<Answer | string> {
    this.#durable ??= this.#makeDurable(ports);
    const failure = (await this.#durable) ? null : new DecisionUnavailable();
    this.#tell(status, failure, ports);
    if (failure === null) return answer;
    const extensions = { ...failure.extensions, requestId: this.#requestId };
    return JSON.stringify({ errors: [{ message: failure.message, extensions }], data: null });
  }

  async #makeDurable({ accessLog, metrics, logger }: DeparturePorts): Promise<boolean> {
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    try {
      const entries = this.log.entries();
      if (entries.length === 0) return true;
      await accessLog.append(entries);
      metrics.appended('ok', seconds());
      return true;
    } catch (err) {
      metrics.appended('failed', seconds());
      logger.error({ requestId: this.#requestId, err }, 'the access log cannot be written');
      return false;
    }
  }

  #tell(status: number, failure: DecisionUnavailable | null, { metrics, logger }: DeparturePorts): void {
    if (this.#isTold) return;
    this.#isTold = true;
    const { operation, code } = this.#outcome ?? { operation: 'none', code: 'OK' };
    const outcome = failure?.name ?? (code === 'OK' ? codeOf(status) : code);
    const seconds = (performance.now() - this.#arrivedAt) / 1000;
    const milliseconds = Math.round(seconds * 1000);
    metrics.request(operation, outcome, seconds);
    logger.info(
      { requestId: this.#requestId, operation, outcome, kind: this.#kind, milliseconds },
      'request',
    );
  }
}

/** Of an answer that holds no error of an operation. */
const codeOf = (status: number): string =>
  status < 400 ? 'OK' : status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
