/** `npm run bench` measures all but the long parts, `npm run bench -- NAME…` the named ones. Results go to `results/`. */
import { leaveServerCore, machine } from './machine.ts';
import { parts } from './parts/index.ts';
import { type Part, type PartResult } from './parts/part.ts';
import { writeResults } from './results.ts';
import { openStage } from './stage.ts';

const closers: (() => Promise<unknown>)[] = [];
let closing: Promise<void> | null = null;

/** What was started is stopped, the last first. */
function close(): Promise<void> {
  closing ??= (async () => {
    for (const end of closers.toReversed()) await end();
  })();
  return closing;
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function run(names: readonly string[]): Promise<void> {
  const wanted = names.length === 0 ? parts.filter(({ long }) => !long) : names.map(partOf);
  leaveServerCore();
  const before = machine();
  const stage = await openStage(closers);
  const results = new Map<Part, PartResult>();
  for (const part of wanted) results.set(part, await part.run(stage, say));
  say(await writeResults(before, results, names.length === 0));
}

function partOf(name: string): Part {
  const found = parts.find((part) => part.name === name);
  if (!found) throw new Error(`There is no part ${name}; use ${parts.map((part) => part.name).join(', ')}`);
  return found;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await close();
    process.exit(130);
  });
}
try {
  await run(process.argv.slice(2));
} catch (error) {
  if (closing === null) say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
} finally {
  await close();
}
