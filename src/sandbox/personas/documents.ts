/** Documents of the people: a hundred of Aino's home care, and one of each kind that a rule treats apart. */

import { retentionOf } from '../codes/retention.ts';
import { type DocumentRow, type Facts } from '../rows.ts';
import { ids } from './ids.ts';
import { unrestricted } from './registers.ts';

type Particulars = Partial<Omit<DocumentRow, 'world' | 'slug'>> &
  Pick<DocumentRow, 'type' | 'title' | 'serviceTask' | 'draftedAt'> & { client: string; caseId: string };

function document(n: number, particulars: Particulars): Omit<DocumentRow, 'world' | 'slug'> {
  const text = `${particulars.title}.`;
  return {
    ...unrestricted,
    id: ids.documentVersion(n, 1),
    originalId: ids.originalDocument(n),
    version: 1,
    state: 'CURRENT',
    controller: ids.organisation(1),
    coClients: [],
    group: 'PHASE_2_OR_LATER',
    socialService: null,
    processStage: 'SERVICE_IMPLEMENTATION',
    unit: ids.unit(1),
    producer: null,
    author: ids.professional(1),
    language: 'fi',
    attachmentCount: 0,
    retention: retentionOf(particulars.serviceTask),
    content: { kuvaus: text },
    display: `<article><h1>${particulars.title}</h1><p>${text}</p></article>`,
    ...particulars,
  };
}

const aino = { client: ids.person(1), caseId: ids.case(1) };
const eeli = { client: ids.person(2), caseId: ids.case(2), unit: ids.unit(2), serviceTask: '10' };

const homeCareTypes = [
  ['19007', 'Merkintä asiakkaan arjesta'],
  ['19005', 'Merkintä tapaamisesta tai yhteydenotosta'],
  ['15004', 'Iäkkäiden palvelujen toteuttamissuunnitelma'],
  ['16009', 'Sosiaalihuollon yhteenveto'],
] as const;

/** Numbers 1001–1100, one a day backwards from 14.10.2026; every third was written by the producer. */
const homeCare = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => {
    const [type, title] = homeCareTypes[at % homeCareTypes.length] ?? homeCareTypes[0];
    const day = Temporal.PlainDate.from('2026-10-14').subtract({ days: at });
    const byProducer = at % 3 === 0;
    return [
      `homeCare${at + 1}`,
      document(1001 + at, {
        ...aino,
        type,
        title,
        serviceTask: 'OLDER_PEOPLE',
        draftedAt: `${day}T09:00:00.000Z`,
        ...(byProducer
          ? { unit: ids.unit(21), producer: ids.organisation(101), author: ids.professional(3) }
          : {}),
      }),
    ];
  }),
);

export const documents: Facts['documents'] = {
  ...homeCare,
  decision: document(1, {
    ...aino,
    type: '11052',
    title: 'Päätös sosiaalipalvelusta',
    serviceTask: 'WORKING_AGE',
    processStage: 'DECISION',
    draftedAt: '2026-05-04T08:00:00.000Z',
  }),
  disabilityPlan: document(2, {
    ...aino,
    type: '15023',
    title: 'Vammaispalvelujen asiakassuunnitelma',
    serviceTask: '20',
    draftedAt: '2026-05-05T08:00:00.000Z',
  }),
  substanceAssessment: document(3, {
    ...aino,
    type: '1008',
    title: 'Päihde- ja riippuvuustyön erityisten palvelujen palvelutarpeen arvio',
    serviceTask: '15',
    draftedAt: '2026-05-06T08:00:00.000Z',
  }),
  delayed: document(4, {
    ...aino,
    type: '1012',
    title: 'Työikäisten palvelutarpeen arvio',
    serviceTask: 'WORKING_AGE',
    draftedAt: '2026-05-07T08:00:00.000Z',
    delayedUntil: '2027-01-15',
    restrictionReason: 'Tiedon antaminen vaarantaisi asiakkaan hoitoa tai kuntoutusta',
  }),
  specialContent: document(5, {
    ...aino,
    type: '7009',
    title: 'Sosiaalihuollon lausunto',
    serviceTask: 'WORKING_AGE',
    draftedAt: '2026-05-08T08:00:00.000Z',
    specialContent: true,
    restrictionReason: 'Tieto voi vaarantaa jonkun muun oikeuksia',
  }),
  shelterPlan: document(6, {
    ...aino,
    type: '15019',
    title: 'Turvakotipalvelusuunnitelma',
    serviceTask: 'WORKING_AGE',
    socialService: 'SHELTER_SERVICES',
    draftedAt: '2026-05-09T08:00:00.000Z',
  }),
  delayEnded: document(7, {
    ...aino,
    type: '1019',
    title: 'Sosiaalihuollon palvelutarpeen arvio',
    serviceTask: 'WORKING_AGE',
    draftedAt: '2026-05-10T08:00:00.000Z',
    delayedUntil: '2026-09-01',
    restrictionReason: 'Tiedon antaminen vaarantaisi asiakkaan hoitoa tai kuntoutusta',
  }),
  eeliPlan: document(21, {
    ...eeli,
    type: '15009',
    title: 'Lastensuojelun asiakassuunnitelma',
    draftedAt: '2026-09-10T08:00:00.000Z',
  }),
  eeliOpinion: document(22, {
    ...eeli,
    type: '5003',
    title: 'Lastensuojelun mielipiteen selvittämisasiakirja',
    draftedAt: '2026-09-12T08:00:00.000Z',
    restrictedFromGuardians: true,
    restrictionReason: 'Alaikäisen kielto',
  }),
  hilkkaPlan: document(31, {
    client: ids.person(7),
    caseId: ids.case(4),
    controller: ids.organisation(101),
    unit: ids.unit(23),
    author: ids.professional(7),
    type: '15004',
    title: 'Iäkkäiden palvelujen toteuttamissuunnitelma',
    serviceTask: 'OLDER_PEOPLE',
    draftedAt: '2026-02-01T08:00:00.000Z',
  }),
};
