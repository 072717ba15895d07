/** Two gateways on one Redis, both holding names and contents: what they hold never outlives a right, nor a name its change. */
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { inRedis } from '../support/inRedis.ts';
import { type Instance, openInstance } from '../support/instance.ts';
import { nothingKept } from '../support/nothingKept.ts';
import { freshDatabase } from '../support/postgres.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [alue, lahti] = [1, 2].map(ids.organisation);
const aino = ids.person(1);
const document = ids.documentVersion(1050, 1);
const contexts = {
  sara: { actingFor: alue, serviceUnit: ids.unit(1) },
  pia: { actingFor: alue, serviceUnit: ids.unit(21) },
  leo: { actingFor: lahti, serviceUnit: ids.unit(11), controllers: [alue] },
};
const ofDocument = `{ id content display title author { name } serviceUnit { name } controller { name } }`;
const ofProfessional = `query ($id: ID!, $document: ID!, $context: ProfessionalContextInput!) {
  client(id: $id, context: $context) {
    document(id: $document) ${ofDocument}
    documents(first: 5) { totalCount edges { node ${ofDocument} } }
  }
}`;
const ofCitizen = `query ($document: ID!) {
  myKanta { notices document(id: $document) ${ofDocument} documents(first: 5) { totalCount edges { node ${ofDocument} } } }
}`;
const facts = {
  cases: { ainoLahti: { like: 'ainoAlue', controller: lahti, unit: ids.unit(11), openedOn: '2026-09-01' } },
};

let stage: Stage;
let redis: TestRedis;
let made: World;
let both: readonly [Instance, Instance];
let uncached: RunningGateway;
const secret = randomBytes(32);

beforeAll(async () => {
  redis = await startRedis();
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
});
afterAll(async () => {
  await stage?.close();
  await redis?.stop();
});
beforeEach(async () => {
  await redis.restart();
  made = await stage.sandbox.createWorld(facts);
  both = [await opened(), await opened()];
  uncached = await stage.gateway(made.world, { ports: { caches: nothingKept } });
});
afterEach(async () => {
  for (const { close } of [...both, uncached]) await close();
});

const opened = () => openInstance(stage, made.world, { url: redis.url, secret });

type Persona = 'sara' | 'pia' | 'leo' | 'aino';

async function asked(gateway: RunningGateway, as: Persona) {
  const token = await stage.sandbox.token(as, made.ids);
  const { data, errors, requestId, text } =
    as === 'aino'
      ? await ask(gateway.url, { query: ofCitizen, variables: { document }, token })
      : await ask(gateway.url, {
          query: ofProfessional,
          variables: { id: aino, document, context: contexts[as] },
          token,
        });
  const told = errors.map(({ path, extensions: { code, reason } }) => ({ path, code, reason }));
  return { data, told, requestId, text };
}

const contentsReads = ({ count }: Instance, outcome: string) =>
  count(`portti_cache_reads_total{cache="contents",outcome="${outcome}"}`);

