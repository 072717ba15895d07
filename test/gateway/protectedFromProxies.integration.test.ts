/** where someone under a security prohibition lives or is served is told to that person, and to no proxy. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessLog } from '../../src/accessLog/accessLog.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [aino = '', eeli = ''] = [1, 2].map(ids.person);
const alue = ids.organisation(1);
const nowhere = { address: null, municipality: null, phone: null, email: null };
/** Addresses and phones of the clients, of Sara who works with them, and of her units. */
const places = /Mallitie|Mallila|Esimerkkikatu|\+358|@example/;
/** The unit of a document, or of its case. */
const unitsOfDocuments = /"serviceUnit":\{/;

const query = `query ($of: ID) { myKanta(onBehalfOf: $of) {
  person { firstNames contact { address municipality phone email } }
  clientRelationships { startedOn personalWorker { name contact { address municipality phone email } } }
  documents(first: 50) { edges { node { title serviceUnit { name } case { serviceUnit { name } } author { name contact { address phone email } } } } }
} }`;

let stage: Stage;
const closers: (() => Promise<void>)[] = [];

interface Place {
  readonly world: World;
  readonly gateway: RunningGateway;
}
let plain: Place;
let guarded: Place;

async function place(facts: object): Promise<Place> {
  const world = await stage.sandbox.createWorld(facts);
  const accessLog: AccessLog = await stage.openLog(world.world);
  const gateway = await stage.gateway(world.world, { ports: { accessLog } });
  closers.push(async () => {
    await gateway.close();
    await accessLog.close();
  });
  return { world, gateway };
}

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  plain = await place({});
  guarded = await place({
    persons: { aino: { securityProhibition: true }, eeli: { securityProhibition: true } },
    mandates: {
      mariForEeli: {
        like: 'marjaForAino',
        principal: eeli,
        holder: ids.person(3),
        kind: 'MANDATE_BY_APPLICATION',
      },
    },
  });
});
afterAll(async () => {
  for (const close of closers) await close();
  await stage.close();
});

async function asked({ world, gateway }: Place, as: string, text: string, variables = {}) {
  const token = await stage.sandbox.token(as, world.ids);
  const answer = await ask(gateway.url, { query: text, variables, token });
  expect(answer.errors, answer.text).toEqual([]);
  return answer;
}

describe.each([
  ['marja', 'aino', aino, 'Aino'],
  ['mari', 'eeli', eeli, 'Eeli'],
] as const)('%s acting for %s', (proxy, client, of, firstNames) => {
  it('is told where the client is, where there is no prohibition', async () => {
    const { data, text } = await asked(plain, proxy, query, { of });
    expect(data).toMatchObject({
      myKanta: {
        person: { firstNames, contact: { municipality: 'Mallila' } },
        clientRelationships: [
          { personalWorker: { name: 'Sara Testinen', contact: { address: 'Esimerkkikatu 1' } } },
        ],
      },
    });
    expect(text).toMatch(unitsOfDocuments);
  });

  it('is not told under a prohibition, and sees the rest', async () => {
    const { data, text } = await asked(guarded, proxy, query, { of });
    expect(data).toMatchObject({
      myKanta: {
        person: { firstNames, contact: null },
        clientRelationships: [{ personalWorker: { name: 'Sara Testinen', contact: nowhere } }],
      },
    });
    expect(text).not.toMatch(places);
    expect(text).not.toMatch(unitsOfDocuments);
    expect(text).toMatch(/"title":"/);
  });

  it('is told of whom one may act for without a place', async () => {
    const { text } = await asked(guarded, proxy, '{ representable { id mayActFor firstNames lastName } }');
    expect(text).toContain(firstNames);
    expect(text).not.toMatch(places);
  });

  it('is the only one from whom it is kept: the client is told as ever', async () => {
    const withoutProhibition = await asked(plain, client, query);
    const underProhibition = await asked(guarded, client, query);
    expect(underProhibition.data).toEqual(withoutProhibition.data);
    expect(underProhibition.text).toMatch(places);
  });
});

it('the log of uses keeps units from a mandate holder, of the protected organisations too, and neither from the client', async () => {
  const log = `query ($of: ID) { myKanta(onBehalfOf: $of) {
    accessLog(first: 10) { edges { node { name serviceUnit { id } actingFor { id } } } } } }`;
  const use = `{ client(id: "${aino}", context: { actingFor: "${alue}", serviceUnit: "${ids.unit(1)}" }) { id } }`;
  const sarasUse = { name: 'Sara Testinen', serviceUnit: { id: ids.unit(1) }, actingFor: { id: alue } };
  for (const [at, seenByMarja] of [
    [plain, { ...sarasUse, serviceUnit: null }],
    [guarded, { ...sarasUse, serviceUnit: null, actingFor: null }],
  ] as const) {
    await asked(at, 'sara', use);
    const marjas = await asked(at, 'marja', log, { of: aino });
    const ainos = await asked(at, 'aino', log);
    expect(marjas.text).toContain(JSON.stringify(seenByMarja));
    expect(ainos.text).toContain(JSON.stringify(sarasUse));
  }
});

it('nothing is told of places while it cannot be known whether they are kept', async () => {
  await stage.sandbox.setFault(plain.world.world, 'persons', { status: 500 });
  const token = await stage.sandbox.token('marja', plain.world.ids);
  const { data, text } = await ask(plain.gateway.url, { query, variables: { of: aino }, token }).finally(() =>
    stage.sandbox.setFault(plain.world.world, 'persons', {}),
  );
  expect(data).toEqual({ myKanta: null });
  expect(text).not.toMatch(places);
});
