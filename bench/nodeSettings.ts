/** How Node.js runs a server: as the product's Dockerfile has it, and the same for all. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const nodeOptions = [
  ...['--max-semi-space-size=32', '--heap-growing-percent=50', '--v8-pool-size=1'],
  ...['--no-maglev', '--invocation-count-for-turbofan=1000', '--no-memory-reducer'],
];

export const nodeEnvironment = { NODE_ENV: 'production', MALLOC_ARENA_MAX: '1' };

/**
 * With a directory for what Node.js compiles, which the image has, too: where memory and the time until ready are
 * measured. `use` fills it by a first start.
 */
export async function withCompileCache<T>(use: (environment: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'portti-compiled-'));
  try {
    return await use({ NODE_COMPILE_CACHE: directory });
  } finally {
    await rm(directory, { recursive: true });
  }
}
