/** Which operations are compiled, and when: those asked for again, a bounded number of them, each once. */
import { buildSchema, type DocumentNode, parse } from 'graphql';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compiledOperations, type Operation } from '../../src/execution/compiledOperations.ts';

const compilings = vi.hoisted(() => ({ count: 0 }));
vi.mock('graphql-jit', async (importOriginal) => {
  const original = await importOriginal<typeof import('graphql-jit')>();
  return {
    ...original,
    compileQuery: (...asked: Parameters<typeof original.compileQuery>) => {
      compilings.count += 1;
      return original.compileQuery(...asked);
    },
  };
});
beforeEach(() => {
  compilings.count = 0;
});

const schema = buildSchema('type Query { one: String, two: String, needs(it: Int!): String }');
const rootValue = { one: 'first', two: 'second' };

const operation = (text: string, operationName: string | null = null): Operation => ({
  document: parse(text),
  queryHash: text,
  operationName,
});
const numbered = (at: number) => operation(`{ a${at}: one }`);

describe('an operation', () => {
  it.each([0, 1, 3])('is interpreted %i times before it is compiled, once', (after) => {
    const compiledOf = compiledOperations(schema, after);
    for (let asked = 0; asked < after; asked += 1) expect(compiledOf(numbered(0))).toBeNull();
    expect(compilings.count).toBe(0);
    const compiled = compiledOf(numbered(0));
    expect(compiled?.query(rootValue, {}, {})).toEqual({ data: { a0: 'first' } });
    expect(compiledOf(numbered(0))).toBe(compiled);
    expect(compilings.count).toBe(1);
  });

  it('is counted by its text, not by its name, which may be as long', () => {
    const compiledOf = compiledOperations(schema, 1);
    expect([compiledOf(numbered(0)), compiledOf(numbered(1))]).toEqual([null, null]);
    expect(compiledOf(numbered(0))).not.toBeNull();
    const text = 'query One { one } query Two { two }';
    expect(compiledOf(operation(text, 'One'))).toBeNull();
    expect(compiledOf(operation(text, 'Two'))?.query(rootValue, {}, {})).toEqual({ data: { two: 'second' } });
  });

  it('is never compiled where none is to be', () => {
    const compiledOf = compiledOperations(schema, Number.POSITIVE_INFINITY);
    for (let asked = 0; asked < 100; asked += 1) expect(compiledOf(numbered(0))).toBeNull();
    expect(compilings.count).toBe(0);
  });

  it('is one of its document, by its name', () => {
    const compiledOf = compiledOperations(schema, 0);
    const text = 'query One { one } query Two { two }';
    expect(compiledOf(operation(text, 'One'))?.query(rootValue, {}, {})).toEqual({ data: { one: 'first' } });
    expect(compiledOf(operation(text, 'Two'))?.query(rootValue, {}, {})).toEqual({ data: { two: 'second' } });
    expect(compilings.count).toBe(2);
  });

  it('is not taken for another one of the same name', () => {
    const compiledOf = compiledOperations(schema, 0);
    const [first, second] = ['query Same { one }', 'query Same { two }'].map((text) =>
      compiledOf(operation(text, 'Same')),
    );
    expect(first?.query(rootValue, {}, {})).toEqual({ data: { one: 'first' } });
    expect(second?.query(rootValue, {}, {})).toEqual({ data: { two: 'second' } });
  });
});

describe('what is not compiled', () => {
  /** How often the document was looked through. */
  function watched({ document, ...others }: Operation): { operation: Operation; looks: () => number } {
    let looks = 0;
    const spied: DocumentNode = {
      ...document,
      get definitions() {
        looks += 1;
        return document.definitions;
      },
    };
    return { operation: { ...others, document: spied }, looks: () => looks };
  }

  it.each([
    ['it may not be', '{ x_y: one }'],
    ['it cannot be', '{ needs }'],
  ])('is not tried again: %s', (_, text) => {
    const compiledOf = compiledOperations(schema, 0);
    const { operation: refused, looks } = watched(operation(text));
    expect(compiledOf(refused)).toBeNull();
    const [looked, compiled] = [looks(), compilings.count];
    expect(looked).toBeGreaterThan(0);
    for (let asked = 0; asked < 50; asked += 1) expect(compiledOf(refused)).toBeNull();
    expect([looks(), compilings.count]).toEqual([looked, compiled]);
  });

  it('takes no place of what is', () => {
    const compiledOf = compiledOperations(schema, 0);
    const compiled = compiledOf(numbered(0));
    for (let at = 0; at < 1_000; at += 1) expect(compiledOf(operation(`{ x_${at}: one }`))).toBeNull();
    expect(compiledOf(numbered(0))).toBe(compiled);
  });
});

describe('what is kept', () => {
  it('is two hundred operations, those asked for last', () => {
    const compiledOf = compiledOperations(schema, 0);
    const first = compiledOf(numbered(0));
    for (let at = 1; at < 200; at += 1) compiledOf(numbered(at));
    expect(compiledOf(numbered(0))).toBe(first);
    compiledOf(numbered(200));
    expect(compilings.count).toBe(201);
    compiledOf(numbered(0));
    expect(compilings.count).toBe(201);
    compiledOf(numbered(1));
    expect(compilings.count).toBe(202);
  });

  it('is counted for two thousand texts at most, so that those made up fill no memory', () => {
    const compiledOf = compiledOperations(schema, 1);
    for (let at = 0; at <= 2_000; at += 1) compiledOf(numbered(at));
    // The first one is forgotten, the last one is not.
    expect(compiledOf(numbered(0))).toBeNull();
    expect(compiledOf(numbered(2_000))).not.toBeNull();
  });
});
