import { describe, expect, it } from 'vitest';
import { documentTypeUses } from '../../src/sandbox/codes/documentTypeUse.ts';
import { codeSystems } from '../../src/sandbox/codes/index.ts';
import { clientRows } from '../../src/sandbox/generator/clientRows.ts';
import { buildCountry } from '../../src/sandbox/generator/country.ts';
import { type GeneratedRow, type Unplaced } from '../../src/sandbox/generator/generatedRow.ts';
import { type Kind } from '../../src/sandbox/rows.ts';

const country = buildCountry();
const rows = [...clientRows(country, { clients: 1000, documents: 6000, seed: 11 }, new Set())];

const of = <K extends Kind>(kind: K, among: readonly GeneratedRow[] = rows): Unplaced<K>[] =>
  among.flatMap((generated) => (isOf(generated, kind) ? [generated.row] : []));
const isOf = <K extends Kind>(given: GeneratedRow, kind: K): given is GeneratedRow & { row: Unplaced<K> } =>
  given.kind === kind;

const documents = of('documents');

describe('generated records', () => {
  const cases = new Map(of('cases').map((row) => [row.id, row]));
  const services = Map.groupBy(of('serviceRelationships'), ({ caseId }) => caseId ?? '');
  const units = new Map(of('units', country.rows).map((row) => [row.id, row]));
  const professionals = new Map(of('professionals', country.rows).map((row) => [row.id, row]));

  it('put each document into a case of its client, within the days of the case', () => {
    for (const document of documents) {
      const file = cases.get(document.caseId);
      expect(file?.clients).toEqual(expect.arrayContaining([document.client, ...document.coClients]));
      expect(file).toMatchObject({ controller: document.controller, serviceTask: document.serviceTask });
      const day = document.draftedAt.slice(0, 10);
      expect(day >= (file?.openedOn ?? '9')).toBe(true);
      if (document.version === 1) expect(day <= (file?.closedOn ?? '9')).toBe(true);
    }
  });

  it('name an author who works at the unit, and a producer only where a service relationship does', () => {
    for (const { author, unit, producer, controller, processStage, caseId } of documents) {
      expect(professionals.get(author)?.units).toEqual([unit]);
      expect(units.get(unit)?.organisation).toBe(producer ?? controller);
      if (producer === null) continue;
      expect(processStage).toBe('SERVICE_IMPLEMENTATION');
      expect(services.get(caseId)).toEqual([expect.objectContaining({ producer, unit, controller })]);
    }
  });

  it('give documents types that fit the task, with their titles', () => {
    const names = new Map(
      codeSystems
        .flatMap(({ id, codes }) => (id === '1.2.246.537.6.1506' ? codes : []))
        .map((code) => [code.code, code.names]),
    );
    const tasks = new Map(documentTypeUses.map(({ code, serviceTasks }) => [code, serviceTasks]));
    for (const { type, title, serviceTask, language } of documents) {
      expect(tasks.get(type)).toContain(serviceTask);
      const { fi, sv } = names.get(type) ?? { fi: null, sv: null };
      expect(title).toBe(language === 'sv' ? (sv ?? fi) : fi);
    }
    expect(new Set(documents.map(({ type }) => type)).size).toBeGreaterThan(120);
  });

  it('keep versions of a document together', () => {
    for (const versions of Map.groupBy(documents, ({ originalId }) => originalId).values()) {
      const states = versions.map(({ version, state }) => `${version} ${state}`);
      expect([['1 CURRENT'], ['1 VOIDED'], ['1 SUPERSEDED', '2 CURRENT']]).toContainEqual(states);
      expect(versions.map(({ draftedAt }) => draftedAt)).toEqual(
        versions.map(({ draftedAt }) => draftedAt).toSorted(),
      );
    }
  });

  it('give minors guardians, and nobody else', () => {
    const born = new Map(of('persons').map(({ id, dateOfBirth }) => [id, dateOfBirth]));
    const guarded = new Set(of('custodies').map(({ child }) => child));
    for (const [id, dateOfBirth] of born) expect(guarded.has(id)).toBe(dateOfBirth > '2008-10-15');
    for (const { guardian } of of('custodies')) expect((born.get(guardian) ?? '9') < '2001').toBe(true);
  });

  it('leave a client without an identity code without declarations', () => {
    const declared = new Set(of('declarations').map(({ client }) => client));
    const temporary = of('persons').filter(({ identityCode }) => identityCode === null);
    expect(temporary.length).toBeGreaterThan(0);
    for (const { id, temporaryIdentifier } of temporary) {
      expect(temporaryIdentifier).toMatch(/^2\.25\./);
      expect(declared.has(id)).toBe(false);
    }
  });
});
