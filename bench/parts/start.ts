/** From the command to the first request: `node src/main.ts` as in production, until it says that it is ready. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createDatabase } from '../../src/sandbox/createDatabase.ts';
import { freePort } from '../../src/sandbox/postgres/freePort.ts';
import { dropDatabase } from '../dropDatabase.ts';
import { onServerCore } from '../machine.ts';
import { nodeEnvironment, nodeOptions, withCompileCache } from '../nodeSettings.ts';
import { medianOf } from '../ratios.ts';
import { type Stage } from '../stage.ts';
import { oneArchive } from '../workloads/workload.ts';
import { type Part } from './part.ts';

const times = 10;
/** Milliseconds between two questions whether it is ready, and until nobody waits any more. */
const pause = 2;
const patience = 60_000;

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export const start: Part = {
  name: 'start',
  run: async (stage, say) => {
    const database = 'empty_log';
    await dropDatabase(stage.databaseUrl, database);
    const databaseUrl = await createDatabase(stage.databaseUrl, database);
    try {
      return await withCompileCache(async (environment) => {
        await refusal(environment);
        const empty = await millisecondsToReady(stage, databaseUrl, environment);
        say(`start with an empty database: ${empty} ms`);
        const warm: number[] = [];
        for (let time = 0; time < times; time += 1)
          warm.push(await millisecondsToReady(stage, databaseUrl, environment));
        say(`start: ${warm.join(', ')} ms`);
        return {
          figures: { empty, warm },
          ratios: {},
          perSecond: {},
          table: [
            ['ms until ready', 'median', 'lowest', 'highest', 'with an empty log database'],
            ['', ...[medianOf(warm), Math.min(...warm), Math.max(...warm), empty].map((ms) => ms.toFixed(0))],
          ],
        };
      });
    } finally {
      await dropDatabase(stage.databaseUrl, database);
    }
  },
};

/** Loads the program, which refuses to start without a configuration: so the image is filled, too. */
async function refusal(environment: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [...nodeOptions, main], {
    stdio: 'ignore',
    env: { ...nodeEnvironment, ...environment },
  });
  const [status] = await once(child, 'exit');
  if (status !== 1) throw new Error(`The gateway was to refuse, and ended with ${status}`);
}

async function millisecondsToReady(
  stage: Stage,
  databaseUrl: string,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const port = await freePort();
  const [command, rest] = onServerCore(process.execPath, ...nodeOptions, main);
  const started = performance.now();
  const child = spawn(command, rest, {
    detached: true,
    stdio: 'ignore',
    env: {
      ...nodeEnvironment,
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      PORTTI_REGISTERS: JSON.stringify(stage.registers(oneArchive)),
      PORTTI_ISSUERS: JSON.stringify(stage.issuers),
      PORTTI_SECRET: randomBytes(32).toString('base64'),
      PATH: process.env.PATH,
    },
  });
  const exit = once(child, 'exit');
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null || performance.now() - started > patience) {
        throw new Error('The gateway does not get ready');
      }
      await setTimeout(pause);
    }
    return Math.round(performance.now() - started);
  } finally {
    child.kill('SIGTERM');
    await exit;
  }
}

const isReady = async (port: number): Promise<boolean> => {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
  return response?.status === 200;
};
