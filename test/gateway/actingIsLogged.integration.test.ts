/** who acted for whom, when and from where is entered, whatever was looked at, and whether let in or not. */
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessLogEntry } from '../../src/accessLog/entry.ts';
import { testIdentityCode } from '../../src/sandbox/generator/identityCode.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { schema } from '../../src/schema.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { post } from './post.ts';

const [alue = '', lahti = ''] = [1, 2].map(ids.organisation);
const [aino = '', eeli = '', mari = '', , marja = '', , hilkka = '', veikko = ''] = [
  1, 2, 3, 4, 5, 6, 7, 8,
].map(ids.person);
const here = '127.0.0.1';
const child = (firstNames: string, dateOfBirth: string) => ({
  like: 'eeli',
  firstNames,
  dateOfBirth,
  identityCode: testIdentityCode(dateOfBirth, 990),
});

let stage: Stage;
let world: World;
let gateway: RunningGateway;
const everything: AccessLogEntry[] = [];

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld({
    persons: {
      barred: child('Salainen', '2014-04-01'),
      stranger: child('Vieras', '2014-04-02'),
      later: { like: 'aino', firstNames: 'Tuleva', identityCode: testIdentityCode('1948-02-11', 990) },
    },
    custodies: {
      mariOfBarred: { like: 'mariOfEeli', child: `\${persons.barred}`, barred: true },
    },
    mandates: {
      marjaForVeikko: { like: 'marjaForAino', principal: veikko, validUntil: '2026-10-14' },
      marjaForHilkka: { like: 'marjaForAino', principal: hilkka, subject: 'HEALTH_CARE' },
      marjaForLater: { like: 'marjaForAino', principal: `\${persons.later}`, validFrom: '2026-10-16' },
    },
    documents: {
      first: {
        like: 'decision',
        originalId: `\${originalDocuments.decision}`,
        version: 0,
        state: 'SUPERSEDED',
      },
    },
  });
  gateway = await stage.gateway(world.world);
});
afterAll(async () => {
  await gateway.close();
  await stage.close();
});

async function asked(as: string, query: string, variables = {}) {
  const token = await stage.sandbox.token(as, world.ids);
  const { requestId, errors, data, text } = await ask(gateway.url, { query, variables, token });
  const entries = await stage.accessLog.ofRequest(requestId);
  everything.push(...entries);
  return { entries, errors, data, text };
}

/** Each field of MyKanta, as one asks for it. */
const fields: Readonly<Record<string, string>> = {
  person: 'person { firstNames }',
  clientRelationships: 'clientRelationships { startedOn }',
  childProtection: 'childProtection { startedOn }',
  serviceTasks: 'serviceTasks { serviceTask documents(first: 1) { totalCount } }',
  documents: 'documents(first: 1) { totalCount }',
  document: `document(id: "${ids.documentVersion(1, 1)}") { title }`,
  notices: 'notices',
  declarations: 'declarations { permission }',
  accessLog: 'accessLog(first: 1) { edges { node { id } } }',
};

describe('acting on behalf', () => {
  it('is asked of every field there is', () => {
    const type = schema.getType('MyKanta');
    expect(Object.keys(fields).toSorted()).toEqual(
      Object.keys(isObjectType(type) ? type.getFields() : {}).toSorted(),
    );
  });

  it.each(Object.keys(fields))('is entered with %s, and the own view as what it is', async (field) => {
    const of = `query ($of: ID) { myKanta(onBehalfOf: $of) { ${fields[field]} } }`;
    for (const [as, actor, client, legalBasis] of [
      ['marja', marja, aino, 'MANDATE_ACCESS'],
      ['mari', mari, eeli, 'GUARDIAN_ACCESS'],
    ] as const) {
      const { entries } = await asked(as, of, { of: client });
      const allowed = entries.filter((entry) => entry.legalBasis !== null);
      expect(allowed).not.toEqual([]);
      for (const entry of allowed) {
        expect(entry).toMatchObject({
          person: actor,
          client,
          operation: 'myKanta',
          legalBasis,
          address: here,
        });
        expect(entry.obligations).toEqual(expect.arrayContaining(['LOG_USE', 'LOG_PROXY_USE']));
      }
      const own = await asked(as, of);
      expect(own.entries).not.toEqual([]);
      for (const entry of own.entries) {
        expect(entry).toMatchObject({ client: actor, legalBasis: 'SELF_ACCESS', address: null });
        expect(entry.obligations).not.toContain('LOG_PROXY_USE');
      }
    }
  });

  it('is entered for each person of a query, and the own view apart', async () => {
    const { entries } = await asked(
      'marja',
      `{ own: myKanta { notices } a: myKanta(onBehalfOf: "${aino}") { notices } b: myKanta(onBehalfOf: "${hilkka}") { notices } }`,
    );
    expect(
      entries
        .map(({ client, legalBasis, reason, address }) => [client, legalBasis ?? reason, address])
        .toSorted(),
    ).toEqual(
      [
        [marja, 'SELF_ACCESS', null],
        [aino, 'MANDATE_ACCESS', here],
        [hilkka, 'WRONG_MANDATE_SCOPE', here],
      ].toSorted(),
    );
  });

  it.each<[string, string, () => string | undefined, string]>([
    ['a child that is not theirs', 'mari', () => world.ids.persons?.stranger, 'REPRESENTATION_BLOCKED'],
    ['an adult who has not mandated them', 'mari', () => hilkka, 'NO_MANDATE'],
    ['a child from whom they are barred', 'mari', () => world.ids.persons?.barred, 'REPRESENTATION_BLOCKED'],
    ['somebody whose mandate has ended', 'marja', () => veikko, 'MANDATE_EXPIRED'],
    ['somebody whose mandate is for health care', 'marja', () => hilkka, 'WRONG_MANDATE_SCOPE'],
    ['somebody whose mandate has not begun', 'marja', () => world.ids.persons?.later, 'NO_MANDATE'],
    ['somebody they are appointed for', 'erkki', () => aino, 'NO_MANDATE'],
    ['nobody', 'mari', () => '2.999.3.4711', 'NO_MANDATE'],
  ])('for %s is refused, and entered with the address', async (_, as, of, reason) => {
    const client = of();
    const query =
      'query ($of: ID) { myKanta(onBehalfOf: $of) { person { firstNames } documents(first: 1) { totalCount } } }';
    const { entries, errors, data } = await asked(as, query, { of: client });
    expect(data).toEqual({ myKanta: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason } }]);
    expect(entries).toMatchObject([
      {
        client,
        controller: '*',
        operation: 'myKanta',
        legalBasis: null,
        reason,
        obligations: [],
        records: [],
        address: here,
      },
    ]);
  });

  it('to the log of uses is refused to a guardian, and entered so with the address', async () => {
    const { entries } = await asked('mari', `{ myKanta(onBehalfOf: "${eeli}") { ${fields.accessLog} } }`);
    expect(entries.find(({ reason }) => reason !== null)).toMatchObject({
      client: eeli,
      legalBasis: null,
      reason: 'NOT_PERMITTED_ACTION',
      address: here,
    });
  });

  it('tells the address of the front proxy’s caller where the proxy is trusted, and of nobody else’s word', async () => {
    const body = JSON.stringify({ query: `{ myKanta(onBehalfOf: "${aino}") { notices } }` });
    const trusting = await stage.gateway(world.world, { ports: { trustedProxies: [here] } });
    const token = await stage.sandbox.token('marja', world.ids);
    for (const [at, address] of [
      [trusting, '192.0.2.7'],
      [gateway, here],
    ] as const) {
      const { headers } = await post(at.url, body, {
        authorization: `Bearer ${token}`,
        'x-forwarded-for': '192.0.2.7',
      });
      expect(await stage.accessLog.ofRequest(headers.get('x-request-id') ?? '')).toMatchObject([
        { client: aino, address },
      ]);
    }
    await trusting.close();
  });
});

