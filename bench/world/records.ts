/** Rows of a client's registers with what most of them have in common. */

import { retentionOf } from '../../src/sandbox/codes/retention.ts';
import { type GeneratedRow, type Unplaced } from '../../src/sandbox/generator/generatedRow.ts';
import { testIdentityCode } from '../../src/sandbox/generator/identityCode.ts';
import { unrestricted } from '../../src/sandbox/personas/registers.ts';
import { documentOf, recordOf } from './ids.ts';
import { placed } from './placed.ts';

const firstNames = ['Aava', 'Eino', 'Helmi', 'Kalle', 'Lempi', 'Onni', 'Saima', 'Toivo', 'Venla', 'Yrjö'];

/** Days of birth lie apart, so that each has an identity code of its own. */
export function person(id: string, at: number): GeneratedRow {
  const dateOfBirth = Temporal.PlainDate.from('1940-01-01')
    .add({ days: at * 53 })
    .toString();
  return placed('persons', {
    id,
    identityCode: testIdentityCode(dateOfBirth, 900 + (at % 100)),
    temporaryIdentifier: null,
    firstNames: firstNames[at % firstNames.length] ?? 'Aava',
    lastName: 'Mittari',
    dateOfBirth,
    securityProhibition: false,
    address: `Mallitie ${at}`,
    municipality: 'Mallila',
    phone: null,
    email: null,
  });
}

export interface CaseParticulars {
  readonly controller: string;
  readonly unit: string;
  readonly serviceTask: string;
}

export const clientCase = (client: string, at: number, particulars: CaseParticulars): GeneratedRow =>
  placed('cases', {
    ...unrestricted,
    ...particulars,
    id: recordOf('case', client, at),
    clients: [client],
    shared: false,
    name: `Asia ${at + 1}`,
    openedOn: day(at).toString(),
    closedOn: null,
  });

export const relationship = (
  client: string,
  at: number,
  particulars: CaseParticulars & { personalWorker: string },
): GeneratedRow =>
  placed('relationships', {
    ...particulars,
    id: recordOf('relationship', client, at),
    client,
    socialService: null,
    startedOn: day(at).toString(),
    endedOn: null,
    restrictedClientRelationship: false,
    restrictedFromGuardians: false,
  });

const day = (at: number) => Temporal.PlainDate.from('2026-05-01').subtract({ days: at });

/** Informed of the national services, and permits disclosure. */
export const declaration = (client: string): GeneratedRow => ({
  kind: 'declarations',

  row: {
    client,
    informedOn: '2024-01-10',
    permissionState: 'GIVEN',
    permissionFrom: '2024-01-10',
    permissionBy: 'CLIENT',
    minorAbleToJudge: null,
  },
});

/** Types that everyone here may have, each with its title and stage. */
const types = [
  ['19007', 'Merkintä asiakkaan arjesta', 'SERVICE_IMPLEMENTATION'],
  ['19005', 'Merkintä tapaamisesta tai yhteydenotosta', 'SERVICE_IMPLEMENTATION'],
  ['15004', 'Iäkkäiden palvelujen toteuttamissuunnitelma', 'SERVICE_IMPLEMENTATION'],
  ['16009', 'Sosiaalihuollon yhteenveto', 'SERVICE_IMPLEMENTATION'],
] as const;

export type DocumentParticulars = Pick<
  Unplaced<'documents'>,
  'controller' | 'unit' | 'author' | 'serviceTask' | 'caseId'
> & { producer?: string };

/** The nth document of a client, one a day backwards; about 300 bytes of content. */
export function document(client: string, at: number, particulars: DocumentParticulars): GeneratedRow {
  const [type, title, processStage] = types[at % types.length] ?? types[0];
  const drafted = Temporal.PlainDate.from('2026-10-14').subtract({ days: at });
  return placed('documents', {
    ...unrestricted,
    ...documentOf(client, at),
    version: 1,
    state: 'CURRENT',
    client,
    coClients: [],
    type,
    title,
    group: 'PHASE_2_OR_LATER',
    socialService: null,
    processStage,
    producer: null,
    draftedAt: `${drafted}T09:00:00.000Z`,
    language: 'fi',
    attachmentCount: at % 5,
    retention: retentionOf(particulars.serviceTask),
    content: { otsikko: title, kuvaus: sentence.repeat(4).slice(0, 250), numero: at },
    display: `<article><h1>${title}</h1><p>${sentence}</p></article>`,
    ...particulars,
  });
}

const sentence = 'Asiakkaan kanssa sovittiin päivän kulusta ja seuraavasta käynnistä. ';
