/** The cache of one instance. */
import { LRUCache } from 'lru-cache';
import { type Cache, expiry } from './cache.ts';

const entriesKept = 10_000;

export function inProcessCache(): Cache {
  const kept = new LRUCache<string, string>({ max: entriesKept, ttl: expiry * 1000 });
  return {
    getMany: async (keys) => keys.map((key) => kept.get(key) ?? null),
    setMany: async (entries) => {
      for (const [key, text] of entries) kept.set(key, text);
    },
  };
}
