/** What compiled code itself throws is an error of the operation, told like any other. */
import { buildSchema } from 'graphql';
import { expect, it, vi } from 'vitest';
import { openEngine } from './asking.ts';

vi.mock('graphql-jit', async (importOriginal) => ({
  ...(await importOriginal<typeof import('graphql-jit')>()),
  compileQuery: () => ({
    query: () => {
      throw new RangeError('compiled code went wrong');
    },
    stringify: JSON.stringify,
  }),
}));

it('fails the operation alone, with a code', async () => {
  const ask = openEngine(buildSchema('type Query { one: String }'), 0);
  expect(await ask('{ one }')).toMatchObject({
    data: null,
    errors: [{ message: 'compiled code went wrong', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
});
