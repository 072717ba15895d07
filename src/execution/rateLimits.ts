/** How often one caller may ask: counted in Redis and so for all instances, or in the process where there is none. */
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

export function createRateLimits(perMinute: number, redis: RedisClient | null): RateLimits {
  const inProcess = new RateLimiterMemory({ points: perMinute, duration });
  const limiter: RateLimiterAbstract = redis
    ? new RateLimiterRedis({
        storeClient: redis.client,
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
        keyPrefix: 'portti:rate',
        points: perMinute,
        duration,
        insuranceLimiter: inProcess,
      })
    : inProcess;
  return {
    consume: async (caller) => {
      try {
        await limiter.consume(caller);
        return null;
      } catch (rejection) {
        if (rejection instanceof RateLimiterRes) return Math.ceil(rejection.msBeforeNext / 1000);
        throw rejection;
      }
    },
  };
}