describe('whom one may act for', () => {
  it.each([
    ['mari', [eeli], ['Salainen']],
    ['marja', [aino], ['Veikko', 'Hilkka', 'Tuleva']],
    ['erkki', [], ['Aino', 'Esimerkki']],
  ])('is told %s by name, and of the others no name', async (as, may, kept) => {
    const { data, text } = await asked(
      as,
      '{ representable { id mayActFor firstNames lastName legalBasis } }',
    );
    type Told = { id: string; mayActFor: boolean; firstNames: string | null };
    const { representable }: { representable: Told[] } = JSON.parse(JSON.stringify(data));
    expect(representable.length).toBeGreaterThan(may.length);
    expect(representable.filter(({ mayActFor }) => mayActFor).map(({ id }) => id)).toEqual(may);
    for (const { mayActFor, firstNames, ...others } of representable) {
      if (!mayActFor) {
        expect({ firstNames, ...others }).toMatchObject({
          firstNames: null,
          lastName: null,
          legalBasis: null,
        });
      }
    }
    for (const name of kept) expect(text).not.toContain(name);
  });
});

describe('what professionals ask', () => {
  const explain = (of: string, context: string) =>
    `{ explainAccess(clientId: "${of}", context: { ${context} }) { status } }`;

  it.each([
    ['sara', aino, `actingFor: "${alue}", serviceUnit: "${ids.unit(1)}"`, ['OWN_REGISTER_USE']],
    ['pia', hilkka, `actingFor: "${alue}", serviceUnit: "${ids.unit(21)}"`, ['NO_CONTEXT']],
    ['pia', '2.999.3.4711', `actingFor: "${alue}", serviceUnit: "${ids.unit(21)}"`, ['NO_CONTEXT']],
    [
      'sara',
      aino,
      `actingFor: "${alue}", serviceUnit: "${ids.unit(1)}", controllers: ["${alue}", "${lahti}"]`,
      ['OWN_REGISTER_USE', 'DISCLOSURE_WITH_PERMISSION'],
    ],
  ])(
    'why, is entered for %s about %s, register by register and without a record',
    async (as, of, context, grounds) => {
      const { entries } = await asked(as, explain(of, context));
      expect(entries.map(({ legalBasis, reason }) => legalBasis ?? reason)).toEqual(grounds);
      for (const entry of entries) {
        expect(entry).toMatchObject({ client: of, operation: 'explainAccess', records: [], address: null });
        // Learning that one would be let in is use; nothing was disclosed.
        expect(entry.obligations).toEqual(entry.legalBasis === null ? [] : ['LOG_USE']);
      }
    },
  );

  it('of versions, is entered by the version, through a list as by itself', async () => {
    const context = `actingFor: "${alue}", serviceUnit: "${ids.unit(1)}", specialReason: "DATA_CORRECTION"`;
    const { entries } = await asked(
      'sara',
      `{ client(id: "${aino}", context: { ${context} }) {
        documents(first: 5, filter: { types: ["11052"] }) { edges { node { versions { title } } } } } }`,
    );
    const special = entries.filter(({ legalBasis }) => legalBasis === 'OWN_REGISTER_USE_SPECIAL_REASON');
    expect(special).toMatchObject([
      { specialReason: 'DATA_CORRECTION', records: [world.ids.documents?.first], controller: alue },
    ]);
  });

  it('never has an address, nor an own view', () => {
    expect(everything.length).toBeGreaterThan(30);
    for (const { personKind, person, client, address } of everything) {
      expect(address).toBe(personKind === 'CITIZEN' && client !== null && client !== person ? here : null);
    }
  });
});
