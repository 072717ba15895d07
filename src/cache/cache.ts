/**
 * What is kept for a while: a copy in the process, parsed and checked and so at hand at once, and a sealed one in
 * Redis, where there is one, that instances share. Facts and decisions are never kept.
 */
import { LRUCache } from 'lru-cache';
import { type SharedCopy } from './sharedCopy.ts';

/** A register's row is `Kept` as it came; `Value` is what is made of it when it enters the process. */
export interface Cache<Value, Kept = Value> {
  /** What the process holds. */
  held(key: string): Value | undefined;
  /**
   * In order, from the shared copy or else by `load`, and held from then on. What does not exist is null, and what
   * could not be loaded an Error in its place.
   */
  obtain(
    keys: readonly string[],
    load: (key: string) => Promise<Kept | null>,
  ): Promise<readonly (Value | null | Error)[]>;
}

/** Where a value was found. */
export type ReadOutcome = 'process' | 'shared' | 'missed';

export interface Keeping<Value, Kept> {
  readonly shape: { Check(value: unknown): value is Kept };
  readonly made: (row: Kept) => Value;
  /** For how long the process holds a value. */
  readonly seconds: number;
  /** What the process holds at most. */
  readonly bytes: number;
  readonly shared: SharedCopy;
  readonly report: (outcome: ReadOutcome) => void;
}

export function createCache<Value extends object, Kept>(keeping: Keeping<Value, Kept>): Cache<Value, Kept> {
  const { shape, made, seconds, bytes, shared, report } = keeping;
  const held = new LRUCache<string, Value>({ ttl: seconds * 1000, maxSize: bytes });
  let changes = 0;
  shared.whenChanged((key) => {
    changes += 1;
    if (key === null) held.clear();
    else held.delete(key);
  });

  function hold(key: string, value: Value, text: string): Value {
    held.set(key, value, { size: sizeOf(key, text) });
    return value;
  }

  return {
    held: (key) => {
      const value = held.get(key);
      if (value !== undefined) report('process');
      return value;
    },
    obtain: async (keys, load) => {
      // Something changed while an answer was on its way: it is given out, but may be the old one, and is not kept.
      const before = changes;
      const texts = await shared.read(keys);
      const obtained = keys.map(async (key, at) => {
        const text = texts[at] ?? null;
        const found = text === null ? null : parsed(text, shape);
        report(found === null ? 'missed' : 'shared');
        const row = found ?? (await load(key));
        if (row === null || changes !== before) return row && made(row);
        if (found !== null && text !== null) return hold(key, made(found), text);
        const written = JSON.stringify(row);
        shared.write(key, written);
        return hold(key, made(row), written);
      });
      return Promise.all(obtained.map((one) => one.catch(asError)));
    },
  };
}

/** Measured: what is parsed takes up to three bytes for each letter of its text, and some more. */
const sizeOf = (key: string, text: string): number => 3 * (key.length + text.length) + 256;

/** What others might have written is kept only in the shape that was kept. */
function parsed<Kept>(text: string, shape: Keeping<unknown, Kept>['shape']): Kept | null {
  try {
    const value: unknown = JSON.parse(text);
    return shape.Check(value) ? value : null;
  } catch {
    return null;
  }
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error('A row could not be loaded', { cause: error });
