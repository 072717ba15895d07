/** For mutants of the scopes: what holds them to the decisions is a property on random worlds. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/law/accessDetails.test.ts',
      'test/law/scope.property.test.ts',
      'test/law/citizenView/scopes.test.ts',
      'test/law/access.test.ts',
    ],
    isolate: false,
  },
});
