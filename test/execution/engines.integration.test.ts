/**
 * The gateway answers and logs alike whether operations are compiled or interpreted: random ones, made from the schema,
 * and those of the scenarios. PORTTI_OPERATIONS says how many, PORTTI_SEED which; a failure prints its seed.
 */
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCompilable } from '../../src/execution/compilable.ts';
import { personas } from '../../src/sandbox/personas/index.ts';
import { schema } from '../../src/schema.ts';
import { freshDatabase } from '../support/postgres.ts';
import { scenarioFiles } from '../support/scenario/files.ts';
import { type Step } from '../support/scenario/format.ts';
import { resolved } from '../support/scenario/sandboxClient.ts';
import { openStage, type Stage } from '../support/scenario/stage.ts';
import { ofBaseWorld } from './baseWorld.ts';
import { randomOperations } from './randomOperations.ts';
import { differences, openTwoGateways, type TwoGateways } from './twoGateways.ts';

const numRuns = Number(process.env.PORTTI_OPERATIONS ?? 200);
const seed = Number(process.env.PORTTI_SEED ?? Date.now() % 2 ** 31);

let stage: Stage;
let gateways: TwoGateways;
const tokens = new Map<string, Promise<string>>();

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  gateways = await openTwoGateways(stage);
});

afterAll(async () => {
  await gateways?.close();
  await stage?.close();
});

function tokenOf(who: Step['as']): Promise<string> {
  const name = JSON.stringify(who);
  const token = tokens.get(name) ?? stage.sandbox.token(who, gateways.world.ids, gateways.world.world);
  tokens.set(name, token);
  return token;
}

/** Mostly what the persona may ask. */
const rootsOf = (kind: 'PROFESSIONAL' | 'CITIZEN') => [
  ...['viewer', 'dataControllers', 'codeSystem', 'explainAccess'],
  ...(kind === 'CITIZEN' ? ['myKanta', 'representable'] : ['client', 'clientByIdentityCode', 'unitClients']),
];

const operations = fc.constantFrom(...personas).chain((persona) =>
  fc.record({
    persona: fc.constant(persona.name),
    operation: randomOperations({
      schema,
      valuesOf: ofBaseWorld(persona),
      roots: rootsOf(persona.kind),
      levels: 9,
    }),
  }),
);

/** Of a step whose references the base world knows; those of others need their own. */
function variablesOf({ variables = {} }: Step): Step['variables'] | null {
  try {
    return resolved(variables, gateways.world.ids);
  } catch {
    return null;
  }
}

const steps = scenarioFiles([fileURLToPath(new URL('../scenarios', import.meta.url))]).flatMap(
  ({ scenario }) => (scenario instanceof Error ? [] : scenario.steps),
);

describe('the engines', () => {
  it(
    `answer and log alike, asked ${numRuns} random operations`,
    async () => {
      const seen = { compiled: 0, withData: 0, withErrors: 0, logged: 0 };
      await fc.assert(
        fc.asyncProperty(operations, async ({ persona, operation }) => {
          const both = await gateways.ask({ token: await tokenOf(persona), ...operation });
          expect(differences(both)).toEqual([]);
          seen.compiled += Number(isCompilable(parse(operation.query)));
          seen.withData += Number(/":[^n{]/.test(JSON.stringify(both.compiled.data)));
          seen.withErrors += Number(both.compiled.errors.length > 0);
          seen.logged += Number(both.compiled.log.length > 0);
        }),
        { numRuns, seed, endOnFailure: true },
      );
      // Else it would have said little.
      expect(seen.compiled).toBeGreaterThan(numRuns * 0.4);
      expect(seen.withData).toBeGreaterThan(numRuns * 0.2);
    },
    numRuns * 500,
  );

  it('answer and log alike, asked what the scenarios ask', async () => {
    let asked = 0;
    for (const step of steps) {
      const variables = variablesOf(step);
      if (variables === null) continue;
      const both = await gateways.ask({ token: await tokenOf(step.as), query: step.query, variables });
      expect(differences(both), step.query).toEqual([]);
      asked += 1;
    }
    expect(asked).toBeGreaterThan(steps.length * 0.8);
  }, 60_000);
});
