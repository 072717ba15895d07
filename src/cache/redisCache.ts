/** The cache shared by instances. A Redis that is gone or hangs is a cache that has nothing. */
import { type Cache, expiry } from './cache.ts';
import { type RedisClient } from './redis.ts';

export const redisCache = ({ client }: RedisClient): Cache => ({
  getMany: async (keys) => {
    if (!client.isReady) return keys.map(() => null);
    return client.mGet(keys.map(prefixed)).catch(() => keys.map(() => null));
  },
  setMany: async (entries) => {
    if (!client.isReady) return;
    // What could not be kept is asked for again.
    await Promise.all(entries.map(([key, text]) => client.set(prefixed(key), text, { EX: expiry }))).catch(
      () => [],
    );
  },
});

const prefixed = (key: string): string => `portti:names:${key}`;
