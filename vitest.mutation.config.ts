/** The law's own tests, for mutation testing: no service is needed, and one process serves them all. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/law/**/*.test.ts'],
    // They compare texts with the code: a change of any row would fail them, whatever it does.
    exclude: ['test/law/{roster,wording}.test.ts'],
    isolate: false,
  },
});
