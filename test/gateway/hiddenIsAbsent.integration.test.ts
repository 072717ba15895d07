/**
 * Hidden and absent are one: the same bytes, the same headers, the same register calls. Each pair of questions is
 * put to two worlds, one with the hidden thing and one that never had it, or names the hidden and what never was.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testIdentityCode } from '../../src/sandbox/generator/identityCode.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { nothingKept } from '../support/nothingKept.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [alue, lahti] = [1, 2].map(ids.organisation);
const [aino = '', eeli = '', hilkka = ''] = [1, 2, 7].map(ids.person);
const never = { person: '2.999.3.404', document: '2.999.8.404.1', case: '2.999.5.404' };
const contexts = {
  sara: { actingFor: alue, serviceUnit: ids.unit(1) },
  pia: { actingFor: alue, serviceUnit: ids.unit(21) },
  leo: { actingFor: lahti, serviceUnit: ids.unit(11), controllers: [alue] },
  'leo, of Eeli': { actingFor: lahti, serviceUnit: ids.unit(11), controllers: [alue] },
};
type Reader = keyof typeof contexts | 'aino';

/** What Leo reads by a permission, in a world where Aino and Eeli are his clients too. */
const atLahti = {
  cases: {
    ainoLahti: { like: 'ainoAlue', id: '2.999.5.11', controller: lahti, unit: ids.unit(11) },
    eeliLahti: { like: 'eeliAlue', id: '2.999.5.12', controller: lahti, unit: ids.unit(11) },
  },
};
/** Mari, the guardian, has permitted for Eeli, who was found unable to judge the matter. */
const byGuardian = { eeli: { permissionBy: 'GUARDIAN', minorAbleToJudge: false } };
const ofEeli = { client: eeli, caseId: ids.case(2), serviceTask: '10' };
const row = (of: object) => ({
  like: 'homeCare2',
  id: '2.999.8.500.1',
  originalId: '2.999.8.500',
  title: 'Salattu',
  ...of,
});
const hiddenCase = (of: object) => ({
  like: 'ainoAlue',
  id: '2.999.5.500',
  name: 'Salattu',
  openedOn: '2026-10-01',
  ...of,
});

/** The hidden thing by the reader it is hidden from: facts that add it to a world. `document` is its id. */
const hidden: [string, Reader, Record<string, object>][] = [
  ['another service task', 'sara', { documents: { hidden: row({ serviceTask: '15' }) } }],
  ['another service task', 'pia', { documents: { hidden: row({ serviceTask: 'WORKING_AGE' }) } }],
  ['a voided version', 'sara', { documents: { hidden: row({ state: 'VOIDED' }) } }],
  ['an old version', 'sara', { documents: { hidden: row({ state: 'SUPERSEDED' }) } }],
  ['someone else’s document', 'sara', { documents: { hidden: row({ client: eeli, caseId: ids.case(2) }) } }],
  ['another register', 'sara', { documents: { hidden: row({ controller: lahti }) } }],
  ['a document of the old group', 'leo', { documents: { hidden: row({ group: 'LEGACY' }) } }],
  [
    'a prohibited document',
    'leo',
    {
      documents: { hidden: row({}) },
      prohibitions: { one: { target: 'DOCUMENT', targetId: '2.999.8.500' } },
    },
  ],
  [
    'a prohibited service task',
    'leo',
    {
      documents: { hidden: row({ serviceTask: '15' }) },
      prohibitions: { one: { target: 'SERVICE_TASK', targetId: '15' } },
    },
  ],
  [
    'what is kept from the guardian who permitted',
    'leo, of Eeli',
    {
      documents: { hidden: row({ ...ofEeli, restrictedFromGuardians: true }) },
      declarations: byGuardian,
    },
  ],
  [
    'a shared case whose other client has not permitted',
    'leo',
    {
      documents: { hidden: row({ coClients: [ids.person(8)], caseId: '2.999.5.500' }) },
      cases: { hidden: hiddenCase({ shared: true, clients: [aino, ids.person(8)] }) },
      declarations: { veikko: null },
    },
  ],
  [
    'a case of another service task',
    'sara',
    {
      cases: { hidden: hiddenCase({ serviceTask: '15' }) },
      documents: { hidden: row({ serviceTask: '15', caseId: '2.999.5.500' }) },
    },
  ],
  [
    'a relationship of another service task',
    'sara',
    { relationships: { hidden: { like: 'ainoAlue', serviceTask: '15' } } },
  ],
  ['a never shown type', 'aino', { documents: { hidden: row({ type: '9001' }) } }],
  ['a shelter’s document', 'aino', { documents: { hidden: row({ socialService: 'SHELTER_SERVICES' }) } }],
  ['what a phase 1 system stored', 'aino', { documents: { hidden: row({ group: 'PHASE_1' }) } }],
  [
    'a delayed document',
    'aino',
    { documents: { hidden: row({ delayedUntil: '2026-10-16', serviceTask: '15' }) } },
  ],
  ['special content', 'aino', { documents: { hidden: row({ specialContent: true }) } }],
  [
    'a client relationship document',
    'aino',
    { documents: { hidden: row({ group: 'CLIENT_RELATIONSHIP' }) } },
  ],
  ['an old version', 'aino', { documents: { hidden: row({ state: 'SUPERSEDED' }) } }],
  ['a shared case', 'aino', { documents: { hidden: row({ coClients: [eeli] }) } }],
];
/** What a world has beside the hidden thing: permission and prohibition are there in both. */
const beside = ({ declarations = {}, prohibitions = {} }: Record<string, object>) => ({
  declarations,
  prohibitions: Object.fromEntries(
    Object.entries(prohibitions).map(([slug, one]) => [
      slug,
      { id: '2.999.9.1', client: aino, prohibitedFrom: '2026-01-01', ...one },
    ]),
  ),
});

