/** How Node.js runs a server: as the product's Dockerfile has it, and the same for all. */
import { fileURLToPath } from 'node:url';

export const nodeOptions = ['--max-semi-space-size=32', '--heap-growing-percent=50', '--v8-pool-size=1'];

export const nodeEnvironment = {
  NODE_ENV: 'production',
  MALLOC_ARENA_MAX: '1',
  // A server that ends leaves there what it has compiled; the image has it from the beginning.
  NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)),
};
