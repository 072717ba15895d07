/** What the compiler may not take: what it would make of it, that the engine gives the right answer, and how little it is. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { afterEach, describe, expect, it } from 'vitest';
import { isCompilable } from '../../src/execution/compilable.ts';
import { compiledSize } from '../../src/execution/compiledSize.ts';
import { type Asking, openEngine } from './asking.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    input Place { town: String! = "Oulu", street: String, beside: [String] }
    type Person { id: ID!, name: String, asked: String, also: String, friend: Person }
    type Query { person: Person, echo(text: String = "nothing"): String, places(of: [Place!]): String }`,
  resolvers: {
    Query: {
      person: () => ({ id: '1' }),
      echo: (_: unknown, { text }: { text: unknown }) => String(text),
      places: (_: unknown, { of }: { of: unknown }) => JSON.stringify(of),
    },
    Person: {
      name: () => 'Aino',
      asked: (...[, , , info]: readonly [unknown, unknown, unknown, { fieldName: string }]) => info.fieldName,
      also: () => 'also',
      friend: () => ({ id: '2' }),
    },
  },
});

const document = (query: string) => {
  const parsed = parse(query);
  expect(validate(schema, parsed)).toEqual([]);
  return parsed;
};

/** What the compiler itself makes of it: the answer, or that there is none. */
function compiledWithoutCare({ query, variables = {} }: Asking): unknown {
  const compiled = compileQuery(schema, document(query), undefined, { disableLeafSerialization: true });
  return isCompiledQuery(compiled) ? compiled.query(undefined, {}, variables) : compiled;
}

const interpreted = ({ query, variables = {} }: Asking) =>
  execute({ schema, document: document(query), variableValues: variables });

const dateMark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
const nanMark = '__MAGIC_NAN__57f286b9_4c20_487f_b409_79804ddcb4f8';

const wronglyCompiled: [string, Asking][] = [
  ['a number for a text', { query: `{ echo(text: "${nanMark}") }` }],
  [
    'a name with the joint in it',
    { query: '{ person { x_a: friend { asked } a: friend { asked_x: also } } }' },
  ],
  [
    'a joint that meets another',
    { query: '{ person { a_b: friend { asked } b: friend { asked_a: also } } }' },
  ],
  [
    'a missing variable in a written object',
    { query: 'query ($s: String) { places(of: [{ street: $s }]) }' },
  ],
  [
    'a null in a required field of a written object',
    { query: 'query ($t: String = "Turku") { places(of: { town: $t }) }', variables: { t: null } },
  ],
  [
    'a variable that every object has',
    { query: 'query ($constructor: String) { echo(text: $constructor) }' },
  ],
  [
    'a variable that every object comes from',
    { query: 'query ($__proto__: String) { echo(text: $__proto__) }' },
  ],
];

describe('the compiler by itself would answer wrongly', () => {
  it.each(wronglyCompiled)('%s', async (_, asking) => {
    const right = await interpreted(asking);
    expect(JSON.stringify(compiledWithoutCare(asking))).not.toBe(JSON.stringify(right));
    expect(isCompilable(document(asking.query))).toBe(false);

    const ask = openEngine(schema, 0);
    for (const answer of [await ask(asking), await ask(asking)]) {
      expect({ data: answer.data, messages: answer.errors.map(({ message }) => message) }).toEqual({
        data: right.data,
        messages: (right.errors ?? []).map(({ message }) => message),
      });
    }
  });
});

describe('an argument that is code', () => {
  const ran = () => 'portti' in globalThis;
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'portti');
  });

  it.each([
    ['written', `{ echo(text: "${dateMark}globalThis.portti = 1") }`],
    ['as a block', `{ echo(text: """\n  ${dateMark}globalThis.portti = 1\n  """) }`],
    ['with escapes', `{ echo(text: "\\u005f_MAGIC_${dateMark.slice(8)}globalThis.portti = 1") }`],
    ['in an object', `{ places(of: { town: "${dateMark}globalThis.portti = 1" }) }`],
    ['in a list', `{ places(of: [{ beside: ["${dateMark}globalThis.portti = 1"] }]) }`],
    ['in a fragment', `{ ...F } fragment F on Query { echo(text: "${dateMark}globalThis.portti = 1") }`],
  ])('%s is run by the compiler, and not by the engine', async (_, query) => {
    compiledWithoutCare({ query });
    expect(ran()).toBe(true);
    Reflect.deleteProperty(globalThis, 'portti');

    const ask = openEngine(schema, 0);
    for (const answer of [await ask(query), await ask(query)]) {
      expect(answer.errors).toEqual([]);
      expect(answer.text).toContain('globalThis.portti = 1');
    }
    expect(ran()).toBe(false);
  });

  it('is only text as a variable, and as the default of one', async () => {
    const text = `${dateMark}globalThis.portti = 1`;
    const given = { query: 'query ($t: String) { echo(text: $t) }', variables: { t: text } };
    expect(isCompilable(document(given.query))).toBe(true);
    expect(compiledWithoutCare(given)).toEqual({ data: { echo: text } });
    // The engine need not know that a default is safe.
    const byDefault = `query ($t: String = "${text}") { echo(text: $t) }`;
    expect(compiledWithoutCare({ query: byDefault })).toEqual({ data: { echo: text } });
    expect(isCompilable(document(byDefault))).toBe(false);
    expect(ran()).toBe(false);
  });
});

