/** How many calls a question costs tells nothing of its answer: not who exists, not how much there is, not yes or no. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessLog } from '../../src/accessLog/accessLog.ts';
import { type AccessLogEntry } from '../../src/accessLog/entry.ts';
import { testIdentityCode } from '../../src/sandbox/generator/identityCode.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { nothingKept } from '../support/nothingKept.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type Calls, type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [alue = '', lahti = ''] = [1, 2].map(ids.organisation);
const [aino = '', eeli = '', mari = '', olli = '', , , hilkka = '', veikko = ''] = [
  1, 2, 3, 4, 5, 6, 7, 8,
].map(ids.person);
const nobody = '2.999.3.4711';
const contexts = {
  sara: { actingFor: alue, serviceUnit: ids.unit(1) },
  pia: { actingFor: alue, serviceUnit: ids.unit(21) },
  leo: { actingFor: lahti, serviceUnit: ids.unit(11), controllers: [alue, lahti] },
};

const many = <Row>(count: number, row: (n: number) => Row): Record<string, Row> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`many${at + 1}`, row(at + 1)]));
const dayOfBirth = (n: number) => `2015-03-${String(n).padStart(2, '0')}`;
const child = (n: number) => `\${persons.many${n}}`;

/** Olli has twenty children more, one of them barred to him, and ten mandates; Hilkka has much of everything at Alue. */
const facts = {
  persons: many(20, (n) => ({
    like: 'eeli',
    dateOfBirth: dayOfBirth(n),
    identityCode: testIdentityCode(dayOfBirth(n), 990),
  })),
  custodies: many(20, (n) => ({ like: 'olliOfEeli', child: child(n), barred: n === 20 })),
  mandates: {
    ...many(10, (n) => ({ like: 'marjaForAino', principal: veikko, holder: olli, validFrom: dayOfBirth(n) })),
    marjaForVeikko: { like: 'marjaForAino', principal: veikko, validUntil: '2026-10-14' },
    marjaForHilkka: { like: 'marjaForAino', principal: hilkka, subject: 'HEALTH_CARE' },
  },
  cases: many(30, () => ({ like: 'ainoAlue', clients: [hilkka] })),
  relationships: many(30, () => ({ like: 'ainoAlue', client: hilkka })),
  documents: {
    ...many(40, (n) => ({ like: 'decision', client: hilkka, caseId: `\${cases.many${((n - 1) % 30) + 1}}` })),
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `earlier${at + 1}`,
        {
          like: 'homeCare1',
          originalId: `\${originalDocuments.homeCare1}`,
          version: 100 + at,
          state: at % 2 === 0 ? 'SUPERSEDED' : 'VOIDED',
          author: ids.professional((at % 7) + 1),
        },
      ]),
    ),
  },
};

const services = [
  'archive/main',
  'organisations',
  'professionals',
  'persons',
  'declarations',
  'representation',
];

let stage: Stage;
let world: World;
let gateway: RunningGateway;
let log: AccessLog;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld(facts);
  log = await stage.openLog(world.world);
  gateway = await stage.gateway(world.world, { ports: { caches: nothingKept, accessLog: log } });
});
afterAll(async () => {
  await gateway.close();
  await log.close();
  await stage.close();
});

type Cost = Pick<Calls, 'count' | 'rounds' | 'calls'>;

/** Each call takes a while, so that those of one round overlap. `told`: the codes of the errors. */
async function costOf(
  as: string,
  query: string,
  variables = {},
  told: readonly string[] = [],
): Promise<Cost> {
  const token = await stage.sandbox.token(as, world.ids);
  const slow = (of: object) =>
    Promise.all(services.map((service) => stage.sandbox.setFault(world.world, service, of)));
  await slow({ delayMs: 40 });
  const answer = await ask(gateway.url, { query, variables, token }).finally(() => slow({}));
  expect(
    answer.errors.map(({ extensions }) => extensions.code),
    answer.text,
  ).toEqual(told);
  const { count, rounds, calls } = await stage.sandbox.calls(world.world, answer.requestId);
  return { count, rounds, calls };
}

