/** nothing of a client leaves without an entry in the access log. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessLog } from '../../src/accessLog/accessLog.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const sara = `{ actingFor: "${ids.organisation(1)}", serviceUnit: "${ids.unit(1)}" }`;
describe('what leaves is logged', () => {
  let stage: Stage;
  let world: World;
  let gateway: RunningGateway;
  let logless: RunningGateway;

  beforeAll(async () => {
    stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
    world = await stage.sandbox.createWorld();
    gateway = await stage.gateway(world.world);
    const accessLog: AccessLog = { ...stage.accessLog, append: () => Promise.reject(new Error('down')) };
    logless = await stage.gateway(world.world, { ports: { accessLog } });
  });
  afterAll(async () => {
    await gateway.close();
    await logless.close();
    await stage.close();
  });

  const queries = [
    ['aino', '{ myKanta { person { firstNames identityCode contact { address } } } }'],
    ['aino', '{ myKanta { declarations { permission prohibitions { id } } } }'],
    ['aino', '{ myKanta { serviceTasks { serviceTask documentCount } } }'],
    ['aino', '{ myKanta { notices } }'],
    ['aino', '{ myKanta { accessLog(first: 1) { edges { cursor } } } }'],
    ['marja', `{ myKanta(onBehalfOf: "${ids.person(1)}") { person { firstNames } } }`],
    ['mari', `{ myKanta(onBehalfOf: "${ids.person(2)}") { notices } }`],
    ['sara', `{ client(id: "${ids.person(1)}", context: ${sara}) { summary { openCases { id } } } }`],
    [
      'sara',
      `{ client(id: "${ids.person(1)}", context: ${sara}) { summary { plans(first: 1) { totalCount } } } }`,
    ],
    [
      'sara',
      `{ client(id: "${ids.person(1)}", context: ${sara}) { documents(first: 1) { edges { node { versions { id } } } } } }`,
    ],
    ['sara', `{ explainAccess(clientId: "${ids.person(1)}", context: ${sara}) { status } }`],
    ['sara', `{ unitClients(context: ${sara}, first: 5) { totalCount edges { cursor } } }`],
  ] as const;

  it.each(queries)('%s %s: there is an entry', async (who, query) => {
    const token = await stage.sandbox.token(who, world.ids);
    const { requestId, errors } = await ask(gateway.url, { query, token });
    expect(errors).toEqual([]);
    expect(await stage.accessLog.ofRequest(requestId)).not.toEqual([]);
  });

  it.each(queries)('%s %s: nothing leaves while the log cannot be written', async (who, query) => {
    const token = await stage.sandbox.token(who, world.ids);
    const { data, errors } = await ask(logless.url, { query, token });
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['DECISION_UNAVAILABLE']);
  });
});
