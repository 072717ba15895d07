/** What of an error leaves: our own words, what graphql says of a query put in ours, and nothing of anything else. */
import { execute, GraphQLError, type GraphQLFormattedError, parse, validate } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  BadUserInput,
  badInput,
  errorAt,
  Forbidden,
  PublicError,
  RegisterUnavailable,
  Unauthenticated,
} from '../../src/errors.ts';
import { formatError } from '../../src/execution/formatError.ts';
import { schema } from '../../src/schema.ts';

let unexpected: unknown[];
beforeEach(() => {
  unexpected = [];
});

const leaving = (error: GraphQLError, code = String(error.extensions.code ?? 'INTERNAL_SERVER_ERROR')) =>
  formatError((one) => unexpected.push(one))(
    { ...error.toJSON(), extensions: { ...error.extensions, code } },
    error,
  );

const validated = (query: string): GraphQLFormattedError[] =>
  validate(schema, parse(query), undefined, { hideSuggestions: true }).map((error) =>
    leaving(error, 'GRAPHQL_VALIDATION_FAILED'),
  );

async function coerced(query: string, variables: Record<string, unknown>): Promise<GraphQLFormattedError[]> {
  const { errors = [] } = await execute({ schema, document: parse(query), variableValues: variables });
  return errors.map((error) => leaving(error, 'BAD_USER_INPUT'));
}

const secret = '010190-9001';

describe('an error of ours', () => {
  it.each([
    new Unauthenticated(),
    new Forbidden({ reason: 'NO_CONTEXT', rules: ['R-030'] }, 'fi'),
    new RegisterUnavailable(new Error(secret)),
    badInput('filter.draftedTo', 'Give a day.', 'R-001'),
    new PublicError('TOO_EXPENSIVE', 'Too much.', { limit: 'cost', most: 5 }),
  ])('$name leaves as it is, without what is for HTTP and without its cause', (error) => {
    const { http: _, ...extensions } = error.extensions;
    expect(leaving(error)).toEqual({ message: error.message, extensions });
    expect(JSON.stringify(leaving(error))).not.toContain(secret);
    expect(unexpected).toEqual([]);
  });

  it('leaves from under what wraps it, with the place it came to', () => {
    const wrapped = new GraphQLError('wrapped', {
      path: ['client', 'documents', 0],
      originalError: new Unauthenticated(),
    });
    expect(leaving(wrapped)).toEqual({
      message: 'A valid bearer token is needed.',
      path: ['client', 'documents', 0],
      extensions: { code: 'UNAUTHENTICATED' },
    });
    const placed = errorAt(new BadUserInput([{ path: 'first', message: 'Give 1–100.', rule: null }]), [
      'myKanta',
    ]);
    expect(leaving(placed)).toMatchObject({
      path: ['myKanta'],
      extensions: { problems: [{ path: 'first' }] },
    });
  });
});

describe('an error of nobody’s', () => {
  it.each<[string, GraphQLError]>([
    ['of a resolver', new GraphQLError(secret, { path: ['client'], originalError: new TypeError(secret) })],
    [
      'of a driver',
      new GraphQLError('x', { originalError: Object.assign(new Error(secret), { detail: secret }) }),
    ],
    ['with a code of its own', new GraphQLError(secret, { extensions: { code: 'ECONNREFUSED', secret } })],
    ['with no code', new GraphQLError(secret, { extensions: { secret } })],
  ])('%s is masked, and noted', (_, error) => {
    const left = leaving(error);
    expect(left.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(left)).not.toContain(secret);
    // A field's error is logged with its request.
    expect(unexpected).toEqual('path' in error && error.path ? [] : [error]);
  });
});

describe('what graphql says of a query', () => {
  it('that cannot be parsed tells where, and not what', () => {
    const [error] = [
      (() => {
        try {
          parse(`{ viewer { id "${secret}" } }`);
        } catch (thrown) {
          if (thrown instanceof GraphQLError) return thrown;
        }
        throw new Error('It was parsed');
      })(),
    ];
    const left = leaving(error, 'GRAPHQL_PARSE_FAILED');
    expect(left).toMatchObject({
      message: 'The query cannot be read at line 1, column 15.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('that is too long is too expensive', () => {
    expect(() => parse('{ a a a a a }', { maxTokens: 3 })).toThrow(/tokens/);
    try {
      parse('{ a a a a a }', { maxTokens: 3 });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      expect(leaving(error, 'GRAPHQL_PARSE_FAILED').extensions).toMatchObject({ code: 'TOO_EXPENSIVE' });
    }
  });

  it.each([
    ['{ helo }', 'Cannot query field "helo" on type "Query".'],
    ['{ viewer(a: 1) { id } }', 'Unknown argument "a" on field "Query.viewer".'],
    ['{ viewer }', 'Field "viewer" of type "Viewer" must have a selection of subfields.'],
    ['{ viewer { ...A } }', 'Unknown fragment "A".'],
    [
      '{ codeSystem { id } }',
      'Field "codeSystem" argument "id" of type "ID!" is required, but it was not provided.',
    ],
    ['{ viewer { id } } fragment A on Viewer { id }', 'Fragment "A" is never used.'],
  ])('%s is told, names being harmless', (query, message) => {
    const [first, ...others] = validated(query);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT', problems: [{ path: 'query', message, rule: null }] },
    });
  });

  it.each([
    [`{ codeSystem(id: {a: "${secret}"}) { id } }`, 'id'],
    [
      `{ client(id: "1", context: { actingFor: "1", serviceUnit: ["${secret}"] }) { id } }`,
      'context.serviceUnit',
    ],
    [`{ myKanta { documents(first: "${secret}") { totalCount } } }`, 'first'],
    [
      `{ myKanta { documents(first: 1, filter: { draftedFrom: "${secret}" }) { totalCount } } }`,
      'filter.draftedFrom',
    ],
  ])('%s is told by the argument, not the value', (query, path) => {
    const [first] = validated(query);
    expect(first?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ path }] });
    expect(JSON.stringify(first)).not.toContain(secret);
  });

  it('tells the cure of a scalar of ours', () => {
    const [first] = validated(
      '{ myKanta { documents(first: 1, filter: { draftedTo: "15.10.2026" }) { totalCount } } }',
    );
    expect(first?.message).toMatch(/^filter\.draftedTo: Give a calendar day .*YYYY-MM-DD\.$/);
  });
});

describe('what graphql says of variables', () => {
  const query =
    'query ($f: DocumentFilter, $n: Int!) { myKanta { documents(first: $n, filter: $f) { totalCount } } }';

  it.each<[object, string]>([
    [{ n: secret }, 'n'],
    [{ n: null }, 'n'],
    [{}, 'n'],
    [{ n: 1, f: secret }, 'f'],
    [{ n: 1, f: { draftedFrom: secret } }, 'f.draftedFrom'],
    [{ n: 1, f: { serviceTasks: ['15', { a: secret }] } }, 'f.serviceTasks[1]'],
    [{ n: 1, f: { [`x at "${secret}";`]: 1 } }, 'f'],
  ])('%j is told by the place, not the value', async (variables, path) => {
    const errors = await coerced(query, { ...variables });
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'BAD_USER_INPUT', problems: [{ path }] },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/010190|did you mean/i);
  });
});
