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
});
