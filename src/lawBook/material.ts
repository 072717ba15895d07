/** Reads what the book needs besides the law itself: tests, scenarios, and the words in front of the switches. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Material } from './book.ts';
import { type Scenario, type TestFile } from './proofs.ts';
import { switchDocs } from './switches.ts';

/** From the root of the repository. */
export const materialIn = (root: string): Material => ({
  proofs: {
    tests: filesIn(root, 'test/law', '.ts'),
    scenarios: filesIn(root, 'test/scenarios', '.yaml').flatMap(scenarioIn),
  },
  switchDocs: switchDocs(readFileSync(join(root, 'src/law/policy.ts'), 'utf8')),
});

const filesIn = (root: string, folder: string, ending: string): readonly TestFile[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') }));

/** None for one that awaits what is not built: it shows nothing. */
function scenarioIn({ file, text }: TestFile): readonly Scenario[] {
  const name = /^name: (.+)$/m.exec(text)?.[1];
  if (name === undefined) throw new Error(`${file} has no name on a line of its own.`);
  if (/^awaits:/m.test(text)) return [];
  const rules = /^rules: \[(.*?)\]/ms.exec(text)?.[1] ?? '';
  return [{ file, name: name.replaceAll(/^['"]|['"]$/g, ''), rules: rules.match(/R-\d{3}/g) ?? [] }];
}