describe('a condition', () => {
  const query = `query With($x: Boolean!) { person { ...F @include(if: $x) } }
    query Without { person { ...F } } fragment F on Person { id }`;

  it('stays in the document for the next operation, which loses the field', () => {
    const shared = document(query);
    const [, without] = ['With', 'Without'].map((name) => compileQuery(schema, shared, name));
    if (!without || !isCompiledQuery(without)) throw new Error('It was not compiled');
    expect(without.query(undefined, {}, {})).toEqual({ data: { person: {} } });
  });

  it('is none of the compiler’s business', async () => {
    expect(isCompilable(document(query))).toBe(false);
    const ask = openEngine(schema, 0);
    await ask({ query, operationName: 'With', variables: { x: false } });
    expect((await ask({ query, operationName: 'Without' })).data).toEqual({ person: { id: '1' } });
    expect((await ask({ query, operationName: 'With', variables: { x: false } })).data).toEqual({
      person: {},
    });
  });

  it.each([
    '{ echo @skip(if: true) }',
    '{ ... @include(if: true) { echo } }',
    '{ person { ...F @skip(if: false) } } fragment F on Person { id }',
    '{ person { ...F } } fragment F on Person { id @include(if: false) }',
  ])('is found in %s', (refused) => {
    expect(isCompilable(document(refused))).toBe(false);
  });
});

describe('the size', () => {
  const many = (count: number, one: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => one(at)).join(' ');
  const doubled = (times: number) =>
    `{ person { ...F0 } } ${many(times, (at) => `fragment F${at} on Person { ...F${at + 1} ...F${at + 1} }`)}
     fragment F${times} on Person { __typename }`;

  it.each<[string, number]>([
    ['{ echo }', 1],
    ['{ person { id name } echo }', 4],
    ['{ person { ... { id } ... on Person { name } } }', 5],
    ['{ person { ...F friend { ...F } } } fragment F on Person { id name }', 8],
    ['query A { echo } query B { person { id } }', 3],
    [doubled(3), 24],
  ])('of %s is %i', (query, size) => {
    expect(compiledSize(document(query))).toBe(size);
  });

  it('is a thousand at most', () => {
    const of = (fields: number) => document(`{ ${many(fields, (at) => `a${at}: echo`)} }`);
    expect(isCompilable(of(1_000))).toBe(true);
    expect(isCompilable(of(1_001))).toBe(false);
  });

  it('of fragments that double each other is told at once, and they are answered', async () => {
    expect(isCompilable(document(doubled(190)))).toBe(false);
    const ask = openEngine(schema, 0);
    expect(await ask(doubled(190))).toMatchObject({ data: { person: { __typename: 'Person' } }, errors: [] });
  });
});

describe('the rest', () => {
  it.each([
    '{ constructor: echo then: echo toString: echo length: echo idx0: echo }',
    'query ($s: String!) { places(of: [{ street: $s, beside: [$s, null] }]) }',
    'query ($of: [Place!]) { places(of: $of) }',
    'query ($a_b: String) { echo(text: $a_b) }',
    '{ __typename echo }',
    '{ ...constructor } fragment constructor on Query { ... { echo } }',
  ])('is compiled: %s', (query) => {
    expect(isCompilable(document(query))).toBe(true);
  });
});

it.each(['{ __schema { queryType { name } } }', '{ __type(name: "Person") { name } }'])(
  'introspection is interpreted: %s',
  (query) => {
    expect(isCompilable(document(query))).toBe(false);
    expect(isCompilable(document('{ person { __typename id } }'))).toBe(true);
  },
);
