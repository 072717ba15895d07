/** The cache shared by instances. A Redis that is gone or hangs is a cache that has nothing. */
import { type Cache, expiry } from './cache.ts';
import { type RedisClient } from './redis.ts';
import { type Seal } from './seal.ts';

export const redisCache = (redis: RedisClient, seal: Seal): Cache => ({
  getMany: async (keys) => {
    const kept = await redis.ask((client) => client.mGet(keys.map(prefixed))).catch(() => []);
    return keys.map((key, at) => seal.open(key, kept[at] ?? null));
  },
  setMany: async (entries) => {
    // What could not be kept is asked for again.
    await redis
      .ask((client) =>
        Promise.all(
          entries.map(([key, text]) => client.set(prefixed(key), seal.close(key, text), { EX: expiry })),
        ),
      )
      .catch(() => []);
  },
});

const prefixed = (key: string): string => `portti:names:${key}`;
