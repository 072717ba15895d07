/** Organisations and their units: two counties, a producer that is also a controller, a private provider. */
import { type Facts, type Names } from '../rows.ts';
import { ids } from './ids.ts';

const everyFunction = [
  'OWN_REGISTER',
  'REGISTER_ACCESS_RIGHT',
  'DISCLOSURE',
  'DECLARATIONS',
  'SHARED_CASE',
  'SECURITY_PROHIBITION',
  'TEMPORARY_IDENTIFIER',
  'CLIENT_DATA_SUMMARY',
];

const organisation = (n: number, isPublic: boolean, names: Names) => ({
  id: ids.organisation(n),
  names,
  public: isPublic,
  dataController: true,
  joiningModel: 'DIRECT' as const,
  joinedOn: '2024-01-01',
  joiningOrganiser: null,
  functions: everyFunction,
  connectionCut: false,
  systemBanned: false,
});

export const organisations: Facts['organisations'] = {
  alue: organisation(1, true, {
    fi: 'Alueen hyvinvointialue',
    sv: 'Alue välfärdsområde',
    en: 'Alue wellbeing services county',
  }),
  lahti: organisation(2, true, {
    fi: 'Lahden hyvinvointialue',
    sv: 'Lahtis välfärdsområde',
    en: 'Lahti wellbeing services county',
  }),
  hoiva: organisation(101, false, { fi: 'Hoiva Oy', sv: 'Hoiva Oy', en: 'Hoiva Oy' }),
  muu: organisation(102, false, { fi: 'Muu Oy', sv: 'Muu Oy', en: 'Muu Oy' }),
};

const unit = (n: number, organisationNumber: number, names: Names) => ({
  id: ids.unit(n),
  organisation: ids.organisation(organisationNumber),
  names,
  address: `Esimerkkikatu ${n}`,
  phone: `+358 00 000 ${String(n).padStart(4, '0')}`,
});

export const units: Facts['units'] = {
  sosiaalityo: unit(1, 1, { fi: 'Sosiaalityö', sv: 'Socialarbete', en: 'Social work' }),
  lastensuojelu: unit(2, 1, { fi: 'Lastensuojelu', sv: 'Barnskydd', en: 'Child protection' }),
  tietosuoja: unit(3, 1, { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Data protection' }),
  lahdenSosiaalityo: unit(11, 2, {
    fi: 'Lahden sosiaalityö',
    sv: 'Lahtis socialarbete',
    en: 'Lahti social work',
  }),
  kotihoito: unit(21, 101, { fi: 'Kotihoito', sv: 'Hemvård', en: 'Home care' }),
  asumispalvelu: unit(22, 101, { fi: 'Asumispalvelu', sv: 'Boendeservice', en: 'Housing service' }),
  hoivanYksityisasiakkaat: unit(23, 101, {
    fi: 'Yksityisasiakkaat',
    sv: 'Privatkunder',
    en: 'Private clients',
  }),
  muunKotipalvelu: unit(31, 102, { fi: 'Kotipalvelu', sv: 'Hemservice', en: 'Home help' }),
};
