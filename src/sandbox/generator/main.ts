/** The generator as a command: `node src/sandbox/generator/main.ts --clients N --documents M --seed S`. */
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { GeneratorError } from './generatorError.ts';

const usage = `Usage: node src/sandbox/generator/main.ts --clients N --documents M --seed S [--world base] [--url postgres://…]
All rows come at the end of one transaction. While it builds indexes anew (many documents, few there before), a sandbox
on the same database waits.`;

try {
  const { url, ...options } = readFlags(process.argv.slice(2));
  const started = performance.now();
  const counts = await generate(url, options);
  for (const [table, count] of Object.entries(counts)) if (count > 0) console.log(`${table} ${count}`);
  console.log(`World ${options.world} filled in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  if (!(error instanceof GeneratorError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readFlags(args: string[]) {
  const flags = parsed(args);
  const url = flags.url ?? process.env.SANDBOX_DATABASE_URL;
  if (!url)
    throw new GeneratorError('No database is named: give --url postgres://…, or set SANDBOX_DATABASE_URL');
  return {
    url,
    world: flags.world,
    clients: wholeNumber('clients', flags.clients),
    documents: wholeNumber('documents', flags.documents),
    seed: wholeNumber('seed', flags.seed),
  };
}

function parsed(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        clients: { type: 'string' },
        documents: { type: 'string' },
        seed: { type: 'string' },
        world: { type: 'string', default: 'base' },
        url: { type: 'string' },
      },
    });
    return values;
  } catch (cause) {
    throw new GeneratorError(`${cause instanceof Error ? cause.message : cause}\n${usage}`, { cause });
  }
}

function wholeNumber(flag: string, text: string | undefined): number {
  if (text === undefined) throw new GeneratorError(`--${flag} is missing: give a whole number\n${usage}`);
  if (!/^\d{1,15}$/.test(text)) throw new GeneratorError(`--${flag} takes a whole number, not "${text}"`);
  return Number(text);
}
