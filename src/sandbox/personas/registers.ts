/** Cases and relationships of the people: what gives context. */
import { type CaseRow, type Facts, type RelationshipRow } from '../rows.ts';
import { ids } from './ids.ts';

export const unrestricted = {
  specialContent: false,
  delayedUntil: null,
  restrictedFromGuardians: false,
  restrictionReason: null,
};

const openCase = (
  n: number,
  controller: number,
  client: number,
  unit: number,
  particulars: Pick<CaseRow, 'serviceTask' | 'name' | 'openedOn'>,
) => ({
  ...unrestricted,
  ...particulars,
  id: ids.case(n),
  controller: ids.organisation(controller),
  clients: [ids.person(client)],
  shared: false,
  unit: ids.unit(unit),
  closedOn: null,
});

export const cases: Facts['cases'] = {
  ainoAlue: openCase(1, 1, 1, 1, {
    serviceTask: 'OLDER_PEOPLE',
    name: 'Kotihoidon järjestäminen',
    openedOn: '2025-03-01',
  }),
  eeliAlue: openCase(2, 1, 2, 2, {
    serviceTask: '10',
    name: 'Lastensuojelun asiakkuus',
    openedOn: '2025-09-01',
  }),
  tahirAlue: openCase(3, 1, 9, 1, {
    serviceTask: 'WORKING_AGE',
    name: 'Kiireellinen tuki',
    openedOn: '2026-10-01',
  }),
  hilkkaHoiva: openCase(4, 101, 7, 23, {
    serviceTask: 'OLDER_PEOPLE',
    name: 'Yksityinen kotihoito',
    openedOn: '2026-01-15',
  }),
  veikkoMuu: openCase(5, 102, 8, 31, {
    serviceTask: 'OLDER_PEOPLE',
    name: 'Yksityinen kotipalvelu',
    openedOn: '2026-02-01',
  }),
};

const relationship = (
  n: number,
  controller: number,
  client: number,
  unit: number,
  particulars: Pick<RelationshipRow, 'serviceTask' | 'startedOn'> & { personalWorker: number | null },
) => ({
  id: ids.relationship(n),
  controller: ids.organisation(controller),
  client: ids.person(client),
  unit: ids.unit(unit),
  serviceTask: particulars.serviceTask,
  socialService: null,
  startedOn: particulars.startedOn,
  endedOn: null,
  personalWorker: particulars.personalWorker === null ? null : ids.professional(particulars.personalWorker),
  restrictedClientRelationship: false,
  restrictedFromGuardians: false,
});

export const relationships: Facts['relationships'] = {
  ainoAlue: relationship(1, 1, 1, 1, {
    serviceTask: 'OLDER_PEOPLE',
    startedOn: '2025-03-01',
    personalWorker: 1,
  }),
  eeliAlue: relationship(2, 1, 2, 2, { serviceTask: '10', startedOn: '2025-09-01', personalWorker: 1 }),
  tahirAlue: relationship(3, 1, 9, 1, {
    serviceTask: 'WORKING_AGE',
    startedOn: '2026-10-01',
    personalWorker: null,
  }),
  hilkkaHoiva: relationship(4, 101, 7, 23, {
    serviceTask: 'OLDER_PEOPLE',
    startedOn: '2026-01-15',
    personalWorker: 7,
  }),
  veikkoMuu: relationship(5, 102, 8, 31, {
    serviceTask: 'OLDER_PEOPLE',
    startedOn: '2026-02-01',
    personalWorker: 5,
  }),
};

export const serviceRelationships: Facts['serviceRelationships'] = {
  ainoKotihoito: {
    id: ids.serviceRelationship(1),
    controller: ids.organisation(1),
    client: ids.person(1),
    form: 'PURCHASED_SERVICE',
    producer: ids.organisation(101),
    unit: ids.unit(21),
    serviceTasks: ['OLDER_PEOPLE'],
    startedOn: '2026-10-01',
    endedOn: null,
    caseId: ids.case(1),
  },
};
