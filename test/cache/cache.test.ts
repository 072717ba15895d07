/** What a cache holds, for how long, how much of it, and what it lets go. */
import { setTimeout as wait } from 'node:timers/promises';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCache, type ReadOutcome } from '../../src/cache/cache.ts';
import { notShared, type SharedCopy } from '../../src/cache/sharedCopy.ts';
import { type SharedMemory, sharedMemory } from './memory.ts';

interface Named {
  readonly name: string;
}
const shape = Compile(Type.Object({ name: Type.String() }));

let shared: SharedMemory;
let made: number;
let reads: ReadOutcome[];
beforeEach(() => {
  [shared, made, reads] = [sharedMemory(), 0, []];
});

const open = ({
  bytes = 1 << 20,
  seconds = 60,
  copy = shared,
}: {
  bytes?: number;
  seconds?: number;
  copy?: SharedCopy;
} = {}) =>
  createCache<Named, Named>({
    shape,
    made: (row) => {
      made += 1;
      return { name: row.name.toUpperCase() };
    },
    seconds,
    bytes,
    shared: copy,
    report: (outcome) => reads.push(outcome),
  });
const load = async (key: string): Promise<Named | null> => ({ name: key });
const notLoaded = () => Promise.reject(new Error('It should not have been loaded'));

describe('a cache', () => {
  it('holds what it obtained, as it was made, and gives it at once', async () => {
    const cache = open();
    expect(cache.held('a')).toBeUndefined();
    expect(await cache.obtain(['a', 'b'], load)).toEqual([{ name: 'A' }, { name: 'B' }]);
    expect([cache.held('a'), cache.held('b')]).toEqual([{ name: 'A' }, { name: 'B' }]);
    expect(cache.held('a')).toBe(cache.held('a'));
    expect(made).toBe(2);
    expect(reads).toEqual(['missed', 'missed', 'process', 'process', 'process', 'process']);
  });

  it('shares a row as it came, and takes it from the shared copy, checked', async () => {
    await open().obtain(['a'], load);
    expect([...shared.texts]).toEqual([['a', '{"name":"a"}']]);
    const other = open();
    expect(await other.obtain(['a'], notLoaded)).toEqual([{ name: 'A' }]);
    expect(other.held('a')).toEqual({ name: 'A' });
    expect(reads).toEqual(['missed', 'shared', 'process']);
  });

  it.each(['', 'rubbish', 'null', '5', '[]', '{}', '{"name":5}', '{"name":"a"'])(
    'loads what the shared copy has as %j, and puts it right',
    async (text) => {
      shared.texts.set('a', text);
      expect(await open().obtain(['a'], load)).toEqual([{ name: 'A' }]);
      expect(shared.texts.get('a')).toBe('{"name":"a"}');
      expect(reads).toEqual(['missed']);
    },
  );

  it('keeps nothing of what does not exist, and an error only in its place', async () => {
    const cache = open();
    const found = await cache.obtain(['a', 'gone', 'failed'], async (key) => {
      if (key === 'failed') throw new Error('away');
      return key === 'gone' ? null : { name: key };
    });
    expect(found).toEqual([{ name: 'A' }, null, new Error('away')]);
    expect([cache.held('gone'), cache.held('failed')]).toEqual([undefined, undefined]);
    expect([...shared.texts.keys()]).toEqual(['a']);
  });

  it('lets go of what changed, and of everything where it may have been anything', async () => {
    const cache = open();
    await cache.obtain(['a', 'b', 'c'], load);
    shared.changed('a');
    expect([cache.held('a'), cache.held('b')]).toEqual([undefined, { name: 'B' }]);
    shared.changed(null);
    expect([cache.held('b'), cache.held('c')]).toEqual([undefined, undefined]);
  });

  it.each([
    ['loaded', 'a'],
    ['loaded', null],
    ['read', 'a'],
    ['read', null],
  ])('keeps nothing that changed while it was being %s', async (when, key) => {
    if (when === 'read') shared.texts.set('a', '{"name":"old"}');
    const answer = Promise.withResolvers<void>();
    const slow = {
      ...shared,
      read: (keys: readonly string[]) => answer.promise.then(() => shared.read(keys)),
    };
    const cache = open(when === 'read' ? { copy: slow } : {});
    const obtained = cache.obtain(['a'], async () => {
      await answer.promise;
      return { name: 'old' };
    });
    await new Promise(setImmediate);
    shared.changed(key);
    if (when === 'read') await new Promise(setImmediate);
    answer.resolve();
    expect(await obtained).toEqual([{ name: 'OLD' }]);
    expect(cache.held('a')).toBeUndefined();
    if (when === 'loaded') expect(shared.texts.size).toBe(0);
  });

  it.each([
    ['by itself', notShared],
    ['with others', null],
  ])('holds a value for its seconds and no longer, %s', async (_, copy) => {
    const cache = open({ seconds: 0.2, copy: copy ?? shared });
    await cache.obtain(['a'], load);
    expect(cache.held('a')).toEqual({ name: 'A' });
    await wait(250);
    expect(cache.held('a')).toBeUndefined();
  });

  it('stays within its bytes, whatever comes, and lets the oldest go', async () => {
    const bytes = 1 << 20;
    const cache = open({ bytes });
    const keys = Array.from({ length: 500 }, (_, at) => `key${at}`);
    const letters = 10_000;
    for (const key of keys) await cache.obtain([key], async () => ({ name: key.padEnd(letters, 'x') }));
    const held = keys.filter((key) => cache.held(key) !== undefined);
    expect(held.length * letters * 3).toBeLessThanOrEqual(bytes);
    expect(held.length).toBeGreaterThan(30);
    expect(held).toEqual(keys.slice(-held.length));
    const tooBig = await cache.obtain(['big'], async () => ({ name: 'x'.repeat(bytes) }));
    expect(tooBig).toHaveLength(1);
    expect(cache.held('big')).toBeUndefined();
    expect(cache.held('key499')).toBeDefined();
  });
});