let stage: Stage;
const closers: (() => Promise<void>)[] = [];
beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
});
afterAll(async () => {
  for (const close of closers) await close();
  await stage.close();
});

interface Place {
  readonly gateway: RunningGateway;
  readonly world: string;
}
const places = new Map<string, Promise<Place>>();

/** A world with these facts and a gateway over it; one for all who want the same. */
function placeWith(facts: object): Promise<Place> {
  const key = JSON.stringify(facts);
  const known = places.get(key) ?? openPlace(facts);
  places.set(key, known);
  return known;
}

async function openPlace(facts: object): Promise<Place> {
  const { world } = await stage.sandbox.createWorld(facts);
  const gateway = await stage.gateway(world, { ports: { caches: nothingKept } });
  closers.push(gateway.close);
  return { gateway, world };
}

/** All that an asker can see of an answer, and all that the registers see of the question. */
async function seen({ gateway, world }: Place, as: Reader, query: string, variables: object) {
  const token = await stage.sandbox.token(as === 'leo, of Eeli' ? 'leo' : as, {});
  const answer = await ask(gateway.url, { query, variables: { ...variables }, token });
  const headers = [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  const { calls } = await stage.sandbox.calls(world, answer.requestId);
  return {
    text: answer.text.replaceAll(answer.requestId, 'the request'),
    status: answer.status,
    headers,
    calls,
  };
}
const ofClient = (fields: string, declared = '') =>
  `query ($id: ID!, $context: ProfessionalContextInput!${declared}) { client(id: $id, context: $context) { ${fields} } }`;
const ofOwn = (fields: string, declared = '') =>
  `query ${declared && `(${declared.slice(2)})`} { myKanta { ${fields} } }`;
const questionOf = (as: Reader, fields: string, declared = '') =>
  (as === 'aino' ? ofOwn : ofClient)(fields, declared);
const given = (as: Reader, rest: object = {}) =>
  as === 'aino' ? rest : { id: as === 'leo, of Eeli' ? eeli : aino, context: contexts[as], ...rest };
/** Aino and Eeli are Leo's clients where he asks. */
const baseOf = (as: Reader) => (as === 'leo' || as === 'leo, of Eeli' ? atLahti : { cases: {} });

const page = `totalCount edges { cursor node { id title case { id name } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } registers { status reason controller { id } }`;
const list = `documents(first: $first, after: $after, filter: $filter) { ${page} }`;
const listed = ', $first: Int!, $after: String, $filter: DocumentFilter';
const filters: object[] = [
  {},
  { text: 'Salattu' },
  { types: ['9001', '19005', '15001'] },
  { caseId: '2.999.5.500' },
  { draftedFrom: '2026-10-13', draftedTo: '2026-10-13' },
];

describe.each(hidden)('%s, from %s', (_, as, facts) => {
  let withIt: Place;
  let without: Place;
  beforeAll(async () => {
    const base = baseOf(as);
    const common = beside(facts);
    const { cases = {}, documents = {}, relationships = {} } = facts;
    [withIt, without] = await Promise.all([
      placeWith({ ...common, documents, relationships, cases: { ...base.cases, ...cases } }),
      placeWith({ ...common, ...base }),
    ]);
  });

  it('is not in any list, count, filter, cursor or page', async () => {
    for (const filter of filters) {
      let after: string | null = null;
      for (const first of [3, 100]) {
        const variables = given(as, { first, after, filter });
        const [one, other] = await Promise.all(
          [withIt, without].map((place) => seen(place, as, questionOf(as, list, listed), variables)),
        );
        expect(one).toEqual(other);
        expect(one?.text).not.toContain('"errors"');
        after = /"endCursor":"([^"]+)"/.exec(one?.text ?? '')?.[1] ?? null;
      }
    }
  });

  it('is not found by its id', async () => {
    const query = questionOf(as, 'document(id: $document) { id title content }', ', $document: ID!');
    const [one, other, absent] = await Promise.all([
      seen(withIt, as, query, given(as, { document: '2.999.8.500.1' })),
      seen(withIt, as, query, given(as, { document: never.document })),
      seen(without, as, query, given(as, { document: '2.999.8.500.1' })),
    ]);
    expect(one).toEqual(other);
    expect(one).toEqual(absent);
    expect(JSON.parse(one.text)).toEqual({
      data: { [as === 'aino' ? 'myKanta' : 'client']: { document: null } },
    });
  });

  it('is in nothing else of its client', async () => {
    const fields =
      as === 'aino'
        ? 'clientRelationships { id } childProtection { startedOn } serviceTasks { serviceTask documentCount documents(first: 2) { totalCount edges { cursor } } }'
        : 'id registers { status reason } accessBasis { legalBasis } cases { id name } relationships { id } registerAccessRights { id }';
    const [one, other] = await Promise.all(
      [withIt, without].map((place) => seen(place, as, questionOf(as, fields), given(as))),
    );
    expect(one).toEqual(other);
    expect(one?.text).not.toContain('"errors"');
  });
});

