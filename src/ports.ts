/** Opens what the gateway stands on, and closes it in order. */
import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { type AccessLog, LogSettingsError, openAccessLog } from './accessLog/accessLog.ts';
import { openRedis } from './cache/redis.ts';
import { openCaches } from './caches.ts';
import { defaultLimits } from './execution/limits.ts';
import { createMetrics } from './execution/metrics.ts';
import { createRateLimits } from './execution/rateLimits.ts';
import { finnishToday, fixedToday } from './facts/today.ts';
import { type GatewayPorts } from './gateway.ts';
import { createVerifier, type IssuersConfiguration } from './identity/verifier.ts';
import { type RegistersConfiguration } from './registers/configuration.ts';
import { openRegisters } from './registers/registers.ts';

export interface Opening {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly registers: RegistersConfiguration;
  readonly issuers: IssuersConfiguration;
  readonly today: string | null;
  readonly secret: Buffer;
  readonly sandbox: boolean;
  readonly origins: readonly string[];
  readonly trustedProxies: readonly string[];
}

export interface OpenedPorts {
  readonly ports: GatewayPorts;
  readonly accessLog: AccessLog;
  close(): Promise<void>;
}

/** A plain message with the cure, for people. */
export class OpeningError extends Error {}

export async function openPorts(opening: Opening): Promise<OpenedPorts> {
  const metrics = createMetrics();
  const logger = pino(
    { base: null, redact: ['err.config', 'err.detail', 'err.where', 'err.parameters'] },
    // A helper thread for each line would cost a small answer a tenth; lines kept for later are lost in a crash.
    pino.destination({ sync: true }),
  );
  const accessLog = await openAccessLog(opening.databaseUrl).catch((cause: unknown) => {
    const message =
      cause instanceof LogSettingsError
        ? cause.message
        : 'The access log database cannot be opened. Does DATABASE_URL name one that answers?';
    throw new OpeningError(message, { cause });
  });
  const redis = opening.redisUrl === null ? null : await openRedis(opening.redisUrl, metrics.redisReachable);
  const shared = redis && { redis, secret: opening.secret };
  const registers = openRegisters(opening.registers, { call: metrics.call, batch: metrics.batch });
  return {
    accessLog,
    ports: {
      ...opening,
      registers,
      accessLog,
      metrics,
      logger,
      verifier: createVerifier(opening.issuers),
      caches: openCaches({
        archives: opening.registers.archives.length,
        prefix: createHash('sha256')
          .update(JSON.stringify(opening.registers))
          .digest('base64url')
          .slice(0, 12),
        shared,
        report: metrics.cacheRead,
      }),
      rateLimits: createRateLimits(defaultLimits.requestsPerMinute, shared),
      today: opening.today === null ? finnishToday : fixedToday(opening.today),
    },
    close: async () => {
      await Promise.allSettled([registers.close(), accessLog.close()]);
      redis?.close();
    },
  };
}
