/** `npm run -s scenarios -- [DIR …] [--url URL]`: plays every scenario file, a line each, and counts. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type ScenarioFile, scenarioFiles } from '../support/scenario/files.ts';
import { type Scenario } from '../support/scenario/format.ts';
import { openOwnStage } from '../support/scenario/ownStage.ts';
import { play } from '../support/scenario/play.ts';
import { playAgainst } from '../support/scenario/playAgainst.ts';

const { values, positionals } = readArguments();
const folders = positionals.length > 0 ? positionals : [fileURLToPath(new URL('.', import.meta.url))];
for (const folder of folders) {
  if (!existsSync(folder)) stop(`There is no folder ${folder}. Name one with scenario files in it.`);
}

let passed = 0;
let failed = 0;
let notRun = 0;

async function tell({ file, scenario }: ScenarioFile, run: (scenario: Scenario) => Promise<string[] | null>) {
  const name = scenario instanceof Error ? '' : scenario.name;
  const found = scenario instanceof Error ? [scenario.message] : await run(scenario).catch(told);
  if (found === null) notRun += 1;
  else if (found.length === 0) passed += 1;
  else failed += 1;
  const mark =
    found === null ? 'not run (it changes facts or the date)' : found.length === 0 ? 'ok' : 'FAILED';
  console.log(`${mark}  ${file}  ${name}`);
  for (const difference of found ?? []) console.log(`    ${difference}`);
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

const told = (error: unknown): string[] => [error instanceof Error ? error.message : String(error)];

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
if (notRun > 0) console.log(`${notRun} not run`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || notRun > 0 || files.length === 0 ? 1 : 0);
