/** The shared Redis. It may be gone at any time: commands then fail at once, and everyone has a way without it. */
import { createClient } from 'redis';

export type RedisClient = Awaited<ReturnType<typeof openRedis>>;

/** Milliseconds for a connection and for a command. */
const patience = 250;
const longestPause = 2_000;

/** `reachable` is told of every change. Resolves when connected or when the first try has failed. */
export async function openRedis(url: string, reachable: (reachable: boolean) => void) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: patience },
    socket: {
      connectTimeout: patience * 4,
      reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, longestPause),
    },
  });
  client.on('ready', () => reachable(true));
  client.on('error', () => reachable(false));
  client.on('end', () => reachable(false));
  await Promise.race([client.connect(), new Promise((resolve) => client.once('error', resolve))]);
  return { client, close: () => client.destroy() };
}
