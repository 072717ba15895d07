/** Plays a scenario against a gateway that runs already; null where the file needs a world or a day of its own. */
import { ask } from './ask.ts';
import { differences } from './expectations.ts';
import { changesWorld, type Scenario } from './format.ts';
import { remembered } from './remembered.ts';
import { resolved, SandboxClient } from './sandboxClient.ts';

/** Data and errors are compared. The log and the calls of a running gateway are not ours to see. */
export async function playAgainst(gateway: string, scenario: Scenario): Promise<string[] | null> {
  if (changesWorld(scenario)) return null;
  const sandbox = new SandboxClient(`http://127.0.0.1:${process.env.SANDBOX_PORT ?? 4001}`);
  const { world, ids: known } = await sandbox.createWorld();
  let ids: typeof known = known;
  await sandbox.removeWorld(world);
  const found: string[] = [];
  for (const [index, { as, query, variables, language, expect, remember }] of scenario.steps.entries()) {
    const token = await sandbox.token(as, ids);
    const answer = await ask(gateway.replace(/\/$/, ''), {
      query,
      variables: variables && resolved(variables, ids),
      token,
      language,
    });
    const outcome = { ...answer, log: null, calls: null };
    const { texts, missing } = remembered(remember, answer.data);
    const differing = differences({ expect: resolved(expect, ids) }, outcome);
    found.push(...[...differing, ...missing].map((one) => `step ${index + 1}: ${one}`));
    ids = { ...ids, remembered: { ...ids.remembered, ...texts } };
  }
  return found;
}
