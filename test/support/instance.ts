/** One of several gateways on the same Redis. */
import { openRedis, type RedisClient } from '../../src/cache/redis.ts';
import { openCaches } from '../../src/caches.ts';
import { createMetrics, type Metrics } from '../../src/execution/metrics.ts';
import { createRateLimits } from '../../src/execution/rateLimits.ts';
import { type RunningGateway, type Stage } from './scenario/stage.ts';

export interface Instance extends RunningGateway {
  readonly client: RedisClient;
  readonly metrics: Metrics;
  /** What a series stands at. */
  count(series: string): Promise<number>;
}

export interface InstanceOptions {
  readonly url: string;
  readonly secret: Buffer;
  readonly perMinute?: number;
}

export async function openInstance(
  stage: Stage,
  world: string,
  { url, secret, perMinute = 10_000 }: InstanceOptions,
): Promise<Instance> {
  const metrics = createMetrics();
  const client = await openRedis(url, metrics.redisReachable);
  const shared = { redis: client, secret };
  const gateway = await stage.gateway(world, {
    ports: {
      metrics,
      caches: openCaches({ prefix: world, archives: 1, shared, report: metrics.cacheRead }),
      rateLimits: createRateLimits(perMinute, shared),
    },
  });
  return {
    url: gateway.url,
    client,
    metrics,
    count: async (series) => {
      const line = (await metrics.text()).split('\n').find((one) => one.startsWith(`${series} `));
      return Number(line?.slice(series.length + 1) ?? 0);
    },
    close: async () => {
      await gateway.close();
      client.close();
    },
  };
}
