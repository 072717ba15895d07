/** What each asker may learn of: in a world that has it, something must be other. So a check that sees nothing fails. */
import { ids } from '../../src/sandbox/personas/ids.ts';
import { type AskerName, type Facts } from './askers.ts';
import { aino, alue, eeli, hoiva, muu } from './secret.ts';

const document = (of: object): Facts => ({ documents: { learnt: { like: 'homeCare2', ...of } } });
/** Each in a case that the register has in every world: the document alone is learnt. */
const inMuu = { controller: muu, caseId: ids.case(5) };
const inHoiva = { controller: hoiva, caseId: ids.case(4) };
const inLahti = { controller: ids.organisation(2), caseId: ids.case(11) };
const eelis = { client: eeli, caseId: ids.case(2) };
const work = { worker: { relationships: { ainoAlue: { personalWorker: null } } } };

export const differentWorlds: readonly { name: AskerName; what: string; facts: Facts }[] = [
  { name: 'sara in her own register', what: 'a document', facts: document({}) },
  { name: 'sara in her own register', what: 'a worker', facts: work.worker },
  {
    name: 'sara in her own register',
    what: 'a client of the unit',
    facts: { cases: { learnt: { like: 'ainoAlue', clients: [ids.person(8)] } } },
  },
  { name: 'sara for a special reason', what: 'a document', facts: document({ ...eelis, serviceTask: '10' }) },
  {
    name: 'sara for a special reason',
    what: 'an earlier version',
    facts: document({
      ...eelis,
      serviceTask: '10',
      originalId: ids.originalDocument(21),
      state: 'SUPERSEDED',
    }),
  },
  { name: 'pia by register access right', what: 'a document', facts: document({}) },
  { name: 'leo by permission', what: 'a document', facts: document({}) },
  {
    name: 'leo by permission',
    what: 'a prohibition that hits',
    facts: {
      prohibitions: {
        learnt: {
          id: '2.999.9.5',
          client: aino,
          prohibitedFrom: '2026-10-15',
          target: 'SERVICE_TASK',
          targetId: 'OLDER_PEOPLE',
        },
      },
    },
  },
  {
    name: 'leo by permission',
    what: 'a permission',
    facts: { declarations: { aino: { permissionState: 'REFUSED' } } },
  },
  {
    name: 'leo by the permission of a guardian',
    what: 'a document',
    facts: document({ ...eelis, serviceTask: '10' }),
  },
  { name: 'leo in several registers', what: 'a document', facts: document(inMuu) },
  {
    name: 'leo where the register is prohibited',
    what: 'a document of the own register',
    facts: document(inLahti),
  },
  { name: 'leo where there is nothing', what: 'a document', facts: document(inHoiva) },
  {
    name: 'leo on a statutory ground',
    what: 'a document of the old group',
    facts: document({ group: 'LEGACY' }),
  },
  {
    name: 'ville, a stranger at work',
    what: 'a client of the unit',
    facts: { cases: { learnt: { like: 'veikkoMuu', clients: [aino] } } },
  },
  {
    name: 'petra, who would have it disclosed',
    what: 'a client of the unit',
    facts: { cases: { learnt: { like: 'hilkkaHoiva', clients: [aino] } } },
  },
  { name: 'aino, her own', what: 'a document', facts: document({}) },
  {
    name: 'aino, her own',
    what: 'a delay that has ended',
    facts: { documents: { homeCare1: { delayedUntil: '2026-10-15' } } },
  },
  {
    name: 'aino, her own',
    what: 'a prohibition',
    facts: {
      prohibitions: {
        learnt: {
          id: '2.999.9.5',
          client: aino,
          prohibitedFrom: '2026-10-15',
          target: 'CONTROLLER',
          targetId: alue,
        },
      },
    },
  },
  {
    name: 'aino, her own',
    what: 'who has used the data',
    facts: { serviceRelationships: { ainoKotihoito: { endedOn: '2026-10-02' } } },
  },
  { name: 'eeli, his own', what: 'a document', facts: document({ ...eelis, restrictedFromGuardians: true }) },
  {
    name: 'eeli, of whom nothing is restricted',
    what: 'the notice',
    facts: document({ ...eelis, specialContent: true }),
  },
  { name: 'mari for eeli', what: 'a document', facts: document(eelis) },
  {
    name: 'mari for eeli, of whom nothing is restricted',
    what: 'the notice',
    facts: document({ ...eelis, delayedUntil: '2026-10-16' }),
  },
  { name: 'olli for eeli, of whom something is kept from him', what: 'a document', facts: document(eelis) },
  { name: 'marja for aino', what: 'a document', facts: document({}) },
  { name: 'mari, who is refused', what: 'the yes', facts: { custodies: { mariOfEeli: { barred: true } } } },
  {
    name: 'erkki, who is refused',
    what: 'the yes',
    facts: { mandates: { learnt: { like: 'marjaForAino', holder: ids.person(6) } } },
  },
  {
    name: 'hilkka, a stranger',
    what: 'the yes',
    facts: { mandates: { learnt: { like: 'marjaForAino', holder: ids.person(7) } } },
  },
];
