/**
 * The shared Redis. It may be gone or hang at any time: a command then fails, the first ones after `patience` and
 * the others at once, and everyone has a way without it.
 */
import { createClient } from 'redis';
import { Changes } from './changes.ts';

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
  /** Tells of each name that changed in Redis; null where messages may have been missed. */
  whenChanged(tell: (key: string | null) => void): void;
  close(): void;
}

const createRedis = (url: string, changes: Changes) =>
  createClient({
    url,
    RESP: 3,
    clientSideCache: changes,
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
  const changes = new Changes().setMaxListeners(0);
  const client = createRedis(url, changes);
  let answers = false;
  const tell = (now: boolean) => {
    answers = now;
    reachable(now);
  };
  const connect = () => client.connect().catch(() => tell(false));
  let connected = false;
  /** From here to the next connection messages are missed; what is loaded meanwhile is held until then. */
  const lose = () => {
    if (connected) changes.invalidate(null);
    connected = false;
    tell(false);
  };
  let again: NodeJS.Timeout | undefined;
  const connectAnew = () => {
    lose();
    client.destroy();
    again = setTimeout(connect, lookEvery).unref();
  };
  client.on('ready', () => {
    connected = true;
    changes.invalidate(null);
    tell(true);
  });
  // The client's own timeout covers a command only until it is written: that this one comes back tells the rest.
  client.on('ping-interval', (reply) => (reply === 'PONG' ? tell(true) : connectAnew()));
  client.on('error', () => {
    // It said what cannot be understood: the answers to come would be taken for those of other questions.
    if (client.isReady) connectAnew();
    else lose();
  });
  client.on('end', lose);
  await Promise.race([
    connect(),
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
    whenChanged: (tellOf) => {
      changes.on('invalidate', (key: unknown) => tellOf(key === null ? null : String(key)));
    },
    close: () => {
      clearTimeout(again);
      if (client.isOpen) client.destroy();
    },
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
