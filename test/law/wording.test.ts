/** The rows in words: each has them, in three languages, and a cure where it refuses. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/law/refusals.ts';
import { callerWording } from '../../src/law/wording/caller.ts';
import { citizenViewWording } from '../../src/law/wording/citizenView.ts';
import { disclosureWording } from '../../src/law/wording/disclosure.ts';
import { ownMatterWording } from '../../src/law/wording/ownMatters.ts';
import { ownRegisterWording } from '../../src/law/wording/ownRegister.ts';
import { registerAccessRightWording } from '../../src/law/wording/registerAccessRight.ts';
import { representationWording } from '../../src/law/wording/representation.ts';
import { wording } from '../../src/law/wording.ts';
import { type BookRow, tables } from '../../src/lawBook/tables.ts';

const rows = tables.flatMap((table): readonly BookRow[] => table.rows);
const cureOf = ({ name }: BookRow) => wording[name]?.cure;
const refusing = rows.filter(({ decision }) => decision.effect === 'DENY');
const reasonOf = ({ decision }: BookRow) => (decision.effect === 'DENY' ? decision.reason : null);

describe('the wording', () => {
  it('is there for every row, and for nothing else', () => {
    const names = rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(wording).sort()).toEqual([...names].sort());
  });

  it('says nothing twice', () => {
    const parts = [
      callerWording,
      ownRegisterWording,
      registerAccessRightWording,
      disclosureWording,
      representationWording,
      citizenViewWording,
      ownMatterWording,
    ].flatMap((part) => Object.keys(part));
    expect(parts).toHaveLength(Object.keys(wording).length);
  });

  it.each(rows.map((row) => [row.name, row] as const))('%s: is a sentence in each language', (name, row) => {
    const words = wording[name];
    const texts = languages.flatMap((language) => [words?.says[language], words?.cure?.[language]]);
    const cures = row.decision.effect === 'DENY' ? languages.length : 0;
    expect(texts.filter((text) => text !== undefined)).toHaveLength(languages.length + cures);
    for (const text of texts) if (text !== undefined) expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  it('tells the languages apart', () => {
    const texts = Object.values(wording).flatMap(({ says, cure }) => [says, ...(cure ? [cure] : [])]);
    expect(texts.filter((text) => new Set(languages.map((language) => text[language])).size < 3)).toEqual([]);
  });

  it('offers a cure where a row refuses, and none where it allows', () => {
    expect(rows.filter((row) => (cureOf(row) === null) !== (row.decision.effect === 'ALLOW'))).toEqual([]);
  });
});

describe('a cure tells no more than the refusal', () => {
  it('is one for every no about representing a minor', () => {
    const blocked = refusing.filter((row) => reasonOf(row) === 'REPRESENTATION_BLOCKED');
    expect(blocked.length).toBeGreaterThan(1);
    expect(new Set(blocked.map(cureOf)).size).toBe(1);
  });

  it.each(tables.map(({ name, rows: own }) => [name, own] as const))(
    '%s: is one for each reason that depends on a record',
    (_, own) => {
      const ofRecords = own.filter(
        (row: BookRow) => row.test.on === 'RECORD' && row.decision.effect === 'DENY',
      );
      const cures = ofRecords.map((row: BookRow) => `${reasonOf(row)} ${cureOf(row)?.en}`);
      expect(new Set(cures).size).toBe(new Set(ofRecords.map(reasonOf)).size);
    },
  );

  it('is one for all that MyKanta hides', () => {
    const hidden = tables
      .filter(({ page }) => page === 'B.2')
      .flatMap((table): readonly BookRow[] => table.rows)
      .filter(({ test, decision }) => test.on === 'RECORD' && decision.effect === 'DENY');
    expect(hidden.length).toBeGreaterThan(5);
    expect(new Set(hidden.map(cureOf)).size).toBe(1);
  });

  it('names no prohibition and nothing hidden', () => {
    const telling = /kielt|kielto|förbud|förbjud|prohibit|piilo|dold|hidden|turvakiel|spärrmark|security/i;
    const cures = refusing.flatMap((row) => languages.map((language) => cureOf(row)?.[language] ?? ''));
    expect(cures.filter((cure) => telling.test(cure))).toEqual([]);
  });
});
