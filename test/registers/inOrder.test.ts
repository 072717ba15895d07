/** Rows by key, never by position. */
import { describe, expect, it } from 'vitest';
import { RegisterUnavailable } from '../../src/errors.ts';
import { inOrder } from '../../src/registers/inOrder.ts';

const rows = [
  { id: 'b', n: 1 },
  { id: 'a', n: 2 },
];
const idOf = ({ id }: { id: string }) => id;

describe('rows in the order of their keys', () => {
  it('whatever order they came in', () => {
    expect(inOrder(['a', 'b'], rows, idOf)).toEqual([
      { id: 'a', n: 2 },
      { id: 'b', n: 1 },
    ]);
  });

  it('with null where a row is missing, and the others in their places', () => {
    expect(inOrder(['x', 'a', 'y', 'b'], rows, idOf)).toEqual([null, rows[1], null, rows[0]]);
  });

  it('as often as the key is asked for', () => {
    expect(inOrder(['a', 'b', 'a'], rows, idOf)).toEqual([rows[1], rows[0], rows[1]]);
  });

  it('are no answer where one is of a key that nobody asked for, or two are of one key', () => {
    expect(() => inOrder(['b'], rows, idOf)).toThrow(RegisterUnavailable);
    expect(() => inOrder(['a', 'b'], [...rows, ...rows], idOf)).toThrow(RegisterUnavailable);
    expect(inOrder(['b'], [], idOf)).toEqual([null]);
  });

  it('keeps a row that is false in itself', () => {
    expect(inOrder([0, 1], [0], (row) => row)).toEqual([0, null]);
  });
});