describe('what both hold does not outlive', () => {
  const gone = { client: { document: null } };
  const refused = (reason: string) => ({ data: { client: null }, told: [{ code: 'FORBIDDEN', reason }] });
  const cases: readonly (readonly [what: string, as: Persona, change: object, then: object])[] = [
    [
      'the service that gave the register access right',
      'pia',
      { serviceRelationships: { ainoKotihoito: { endedOn: '2026-10-14' } } },
      refused('REGISTER_ACCESS_EXPIRED'),
    ],
    [
      'the access right of a professional whose name is held',
      'sara',
      { professionals: { sara: { lastName: 'Uusinimi', accessRights: [] } } },
      refused('NO_ACCESS_RIGHT'),
    ],
    [
      'the permission',
      'leo',
      { declarations: { aino: { permissionState: 'NONE', permissionFrom: null, permissionBy: null } } },
      refused('NO_PERMISSION'),
    ],
    [
      'the absence of a prohibition',
      'leo',
      {
        prohibitions: {
          one: {
            id: '2.999.10.1',
            client: aino,
            prohibitedFrom: '2026-10-15',
            target: 'DOCUMENT',
            targetId: ids.originalDocument(1050),
          },
        },
      },
      { data: gone, told: [] },
    ],
    [
      'the organisation’s connection',
      'leo',
      { organisations: { lahti: { connectionCut: true } } },
      refused('ORGANISATION_NOT_JOINED'),
    ],
    [
      'the organiser’s joining',
      'pia',
      { organisations: { alue: { joinedOn: '2026-10-16' } } },
      refused('ORGANISATION_NOT_JOINED'),
    ],
    [
      'the employment',
      'sara',
      { professionals: { sara: { employmentEndedOn: '2026-10-14' } } },
      { data: { client: null }, told: [{ code: 'FORBIDDEN' }] },
    ],
    [
      'the document, for its register',
      'sara',
      { documents: { homeCare50: { state: 'VOIDED' } } },
      { data: gone, told: [] },
    ],
    [
      'the document, for the producer',
      'pia',
      { documents: { homeCare50: { state: 'VOIDED' } } },
      { data: gone, told: [] },
    ],
    [
      'the document, for the client',
      'aino',
      { documents: { homeCare50: { state: 'VOIDED' } } },
      { data: { myKanta: { document: null } }, told: [] },
    ],
    [
      'its being shown to the client',
      'aino',
      { documents: { homeCare50: { delayedUntil: '2026-10-20', restrictionReason: 'Tieto vaarantaisi' } } },
      { data: { myKanta: { document: null } }, told: [] },
    ],
  ];

  it.each(cases)('%s (%s)', async (_, as, change, then) => {
    const { data: full } = await asked(uncached, as);
    expect(JSON.stringify(full)).toContain(`"id":"${document}","content":{`);
    for (const gateway of [...both, ...both]) {
      expect(await asked(gateway, as)).toMatchObject({ data: full, told: [] });
    }
    for (const gateway of both) expect(await contentsReads(gateway, 'process')).toBeGreaterThan(0);

    await stage.sandbox.changeWorld(made.world, change);
    const { data, told } = await asked(uncached, as);
    for (const gateway of both) {
      const answer = await asked(gateway, as);
      expect(answer).toMatchObject(then);
      expect(answer).toMatchObject({ data, told });
      expect(answer.text).not.toContain(document);
    }
  });

  it("a worker's leaving the controller, where the client reads who wrote", async () => {
    const written = `{ myKanta { document(id: "${document}") { author { name } } } }`;
    const answerOf = async (gateway: RunningGateway) => {
      const token = await stage.sandbox.token('aino', made.ids);
      const { data, errors } = await ask(gateway.url, { query: written, token });
      return { data, errors };
    };
    const by = (author: object | null) => ({ data: { myKanta: { document: { author } } }, errors: [] });
    for (const gateway of both) expect(await answerOf(gateway)).toEqual(by({ name: 'Sara Testinen' }));
    await stage.sandbox.changeWorld(made.world, {
      professionals: { sara: { employer: ids.organisation(2) } },
    });
    for (const gateway of both) expect(await answerOf(gateway)).toEqual(by(null));
  });

  it('one request: facts are asked for again in the next, and contents are not', async () => {
    const [one] = both;
    const questionsOf = async () => {
      const { requestId } = await asked(one, 'leo');
      return (await stage.sandbox.calls(made.world, requestId)).questions;
    };
    const first = await questionsOf();
    const second = await questionsOf();
    const third = await questionsOf();
    expect(first.filter((question) => question.endsWith('documents/contents'))).toHaveLength(1);
    expect(second).not.toContainEqual(expect.stringContaining('contents'));
    expect(third).toEqual(second);
    expect(second).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^professionals /),
        expect.stringMatching(/^organisations /),
        expect.stringMatching(/^declarations /),
        expect.stringMatching(/^archive.* contexts$/),
        expect.stringMatching(/^archive.* documents\/search$/),
      ]),
    );
  });
});

