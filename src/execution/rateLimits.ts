/** How often one caller may ask: counted in Redis and so for all instances, or in the process where there is none. */
import { createHmac } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { type RedisClient } from '../cache/redis.ts';

export interface RateLimits {
  /** Null where the request may go on; otherwise seconds until it may be tried again. */
  consume(caller: string): Promise<number | null>;
}

const duration = 60;

/** Callers are counted in Redis under names that only holders of the secret can make of their ids. */
export function createRateLimits(
  perMinute: number,
  shared: { readonly redis: RedisClient; readonly secret: Buffer } | null,
): RateLimits {
  const inProcess = new RateLimiterMemory({ points: perMinute, duration });
  const limiter: RateLimiterAbstract = shared
    ? new RateLimiterRedis({
        storeClient: storeOf(shared.redis),
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
        keyPrefix: 'portti:rate',
        points: perMinute,
        duration,
        insuranceLimiter: inProcess,
      })
    : inProcess;
  const nameOf = (caller: string) =>
    shared ? createHmac('sha256', shared.secret).update(caller).digest('base64url') : caller;
  return {
    consume: async (caller) => {
      try {
        await limiter.consume(nameOf(caller));
        return null;
      } catch (rejection) {
        if (rejection instanceof RateLimiterRes) return Math.ceil(rejection.msBeforeNext / 1000);
        throw rejection;
      }
    },
  };
}

/** Of a Redis client, what the limiter uses: with our patience. */
const storeOf = (redis: RedisClient) => ({
  get isReady() {
    return redis.isReady;
  },
  eval: (script: string, options: { keys: string[]; arguments: string[] }) =>
    redis.ask((client) => client.eval(script, options)),
});
