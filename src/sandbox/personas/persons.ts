/** Clients, guardians and those who act for somebody. Identity codes only from the reserved range 900–999. */
import { testIdentityCode } from '../generator/identityCode.ts';
import { type Facts } from '../rows.ts';
import { ids } from './ids.ts';

const person = (n: number, firstNames: string, dateOfBirth: string) => ({
  id: ids.person(n),
  identityCode: testIdentityCode(dateOfBirth, 900 + n),
  temporaryIdentifier: null,
  firstNames,
  lastName: 'Esimerkki',
  dateOfBirth,
  securityProhibition: false,
  address: `Mallitie ${n}`,
  municipality: 'Mallila',
  phone: `+358 00 200 ${String(n).padStart(4, '0')}`,
  email: null,
});

export const persons: Facts['persons'] = {
  aino: person(1, 'Aino', '1948-02-11'),
  eeli: person(2, 'Eeli', '2011-05-20'),
  mari: person(3, 'Mari', '1980-03-03'),
  olli: person(4, 'Olli', '1979-09-30'),
  marja: person(5, 'Marja', '1972-12-01'),
  erkki: person(6, 'Erkki', '1966-06-16'),
  hilkka: person(7, 'Hilkka', '1944-08-08'),
  veikko: person(8, 'Veikko', '1951-01-19'),
  tahir: {
    ...person(9, 'Tahir', '1990-01-01'),
    identityCode: null,
    temporaryIdentifier: '2.999.3.9.1',
  },
};

export const custodies: Facts['custodies'] = {
  mariOfEeli: { child: ids.person(2), guardian: ids.person(3), barred: false },
  olliOfEeli: { child: ids.person(2), guardian: ids.person(4), barred: false },
};

export const mandates: Facts['mandates'] = {
  marjaForAino: {
    principal: ids.person(1),
    holder: ids.person(5),
    kind: 'MANDATE',
    subject: 'SOCIAL_WELFARE',
    validFrom: '2025-11-01',
    validUntil: '2026-10-31',
  },
  erkkiForAino: {
    principal: ids.person(1),
    holder: ids.person(6),
    kind: 'TRUSTEE',
    subject: 'SOCIAL_WELFARE',
    validFrom: '2025-01-01',
    validUntil: null,
  },
};

const informed = (client: number) => ({
  client: ids.person(client),
  informedOn: '2024-01-10',
  permissionState: 'GIVEN' as const,
  permissionFrom: '2024-01-10',
  permissionBy: 'CLIENT' as const,
  minorAbleToJudge: null,
});

/** Tahir has none: a temporary identifier cannot carry a declaration. */
export const declarations: Facts['declarations'] = {
  aino: informed(1),
  eeli: informed(2),
  hilkka: informed(7),
  veikko: informed(8),
};

export const prohibitions: Facts['prohibitions'] = {};