describe('a name that changes', () => {
  const key = () => `portti:names:${made.world}:organisation:${alue}`;
  const [old, renamed] = ['"name":"Alueen hyvinvointialue"', '"name":"Uusi alue"'];
  const change = () =>
    stage.sandbox.changeWorld(made.world, {
      organisations: { alue: { names: { fi: 'Uusi alue', sv: 'Ny', en: 'New' } } },
    });
  const told = async (gateway: RunningGateway) => (await asked(gateway, 'sara')).text;

  it('is held by the one who loaded it, and shared by the other', async () => {
    const names = ({ count }: Instance, outcome: string) =>
      count(`portti_cache_reads_total{cache="names",outcome="${outcome}"}`);
    const [one, other] = both;
    // To a client workers are not among the names; to others they are, and each instance's own.
    for (const gateway of [one, other, one, other]) await asked(gateway, 'aino');
    expect(await names(one, 'missed')).toBeGreaterThan(0);
    expect(await names(one, 'shared')).toBe(0);
    expect(await names(other, 'missed')).toBe(0);
    expect(await names(other, 'shared')).toBe(await names(one, 'missed'));
    for (const gateway of both) expect(await names(gateway, 'process')).toBeGreaterThan(0);
  });

  it('is told at once everywhere when its key is deleted, and not before', async () => {
    for (const gateway of [...both, ...both]) expect(await told(gateway)).toContain(old);
    await change();
    for (const gateway of both) expect(await told(gateway)).toContain(old);
    expect(await inRedis(redis, (client) => client.del(key()))).toBe(1);
    for (const gateway of both) {
      await vi.waitFor(async () => expect(await told(gateway)).toContain(renamed), { timeout: 1_000 });
      expect(await told(gateway)).not.toContain(old);
    }
  });

  it('is told at once everywhere when Redis is emptied', async () => {
    for (const gateway of both) expect(await told(gateway)).toContain(old);
    await change();
    await inRedis(redis, (client) => client.flushAll());
    for (const gateway of both) {
      await vi.waitFor(async () => expect(await told(gateway)).toContain(renamed), { timeout: 1_000 });
    }
  });

  it('is told at once when Redis is emptied, of workers too, whom each instance keeps by itself', async () => {
    for (const gateway of both) expect(await told(gateway)).toContain('Sara Testinen');
    await stage.sandbox.changeWorld(made.world, { professionals: { sara: { lastName: 'Uusinimi' } } });
    for (const gateway of both) expect(await told(gateway)).toContain('Sara Testinen');
    await inRedis(redis, (client) => client.flushAll());
    for (const gateway of both) {
      await vi.waitFor(async () => expect(await told(gateway)).toContain('Sara Uusinimi'), {
        timeout: 1_000,
      });
    }
  });

  it('is told at once by those who have lost their connection, for a message may have been missed', async () => {
    for (const gateway of both) expect(await told(gateway)).toContain(old);
    await change();
    await redis.kill();
    for (const gateway of both) {
      await vi.waitFor(async () => expect(await gateway.count('portti_redis_reachable')).toBe(0), 3_000);
      expect(await told(gateway)).toContain(renamed);
      expect(await contentsReads(gateway, 'process')).toBeGreaterThan(0);
    }
  });

  it('and changes again while the connection is lost is told when it is back', async () => {
    const [one] = both;
    await redis.kill();
    await vi.waitFor(async () => expect(await one.count('portti_redis_reachable')).toBe(0), 3_000);
    expect(await told(one)).toContain(old);
    await change();
    expect(await told(one)).toContain(old);
    await redis.restart();
    await vi.waitFor(async () => expect(await one.count('portti_redis_reachable')).toBe(1), 5_000);
    expect(await told(one)).toContain(renamed);
  });
});
