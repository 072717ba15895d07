/** Plays a scenario on a world of its own, step by step. */
import { ask } from './ask.ts';
import { differences } from './expectations.ts';
import { type Scenario } from './format.ts';
import { remembered } from './remembered.ts';
import { resolved } from './sandboxClient.ts';
import { baseDay, type RunningGateway, type Stage } from './stage.ts';

/** What differs, each with the number of its step; nothing where the scenario holds. */
export async function play(stage: Stage, scenario: Scenario): Promise<string[]> {
  const found: string[] = [];
  let world = await stage.sandbox.createWorld(scenario.facts);
  const accessLog = await stage.openLog(world.world);
  let known = {};
  const gateways = new Map<string, Promise<RunningGateway>>();
  const gatewayOn = (today: string) => {
    const gateway = gateways.get(today) ?? stage.gateway(world.world, { today, ports: { accessLog } });
    gateways.set(today, gateway);
    return gateway;
  };
  try {
    for (const [index, step] of scenario.steps.entries()) {
      if (step.facts !== undefined) world = await stage.sandbox.changeWorld(world.world, step.facts);
      const { url } = await gatewayOn(step.today ?? scenario.today ?? baseDay);
      const { as, query, variables, language } = step;
      const ids = { ...world.ids, remembered: known };
      const token = await stage.sandbox.token(as, ids, world.world);
      const answer = await ask(url, {
        query,
        variables: variables && resolved(variables, ids),
        token,
        language,
      });
      const outcome = {
        ...answer,
        log: await accessLog.ofRequest(answer.requestId),
        calls: await stage.sandbox.calls(world.world, answer.requestId),
      };
      const expect = resolved(step.expect, ids);
      const { texts, missing } = remembered(step.remember, answer.data);
      found.push(
        ...[...differences({ expect }, outcome), ...missing].map((one) => `step ${index + 1}: ${one}`),
      );
      known = { ...known, ...texts };
    }
  } finally {
    for (const gateway of gateways.values()) await (await gateway).close();
    await accessLog.close();
    await stage.sandbox.removeWorld(world.world);
  }
  return found;
}
