/** What belongs to each service task in the generated registers: services, case names, use of producers. */
import { type Names } from '../rows.ts';

export interface TaskShape {
  readonly code: string;
  readonly socialServices: readonly (string | null)[];
  readonly caseNames: Readonly<Record<'fi' | 'sv', readonly string[]>>;
  /** The share of its cases that name a private producer's unit, and such a unit's name. */
  readonly producers: { readonly share: number; readonly unit: Names } | null;
}

export const taskShapes: readonly TaskShape[] = [
  {
    code: 'FAMILIES_WITH_CHILDREN',
    socialServices: ['46', '51', null],
    caseNames: {
      fi: ['Lapsiperheen tuki', 'Perhetyön järjestäminen'],
      sv: ['Stöd för barnfamilj', 'Ordnande av familjearbete'],
    },
    producers: { share: 0.2, unit: { fi: 'Perhetyö', sv: 'Familjearbete', en: 'Family work' } },
  },
  {
    code: 'WORKING_AGE',
    socialServices: ['46', '99', '93', null],
    caseNames: {
      fi: ['Aikuissosiaalityö', 'Taloudellinen tuki'],
      sv: ['Vuxensocialarbete', 'Ekonomiskt stöd'],
    },
    producers: {
      share: 0.1,
      unit: { fi: 'Asumisen tuki', sv: 'Stöd för boendet', en: 'Support for housing' },
    },
  },
  {
    code: 'OLDER_PEOPLE',
    socialServices: ['HOME_CARE', 'HOME_CARE', '85', '37', '31'],
    caseNames: {
      fi: ['Kotihoidon järjestäminen', 'Asumispalvelun järjestäminen'],
      sv: ['Ordnande av hemvård', 'Ordnande av boendeservice'],
    },
    producers: { share: 0.5, unit: { fi: 'Kotihoito', sv: 'Hemvård', en: 'Home care' } },
  },
  {
    code: '15',
    socialServices: ['24', '46', '93', null],
    caseNames: {
      fi: ['Päihdepalvelujen järjestäminen', 'Kuntoutusjakso'],
      sv: ['Ordnande av missbrukarvård', 'Rehabiliteringsperiod'],
    },
    producers: { share: 0.3, unit: { fi: 'Kuntoutus', sv: 'Rehabilitering', en: 'Rehabilitation' } },
  },
  {
    code: '20',
    socialServices: ['24', '37', '51', '55', '85', '93', '94'],
    caseNames: {
      fi: ['Vammaispalvelujen järjestäminen', 'Henkilökohtainen apu'],
      sv: ['Ordnande av funktionshinderservice', 'Personlig assistans'],
    },
    producers: { share: 0.5, unit: { fi: 'Asumispalvelu', sv: 'Boendeservice', en: 'Housing service' } },
  },
  {
    code: '10',
    socialServices: ['2', '31', '46', '51', '94'],
    caseNames: {
      fi: ['Lastensuojelun asiakkuus', 'Avohuollon tukitoimet'],
      sv: ['Klientrelation inom barnskyddet', 'Stödåtgärder inom öppenvården'],
    },
    producers: {
      share: 0.35,
      unit: { fi: 'Lastensuojelun avopalvelut', sv: 'Barnskyddets öppenvård', en: 'Open child protection' },
    },
  },
  {
    code: 'FAMILY_LAW',
    socialServices: [null],
    caseNames: {
      fi: ['Lapsen huolto ja tapaamisoikeus', 'Lapsen elatus'],
      sv: ['Vårdnad om barn och umgängesrätt', 'Underhåll till barn'],
    },
    producers: null,
  },
];

export function taskShape(code: string): TaskShape {
  const shape = taskShapes.find((task) => task.code === code);
  if (!shape) throw new RangeError(`There is no service task ${code}`);
  return shape;
}
