/** A switch of the policy through the whole gateway: what the law asks for is gathered, too. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/law/policy.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { openStage, type Stage } from '../support/scenario/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
});
afterAll(() => stage.close());

const [alue, lahti] = [ids.organisation(1), ids.organisation(2)];
const query = `{ client(id: "${ids.person(1)}", context: { actingFor: "${lahti}", serviceUnit: "${ids.unit(11)}",
  controllers: ["${alue}"], justifiedContext: "SERVICE_REQUEST", statutoryGround: "CLARIFY_NEED" }) {
  accessBasis { legalBasis } } }`;

/** whether the statutory right asks for informing. */
it.each([
  [true, '2024-01-10', 'STATUTORY_INFORMATION_RIGHT'],
  [true, null, 'STATUTORY_INFORMATION_RIGHT'],
  [false, '2024-01-10', 'STATUTORY_INFORMATION_RIGHT'],
  [false, null, 'NOT_INFORMED'],
])(
  'needs no informing: %s, informed on %s: %s',
  async (statutoryRightNeedsNoInforming, informedOn, expected) => {
    const { world, ids: known } = await stage.sandbox.createWorld({ declarations: { aino: { informedOn } } });
    const policy = { ...defaultPolicy, statutoryRightNeedsNoInforming };
    const gateway = await stage.gateway(world, { ports: { policies: [{ from: null, policy }] } });
    const { text } = await ask(gateway.url, { query, token: await stage.sandbox.token('leo', known) });
    await gateway.close();
    expect(text).toContain(`"${expected}"`);
  },
);
