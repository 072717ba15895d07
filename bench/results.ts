/**
 * Writes a run's results. A whole run's are the newest that others rely on, and the table of the README; a part with a
 * table of its own has it there from its newest run.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type Machine } from './machine.ts';
import { type Part, type PartResult } from './parts/part.ts';
import { type Ratio } from './ratios.ts';
import { markdown, table } from './table.ts';
import { versions } from './versions.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

/** Answers with the table. */
export async function writeResults(
  machine: Machine,
  results: ReadonlyMap<Part, PartResult>,
  isWhole: boolean,
): Promise<string> {
  const all = [...results.values()];
  const ratios: Record<string, Ratio> = Object.assign({}, ...all.map((result) => result.ratios));
  const perSecond: Record<string, number> = Object.assign({}, ...all.map((result) => result.perSecond));
  const each = <T>(of: (ratio: Ratio) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(ratios).map(([key, ratio]) => [key, of(ratio)]));
  const date = new Date().toISOString();
  const name = isWhole ? 'all' : [...results.keys()].map((part) => part.name).join('-');
  const content = JSON.stringify(
    {
      date,
      machine,
      versions: versions(),
      ratios: each(({ median }) => median),
      spread: each(({ min, max }) => [min, max]),
      perSecond,
      parts: Object.fromEntries([...results].map(([part, { figures }]) => [part.name, figures])),
    },
    null,
    1,
  );
  await mkdir(here('results/'), { recursive: true });
  const file = here(`results/${date.slice(0, 16).replace(':', '')}-${name}.json`);
  await writeFile(file, `${content}\n`);
  const tables = tablesOf(results);
  if (isWhole) await writeFile(here('results/latest.json'), `${content}\n`);
  for (const [place, told] of tables) {
    // Of the peers, only a whole run's figures belong together.
    if (place === 'results' && !isWhole) continue;
    await writeTable(place, `${date.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores:\n\n${told}`);
  }
  return `${[...tables.values()].join('\n\n')}\n\n${file.pathname}`;
}

/** By their places in the README. */
function tablesOf(results: ReadonlyMap<Part, PartResult>): ReadonlyMap<string, string> {
  const beside = [...results.values()].filter((result) => result.table === undefined);
  const ratios: Record<string, Ratio> = Object.assign({}, ...beside.map((result) => result.ratios));
  const perSecond: Record<string, number> = Object.assign({}, ...beside.map((result) => result.perSecond));
  const own = [...results].flatMap(([{ name }, result]): [string, string][] =>
    result.table ? [[`results of ${name}`, markdown(result.table)]] : [],
  );
  return new Map(beside.length > 0 ? [['results', table(ratios, perSecond)], ...own] : own);
}

async function writeTable(place: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- ${place} -->`, `<!-- /${place} -->`];
  const readme = await readFile(here('README.md'), 'utf8');
  const [before = '', rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md has no place for the ${place}: ${begin} … ${end}`);
  await writeFile(here('README.md'), `${before}${begin}\n${text}\n${end}${after}`);
}
