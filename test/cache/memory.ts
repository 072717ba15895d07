/** A shared copy in memory, whose answers can be held up, and which can be told of changes. */
import { type SharedCopy } from '../../src/cache/sharedCopy.ts';

export interface SharedMemory extends SharedCopy {
  readonly texts: Map<string, string>;
  /** As Redis tells of a key, or of all. */
  changed(key: string | null): void;
}

export function sharedMemory(): SharedMemory {
  const texts = new Map<string, string>();
  const listeners: ((key: string | null) => void)[] = [];
  return {
    texts,
    read: async (keys) => keys.map((key) => texts.get(key) ?? null),
    write: (key, text) => void texts.set(key, text),
    whenChanged: (tell) => void listeners.push(tell),
    changed: (key) => {
      for (const tell of listeners) tell(key);
    },
  };
}
