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
  const line = watched(client, changes, reachable);
  await Promise.race([
    line.connect(),
    new Promise((resolve) => client.once('error', resolve)),
    new Promise((resolve) => setTimeout(resolve, connecting).unref()),
  ]);
  return {
    get isReady() {
      return line.isReady();
    },
    ask: async (command) => {
      if (!line.isReady()) throw new RedisAway();
      return inTime(command(client), line.isLate);
    },
    whenChanged: (tell) => {
      changes.on('invalidate', (key: unknown) => tell(key === null ? null : String(key)));
    },
    close: line.close,
  };
}

/** Knows whether it answers, connects anew where it speaks out of turn, and says what may have been missed. */
function watched(client: Client, changes: Changes, reachable: (reachable: boolean) => void) {
  let isConnected = false;
  let answers = false;
  let again: NodeJS.Timeout | undefined;
  const tell = (now: boolean) => {
    answers = now;
    reachable(now);
  };
  /** From here to the next connection messages are missed; what is loaded meanwhile is held until then. */
  const lose = () => {
    if (isConnected) changes.invalidate(null);
    isConnected = false;
    tell(false);
  };
  const connect = () => client.connect().catch(lose);
  /** What is still to come would be taken for answers to other questions. */
  const connectAnew = () => {
    lose();
    client.destroy();
    again = setTimeout(connect, lookEvery).unref();
  };
  client.on('ready', () => {
    isConnected = true;
    changes.invalidate(null);
    tell(true);
  });
  // The client's own timeout covers a command only until it is written: that this one comes back tells the rest.
  client.on('ping-interval', (reply) => (reply === 'PONG' ? tell(true) : connectAnew()));
  // While it is connected, an error is an answer that could not be understood.
  client.on('error', () => (client.isReady ? connectAnew() : lose()));
  client.on('end', lose);
  return {
    connect,
    isReady: () => client.isReady && answers,
    isLate: () => tell(false),
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
