/** Bad input is the caller's fault, never a register's; and one client's refusal is not the others'. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

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

  it('is BAD_USER_INPUT where it is a day that no register knows', async () => {
    const { errors } = await asAino({ draftedFrom: '0000-01-01' });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it("gives the others of a unit's clients where one is refused", async () => {
    const token = await stage.sandbox.token('sara', world.ids);
    const context = `{ actingFor: "${alue}", serviceUnit: "${ids.unit(1)}", controllers: ["${ids.organisation(2)}"] }`;
    const query = `{ unitClients(context: ${context}, first: 5) { edges { node { id } } } }`;
    const { text } = await ask(gateway.url, { query, token });
    expect(text).toContain(`"id":"${ids.person(1)}"`);
  });
});
