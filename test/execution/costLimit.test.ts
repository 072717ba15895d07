/** What a query may cost is found out anew where a variable changes it, and at no more cost than to read them once. */
import { buildSchema, GraphQLScalarType, Kind, OperationTypeNode, parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Context } from '../../src/context.ts';
import { costLimit } from '../../src/execution/costLimit.ts';

const schema = buildSchema(`
  scalar Counted
  type Query { list(first: Int, seen: Counted): [Thing!]! }
  type Thing { name: String, things(first: Int, seen: Counted): [Thing!]! }
`);
let reads = 0;
const scalar = schema.getType('Counted');
if (!(scalar instanceof GraphQLScalarType)) throw new Error('Counted is a scalar');
scalar.parseValue = (value) => {
  reads += 1;
  if (value === 'wrong') throw new TypeError('Wrong');
  return value;
};
beforeEach(() => {
  reads = 0;
});

/** Asks the same limit, as requests after one another do; the code of its refusal, or null. */
async function limitOf(most: number, text: string) {
  const plugin = costLimit(most);
  const document = parse(text);
  const operation = document.definitions.find(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY,
  );
  return async (variables: Record<string, unknown>): Promise<unknown> => {
    const listener = await plugin.requestDidStart?.({} as never);
    const request = { schema, document, operation, request: { variables }, contextValue: {} as Context };
    return listener?.didResolveOperation?.(request as never).then(
      () => null,
      (error: { extensions: { code: string } }) => error.extensions.code,
    );
  };
}

describe('an operation whose variables change its cost', () => {
  it('is counted with those of each request, also inside a fragment', async () => {
    const ask = await limitOf(
      100,
      'query ($n: Int) { ...Lists } fragment Lists on Query { list(first: $n) { name things(first: 2) { name } } }',
    );
    expect(await ask({ n: 5 })).toBeNull();
    expect(await ask({ n: 50 })).toBe('TOO_EXPENSIVE');
    expect(await ask({ n: 5 })).toBeNull();
    expect(await ask({})).toBe('TOO_EXPENSIVE');
  });

  it('has them read once, however many fields have one', async () => {
    const field = 'list(first: $n, seen: $seen) { things(first: $n) { name } }';
    const ask = await limitOf(1_000_000, `query ($n: Int, $seen: Counted) { ${field.repeat(50)} }`);
    await ask({ n: 1, seen: 'right' });
    expect(reads).toBe(1);
    await ask({ n: 1, seen: 'wrong' });
    expect(reads).toBe(2);
  });

  it('is left to execution where they are wrong', async () => {
    const ask = await limitOf(
      10,
      'query ($n: Int, $seen: Counted) { list(first: $n, seen: $seen) { name } }',
    );
    expect(await ask({ n: 100, seen: 'wrong' })).toBeNull();
    expect(await ask({ n: 100, seen: 'right' })).toBe('TOO_EXPENSIVE');
  });
});

describe('an operation whose variables do not', () => {
  it('is counted without reading them, and the same each time', async () => {
    const text = (first: number) => `query ($seen: Counted) { list(first: ${first}, seen: $seen) { name } }`;
    const [cheap, dear] = [await limitOf(50, text(10)), await limitOf(50, text(100))];
    for (const seen of ['right', 'wrong', 'right']) {
      expect(await cheap({ seen })).toBeNull();
      expect(await dear({ seen })).toBe('TOO_EXPENSIVE');
    }
    expect(reads).toBe(0);
  });
});
