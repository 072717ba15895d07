import { describe, expect, it } from 'vitest';
import { copyField, copyLine } from '../../src/sandbox/generator/copyText.ts';

describe('copyField', () => {
  it.each([
    { name: 'null', value: null, text: '\\N' },
    { name: 'text', value: 'Åland', text: 'Åland' },
    { name: 'text that looks like null', value: '\\N', text: '\\\\N' },
    { name: 'tab and line ends', value: 'a\tb\nc\rd', text: 'a\\tb\\nc\\rd' },
    { name: 'a number', value: 3, text: '3' },
    { name: 'a boolean', value: false, text: 'false' },
    { name: 'an empty list', value: [], text: '{}' },
    { name: 'a list', value: ['a,b', 'c"d', 'e\\f'], text: '{"a,b","c\\\\"d","e\\\\\\\\f"}' },
    { name: 'an object', value: { a: 'b"c' }, text: '{"a":"b\\\\"c"}' },
  ])('writes $name', ({ value, text }) => {
    expect(copyField(value)).toBe(text);
  });

  it('refuses what has no text', () => {
    expect(() => copyField(undefined)).toThrow('no text for a value of type undefined');
  });
});

describe('copyLine', () => {
  it('follows the columns', () => {
    expect(copyLine({ b: 1, a: 'x', c: null }, ['a', 'b', 'c'])).toBe('x\t1\t\\N\n');
  });
});