describe('a client whom nobody here may ask about', () => {
  let place: Place;
  beforeAll(async () => {
    place = await placeWith({ cases: { veikkoMuu: null }, relationships: { veikkoMuu: null } });
  });

  const grounds: [Reader, object][] = [
    ['sara', {}],
    ['sara', { specialReason: 'DATA_CORRECTION' }],
    ['sara', { justifiedContext: 'URGENT_NEED' }],
    ['sara', { controllers: [alue, lahti] }],
    ['pia', {}],
    ['pia', { specialReason: 'DATA_CORRECTION' }],
    ['pia', { justifiedContext: 'SERVICE_REQUEST' }],
    ['leo', {}],
    ['leo', { statutoryGround: 'CLARIFY_NEED' }],
    ['leo', { statutoryGround: 'CURIOSITY' }],
    ['leo', { specialReason: 'COMPLAINT_HANDLING' }],
  ];
  it.each(grounds)('is refused to %s as one who does not exist (%j)', async (as, ground) => {
    const context = { ...contexts[as === 'aino' ? 'sara' : as], ...ground };
    const byId = ofClient('id firstNames documents(first: 1) { totalCount }');
    const [there, absent] = await Promise.all([
      seen(place, as, byId, { id: hilkka, context }),
      seen(place, as, byId, { id: never.person, context }),
    ]);
    expect(there).toEqual(absent);
    expect(JSON.parse(there.text)).toMatchObject({
      data: { client: null },
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'NO_CONTEXT' } }],
    });

    const byCode = `query ($code: IdentityCode!, $context: ProfessionalContextInput!) {
      clientByIdentityCode(identityCode: $code, context: $context) { id firstNames } }`;
    const [known, unknown] = await Promise.all([
      seen(place, as, byCode, { code: testIdentityCode('1944-08-08', 907), context }),
      seen(place, as, byCode, { code: testIdentityCode('1944-08-08', 999), context }),
    ]);
    expect(known).toEqual(unknown);
    expect(JSON.parse(known.text)).toMatchObject({
      data: { clientByIdentityCode: null },
      errors: [{ extensions: { reason: 'NO_CONTEXT' } }],
    });
  });
});

describe('a document in a case that is hidden', () => {
  it('is shown without the case, which no filter finds', async () => {
    const place = await placeWith({
      cases: { hidden: hiddenCase({ serviceTask: '15' }) },
      documents: { shown: row({ caseId: '2.999.5.500' }) },
    });
    const query = ofClient(list, listed);
    const asked = (caseId: string) =>
      seen(place, 'sara', query, given('sara', { first: 5, filter: { caseId } }));
    const all = await seen(place, 'sara', query, given('sara', { first: 5 }));
    expect(all.text).toContain('"title":"Salattu","case":null');
    expect(await asked('2.999.5.500')).toEqual(await asked(never.case));
  });
});

describe('what is not hidden', () => {
  it.each(['sara', 'pia', 'leo', 'leo, of Eeli', 'aino'] as const)(
    'makes the difference that is looked for, to %s',
    async (as) => {
      const base = { ...baseOf(as), declarations: byGuardian };
      const shown = await placeWith({
        ...base,
        documents: { shown: row(as === 'leo, of Eeli' ? ofEeli : {}) },
      });
      const without = await placeWith(base);
      const query = questionOf(as, list, listed);
      for (const filter of [
        {},
        { text: 'Salattu' },
        { draftedFrom: '2026-10-13', draftedTo: '2026-10-13' },
      ]) {
        const variables = given(as, { first: 3, filter });
        const [one, other] = await Promise.all(
          [shown, without].map((place) => seen(place, as, query, variables)),
        );
        expect(one?.text).toContain('Salattu');
        expect(one?.text).not.toEqual(other?.text);
      }
    },
  );
});
