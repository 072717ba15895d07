/** What each asker may not learn of. The rule that keeps it is in the name or in the row's own words. */
import { ids } from '../../src/sandbox/personas/ids.ts';
import { type Asker, type AskerName, askers } from './askers.ts';
import { aino, eeli, hoiva, lahti, muu, type Secret, veikko } from './secret.ts';
import {
  behindADocument,
  behindARelationship,
  keptFromGuardians,
  producersWorker,
  unitsOfRecords,
} from './secretDisplay.ts';
import {
  anyTarget,
  causesOfTheNo,
  declarationsOfAnother,
  everythingOfAino,
  everythingOfEeli,
  othersAround,
  prohibitedOrNotThere,
  prohibition,
  somebodyElse,
  veikkosDeclarations,
} from './secretPeople.ts';
import {
  caseBehind,
  hiddenCase,
  hiddenDocument,
  hiddenRelationship,
  hiddenService,
} from './secretRecords.ts';

const isNotCurrent = [{ state: 'VOIDED' }, { state: 'SUPERSEDED' }] as const;
const notAsked = [{ controller: lahti }, { controller: hoiva }, { controller: muu }] as const;
const ofAnother = [
  { client: eeli, caseId: ids.case(2) },
  { client: veikko, caseId: ids.case(5) },
] as const;

const around = (asker: Asker) => [somebodyElse(asker), othersAround];
const byTask = (asker: Asker, first: string, ...others: readonly string[]) => {
  const by = <Row>(row: (task: string) => Row): [Row, ...Row[]] => [row(first), ...others.map(row)];
  return [
    hiddenDocument(
      asker,
      510,
      'a document of another service task',
      ...by((serviceTask) => ({ serviceTask })),
    ),
    hiddenCase(asker, 520, 'a case of another service task', ...by((serviceTask) => ({ serviceTask }))),
    hiddenRelationship(
      asker,
      521,
      'a relationship of another service task',
      ...by((serviceTask) => ({ serviceTask })),
    ),
    hiddenService(asker, 522, 'a service of another task', ...by((task) => ({ serviceTasks: [task] }))),
  ];
};
const elsewhere = (asker: Asker) => [
  hiddenDocument(asker, 511, 'a document in a register not asked', ...notAsked),
  hiddenDocument(asker, 512, 'a document of another client', ...ofAnother),
  hiddenCase(asker, 523, 'a case in a register not asked', { controller: hoiva }),
  hiddenRelationship(asker, 524, 'a relationship in a register not asked', { controller: hoiva }),
];
const notCurrent = (asker: Asker) =>
  hiddenDocument(asker, 513, 'a voided or earlier version', ...isNotCurrent);

/** A disclosure by permission, in registers that `limits` of the askers limits. */
const undisclosed = (asker: Asker): readonly Secret[] => [
  ...byTask(asker, '20'),
  caseBehind(asker, 527, 'homeCare2', { serviceTask: '20' }),
  notCurrent(asker),
  hiddenDocument(asker, 514, 'an old or phase 1 document', { group: 'LEGACY' }, { group: 'PHASE_1' }),
  hiddenDocument(asker, 515, 'a document that the client has prohibited', {
    originalId: ids.originalDocument(577),
  }),
  hiddenDocument(asker, 516, 'a document of a case whose other client has not permitted', {
    coClients: [veikko],
    caseId: ids.case(12),
  }),
  hiddenCase(asker, 525, 'a case whose other client has not permitted', {
    shared: true,
    clients: [aino, veikko],
  }),
  prohibition('a prohibition that hits nothing more', [
    ['CONTROLLER', hoiva],
    ['SERVICE_TASK', '20'],
    ['DOCUMENT', ids.originalDocument(404)],
  ]),
  prohibition('a prohibition that has not begun', [...anyTarget], ['2026-10-16'], 2),
  veikkosDeclarations,
  ...around(asker),
];

/** B.2 rows 3–5: no notice tells of these. */
const notShown = (asker: Asker): readonly Secret[] => [
  hiddenDocument(asker, 530, 'a type never shown', { type: '9001' }, { type: '15019' }, { type: '8002' }),
  hiddenDocument(
    asker,
    531,
    'a shelter’s document',
    { socialService: 'SHELTER_SERVICES', specialContent: true },
    { socialService: 'SHELTER_SERVICES' },
  ),
  hiddenDocument(asker, 532, 'an old or phase 1 document', { group: 'LEGACY' }, { group: 'PHASE_1' }),
  notCurrent(asker),
  hiddenDocument(asker, 533, 'a kind not yet shown', { group: 'CASE' }, { type: '7000' }),
  hiddenDocument(asker, 534, 'a client relationship document', { group: 'CLIENT_RELATIONSHIP' }),
  hiddenDocument(asker, 535, 'a document of several clients', { coClients: [veikko] }),
  hiddenCase(asker, 540, 'a shared case', { shared: true, clients: [asker.client, veikko] }),
  hiddenRelationship(asker, 541, 'a shelter’s relationship', { socialService: 'SHELTER_SERVICES' }),
  hiddenDocument(asker, 512, 'a document of another client', { client: veikko, caseId: ids.case(5) }),
  behindADocument(asker, 542),
  unitsOfRecords(asker, 543),
  producersWorker(asker, 549),
  declarationsOfAnother,
  ...around(asker),
];