const asWhom = ['persons lookup', 'representation lookup'];

function areAlike(costs: readonly Cost[]): Cost {
  const [first = { count: 0, rounds: 0, calls: [] }, ...others] = costs;
  for (const cost of others) expect(cost, JSON.stringify(costs)).toEqual(first);
  return first;
}

describe('acting on behalf costs the same', () => {
  const bare = 'query ($of: ID!) { myKanta(onBehalfOf: $of) { __typename } }';

  it('for a yes and every kind of no, and for whom there is nobody', async () => {
    const barred = world.ids.persons?.many20;
    const yes = [
      await costOf('mari', bare, { of: eeli }),
      await costOf('olli', bare, { of: eeli }),
      await costOf('marja', bare, { of: aino }),
    ];
    const no = [];
    for (const [as, of] of [
      ['mari', hilkka],
      ['mari', barred],
      ['olli', barred],
      ['mari', nobody],
      ['marja', veikko],
      ['marja', hilkka],
      ['erkki', aino],
      ['aino', nobody],
      ['aino', mari],
    ]) {
      no.push(await costOf(as ?? '', bare, { of }, ['FORBIDDEN']));
    }
    expect(areAlike([...yes, ...no])).toEqual({ count: 2, rounds: 1, calls: asWhom });
  });

  it('however many children and mandates the caller has, and however long the page', async () => {
    const page = `query ($of: ID!, $first: Int!) { myKanta(onBehalfOf: $of) {
      person { firstNames contact { address } } notices serviceTasks { serviceTask documentCount }
      documents(first: $first) { totalCount edges { node { id author { name } serviceUnit { name } case { name } } } } } }`;
    const guardians = [
      await costOf('mari', page, { of: eeli, first: 1 }),
      await costOf('mari', page, { of: eeli, first: 100 }),
      await costOf('olli', page, { of: eeli, first: 100 }),
    ];
    const holders = [];
    // Aino's newest document is a producer's, of which no names are looked up.
    for (const first of [2, 10, 100]) holders.push(await costOf('marja', page, { of: aino, first }));
    expect(areAlike([...guardians, ...holders]).rounds).toBeLessThanOrEqual(3);
  });

  it('to ask whom one may act for: nobody, one, or thirty', async () => {
    const query = '{ representable { id mayActFor firstNames legalBasis } }';
    const costs = [];
    for (const as of ['aino', 'erkki', 'mari', 'marja', 'olli']) costs.push(await costOf(as, query));
    expect(areAlike(costs)).toEqual({ count: 2, rounds: 2, calls: asWhom });
  });
});

describe('an explanation', () => {
  const client =
    'query ($id: ID!, $context: ProfessionalContextInput!) { client(id: $id, context: $context) { id } }';
  const explain =
    'query ($id: ID!, $context: ProfessionalContextInput!) { explainAccess(clientId: $id, context: $context) { status reason rows { id outcome } } }';

  it.each([
    ['sara', aino, hilkka],
    ['pia', aino, hilkka],
    ['leo', aino, eeli],
  ] as const)('costs %s what the client costs, let in, refused or nobody', async (as, known, refused) => {
    const context = contexts[as];
    const costs = [
      await costOf(as, client, { id: nobody, context }, ['FORBIDDEN']),
      await costOf(as, explain, { id: nobody, context }),
      await costOf(as, explain, { id: refused, context }),
      await costOf(as, explain, { id: known, context }),
    ];
    areAlike(costs);
  });

  it('costs nothing more beside the client itself but the same decision again', async () => {
    const both = `query ($id: ID!, $context: ProfessionalContextInput!) {
      client(id: $id, context: $context) { id } explainAccess(clientId: $id, context: $context) { status } }`;
    const variables = { id: aino, context: contexts.sara };
    areAlike([await costOf('sara', client, variables), await costOf('sara', both, variables)]);
  });
});

