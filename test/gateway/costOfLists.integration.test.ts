/** Lists without a `first` count in the cost of a query as well: versions within versions, rows of explanations. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/execution/limits.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [aino = '', eeli = ''] = [1, 2].map(ids.person);
const context = `{ actingFor: "${ids.organisation(1)}", serviceUnit: "${ids.unit(1)}", specialReason: "DATA_CORRECTION" }`;
const ofClient = (fields: string) => `{ client(id: "${aino}", context: ${context}) { ${fields} } }`;

let stage: Stage;
let world: World;
let gateway: RunningGateway;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld({
    documents: Object.fromEntries(
      [0, 2, 3].map((version) => [
        `version${version}`,
        { like: 'decision', originalId: `\${originalDocuments.decision}`, version, state: 'SUPERSEDED' },
      ]),
    ),
  });
  gateway = await stage.gateway(world.world);
});
afterAll(async () => {
  await gateway.close();
  await stage.close();
});

async function asked(as: string, query: string) {
  const { errors, data, requestId } = await ask(gateway.url, {
    query,
    token: await stage.sandbox.token(as, world.ids),
  });
  const { count } = await stage.sandbox.calls(world.world, requestId);
  return { codes: errors.map(({ extensions }) => extensions.code), message: errors[0]?.message, data, count };
}

async function isTooExpensive(as: string, query: string): Promise<void> {
  const { codes, data, count, message } = await asked(as, query);
  expect({ codes, data, count }).toEqual({ codes: ['TOO_EXPENSIVE'], data: null, count: 0 });
  expect(message).toContain(`at most ${defaultLimits.cost} is served`);
}

describe('versions', () => {
  const decision = `document(id: "${ids.documentVersion(1, 1)}")`;
  const nested = (levels: number): string =>
    levels === 0 ? 'id version' : `id version versions { ${nested(levels - 1)} }`;

  it('within versions count tenfold each time', async () => {
    const { codes, data } = await asked('sara', ofClient(`${decision} { ${nested(3)} }`));
    expect(codes).toEqual([]);
    expect(data).toMatchObject({
      client: { document: { versions: [{ version: 3, versions: { length: 2 } }, {}, {}] } },
    });
    await isTooExpensive('sara', ofClient(`${decision} { ${nested(4)} }`));
  });

  it('within versions cost no more calls the deeper they are asked, but one for each level', async () => {
    const counts = [];
    for (const levels of [1, 2, 3]) {
      counts.push((await asked('sara', ofClient(`${decision} { ${nested(levels)} }`))).count);
    }
    const [first = 0, second = 0, third = 0] = counts;
    expect(second - first).toBeLessThanOrEqual(1);
    expect(third - second).toBeLessThanOrEqual(1);
  });

  it('are limited in depth through fragments too', async () => {
    const query = `${ofClient(`${decision} { ...V0 }`)} ${Array.from(
      { length: 4 },
      (_, at) => `fragment V${at} on ClientDocument { id version versions { ...V${at + 1} } }`,
    ).join(' ')} fragment V4 on ClientDocument { id version }`;
    await isTooExpensive('sara', query);
  });

  it('of a page count as often as the page repeats them', async () => {
    const page = (first: number) =>
      ofClient(`documents(first: ${first}) { edges { node { id versions { ${'id '.repeat(30)} } } } }`);
    expect((await asked('sara', page(50))).codes).toEqual([]);
    await isTooExpensive('sara', page(100));
  });
});

describe('explanations', () => {
  const explanation =
    'controller { id name } status reason basis { legalBasis rules citation } rows { id mark rules outcome condition cure }';
  const many = (times: number) =>
    `{ ${Array.from(
      { length: times },
      (_, at) => `e${at}: explainAccess(clientId: "2.999.3.${at}", context: ${context}) { ${explanation} }`,
    ).join(' ')} }`;

  it('count with their rows', async () => {
    expect((await asked('sara', many(10))).codes).toEqual([]);
    await isTooExpensive('sara', many(29));
  });

  it('of many clients cost the calls of one', async () => {
    const [one, ten] = [await asked('sara', many(1)), await asked('sara', many(10))];
    expect(ten.count).toBe(one.count);
  });
});

describe('logs of uses and summaries', () => {
  const node =
    'id occurredAt kind name controller { name } actingFor { name } serviceUnit { name organisation { name } } basis { legalBasis rules citation obligations } statutoryGround';
  const logs = (times: number, fields: string) =>
    `{ myKanta { ${Array.from(
      { length: times },
      (_, at) => `l${at}: accessLog(first: 100) { edges { cursor node { ${fields} } } }`,
    ).join(' ')} } }`;

  it('count as often as first repeats them', async () => {
    expect((await asked('aino', logs(1, node))).codes).toEqual([]);
    await isTooExpensive('aino', logs(12, node));
  });

  it('within summaries are counted by first', async () => {
    const documents = `edges { node { ${'id title version language '.repeat(30)} } }`;
    const summary = (first: number) =>
      ofClient(
        `summary { decisions(first: ${first}) { ${documents} } plans(first: ${first}) { ${documents} } }`,
      );
    expect((await asked('sara', summary(20))).codes).toEqual([]);
    await isTooExpensive('sara', summary(100));
  });

  it('of everyone one may act for count by the people asked about', async () => {
    const everyone = (times: number) =>
      `{ representable { id firstNames } ${Array.from({ length: times }, (_, at) => `p${at}: myKanta(onBehalfOf: "${eeli}") { documents(first: 100) { edges { node { ${'id title '.repeat(10)} } } } }`).join(' ')} }`;
    expect((await asked('mari', everyone(3))).codes).toEqual([]);
    await isTooExpensive('mari', everyone(12));
  });
});
