import { describe, expect, it } from 'vitest';
import { clientRows, type Size } from '../../src/sandbox/generator/clientRows.ts';
import { buildCountry } from '../../src/sandbox/generator/country.ts';
import { type GeneratedRow, type Unplaced } from '../../src/sandbox/generator/generatedRow.ts';
import { type Kind } from '../../src/sandbox/rows.ts';

const country = buildCountry();
const size: Size = { clients: 1000, documents: 12_000, seed: 7 };
const rows = [...clientRows(country, size, new Set())];

function of<K extends Kind>(kind: K, among: readonly GeneratedRow[] = rows): Unplaced<K>[] {
  return among.flatMap((generated) => (isOf(generated, kind) ? [generated.row] : []));
}
const isOf = <K extends Kind>(given: GeneratedRow, kind: K): given is GeneratedRow & { row: Unplaced<K> } =>
  given.kind === kind;

const idsOf = (among: readonly GeneratedRow[]): string[] =>
  among.flatMap(({ row }) => ('id' in row ? [row.id] : []));

const documents = of('documents');
const share = (test: (document: Unplaced<'documents'>) => boolean): number =>
  documents.filter(test).length / documents.length;

describe('clientRows', () => {
  it('gives as many clients and documents as told', () => {
    expect(of('persons')).toHaveLength(size.clients);
    expect(documents).toHaveLength(size.documents);
  });

  it.each([
    { clients: 1, documents: 0 },
    { clients: 1, documents: 500 },
    { clients: 2, documents: 1 },
    { clients: 37, documents: 10 },
  ])('gives $clients clients $documents documents', (small) => {
    const few = [...clientRows(country, { ...small, seed: 1 }, new Set())];
    expect(of('persons', few)).toHaveLength(small.clients);
    expect(of('documents', few)).toHaveLength(small.documents);
    expect(new Set(of('cases', few).flatMap(({ clients }) => clients)).size).toBe(small.clients);
  });

  it('gives the same rows for the same seed, and others for another', () => {
    expect([...clientRows(country, size, new Set())]).toEqual(rows);
    const ids = new Set(idsOf(rows));
    expect(ids.size).toBeGreaterThan(size.documents);
    const others = [...clientRows(country, { ...size, seed: 8 }, new Set())];
    expect(idsOf(others).filter((id) => ids.has(id))).toEqual([]);
  });

  it('gives each row an id of its own that tells nothing of its neighbours', () => {
    const ids = idsOf(rows);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, originalId } of documents) {
      expect(id).toMatch(/^2\.25\.[1-9]\d{30,38}$/);
      expect(originalId).toMatch(/^2\.25\.[1-9]\d{30,38}$/);
      expect(id).not.toBe(originalId);
    }
    const numbers = documents.slice(0, 200).map(({ id }) => BigInt(id.slice(5)));
    const near = numbers.filter(
      (number, at) => at > 0 && difference(number, numbers[at - 1] ?? 0n) < 2n ** 64n,
    );
    expect(near).toEqual([]);
  });

  it('passes over the codes of people who are there', () => {
    const taken = new Set(of('persons').flatMap(({ identityCode }) => identityCode ?? []));
    const next = of('persons', [...clientRows(country, size, taken)]);
    expect(next.filter(({ identityCode }) => identityCode !== null && taken.has(identityCode))).toEqual([]);
  });
});

describe('the shape of the registers', () => {
  it('is skewed: many clients with few documents, few with many', () => {
    const counts = new Map(of('persons').map(({ id }) => [id, 0]));
    for (const { client } of documents) counts.set(client, (counts.get(client) ?? 0) + 1);
    const sorted = [...counts.values()].toSorted((a, b) => a - b);
    const mean = size.documents / size.clients;
    expect(sorted[sorted.length / 2]).toBeLessThan(mean * 0.7);
    expect(sorted.at(-1)).toBeGreaterThan(mean * 8);
  });

  it('covers all service tasks, 22 controllers and the years from 2018', () => {
    expect(new Set(documents.map(({ serviceTask }) => serviceTask)).size).toBe(7);
    expect(new Set(documents.map(({ controller }) => controller)).size).toBe(22);
    const years = documents.map(({ draftedAt }) => draftedAt.slice(0, 4)).toSorted();
    expect([years[0], years.at(-1)]).toEqual(['2018', '2026']);
    expect(documents.filter(({ draftedAt }) => draftedAt >= '2026-10-15')).toEqual([]);
  });

  it.each([
    {
      name: 'phase 2',
      from: 0.7,
      to: 0.97,
      test: (d: Unplaced<'documents'>) => d.group === 'PHASE_2_OR_LATER',
    },
    { name: 'phase 1', from: 0.02, to: 0.2, test: (d: Unplaced<'documents'>) => d.group === 'PHASE_1' },
    { name: 'old', from: 0.002, to: 0.1, test: (d: Unplaced<'documents'>) => d.group === 'LEGACY' },
    {
      name: 'superseded',
      from: 0.01,
      to: 0.05,
      test: (d: Unplaced<'documents'>) => d.state === 'SUPERSEDED',
    },
    { name: 'voided', from: 0.003, to: 0.02, test: (d: Unplaced<'documents'>) => d.state === 'VOIDED' },
    { name: "a producer's", from: 0.03, to: 0.3, test: (d: Unplaced<'documents'>) => d.producer !== null },
    {
      name: 'restricted',
      from: 0.005,
      to: 0.05,
      test: (d: Unplaced<'documents'>) => d.restrictionReason !== null,
    },
    { name: 'Finnish', from: 0.85, to: 0.99, test: (d: Unplaced<'documents'>) => d.language === 'fi' },
  ])('has a share of $name documents from $from to $to', ({ from, to, test }) => {
    expect(share(test)).toBeGreaterThan(from);
    expect(share(test)).toBeLessThan(to);
  });

  it('has declarations of every kind, and prohibitions', () => {
    const declarations = of('declarations');
    const given = declarations.filter(({ permissionState }) => permissionState === 'GIVEN').length;
    expect(given / size.clients).toBeGreaterThan(0.5);
    expect(new Set(declarations.map(({ permissionState }) => permissionState)).size).toBe(3);
    expect(new Set(of('prohibitions').map(({ target }) => target)).size).toBe(3);
  });
});

const difference = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);
