/**
 * Tables B.1 and B.2 written a second time, as Cedar policies, give the law's own answer to random requests: the same
 * row, effect, basis or reason, and obligations. PORTTI_REQUESTS sets how many are asked (5000 at least), PORTTI_SEED
 * which.
 */
import { validate } from '@cedar-policy/cedar-wasm/nodejs';
import { describe, expect, it } from 'vitest';
import { citizenView } from '../../src/law/citizenView/table.ts';
import { professionalRead } from '../../src/law/professionalRead/table.ts';
import { type RowOutline } from '../../src/law/table.ts';
import { type Asked, balanced, labelOf, labelsOf, reads, views } from './asked.ts';
import { compare } from './compare.ts';
import { judgeBy, policiesIn, policyTexts, schema } from './judge.ts';

const requests = Math.max(5000, Number(process.env.PORTTI_REQUESTS ?? 5000));
const seed = Number(process.env.PORTTI_SEED ?? Date.now() % 2 ** 31);
const leastOfEachRow = 2;
/** Some milliseconds for each request, on a busy machine too. */
const timeout = 20_000 + requests * 5;

interface Tables {
  readonly name: string;
  readonly text: string;
  readonly rows: readonly RowOutline[];
  readonly random: (seed: number) => Iterable<Asked>;
  readonly count: number;
}

const tables: readonly Tables[] = [
  {
    name: 'B.1',
    text: policyTexts.professionalRead,
    rows: professionalRead,
    random: reads,
    count: Math.ceil(requests * 0.6),
  },
  {
    name: 'B.2',
    text: policyTexts.citizenView,
    rows: citizenView,
    random: views,
    count: Math.floor(requests * 0.4),
  },
];

describe.each(tables)('table $name as policies', ({ name, text, rows, random, count }) => {
  const policies = policiesIn(text);
  const all = balanced(count, random(seed), rows);
  const told = `${all.length} requests of table ${name}, PORTTI_SEED=${seed}`;

  it('keeps to the schema, and so do its requests', () => {
    const validated = validate({ schema, policies: { staticPolicies: text } });
    expect(validated).toMatchObject({ type: 'success', validationErrors: [], validationWarnings: [] });
    const checked = judgeBy(`${name} checked`, policies, { checked: true });
    expect(compare(all.slice(0, 100), checked).differences, told).toEqual([]);
  });

  it('has the rows of the law', () => {
    expect(new Set(policies.map(({ opinion }) => labelOf(opinion)))).toEqual(labelsOf(rows));
  });

  it('gives the law’s answer', { timeout }, () => {
    const { differences, determined } = compare(all, judgeBy(name, policies));
    console.info(`${told}: ${differences.length} differences`);
    expect(differences.slice(0, 3), `${differences.length} of ${told}`).toEqual([]);
    const seldom = [...labelsOf(rows)].filter((row) => (determined.get(row) ?? 0) < leastOfEachRow);
    expect(seldom, `rows that decided fewer than ${leastOfEachRow} of ${told}`).toEqual([]);
  });

  it('differs wherever a row is left out', () => {
    const marks = new Set(rows.map(({ mark }) => mark));
    for (const left of marks) {
      const rest = policies.filter(({ opinion }) => opinion.mark !== left);
      const decided = all.filter(({ law }) => law.mark === left).slice(0, leastOfEachRow);
      const { differences } = compare(decided, judgeBy(`${name} without ${left}`, rest));
      expect(differences, `without row ${left} of ${told}`).toHaveLength(leastOfEachRow);
    }
  });
});

it('finds prohibitions read before their day', () => {
  const early = policiesIn(policyTexts.professionalRead.replaceAll('inForce: true }', 'inForce: false }'));
  const { differences } = compare(balanced(400, reads(seed), professionalRead), judgeBy('early', early));
  expect(differences.length, `PORTTI_SEED=${seed}`).toBeGreaterThan(0);
});