describe('calls do not grow', () => {
  it('with the records of a summary', async () => {
    const summary = (relationship: string, record: string, document: string) =>
      `query ($id: ID!, $first: Int!, $context: ProfessionalContextInput!) { client(id: $id, context: $context) { summary {
      relationships { id ${relationship} } openCases { id ${record} } serviceTasks { serviceTask }
      decisions(first: $first) { totalCount edges { node { id ${document} } } }
      plans(first: $first) { totalCount edges { node { id ${document} } } } } } }`;
    const named = summary(
      'personalWorker { name } serviceUnit { name }',
      'serviceUnit { name }',
      'author { name } serviceUnit { name }',
    );
    const [bare, withNames]: [Cost[], Cost[]] = [[], []];
    for (const id of [aino, hilkka]) {
      for (const first of [1, 100]) {
        const variables = { id, first, context: contexts.sara };
        bare.push(await costOf('sara', summary('', '', ''), variables));
        withNames.push(await costOf('sara', named, variables));
      }
    }
    areAlike(bare);
    expect(areAlike(withNames).rounds).toBeLessThanOrEqual(3);
  });

  it('with the versions of a document, nor with the documents whose versions are asked', async () => {
    const context = { ...contexts.sara, specialReason: 'DATA_CORRECTION' };
    const versions = 'versions { id author { name } serviceUnit { name } case { name } }';
    const one = `query ($document: ID!, $context: ProfessionalContextInput!) {
      client(id: "${aino}", context: $context) { document(id: $document) { id ${versions} } } }`;
    const page = `query ($first: Int!, $context: ProfessionalContextInput!) {
      client(id: "${aino}", context: $context) { documents(first: $first) { edges { node { id ${versions} } } } } }`;
    const { homeCare1, homeCare2, earlier3 } = world.ids.documents ?? {};
    const single = [];
    for (const document of [homeCare1, earlier3]) {
      single.push(await costOf('sara', one, { document, context }));
    }
    expect(areAlike(single).rounds).toBeLessThanOrEqual(4);
    // What has no earlier versions has no names to look up.
    const alone = await costOf('sara', one, { document: homeCare2, context });
    expect(alone.count).toBeLessThanOrEqual(single[0]?.count ?? 0);
    const pages = [];
    for (const first of [1, 10, 100]) pages.push(await costOf('sara', page, { first, context }));
    expect(areAlike(pages).count).toBe(single[0]?.count);
  });

  it('with the entries of the log of uses, nor with those who made them', async () => {
    const entry = (n: number): AccessLogEntry => ({
      requestId: `use-${n}`,
      person: n % 2 === 0 ? ids.professional((n % 7) + 1) : ids.person((n % 9) + 1),
      personKind: n % 2 === 0 ? 'PROFESSIONAL' : 'CITIZEN',
      actingFor: n % 2 === 0 ? ids.organisation((n % 2) + 1) : null,
      serviceUnit: n % 2 === 0 ? ids.unit((n % 3) + 1) : null,
      client: veikko,
      controller: alue,
      operation: n % 2 === 0 ? 'client' : 'myKanta',
      legalBasis: n % 2 === 0 ? 'OWN_REGISTER_USE' : 'MANDATE_ACCESS',
      reason: null,
      rules: ['R-040'],
      obligations: ['LOG_USE'],
      justifiedContext: null,
      statutoryGround: null,
      specialReason: null,
      address: null,
      records: [],
    });
    await log.append(Array.from({ length: 120 }, (_, n) => entry(n)));
    const query = `query ($first: Int!) { myKanta { accessLog(first: $first) {
      edges { node { name kind controller { name } actingFor { name } serviceUnit { name } basis { legalBasis } } } } } }`;
    const costs = [];
    for (const first of [2, 20, 100]) costs.push(await costOf('veikko', query, { first }));
    expect(areAlike(costs).rounds).toBeLessThanOrEqual(2);
  });
});
