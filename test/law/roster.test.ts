/** The roster of rules against the tables: every rule has its place, and none has two. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { roster, rules } from '../../src/law/roster/index.ts';
import { acts, sections } from '../../src/law/sources/acts.ts';
import { publications } from '../../src/law/sources/publications.ts';
import { type BookRow, tables } from '../../src/lawBook/tables.ts';

const rows = tables.flatMap((table): readonly BookRow[] => table.rows);
const ids = rules.map(({ id }): string => id);
const withRow = new Set(rows.flatMap((row) => [...row.rules, ...row.decision.rules]));

/** The numbers of the catalogue, chapter by chapter: the only ones there are. */
const catalogue = [
  [1, 13], [20, 34], [40, 49], [50, 66], [70, 88], [90, 97], [100, 125], [140, 146], [150, 153], [160, 179],
  [190, 203], [210, 226], [240, 250], [260, 268], [280, 293], [300, 310],
] as const; // biome-ignore format: a list of ranges reads as a list

describe('the roster', () => {
  it('has every rule of the catalogue, each once', () => {
    const numbers = catalogue.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => `R-${String(first + at).padStart(3, '0')}`),
    );
    expect([...ids].sort()).toEqual(numbers);
  });

  it.each(roster.map((section) => [section.title, section] as const))('%s: is in order', (_, section) => {
    const own = section.rules.map(({ id }): string => id);
    expect(own).not.toEqual([]);
    expect(own).toEqual([...own].sort());
  });

  it('has every rule that a row or its decision names', () => {
    expect([...withRow].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('gives every rule a row, or says why it has none', () => {
    expect(rules.filter(({ id, noRow }) => !withRow.has(id) && !noRow).map(({ id }) => id)).toEqual([]);
  });

  it('gives no rule with a row a reason to have none', () => {
    expect(rules.filter(({ id, noRow }) => withRow.has(id) && noRow).map(({ id }) => id)).toEqual([]);
  });

  it('names files that exist', () => {
    const files = rules.flatMap(({ noRow }) => (noRow?.kind === 'KEPT_ELSEWHERE' ? [noRow.file] : []));
    expect(files.length).toBeGreaterThan(10);
    expect(
      files.filter((file) => !existsSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)))),
    ).toEqual([]);
  });

  it('says where each rule was read, but for inferences', () => {
    const unfounded = rules.filter(({ evidence, sources }) => evidence !== 'I' && sources.length === 0);
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  it('calls no part of an inference an inference', () => {
    expect(
      rules.filter(({ evidence, inferred }) => evidence === 'I' && inferred).map(({ id }) => id),
    ).toEqual([]);
  });

  it('speaks in sentences', () => {
    const texts = rules.flatMap(({ says, noRow }) => (noRow ? [says, noRow.why] : [says]));
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  it('writes days as days', () => {
    const days = [...rules.map(({ inForce }) => inForce), ...acts.map(({ inForce }) => inForce)].flatMap(
      (one) => Object.values(one ?? {}),
    );
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter((day) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(day))).toEqual([]);
  });
});

describe('the sources', () => {
  it('number the sections of acts that they name', () => {
    const numbers = acts.map(({ number }) => number);
    const named = Object.keys(sections).map((section) => section.split(' ')[0] ?? '');
    expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it('are the 5 papers, the 27 pages and the national structures', () => {
    const codes = Object.keys(publications);
    expect(codes.filter((code) => /^S\d$/.test(code))).toHaveLength(5);
    expect(codes.filter((code) => /^P\d+$/.test(code))).toHaveLength(27);
    expect(codes.filter((code) => /^(classification|structure) /.test(code))).toHaveLength(3);
  });
});
