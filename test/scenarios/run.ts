/** `npm run -s scenarios -- [DIR …] [--url URL]`: plays every scenario file, a line each, and counts. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type ScenarioFile, scenarioFiles } from '../support/scenario/files.ts';
import { type Scenario } from '../support/scenario/format.ts';
import { openOwnStage } from '../support/scenario/ownStage.ts';
import { play } from '../support/scenario/play.ts';
import { playAgainst } from '../support/scenario/playAgainst.ts';
import { countsOf, linesOf, type Verdict, verdictOf } from '../support/scenario/verdict.ts';

const { values, positionals } = readArguments();
const folders = positionals.length > 0 ? positionals : [fileURLToPath(new URL('.', import.meta.url))];
for (const folder of folders) {
  if (!existsSync(folder)) stop(`There is no folder ${folder}. Name one with scenario files in it.`);
}

const verdicts: Verdict[] = [];

async function tell(
  { file, scenario }: ScenarioFile,
  player: (scenario: Scenario) => Promise<string[] | null>,
) {
  const verdict = await verdictOf(scenario, player);
  verdicts.push(verdict);
  const name = scenario instanceof Error ? '' : scenario.name;
  for (const line of linesOf(file, name, verdict)) console.log(line);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  } catch (error) {
    return stop(
      `${error instanceof Error ? error.message : error}. Usage: npm run -s scenarios -- [DIR …] [--url URL]`,
    );
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const files = scenarioFiles(folders);
const { url } = values;
if (url) {
  await fetch(`${url.replace(/\/$/, '')}/health/live`).catch(() =>
    stop(`No gateway answers at ${url}. Start it, or name another.`),
  );
  for (const file of files) await tell(file, (scenario) => playAgainst(url, scenario));
} else {
  const stage = await openOwnStage();
  try {
    for (const file of files) await tell(file, (scenario) => play(stage, scenario));
  } finally {
    await stage.close();
  }
}
if (files.length === 0) console.log(`There are no scenario files in ${folders.join(', ')}`);
for (const line of countsOf(verdicts)) console.log(line);
const bad = verdicts.some(({ kind }) => kind === 'failed' || kind === 'not run');
process.exit(bad || files.length === 0 ? 1 : 0);