/** B.2 rows 6 and 7: there is something besides that raises the notice. */
const restricted = (asker: Asker): readonly Secret[] => [
  hiddenDocument(asker, 544, 'special content', { specialContent: true }),
  hiddenDocument(asker, 545, 'a delay', { delayedUntil: '2026-10-16' }, { delayedUntil: '2030-01-01' }),
  hiddenCase(asker, 546, 'a case of special content', { specialContent: true }),
  hiddenCase(asker, 547, 'a delayed case', { specialContent: false, delayedUntil: '2026-10-16' }),
  behindARelationship(asker, 548, { restrictedClientRelationship: true }),
];

/** B.2 row 8. No notice tells of these either, though they be special or delayed besides. */
const keptFromTheGuardian = (asker: Asker): readonly Secret[] => [
  hiddenDocument(
    asker,
    550,
    'a document kept from guardians',
    { restrictedFromGuardians: true, specialContent: true },
    { restrictedFromGuardians: true, delayedUntil: '2030-01-01' },
    { restrictedFromGuardians: true },
  ),
  hiddenCase(asker, 551, 'a case kept from guardians', { restrictedFromGuardians: true }),
];
const relationshipsOfTheGuardian = (asker: Asker): readonly Secret[] => [
  behindARelationship(asker, 552, { restrictedFromGuardians: true }),
  behindARelationship(asker, 553, { restrictedFromGuardians: true, restrictedClientRelationship: true }),
];
const clientsOwn = (asker: Asker) => [
  ...notShown(asker),
  ...restricted(asker),
  keptFromGuardians(asker, 554),
];
const guardians = (asker: Asker) => [
  ...notShown(asker),
  ...restricted(asker),
  ...keptFromTheGuardian(asker),
  ...relationshipsOfTheGuardian(asker),
];

const of: Readonly<Record<AskerName, (asker: Asker) => readonly Secret[]>> = {
  'sara in her own register': (asker) => [
    caseBehind(asker, 527, 'homeCare2', { serviceTask: '15' }),
    ...byTask(asker, '15'),
    ...elsewhere(asker),
    notCurrent(asker),
    prohibition('a prohibition', [...anyTarget]),
    declarationsOfAnother,
    ...around(asker),
  ],
  'sara for a special reason': (asker) => [
    caseBehind(asker, 527, 'eeliPlan', { serviceTask: '15' }),
    ...byTask(asker, '15'),
    ...elsewhere(asker).filter(({ name }) => name !== 'a document of another client'),
    hiddenDocument(asker, 518, 'a version of another service task', {
      serviceTask: '15',
      originalId: ids.originalDocument(21),
      state: 'SUPERSEDED',
    }),
    prohibition('a prohibition', [...anyTarget]),
    ...around(asker),
  ],
  'pia by register access right': (asker) => [
    caseBehind(asker, 527, 'homeCare2', { serviceTask: 'WORKING_AGE' }),
    ...byTask(asker, 'WORKING_AGE', 'FAMILIES_WITH_CHILDREN', '10', '15', '20'),
    ...elsewhere(asker),
    notCurrent(asker),
    prohibition('a prohibition', [...anyTarget]),
    declarationsOfAnother,
    ...around(asker),
  ],
  'leo by permission': (asker) => [...undisclosed(asker), ...elsewhere(asker)],
  'leo by the permission of a guardian': (asker) => [
    hiddenDocument(asker, 517, 'a document kept from the guardian who permitted', {
      restrictedFromGuardians: true,
    }),
    hiddenCase(asker, 526, 'a case kept from the guardian who permitted', { restrictedFromGuardians: true }),
    notCurrent(asker),
    ...around(asker),
  ],
  'leo in several registers': undisclosed,
  'leo where the register is prohibited': (asker) => [
    hiddenDocument(asker, 510, 'any document', {}),
    hiddenCase(asker, 520, 'any case', {}),
    hiddenCase(asker, 525, 'a case with another client', { shared: true, clients: [aino, veikko] }),
    hiddenRelationship(asker, 521, 'any relationship', {}),
    hiddenService(asker, 522, 'any service', {}),
    prohibition('another prohibition', [...anyTarget]),
    ...around(asker),
  ],
  'leo where there is nothing': (asker) => [prohibitedOrNotThere(asker), ...around(asker)],
  'leo on a statutory ground': (asker) => [
    notCurrent(asker),
    ...elsewhere(asker),
    prohibition('a prohibition', [...anyTarget]),
    declarationsOfAnother,
    ...around(asker),
  ],
  'ville, a stranger at work': (asker) => [
    somebodyElse(asker, 'that there is such a client'),
    everythingOfAino,
  ],
  'petra, who would have it disclosed': (asker) => [
    somebodyElse(asker, 'that there is such a client'),
    everythingOfAino,
  ],
  'aino, her own': clientsOwn,
  'eeli, his own': clientsOwn,
  'eeli, of whom nothing is restricted': notShown,
  'mari for eeli': guardians,
  'mari for eeli, of whom nothing is restricted': (asker) => [
    ...notShown(asker),
    ...keptFromTheGuardian(asker),
  ],
  'olli for eeli, of whom something is kept from him': keptFromTheGuardian,
  'marja for aino': clientsOwn,
  'mari, who is refused': () => [causesOfTheNo, everythingOfEeli, othersAround],
  'erkki, who is refused': () => [everythingOfAino, othersAround],
  'hilkka, a stranger': (asker) => [somebodyElse(asker, 'that there is such a person'), everythingOfEeli],
};

export const secretsOf = (name: AskerName): readonly Secret[] => of[name](askers[name]);
