/** Those who work: social workers of two counties, carers of two providers, a data-protection officer. */
import { type Facts, type ProfessionalRow } from '../rows.ts';
import { ids } from './ids.ts';

const everyServiceTask = [
  'FAMILIES_WITH_CHILDREN',
  'WORKING_AGE',
  'OLDER_PEOPLE',
  '15',
  '20',
  '10',
  'FAMILY_LAW',
];

type Particulars = Pick<
  ProfessionalRow,
  'firstNames' | 'lastName' | 'title' | 'duty' | 'accessRights' | 'authorityTask'
> & {
  employer: number;
  units: number[];
};

const professional = (n: number, particulars: Particulars) => ({
  ...particulars,
  id: ids.professional(n),
  employer: ids.organisation(particulars.employer),
  units: particulars.units.map(ids.unit),
  phone: `+358 00 100 ${String(n).padStart(4, '0')}`,
  email: `${particulars.firstNames.toLowerCase()}@example.invalid`,
  address: `Esimerkkikatu ${particulars.units[0]}`,
  employmentEndedOn: null,
  cardValidUntil: '2029-12-31',
  cardReportedLostOn: null,
  disclosureForOrganiser: false,
});

export const professionals: Facts['professionals'] = {
  sara: professional(1, {
    firstNames: 'Sara',
    lastName: 'Testinen',
    title: 'Sosiaalityöntekijä',
    duty: 'SOCIAL_WORK',
    employer: 1,
    units: [1, 2],
    // Not substance-abuse services (15): what an access right leaves out can be seen in the base world.
    accessRights: everyServiceTask.filter((task) => task !== '15'),
    authorityTask: true,
  }),
  leo: professional(2, {
    firstNames: 'Leo',
    lastName: 'Testinen',
    title: 'Sosiaalityöntekijä',
    duty: 'SOCIAL_WORK',
    employer: 2,
    units: [11],
    accessRights: everyServiceTask,
    authorityTask: true,
  }),
  pia: professional(3, {
    firstNames: 'Pia',
    lastName: 'Testinen',
    title: 'Lähihoitaja',
    duty: 'CARE',
    employer: 101,
    units: [21],
    accessRights: ['OLDER_PEOPLE'],
    authorityTask: false,
  }),
  paavo: professional(4, {
    firstNames: 'Paavo',
    lastName: 'Testinen',
    title: 'Lähihoitaja',
    duty: 'CARE',
    employer: 101,
    units: [22],
    accessRights: ['OLDER_PEOPLE'],
    authorityTask: false,
  }),
  ville: professional(5, {
    firstNames: 'Ville',
    lastName: 'Testinen',
    title: 'Kotiavustaja',
    duty: 'HOME_HELP',
    employer: 102,
    units: [31],
    accessRights: everyServiceTask,
    authorityTask: false,
  }),
  tiina: professional(6, {
    firstNames: 'Tiina',
    lastName: 'Testinen',
    title: 'Tietosuojavastaava',
    duty: 'DATA_PROTECTION',
    employer: 1,
    units: [3],
    accessRights: [],
    authorityTask: false,
  }),
  petra: professional(7, {
    firstNames: 'Petra',
    lastName: 'Testinen',
    title: 'Sairaanhoitaja',
    duty: 'CARE',
    employer: 101,
    units: [23],
    accessRights: ['OLDER_PEOPLE'],
    authorityTask: false,
  }),
};
