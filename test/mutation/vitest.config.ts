/** The law's own tests, for mutation testing: no service is needed, and one process serves them all. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/law/**/*.test.ts'],
    // Texts compared with the code would fail for a change of any row, whatever it does; and random worlds take long.
    exclude: ['test/law/{roster,wording,switchesAreTold}.test.ts', 'test/law/**/*.property.test.ts'],
    isolate: false,
  },
});
