import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Whole queries through a gateway: what they tell must not depend on how they are run. */
const ofGateways = [
  'test/gateway/!(redis|rateLimits).integration.test.ts',
  'test/scenarios.integration.test.ts',
];

export default defineConfig({
  resolve: {
    // Packages load graphql's CommonJS build, Vite would choose the other: two copies refuse each other's types.
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    globalSetup: 'test/support/services.ts',
    passWithNoTests: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'compiled', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'interpreted', include: ofGateways, env: { PORTTI_ENGINE: 'interpreted' } },
      },
    ],
  },
});
