/** What an asker may learn of makes a difference: so the comparison of worlds can fail, for each of the askers. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage } from '../support/scenario/stage.ts';
import { askers } from './askers.ts';
import { firstDifference } from './compare.ts';
import { differentWorlds } from './differentWorlds.ts';
import { openStages } from './places.ts';
import { merged } from './worlds.ts';

let stages: readonly [Stage, Stage];
beforeAll(async () => {
  stages = await openStages();
});
afterAll(async () => {
  for (const stage of stages) await stage.close();
});

it.each(differentWorlds)('$what, to $name', async ({ name, facts }) => {
  const { beside } = askers[name];
  const tries = { documents: [], cases: [] };
  const found = await firstDifference(stages, askers[name], [merged([beside, facts]), beside], tries);
  expect(found).not.toBeNull();
});

it('is tried for every asker', () => {
  const tried = new Set<string>(differentWorlds.map(({ name }) => name));
  expect(Object.keys(askers).filter((name) => !tried.has(name))).toEqual([]);
});
