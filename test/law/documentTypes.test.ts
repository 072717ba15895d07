/** Blocks of document types: `x` stands for any digit, and for nothing else. */
import { describe, expect, it } from 'vitest';
import { isInBlocks } from '../../src/law/documentTypes.ts';

describe('a code', () => {
  it.each(['19000', '19999', '19075'])('is in the block: %j', (code) => {
    expect(isInBlocks(code, ['9xxx', '19xxx'])).toBe(true);
  });

  it.each(['', '19', '1900', '190000', '20000', '19xxx', '1900a', '19٩00', '19 00', '19/:0'])(
    'is in none: %j',
    (code) => {
      expect(isInBlocks(code, ['19xxx'])).toBe(false);
    },
  );
});
