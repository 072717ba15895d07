/**
 * The last step of every answer: what cannot be logged does not leave. The answer is text by then, so that all that its
 * request held is let go while the log is written.
 */
import { type Logger } from 'pino';
import { type AccessLog } from '../accessLog/accessLog.ts';
import { type AccessLogCollector } from '../accessLog/collector.ts';
import { DecisionUnavailable } from '../errors.ts';
import { type Actor } from '../identity/actor.ts';
import { type Metrics } from './metrics.ts';

export interface DeparturePorts {
  readonly accessLog: AccessLog;
  readonly metrics: Metrics;
  readonly logger: Logger;
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
  readonly #kind: Actor['kind'] | 'NONE';
  readonly #started = performance.now();
  #outcome: Outcome | null = null;

  constructor(requestId: string, actor: Actor | null, log: AccessLogCollector) {
    this.#requestId = requestId;
    this.#kind = actor?.kind ?? 'NONE';
    this.log = log;
  }

  /** The operation has its answer, which is yet to be logged. */
  answered(outcome: Outcome): void {
    this.#outcome = outcome;
  }

  /** The answer once its entries are durable, or in its place that they cannot be. */
  async leave<Answer>(answer: Answer, ports: DeparturePorts): Promise<Answer | string> {
    const failure = (await this.#makeDurable(ports)) ? null : new DecisionUnavailable();
    if (this.#outcome) this.#observe(this.#outcome.operation, failure?.name ?? this.#outcome.code, ports);
    if (failure === null) return answer;
    const extensions = { ...failure.extensions, requestId: this.#requestId };
    return JSON.stringify({ errors: [{ message: failure.message, extensions }], data: null });
  }

  async #makeDurable({ accessLog, metrics, logger }: DeparturePorts): Promise<boolean> {
    const entries = this.log.entries();
    if (entries.length === 0) return true;
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    try {
      await accessLog.append(entries);
      metrics.appended('ok', seconds());
      return true;
    } catch (err) {
      metrics.appended('failed', seconds());
      logger.error({ requestId: this.#requestId, err }, 'the access log cannot be written');
      return false;
    }
  }

  #observe(operation: string, outcome: string, { metrics, logger }: DeparturePorts): void {
    const seconds = (performance.now() - this.#started) / 1000;
    const milliseconds = Math.round(seconds * 1000);
    metrics.request(operation, outcome, seconds);
    logger.info(
      { requestId: this.#requestId, operation, outcome, kind: this.#kind, milliseconds },
      'request',
    );
  }
}
