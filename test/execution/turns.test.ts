import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { turns } from '../../src/execution/turns.ts';

describe('turns of the event loop', () => {
  const begunBy = (most: number) => {
    const begun: number[] = [];
    const inTurn = turns(most);
    return { begun, ask: (...numbers: number[]) => numbers.forEach((n) => void inTurn(() => begun.push(n))) };
  };

  it('begin so many at once, and the others later, in order', async () => {
    const { begun, ask } = begunBy(2);
    ask(1, 2, 3, 4, 5);
    expect(begun).toEqual([1, 2]);
    await turn();
    expect(begun).toEqual([1, 2, 3, 4]);
    await turn();
    expect(begun).toEqual([1, 2, 3, 4, 5]);
  });

  it('begin one that comes alone at once', async () => {
    const { begun, ask } = begunBy(2);
    for (const n of [1, 2, 3, 4]) {
      ask(n);
      expect(begun.at(-1)).toBe(n);
      await turn();
      await turn();
    }
  });

  it('let nobody in before those who wait', async () => {
    const { begun, ask } = begunBy(2);
    ask(1, 2, 3, 4, 5);
    await turn();
    ask(6);
    expect(begun).toEqual([1, 2, 3, 4]);
    await turn();
    await turn();
    expect(begun).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('begin each in the context that it came in', async () => {
    const inTurn = turns(1);
    const asker = new AsyncLocalStorage<string>();
    const begun: unknown[] = [];
    for (const name of ['first', 'second', 'third'])
      asker.run(name, () => inTurn(() => begun.push([name, asker.getStore()])));
    await turn();
    await turn();
    expect(begun).toEqual([
      ['first', 'first'],
      ['second', 'second'],
      ['third', 'third'],
    ]);
  });
});
