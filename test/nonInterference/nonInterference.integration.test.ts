/**
 * What an asker may not learn of changes nothing that the asker gets: two worlds that differ by it give the same bytes,
 * the same headers, the same entries of the log of uses, by the same register calls.
 * PORTTI_WORLDS sets how many pairs of worlds each asker sees (a hundredth of it, 1 at least), PORTTI_SEED which; a
 * failure prints its seed.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { CanaryLeaked } from '../support/canaries.ts';
import { type Stage } from '../support/scenario/stage.ts';
import { type AskerName, askers } from './askers.ts';
import { firstDifference } from './compare.ts';
import { openStages } from './places.ts';
import { factsOf, type Pair, pairsFor } from './worlds.ts';

const numRuns = Math.max(1, Math.round(Number(process.env.PORTTI_WORLDS ?? 0) / 100));
const seed = Number(process.env.PORTTI_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds: for the pairs, and for making a counterexample smaller. */
const timeout = 60_000 + numRuns * 5_000;
const names = Object.keys(askers).filter((name): name is AskerName => name in askers);

let stages: readonly [Stage, Stage];
beforeAll(async () => {
  stages = await openStages();
});
afterAll(async () => {
  for (const stage of stages) await stage.close();
});

describe('what may not be learnt is not to be told from its absence', () => {
  it.each(names)('by %s', { timeout }, async (name) => {
    let smallest = '';
    const property = fc.asyncProperty(pairsFor(name), async (pair) => {
      const found = await differenceSeen(name, pair).catch(leakOf);
      if (found === null) return;
      smallest = `${found}\n${described(pair)}`;
      throw new Error(smallest);
    });
    const run = await fc.check(property, { numRuns, seed, interruptAfterTimeLimit: timeout - 20_000 });
    if (run.failed) {
      throw new Error(`PORTTI_SEED=${seed}: ${name} can tell. ${smallest}`, { cause: run.errorInstance });
    }
    if (run.interrupted) throw new Error(`Only ${run.numRuns} of ${numRuns} pairs were tried in time.`);
  });
});

function differenceSeen(name: AskerName, pair: Pair): Promise<string | null> {
  const secrets = pair.differences.map(({ secret }) => secret);
  return firstDifference(stages, askers[name], [factsOf(pair, 'one'), factsOf(pair, 'other')], {
    documents: secrets.flatMap(({ documents }) => documents ?? []),
    cases: secrets.flatMap(({ cases }) => cases ?? []),
  });
}

/** A canary that came through: it needs no other world to be told from. */
function leakOf(error: unknown): string {
  if (error instanceof CanaryLeaked) return error.message;
  throw error;
}

const described = ({ common, differences }: Pair): string =>
  [
    ...differences
      .map(({ secret, one, other }) => ({ secret, one: JSON.stringify(one), other: JSON.stringify(other) }))
      .filter(({ one, other }) => one !== other)
      .map(({ secret, one, other }) => `  ${secret.name}\n    one:   ${one}\n    other: ${other}`),
    `  in a world with ${JSON.stringify({ ...common, documents: unremoved(common.documents) })}`,
  ].join('\n');

const unremoved = (rows: object = {}): object =>
  Object.fromEntries(Object.entries(rows).filter(([, row]) => row !== null));
