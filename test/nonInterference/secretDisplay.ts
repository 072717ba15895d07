/** What citizens are shown only in part: of these records the rest is kept from them. */
import fc from 'fast-check';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { canary } from '../support/canaries.ts';
import { type Asker } from './askers.ts';
import { days, hoiva, muu, type Secret } from './secret.ts';

const producersUnit = fc.constantFrom(ids.unit(21), ids.unit(22), ids.unit(31));
/** Where none of the askers works, and so none gets a context. */
const anyUnit = fc.constantFrom(ids.unit(3), ids.unit(22), ids.unit(31));
const anyReason = fc.constantFrom(null, canary('citizens', 'reason'));

/** which producer wrote it, and who there. R-118: why it was restricted, and when it was to be shown. */
export const behindADocument = (asker: Asker, n: number): Secret => ({
  name: 'who is behind a document, and why it was delayed',
  always: true,
  facts: fc
    .record({
      producer: fc.constantFrom(hoiva, muu),
      unit: producersUnit,
      author: fc.constantFrom(3, 4, 5, 7).map(ids.professional),
      restrictionReason: anyReason,
      delayedUntil: fc.constantFrom('2026-05-05', '2026-10-15'),
      retention: fc.constantFrom('10 v', '120 v'),
    })
    .map((row) => ({ documents: { [`secret${n}`]: { ...shown(asker, n), ...row } } })),
});

/** R-118, B.2: what is kept from guardians is no business of others. */
export const keptFromGuardians = (asker: Asker, n: number): Secret => ({
  name: 'whether it is kept from guardians',
  always: true,
  facts: fc
    .record({ restrictedFromGuardians: fc.boolean(), restrictionReason: anyReason })
    .map((row) => ({ documents: { [`secret${n}`]: { ...shown(asker, n), ...row } } })),
});

/** the dates and the worker of a relationship whose display is restricted, and always its unit. */
export const behindARelationship = (asker: Asker, n: number, restricted: object): Secret => ({
  name: `behind a relationship ${JSON.stringify(restricted)}`,
  always: true,
  facts: fc
    .record({
      startedOn: fc.constantFrom(...days),
      endedOn: fc.constantFrom(null, '2026-10-15', '2027-01-01'),
      personalWorker: fc.constantFrom(null, ids.professional(1), ids.professional(6)),
      unit: anyUnit,
    })
    .map((row) => ({
      relationships: { [`secret${n}`]: { ...relationship(asker, n), ...row, ...restricted } },
    })),
});

/** the unit is never told, nor the unit of a case or why the case was restricted. */
export const unitsOfRecords = (asker: Asker, n: number): Secret => ({
  name: 'units of relationships and cases',
  always: true,
  facts: fc
    .record({ unit: anyUnit, ofCase: anyUnit, restrictionReason: anyReason })
    .map(({ unit, ofCase, restrictionReason }) => ({
      relationships: {
        [`secret${n}`]: { ...relationship(asker, n), personalWorker: ids.professional(1), unit },
      },
      cases: {
        [`secret${n}`]: {
          like: 'ainoAlue',
          id: ids.case(n),
          clients: [asker.client],
          unit: ofCase,
          restrictionReason,
        },
      },
      documents: { [`secret${n}`]: { ...shown(asker, n), caseId: ids.case(n) } },
    })),
});

const shown = ({ client, shownCase }: Asker, n: number) => ({
  like: 'homeCare2',
  id: ids.documentVersion(n, 1),
  originalId: ids.originalDocument(n),
  client,
  caseId: shownCase,
});

const relationship = ({ client }: Asker, n: number) => ({
  like: 'ainoAlue',
  id: ids.relationship(n),
  client,
  serviceTask: '10',
});

/** a producer's worker is not told, and so no more than that there is none. */
export const producersWorker = (asker: Asker, n: number): Secret => ({
  name: 'a worker of a producer',
  always: true,
  facts: fc.constantFrom(null, ids.professional(3), ids.professional(4)).map((personalWorker) => ({
    relationships: { [`secret${n}`]: { ...relationship(asker, n), personalWorker } },
  })),
});
