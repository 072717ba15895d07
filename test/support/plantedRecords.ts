/**
 * Records with canaries in every world that a test makes: a client nobody asks about, a voided document of Aino's that is
 * in no list, and in what a shelter wrote, which Sara may read and no citizen ever.
 */
import { testIdentityCode } from '../../src/sandbox/generator/identityCode.ts';
import { baseFacts } from '../../src/sandbox/personas/index.ts';
import { canary } from './canaries.ts';
import { SandboxClient, type World } from './scenario/sandboxClient.ts';

const text = (name: string) => canary('everyone', name);
const [client, caseId, unit] = ['2.999.3.9999', '2.999.5.9999', '2.999.2.9999'];
const written = (by: string) => ({ content: { kuvaus: by }, display: `<p>${by}</p>` });

const planted: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  persons: {
    kanaria: {
      ...baseFacts.persons.hilkka,
      id: client,
      identityCode: testIdentityCode('1931-01-01', 988),
      firstNames: text('first names'),
      lastName: text('last name'),
      address: text('address'),
      municipality: text('municipality'),
      phone: text('phone'),
      email: text('email'),
    },
  },
  cases: {
    kanaria: {
      ...baseFacts.cases.veikkoMuu,
      id: caseId,
      clients: [client],
      unit,
      name: text('case'),
      restrictionReason: text('reason of the case'),
    },
  },
  relationships: {
    kanaria: { ...baseFacts.relationships.veikkoMuu, id: '2.999.6.9999', client, unit },
  },
  declarations: { kanaria: { ...baseFacts.declarations.veikko, client } },
  documents: {
    kanaria: {
      ...baseFacts.documents.hilkkaPlan,
      id: '2.999.8.9999.1',
      originalId: '2.999.8.9999',
      controller: baseFacts.organisations.muu?.id,
      client,
      caseId,
      title: text('title'),
      ...written(text('content')),
      restrictionReason: text('reason'),
    },
    voided: {
      ...baseFacts.documents.homeCare1,
      id: '2.999.8.9998.1',
      originalId: '2.999.8.9998',
      state: 'VOIDED',
      title: text('voided title'),
      ...written(text('voided content')),
    },
    shelterPlan: written(canary('citizens', 'shelter')),
  },
};

/** What the test itself says of a row stands; the canaries come last, so that a row copied by the test has none. */
function withPlanted(facts: unknown): unknown {
  if (typeof facts !== 'object' || facts === null) return facts;
  const result: Record<string, unknown> = { ...facts };
  for (const [kind, rows] of Object.entries(planted)) {
    const own: unknown = result[kind] ?? {};
    if (typeof own !== 'object' || own === null) return facts;
    const others = Object.entries(rows).filter(([slug]) => !(slug in own));
    result[kind] = { ...own, ...Object.fromEntries(others) };
  }
  return result;
}

/** A sandbox in whose worlds canaries live. */
export class PlantedSandbox extends SandboxClient {
  override createWorld(facts: unknown = {}): Promise<World> {
    return super.createWorld(withPlanted(facts));
  }
}
