/** Bad input is the caller's fault, never a register's; and one client's refusal is not the others'. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registersAt } from '../../src/sandbox/address.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { impostorOf, type Saying } from './impostor.ts';

const alue = ids.organisation(1);

describe('input', () => {
  let stage: Stage;
  let world: World;
  let gateway: RunningGateway;

  beforeAll(async () => {
    stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
    world = await stage.sandbox.createWorld();
    gateway = await stage.gateway(world.world);
  });
  afterAll(async () => {
    await gateway.close();
    await stage.close();
  });

  const asAino = async (filter: object) =>
    ask(gateway.url, {
      query:
        'query ($filter: DocumentFilter) { myKanta { documents(first: 1, filter: $filter) { totalCount } } }',
      variables: { filter },
      token: await stage.sandbox.token('aino', world.ids),
    });

  /** The answer of a gateway whose one archive says so. */
  async function askedOfOneThatSays(saying: Saying, asked: { query: string; token: string }) {
    const registers = registersAt(stage.sandbox.url, world.world);
    const archive = await impostorOf(registers.archives[0]?.url ?? '');
    archive.says(saying);
    const limping = await stage.gateway(world.world, {
      registers: { ...registers, archives: [{ url: archive.url, controllers: ['*'] }] },
    });
    const answer = await ask(limping.url, asked);
    await limping.close();
    archive.close();
    return answer;
  }

  it('is BAD_USER_INPUT where it is a day that no register knows', async () => {
    const { errors } = await asAino({ draftedFrom: '0000-01-01' });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it("gives the others of a unit's clients where one is refused", async () => {
    const token = await stage.sandbox.token('sara', world.ids);
    const context = `{ actingFor: "${alue}", serviceUnit: "${ids.unit(1)}", controllers: ["${ids.organisation(2)}"] }`;
    const query = `{ unitClients(context: ${context}, first: 5) { edges { node { id } } } }`;
    const { data, errors } = await ask(gateway.url, { query, token });
    expect(data).toEqual({
      unitClients: { edges: [{ node: { id: ids.person(1) } }, { node: null }] },
    });
    expect(errors.map(({ path, extensions }) => [path, extensions.code, extensions.reason])).toEqual([
      [['unitClients', 'edges', 1, 'node'], 'FORBIDDEN', 'NO_PERMISSION'],
    ]);
  });

  it('opens no door of a client who is not asked for, and survives that nobody waits for it', async () => {
    const token = await stage.sandbox.token('sara', world.ids);
    const context = `{ actingFor: "${alue}", serviceUnit: "${ids.unit(1)}", controllers: ["${ids.organisation(2)}"] }`;
    const query = `{ unitClients(context: ${context}, first: 5) { edges { cursor } } }`;
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', note);
    const { requestId, errors } = await ask(gateway.url, { query, token });
    await stage.sandbox.setFault(world.world, 'persons', { status: 503 });
    const whileDown = await ask(gateway.url, { query, token });
    await stage.sandbox.setFault(world.world, 'persons', {});
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);

    expect([...errors, ...whileDown.errors]).toEqual([]);
    const { services } = await stage.sandbox.calls(world.world, requestId);
    expect(services.toSorted()).toEqual(['archive/main', 'organisations', 'professionals']);
    expect(unhandled).toEqual([]);
  });

  it("tells that a filter's case could not be looked up, and not that there is nothing", async () => {
    const token = await stage.sandbox.token('sara', world.ids);
    const context = `{ actingFor: "${alue}", serviceUnit: "${ids.unit(1)}" }`;
    const query = `{ client(id: "${ids.person(1)}", context: ${context}) {
      documents(first: 5, filter: { caseId: "${ids.case(1)}" }) { totalCount registers { status } } } }`;
    const { data } = await askedOfOneThatSays(
      (operation, truth) => (operation === 'cases/lookup' ? 503 : truth),
      { query, token },
    );
    expect(data).toEqual({
      client: { documents: { totalCount: 0, registers: [{ status: 'UNAVAILABLE' }] } },
    });
    const honest = await ask(gateway.url, { query, token });
    expect(honest.data).toEqual({
      client: { documents: { totalCount: 106, registers: [{ status: 'ANSWERED' }] } },
    });
  });

  it.each([
    ['fails', 500],
    ['is refused', 404],
    ['is answered by nonsense', { results: 'none' }],
  ] as const)('keeps the records and the page of an archive whose count %s', async (_, said) => {
    const token = await stage.sandbox.token('aino', world.ids);
    const query = `{ myKanta { serviceTasks { serviceTask documentCount } clientRelationships { startedOn }
      documents(first: 3) { totalCount edges { node { id } } registers { status } } } }`;
    const asked: string[] = [];
    const { data, errors } = await askedOfOneThatSays(
      (operation, truth) => {
        asked.push(operation);
        return operation === 'overviews' ? said : truth;
      },
      { query, token },
    );
    const honest = (await ask(gateway.url, { query, token })).data as { myKanta: object };
    expect(asked).toContain('batch');
    expect(data).toEqual({ myKanta: { ...honest.myKanta, serviceTasks: null } });
    expect(errors).toMatchObject([
      { path: ['myKanta', 'serviceTasks'], extensions: { code: 'REGISTER_UNAVAILABLE' } },
    ]);
  });
});
