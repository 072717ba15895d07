/** What is other people's, or of the people and not of any record. */
import fc from 'fast-check';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { canary } from '../support/canaries.ts';
import { type Asker, type Facts, unknownPerson } from './askers.ts';
import { aino, alue, days, eeli, hoiva, muu, type Secret, tasks, veikko } from './secret.ts';
import { keptFromThose } from './secretRecords.ts';

const one = <Row extends object>(kind: string, slug: string, row: fc.Arbitrary<Row>) =>
  row.map((value) => ({ [kind]: { [slug]: value } }));

/** What Aino has prohibited. */
export const prohibition = (
  name: string,
  targets: readonly [string, string][],
  from: readonly string[] = days,
  n = 1,
): Secret => ({
  name,
  facts: one(
    'prohibitions',
    `secret${n}`,
    fc.tuple(fc.constantFrom(...targets), fc.constantFrom(...from)).map(([[target, targetId], day]) => ({
      id: `2.999.9.77${n}`,
      client: aino,
      prohibitedFrom: day,
      target,
      targetId,
    })),
  ),
});

export const anyTarget: readonly [string, string][] = [
  ['CONTROLLER', alue],
  ['CONTROLLER', muu],
  ...tasks.map((task): [string, string] => ['SERVICE_TASK', task]),
  ['DOCUMENT', ids.originalDocument(1002)],
];

/** A register that has nothing of Aino's, and one of which she has prohibited everything, whatever it has. */
export function prohibitedOrNotThere(asker: Asker): Secret {
  const hers = { id: '2.999.9.780', client: aino, prohibitedFrom: '2026-01-01' };
  const ofRegister = { prohibitions: { secret: { ...hers, target: 'CONTROLLER', targetId: hoiva } } };
  const row = { like: 'homeCare2', controller: hoiva, title: canary(keptFromThose(asker), 'prohibited') };
  return {
    name: 'whether it is prohibited or not there',
    always: true,
    facts: fc.constantFrom<Facts>({}, ofRegister, { ...ofRegister, documents: { secret: row } }),
  };
}

/** Declarations of another client of a case: in none of these has Veikko permitted. */
export const veikkosDeclarations: Secret = {
  name: 'how another client of a case has not permitted',
  facts: one(
    'declarations',
    'veikko',
    fc.record({
      permissionState: fc.constantFrom('NONE', 'REFUSED'),
      informedOn: fc.constantFrom(null, '2024-01-10', '2026-10-16'),
      permissionFrom: fc.constantFrom('2024-01-10', '2026-10-15'),
      permissionBy: fc.constantFrom('CLIENT', 'GUARDIAN', 'MANDATE_HOLDER'),
    }),
  ),
};

/** Whatever another client has declared. */
export const declarationsOfAnother: Secret = {
  name: 'what another client has declared',
  facts: one(
    'declarations',
    'hilkka',
    fc.record({
      permissionState: fc.constantFrom('NONE', 'REFUSED', 'GIVEN'),
      informedOn: fc.constantFrom(null, '2024-01-10'),
    }),
  ),
};

