/** What was measured: Node with its settings, the peers' packages, and the product's commit. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { nodeOptions } from './nodeSettings.ts';

const root = new URL('../', import.meta.url);

export function versions(): Record<string, string> {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(new URL('bench/package.json', root), 'utf8'),
  );
  return { node: [process.versions.node, ...nodeOptions].join(' '), commit: commit(), ...dependencies };
}

/** With a mark where what was measured is not what was committed. */
function commit(): string {
  const git = (...rest: string[]) => execFileSync('git', rest, { cwd: root, encoding: 'utf8' }).trim();
  const measured = ['src', 'schema', 'package-lock.json', 'bench', ':!bench/results', ':!bench/README.md'];
  const isChanged = git('status', '--porcelain', '--', ...measured) !== '';
  return `${git('rev-parse', 'HEAD')}${isChanged ? ' and changes' : ''}`;
}
