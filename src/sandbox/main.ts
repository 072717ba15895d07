/** The sandbox as a process: `node src/sandbox/main.ts`. Its parent, if any, is told over IPC when it is ready. */
import { parseArgs } from 'node:util';
import { openSandboxDatabase } from './database.ts';
import { generate } from './generator/generate.ts';
import { buildSandbox } from './server.ts';
import { openTokenSigner } from './tokens.ts';
import { ensureWorld } from './worlds.ts';

if (process.env.NODE_ENV === 'production') {
  console.error('The sandbox does not start with NODE_ENV=production: it is for test people only.');
  process.exit(1);
}
const url = process.env.SANDBOX_DATABASE_URL;
if (!url) {
  console.error(
    'SANDBOX_DATABASE_URL is missing: name a PostgreSQL database for the sandbox, or run npm start.',
  );
  process.exit(1);
}

const { values: flags } = parseArgs({
  options: {
    clients: { type: 'string' },
    documents: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const database = await openSandboxDatabase(url);
if (await ensureWorld(database, 'base')) {
  if (flags.clients && flags.documents) {
    await generate(url, {
      clients: Number(flags.clients),
      documents: Number(flags.documents),
      seed: Number(flags.seed),
    });
  }
}
const app = await buildSandbox(database, await openTokenSigner(process.env.SANDBOX_KEYS));
const address = await app.listen({
  port: Number(process.env.SANDBOX_PORT ?? 4001),
  host: process.env.SANDBOX_HOST ?? '127.0.0.1',
});
process.send?.({ ready: address });

async function close(): Promise<void> {
  await app.close();
  await database.destroy();
  process.exit(0);
}
process.once('SIGTERM', close);
process.once('SIGINT', close);
process.once('disconnect', close);