/** A person with records, whom the asker has nothing to do with. */
export function somebodyElse(asker: Asker, name = 'somebody else with records'): Secret {
  const { id, code } = unknownPerson;
  const text = canary(keptFromThose(asker), name);
  const written = { title: text, content: { kuvaus: text }, display: `<p>${text}</p>` };
  const caseId = ids.case(900);
  const facts = fc
    .record({
      securityProhibition: fc.boolean(),
      dateOfBirth: fc.constantFrom('1950-05-05', '2008-10-15'),
      permissionState: fc.constantFrom('NONE', 'GIVEN', 'REFUSED'),
      informedOn: fc.constantFrom(null, '2024-01-10'),
      holder: fc.constantFrom(veikko, ids.person(9)),
      controller: fc.constantFrom(alue, hoiva),
    })
    .map(({ securityProhibition, dateOfBirth, permissionState, informedOn, holder, controller }) => ({
      persons: {
        somebody: {
          like: 'hilkka',
          id,
          identityCode: code,
          dateOfBirth,
          firstNames: text,
          lastName: text,
          address: text,
          securityProhibition,
        },
      },
      cases: {
        somebodys: { like: 'ainoAlue', id: caseId, clients: [id], unit: ids.unit(3), controller, name: text },
      },
      documents: {
        somebodys: {
          like: 'homeCare2',
          id: ids.documentVersion(900, 1),
          originalId: ids.originalDocument(900),
          client: id,
          caseId,
          controller,
          ...written,
        },
      },
      relationships: { somebodys: { like: 'ainoAlue', client: id, unit: ids.unit(3), controller } },
      declarations: { somebody: { like: 'veikko', client: id, permissionState, informedOn } },
      mandates: { somebodys: { like: 'marjaForAino', principal: id, holder } },
    }));
  return { name, facts, documents: [ids.documentVersion(900, 1)], cases: [caseId] };
}

/** Names and rights of those who have nothing to do with it. */
export const othersAround: Secret = {
  name: 'others around',
  facts: fc
    .record({
      barred: fc.boolean(),
      card: fc.constantFrom(null, '2020-01-01'),
      subject: fc.constantFrom('SOCIAL_WELFARE', 'HEALTH_CARE'),
    })
    .map(({ barred, card, subject }) => ({
      persons: {
        veikko: { firstNames: canary('everyone', 'veikko'), municipality: canary('everyone', 'veikko') },
      },
      professionals: { paavo: { cardValidUntil: card, units: card ? [] : [ids.unit(22)] } },
      custodies: { others: { child: ids.person(9), guardian: veikko, barred } },
      mandates: { others: { like: 'marjaForAino', principal: veikko, holder: ids.person(9), subject } },
    })),
};

/** Why Mari may not act for Eeli: it is the same no. */
export const causesOfTheNo: Secret = {
  name: 'why not',
  always: true,
  required: true,
  facts: fc.constantFrom(
    { custodies: { mariOfEeli: { barred: true } } },
    { custodies: { mariOfEeli: { barred: true }, olliOfEeli: { barred: true } } },
    { persons: { eeli: { securityProhibition: true } } },
    { persons: { olli: { securityProhibition: true } } },
    { persons: { eeli: { securityProhibition: true }, olli: { securityProhibition: true } } },
    { custodies: { mariOfEeli: { barred: true } }, persons: { olli: { securityProhibition: true } } },
  ),
};

/** Everything of Eeli's, for one who may not act for him. */
export const everythingOfEeli: Secret = {
  name: 'what Eeli has',
  facts: fc
    .record({ specialContent: fc.boolean(), permissionState: fc.constantFrom('NONE', 'GIVEN') })
    .map(({ specialContent, permissionState }) => ({
      persons: { eeli: { firstNames: canary('everyone', 'eeli') } },
      documents: {
        eeliPlan: { specialContent, title: canary('everyone', 'plan') },
        eelis: { like: 'eeliPlan' },
      },
      relationships: { eelis: { like: 'eeliAlue', startedOn: '2020-01-01' } },
      declarations: { eeli: { permissionState } },
    })),
};

/** Everything of Aino's, for one who may not act for her. */
export const everythingOfAino: Secret = {
  name: 'what Aino has',
  facts: fc
    .record({ specialContent: fc.boolean(), child: fc.constantFrom(eeli, veikko) })
    .map(({ specialContent, child }) => ({
      persons: { aino: { firstNames: canary('everyone', 'aino') } },
      documents: {
        homeCare1: { specialContent, title: canary('everyone', 'plan') },
        ainos: { like: 'homeCare2' },
      },
      prohibitions: {
        ainos: {
          id: '2.999.9.78',
          client: aino,
          prohibitedFrom: '2026-01-01',
          target: 'CONTROLLER',
          targetId: alue,
        },
      },
      custodies: { ainos: { child, guardian: aino, barred: false } },
    })),
};
