/** Texts that instances share, each for a while. A Redis that is gone or hangs is a copy that has nothing. */
import { namesPrefix } from './changes.ts';
import { type RedisClient } from './redis.ts';
import { type Seal } from './seal.ts';

export interface SharedCopy {
  /** In order; null where there is none, or it cannot be reached. */
  read(keys: readonly string[]): Promise<readonly (string | null)[]>;
  /** Best effort: a text that could not be kept is asked for again. */
  write(key: string, text: string): void;
  /** Tells of each key that someone else set or deleted, or that expired; null: it may have been any. */
  whenChanged(tell: (key: string | null) => void): void;
}

/** Of an instance by itself. */
export const notShared: SharedCopy = {
  read: async (keys) => keys.map(() => null),
  write: () => undefined,
  whenChanged: () => undefined,
};

/** Of an instance by itself that lets go of everything with the others: an operator's flush, a connection lost. */
export const notSharedBeside = (redis: Pick<RedisClient, 'whenChanged'>): SharedCopy => ({
  ...notShared,
  whenChanged: (tell) =>
    redis.whenChanged((name) => {
      if (name === null) tell(null);
    }),
});

export interface Sharing {
  readonly redis: RedisClient;
  readonly seal: Seal;
  /** Tells these keys from others. */
  readonly prefix: string;
  readonly seconds: number;
}

/** Named in clear, so that an operator can delete one, and every instance is told of it. */
export function sharedNames(sharing: Sharing): SharedCopy {
  const prefix = `${namesPrefix}${sharing.prefix}:`;
  return {
    ...texts(sharing, (key) => `${prefix}${key}`),
    whenChanged: (tell) =>
      sharing.redis.whenChanged((name) => {
        if (name === null) tell(null);
        else if (name.startsWith(prefix)) tell(name.slice(prefix.length));
      }),
  };
}

/** What never changes, under names that tell nothing: who lists them must not learn which records were read. */
export const sharedContents = (sharing: Sharing): SharedCopy => ({
  ...texts(sharing, (key) => `portti:contents:${sharing.seal.opaque(`${sharing.prefix}:${key}`)}`),
  whenChanged: () => undefined,
});

const texts = ({ redis, seal, seconds }: Sharing, nameOf: (key: string) => string) => ({
  read: async (keys: readonly string[]) => {
    const names = keys.map(nameOf);
    const found: unknown = await redis.ask((client) => client.mGet(names)).catch(() => null);
    const sealed: readonly unknown[] = Array.isArray(found) ? found : [];
    return names.map((name, at) => seal.open(name, sealed[at]));
  },
  write: (key: string, text: string) => {
    const name = nameOf(key);
    redis.ask((client) => client.set(name, seal.close(name, text), { EX: seconds })).catch(() => null);
  },
});
