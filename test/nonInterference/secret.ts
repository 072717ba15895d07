/** Something that an asker may not learn of: facts in which it may be, be otherwise, or not be at all. */
import fc from 'fast-check';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { canary, type KeptFrom } from '../support/canaries.ts';
import { type Facts } from './askers.ts';

export interface Secret {
  readonly name: string;
  readonly facts: fc.Arbitrary<Facts>;
  /** It is there in any case, and only how it is may not be learnt. */
  readonly always?: true;
  /** Without it the asker would not be refused. */
  readonly required?: true;
  /** Ids by which the asker may try to find it. */
  readonly documents?: readonly string[];
  readonly cases?: readonly string[];
}

export const [alue = '', lahti = '', hoiva = '', muu = ''] = [1, 2, 101, 102].map(ids.organisation);
export const [aino = '', eeli = '', mari = '', olli = '', , , hilkka = '', veikko = ''] = [
  1, 2, 3, 4, 5, 6, 7, 8,
].map(ids.person);

export const tasks = ['OLDER_PEOPLE', 'WORKING_AGE', 'FAMILIES_WITH_CHILDREN', '10', '15', '20'];
export const days = ['2024-12-31', '2025-11-02', '2026-09-01', '2026-10-14', '2026-10-15'];
export const laterDays = [null, '2026-09-01', '2026-10-15', '2026-10-16', '2027-01-15'];

/** Texts of a record, each with a canary. */
export const texts = (keptFrom: KeptFrom, name: string) => {
  const text = canary(keptFrom, name);
  return {
    title: `Salattu ${text}`,
    content: { kuvaus: text },
    display: `<p>${text}</p>`,
    restrictionReason: text,
  };
};

const stamps = days.flatMap((day) => [`${day}T06:00:00.000Z`, `${day}T21:30:00.000Z`]);

/** The particulars of a document, whatever they may be. */
export const anyDocument = fc.record({
  type: fc.constantFrom('19005', '15004', '11052', '9001', '15019', '7000', '1012'),
  serviceTask: fc.constantFrom(...tasks),
  socialService: fc.constantFrom(null, 'HOME_CARE', 'SHELTER_SERVICES'),
  group: fc.constantFrom('PHASE_2_OR_LATER', 'PHASE_2_OR_LATER', 'CASE', 'CLIENT_RELATIONSHIP', 'PHASE_1'),
  state: fc.constantFrom('CURRENT', 'CURRENT', 'CURRENT', 'SUPERSEDED', 'VOIDED'),
  version: fc.integer({ min: 1, max: 9 }),
  processStage: fc.constantFrom('SERVICE_IMPLEMENTATION', 'DECISION'),
  unit: fc.constantFrom(ids.unit(1), ids.unit(2), ids.unit(21)),
  producer: fc.constantFrom(null, hoiva),
  author: fc.integer({ min: 1, max: 7 }).map(ids.professional),
  draftedAt: fc.constantFrom(...stamps),
  language: fc.constantFrom('fi', 'sv'),
  attachmentCount: fc.integer({ min: 0, max: 3 }),
  specialContent: fc.boolean(),
  delayedUntil: fc.constantFrom(...laterDays),
  restrictedFromGuardians: fc.boolean(),
  coClients: fc.constantFrom([], [], [veikko]),
});

/** The particulars of a case. */
export const anyCase = fc.record({
  serviceTask: fc.constantFrom(...tasks),
  openedOn: fc.constantFrom(...days),
  closedOn: fc.constantFrom(null, null, '2026-10-15', '2027-01-01'),
  specialContent: fc.boolean(),
  delayedUntil: fc.constantFrom(...laterDays),
  restrictedFromGuardians: fc.boolean(),
});

/** The particulars of a client relationship. */
export const anyRelationship = fc.record({
  serviceTask: fc.constantFrom(...tasks),
  socialService: fc.constantFrom(null, 'SHELTER_SERVICES'),
  startedOn: fc.constantFrom(...days),
  endedOn: fc.constantFrom(null, '2026-10-15', '2027-01-01'),
  personalWorker: fc.constantFrom(null, ids.professional(1), ids.professional(3)),
  restrictedClientRelationship: fc.boolean(),
  restrictedFromGuardians: fc.boolean(),
});
