/** A switch of the policy through the whole gateway: what the law asks for is gathered, too. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '../../src/law/days.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { nationalRollouts } from '../../src/law/rollouts.ts';
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

/** a county may show its client-record entries before the others do, retroactively. */
it.each([
  [[], 0],
  [[{ kind: 'CLIENT_RECORD_ENTRIES', controller: alue, opensOn: day('2026-03-15') }], 1],
  [[{ kind: 'CLIENT_RECORD_ENTRIES', controller: alue, opensOn: day('2026-03-16') }], 0],
  [[{ kind: 'CLIENT_RECORD_ENTRIES', controller: lahti, opensOn: day('2026-03-15') }], 0],
] as const)('shows a client-record entry by the county’s own day: %#', async (own, shown) => {
  const entry = { like: 'eeliPlan', type: '19001', draftedAt: '2025-05-05T09:00:00.000Z' };
  const { world, ids: known } = await stage.sandbox.createWorld({
    documents: { entry, eeliPlan: null, eeliOpinion: null },
  });
  const gateway = await stage.gateway(world, {
    today: '2026-03-15',
    ports: { rollouts: [...nationalRollouts, ...own] },
  });
  const { data } = await ask(gateway.url, {
    query: '{ myKanta { documents(first: 5) { totalCount } } }',
    token: await stage.sandbox.token('eeli', known),
  });
  await gateway.close();
  expect(data).toEqual({ myKanta: { documents: { totalCount: shown } } });
});
