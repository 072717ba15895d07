/**
 * The log on stdout, as JSON. Lines are written some at a time, a second late at most; an error is written at once, with
 * all before it.
 */
import { type Logger, pino } from 'pino';

export interface ProcessLog {
  readonly logger: Logger;
  /** Writes what is left. */
  close(): void;
}

const bytesAtOnce = 4_096;
const flushEvery = 1_000;
const error = 50;

export function openLog(): ProcessLog {
  const stdout = pino.destination({ dest: 1, minLength: bytesAtOnce, sync: true });
  const logger = pino(
    {
      base: null,
      redact: ['err.config', 'err.detail', 'err.where', 'err.parameters'],
      hooks: {
        logMethod(given, write, level) {
          write.apply(this, given);
          if (level >= error) stdout.flushSync();
        },
      },
    },
    stdout,
  );
  const timer = setInterval(() => stdout.flushSync(), flushEvery).unref();
  return {
    logger,
    close: () => {
      clearInterval(timer);
      stdout.flushSync();
    },
  };
}
