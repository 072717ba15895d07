import { describe, expect, it } from 'vitest';
import {
  adoptionCounsellingTypes,
  neverShownSocialServices,
  neverShownTypes,
} from '../../src/law/documentTypes.ts';
import { documentTypeUses } from '../../src/sandbox/codes/documentTypeUse.ts';
import { codeSystems } from '../../src/sandbox/codes/index.ts';

const codesOf = (id: string): string[] =>
  codeSystems.filter((system) => system.id === id).flatMap(({ codes }) => codes.map(({ code }) => code));

const serviceTasks = codesOf('1.2.246.537.6.1221');
const documentTypes = codesOf('1.2.246.537.6.1506');

describe('code systems', () => {
  it('are told apart by their ids', () => {
    const ids = codeSystems.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(codeSystems.map((system) => [system.names.en, system] as const))(
    '%s: each code once, with a name',
    (_, { id, codes }) => {
      expect(id).toMatch(/^[0-2](\.(0|[1-9]\d*))+$/);
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
      for (const { code, names } of codes) {
        expect(code.trim()).not.toBe('');
        for (const name of Object.values(names)) if (name !== null) expect(name.trim()).toMatch(/^\S/);
      }
    },
  );

  it('have the seven service tasks, and call provisional what is ours', () => {
    expect(serviceTasks).toEqual([
      'FAMILIES_WITH_CHILDREN',
      'WORKING_AGE',
      'OLDER_PEOPLE',
      '15',
      '20',
      '10',
      'FAMILY_LAW',
    ]);
    for (const { codes } of codeSystems) {
      for (const { code, provisional } of codes)
        if (/[A-Z]/.test(code)) expect([code, provisional]).toEqual([code, true]);
    }
  });

  it('have the codes that users rely on', () => {
    expect(codesOf('1.2.246.537.6.1299')).toEqual(['CLARIFY_NEED', 'ORGANISE_SERVICE', 'VERIFY_INFORMATION']);
    expect(codesOf('1.2.246.537.6.1277')).toEqual(
      expect.arrayContaining(['SERVICE_IMPLEMENTATION', 'DECISION']),
    );
    expect(codesOf('1.2.246.537.6.1222')).toEqual(
      expect.arrayContaining(neverShownSocialServices.flatMap(({ codes }) => codes)),
    );
    expect(codesOf('1.2.246.537.6.9')).toHaveLength(22);
  });
});

describe('client-document types', () => {
  it('are 198, and each has one use that fits known service tasks', () => {
    expect(documentTypes).toHaveLength(198);
    expect(documentTypeUses.map(({ code }) => code)).toEqual(documentTypes);
    for (const { code, serviceTasks: fitting } of documentTypeUses) {
      expect(fitting, code).not.toHaveLength(0);
      expect(serviceTasks, code).toEqual(expect.arrayContaining([...fitting]));
    }
  });

  it('include every type that the citizen view treats apart', () => {
    const named = [...neverShownTypes, ...adoptionCounsellingTypes]
      .flatMap(({ codes }) => codes)
      .filter((pattern) => !pattern.includes('x'));
    expect(documentTypes).toEqual(expect.arrayContaining(named));
    const ofAreas = documentTypeUses
      .filter(({ area }) =>
        ['Adoptioneuvonnan', 'Vanhemmuuden selvittämisen', 'Turvakotipalvelun', 'Väkivaltatyön'].includes(
          area ?? '',
        ),
      )
      .map(({ code }) => code);
    expect(ofAreas.toSorted()).toEqual(named.toSorted());
  });
});
