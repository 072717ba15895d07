/**
 * The shared Redis. It may be gone or hang at any time: a command then fails, the first ones after `patience` and
 * the others at once, and everyone has a way without it.
 */
import { createClient } from 'redis';

/** Milliseconds for a command, and for a connection. */
const patience = 200;
const connecting = 1_000;
/** Milliseconds between two looks whether it answers, and without any answer until the connection is made anew. */
const lookEvery = 500;
const silence = 2_000;
const longestPause = 2_000;

type Client = ReturnType<typeof createRedis>;

export interface RedisClient {
  /** Is it connected, and did it answer the last time? */
  readonly isReady: boolean;
  /** What the command gives. Rejects where that takes too long, and at once where Redis is known to be away. */
  ask<T>(command: (client: Client) => Promise<T>): Promise<T>;
  close(): void;
}

const createRedis = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: lookEvery,
    socket: {
      connectTimeout: connecting,
      socketTimeout: silence,
      reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, longestPause),
    },
  });

/** `reachable` is told of every change. Resolves when connected or when the first try has failed. */
export async function openRedis(url: string, reachable: (reachable: boolean) => void): Promise<RedisClient> {
  const client = createRedis(url);
  let answers = false;
  const tell = (now: boolean) => {
    answers = now;
    reachable(now);
  };
  client.on('ready', () => tell(true));
  // The client's own timeout covers a command only until it is written: that this one comes back tells the rest.
  client.on('ping-interval', () => tell(true));
  client.on('error', () => tell(false));
  client.on('end', () => tell(false));
  await Promise.race([
    client.connect(),
    new Promise((resolve) => client.once('error', resolve)),
    new Promise((resolve) => setTimeout(resolve, connecting).unref()),
  ]);
  return {
    get isReady() {
      return client.isReady && answers;
    },
    ask: async (command) => {
      if (!client.isReady || !answers) throw new RedisAway();
      return inTime(command(client), () => tell(false));
    },
    close: () => client.destroy(),
  };
}

class RedisAway extends Error {}

function inTime<T>(answer: Promise<T>, late: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      late();
      reject(new RedisAway());
    }, patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
