/** The law book: it is what the code says now, and what it says is whole. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lawBook } from '../src/lawBook/book.ts';
import { materialIn } from '../src/lawBook/material.ts';
import { scenariosOf, testsOf } from '../src/lawBook/proofs.ts';
import { switchNames } from '../src/lawBook/switches.ts';
import { type BookRow, tables } from '../src/lawBook/tables.ts';
import { dayWords } from '../src/lawBook/words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const material = materialIn(root);
const book = lawBook(material);
const rows = tables.flatMap((table): readonly BookRow[] => table.rows);

describe('the law book', () => {
  it('is fresh', () => {
    const kept = readFileSync(join(root, 'docs/law.md'), 'utf8');
    expect(
      kept === book,
      'docs/law.md is not what the code says. Run npm run law and read what changed.',
    ).toBe(true);
  });

  it('has every place that it links to, once', () => {
    const places = [...book.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    const targets = [...book.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(500);
    expect(new Set(places).size).toBe(places.length);
    expect(targets.filter((target) => !places.includes(target))).toEqual([]);
  });

  it('links to files that exist', () => {
    const files = [...new Set([...book.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file))];
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('finds a test table for every row', () => {
    expect(rows.filter((row) => testsOf(row, material.proofs).length === 0).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('reads the rules of every scenario', () => {
    expect(material.proofs.scenarios.length).toBeGreaterThan(50);
    expect(material.proofs.scenarios.filter(({ rules }) => rules.length === 0)).toEqual([]);
  });

  it('has words for every switch', () => {
    expect(switchNames().length).toBeGreaterThan(10);
    expect(switchNames().filter((name) => !material.switchDocs.has(name))).toEqual([]);
  });
});

describe('what shows a row', () => {
  const row: BookRow = {
    name: 'serviceHasEnded',
    mark: '7b',
    rules: ['R-057'],
    test: { on: 'CLIENT' },
    decision: { effect: 'DENY', reason: 'REGISTER_ACCESS_EXPIRED', rules: ['R-057'], obligations: [] },
  };
  const outcomes = `export const refused = {
  expired: deny('REGISTER_ACCESS_EXPIRED', ['R-057']),
  notStarted: deny('REGISTER_ACCESS_NOT_STARTED', ['R-058']),
};
`;
  const proofsOf = (text: string) => ({
    tests: [
      { file: 'test/law/outcomes.ts', text: outcomes },
      { file: 'test/law/some.test.ts', text },
    ],
    scenarios: [
      { file: 'a.yaml', name: 'A service ends', rules: ['R-057'] },
      { file: 'b.yaml', name: 'A service begins', rules: ['R-058'] },
    ],
  });

  it.each([
    ['its outcome', 'expect(read()).toEqual(refused.expired);', 1],
    ['the row itself', 'expect(explained).toContain(serviceHasEnded)', 1],
    ['its outcome, written out', "expect(read()).toEqual(deny('REGISTER_ACCESS_EXPIRED', ['R-057']));", 1],
    ['the same code by other rules', "deny('REGISTER_ACCESS_EXPIRED', ['R-057', 'R-058'])", 0],
    ['another outcome', 'expect(read()).toEqual(refused.notStarted);', 0],
    ['a longer name', 'expect(refused.expiredLongAgo).toBe(notserviceHasEnded)', 0],
  ])('is a test that names %s', (_, text, count) => {
    expect(testsOf(row, proofsOf(text))).toHaveLength(count);
  });

  it('is a scenario of one of its rules', () => {
    expect(scenariosOf(row, proofsOf('')).map(({ file }) => file)).toEqual(['a.yaml']);
  });
});

describe('a day in words', () => {
  it.each([
    ['2026-09-01', '1.9.2026'],
    ['2023-11', '11/2023'],
    ['2020', '2020'],
  ])('%s is %s', (day, words) => {
    expect(dayWords(day)).toBe(words);
  });
});
