/** Compiled operations and interpreted ones give the same answers. */
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isCompilable } from '../../src/execution/compilable.ts';
import { type Answer, type Asking, openEngine } from './asking.ts';
import { everyKindOfField } from './everyKindOfField.ts';

/** Both answers, the compiled one from JavaScript: first of a new operation, then of a kept one. */
async function bothOf(asking: Asking): Promise<{ compiled: Answer; interpreted: Answer }> {
  expect(isCompilable(parse(asking.query))).toBe(true);
  const compiling = openEngine(everyKindOfField(), 0);
  const compiled = await compiling(asking);
  if (!asking.query.startsWith('mutation')) expect(await compiling(asking)).toEqual(compiled);
  const interpreted = await openEngine(everyKindOfField(), Number.POSITIVE_INFINITY)(asking);
  return { compiled, interpreted };
}

const inOrder = ({ data, text, errors }: Answer) => ({
  data,
  text,
  errors: errors.toSorted((a, b) => String(a.path).localeCompare(String(b.path))),
});

/** The answer of both. */
async function answerOf(query: string, variables: Record<string, unknown> = {}, operationName?: string) {
  const { compiled, interpreted } = await bothOf({
    query,
    variables,
    ...(operationName ? { operationName } : {}),
  });
  expect(inOrder(compiled)).toEqual(inOrder(interpreted));
  return compiled;
}

const simple = 'id name number size since weight happy __typename';

describe('without a failure', () => {
  it.each([
    `{ thing { ${simple} } }`,
    `{ a: thing { b: name a: id } thing { name } b: thing { a: name } __typename }`,
    '{ constructor: thing { toString: id then: name hasOwnProperty: size length: number valueOf: since toJSON: id } }',
    '{ thing { id: name name: id idx0: slow { idx1: id } Thing: self { Query: id } } }',
    `{ always { always { slow { slowAlways { self { ${simple} } } } } } missing { id } }`,
    '{ thing { missing self { missing } slow { missing } } }',
    `{ thing { things(count: 3) { ${simple} slow { name } } sparse { id slow { id } } slowList { id } slowItems { id self { id } } } }`,
    '{ thing { matrix days sizes things2 { id slow { id } things { things { slow { name } } } } } }',
    '{ many(count: 0) { id } }',
    `{ named { name __typename ... on Thing { id slow { id } } ... on Other { other } } }`,
    '{ eithers { ... on Named { name } ... on Other { other thing { id } } ... on Thing { id } __typename } }',
    '{ a: either(which: "other") { ...E } b: either { ...E } } fragment E on Either { ... on Other { other } ... on Thing { number } }',
    '{ ...Q } fragment Q on Query { thing { ...T } ...R } fragment R on Query { thing { ...U } } fragment T on Thing { id ...U } fragment U on Thing { name self { ...V } } fragment V on Thing { size }',
    '{ ...constructor } fragment constructor on Query { ...toString } fragment toString on Query { thing { id } }',
    '{ thing { ... { id } ... on Named { name } id } thing { name number } }',
    '{ thing { name slow { id } } thing { slow { name } self { slow { id } } } thing { self { slow { name } id } } }',
    '{ a: thing { seen(first: 1) } b: thing { seen(first: 2, after: "x") c: seen(first: 3, after: null) } }',
    '{ thing { a: place slow { place place: place } things { place } things2 { b: place } ...F } } fragment F on Thing { c: place }',
    '{ named { ... on Thing { place self { place } } } eithers { ... on Thing { place } } }',
  ])('%s', async (query) => {
    expect((await answerOf(query)).errors).toEqual([]);
  });

  it('a list of 50,000', async () => {
    const { data } = await answerOf('query ($count: Int!) { many(count: $count) { id name } }', {
      count: 50_000,
    });
    expect(data).toMatchObject({ many: { length: 50_000, 49999: { id: '49999' } } });
  });
});

describe('arguments', () => {
  it.each([
    '{ echo }',
    '{ echo(text: null, number: null, part: null, parts: null, list: null) }',
    '{ echo(text: "\\"quoted\\" \\\\ \\n \\u2028 \\ud83d\\ude00 $x `y`", number: -5) }',
    '{ echo(text: """block "quoted"\n  $process""", day: "2026-10-15", size: LARGE) }',
    '{ echo(list: 1, lists: [[1, null], null, 2], parts: { name: "one" }) }',
    '{ echo(part: {}) a: echo(part: { name: null, tags: "one", sub: { count: 2 } }) }',
    '{ echo(parts: [{ size: LARGE }, { tags: [], sub: null, from: "2026-01-01" }]) }',
    '{ needs(of: "it") }',
  ])('written: %s', async (query) => {
    expect((await answerOf(query)).errors).toEqual([]);
  });

  const query = `query ($text: String, $byDefault: String = "by default", $number: Int, $day: Day, $size: Size,
      $list: [Int], $part: Part, $parts: [Part!], $of: String! = "of default") {
    echo(text: $text, number: $number, day: $day, size: $size, list: $list, part: $part, parts: $parts)
    a: echo(text: $byDefault) b: needs(of: $of) thing { place }
  }`;
  it.each<[Record<string, unknown>]>([
    [{}],
    [{ text: 'a', byDefault: 'b', number: 1, day: '2026-10-15', size: 'LARGE', list: [1, null], of: 'c' }],
    [
      {
        text: null,
        byDefault: null,
        number: null,
        day: null,
        size: null,
        list: null,
        part: null,
        parts: null,
      },
    ],
    [{ list: 1, parts: { name: 'one' }, part: { sub: { tags: 'x', deeper: { from: '2026-10-15' } } } }],
    [{ part: { name: null, count: 3, size: null, tags: null, sub: null, from: null } }],
    [{ text: '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0', unknown: 1 }],
    [{ part: { name: '__proto__' }, text: 'constructor' }],
  ])('in variables: %j', async (variables) => {
    expect((await answerOf(query, variables)).errors).toEqual([]);
  });

  it.each<[Record<string, unknown>]>([
    [{ text: 1 }],
    [{ number: 'x' }],
    [{ number: 2 ** 31 }],
    [{ number: 1.5 }],
    [{ day: 15 }],
    [{ size: 'MEDIUM' }],
    [{ list: ['x', 1.5, {}] }],
    [{ part: [] }],
    [{ part: 'x' }],
    [{ part: { count: null } }],
    [{ part: { none: 1, constructor: 2 } }],
    [{ parts: [null, { sub: { deeper: [{ size: 1 }] } }] }],
    [{ of: null }],
    [{ of: null, text: 1, number: 'x', parts: Array.from({ length: 100 }, () => null) }],
  ])('in wrong variables: %j', async (variables) => {
    const { data, errors } = await answerOf(query, variables);
    expect(data).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
  });

  it('in variables inside what is written', async () => {
    const nested =
      'query ($t: String!, $p: Part!, $s: Sub!) { echo(parts: [{ name: $t, tags: ["x", $t], sub: $s }, $p]) }';
    expect((await answerOf(nested, { t: 'town', p: { count: 5 }, s: {} })).data).toMatchObject({
      echo: expect.stringContaining('"tags":["x","town"]'),
    });
  });

  it('null where the default would have been', async () => {
    const { data, errors } = await answerOf(
      'query ($of: String = "x", $also: Int = 2) { thing { id } needs(of: $of, also: $also) }',
      { of: null },
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['needs'], message: expect.stringContaining('must not be null') }]);
  });

  it('null where two defaults would have been are told once', async () => {
    const { errors } = await answerOf(
      'query ($first: Int = 1, $also: Int = 2) { a: thing { seen(first: $first) } b: thing { pair(of: $first, also: $also) } }',
      { first: null, also: null },
    );
    expect(errors).toMatchObject([{ path: ['a', 'seen'] }, { path: ['b', 'pair'] }]);
  });
});

describe('operations', () => {
  const two = 'query A { thing { id } } query B { thing { name } }';

  it.each([
    [two, 'A'],
    [two, 'B'],
    ['query Constructor { thing { id } }', undefined],
    ['query constructor { thing { id place } }', 'constructor'],
    ['query __proto__ { thing { id } }', '__proto__'],
  ])('of several: %s as %s', async (query, name) => {
    expect((await answerOf(query, {}, name)).errors).toEqual([]);
  });

  it.each([
    [two, 'C'],
    [two, undefined],
    [two, '__proto__'],
    ['query A { thing { id } }', 'toString'],
  ])('that are not there: %s as %s', async (query, name) => {
    const { data, errors } = await answerOf(query, {}, name);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }]);
  });

  it('that change something, one after another', async () => {
    const { data } = await answerOf(
      'mutation { a: addLate(number: 1) b: add(number: 10) c: addBroken d: addLate(number: 100) thing { slow { id } } }',
    );
    expect(data).toEqual({ a: 1, b: 11, c: null, d: 111, thing: { slow: { id: '1' } } });
  });
});

describe('failures', () => {
  it.each([
    '{ thing { id throws rejects a: throws(how: REFUSED) b: rejects(how: REFUSED) c: throws(how: TEXT) returnsError badDay } }',
    '{ thing { id slow { throws } self { slow { rejects(how: REFUSED) } } things { rejects throws badDay } } }',
    '{ thing { things2 { a: throws slow { b: rejects(how: REFUSED) } } slowItems { throws } slowList { rejects } } }',
    '{ thing { constructor: throws toString: rejects } }',
    '{ thing { throws throws ...F } } fragment F on Thing { throws rejects }',
    '{ named { ... on Thing { throws slow { rejects } } } eithers { ... on Thing { badDay } } }',
    'query ($how: How!) { thing { throws(how: $how) rejects(how: $how) } }',
  ])('of fields that may be null: %s', async (query) => {
    expect((await answerOf(query, { how: 'REFUSED' })).errors.length).toBeGreaterThan(0);
  });

  // One each: below a null, graphql-js tells the first failure and compiled operations tell all.
  it.each([
    '{ thing { id throwsAlways } }',
    '{ thing { id rejectsAlways(how: REFUSED) } }',
    '{ thing { id throwsThing { id } } }',
    '{ thing { id rejectsThing { id } } }',
    '{ thing { id missingAlways } }',
    '{ thing { id missingThing { id } } }',
    '{ thing { id returnsErrorAlways } }',
    '{ thing { id badDayAlways } }',
    '{ thing { slowAlways { always { rejectsAlways } } } }',
    '{ thing { self { always { slowAlways { missingAlways } } } id } }',
    '{ thing { slow { slow { throwsAlways(how: REFUSED) } id } } }',
    '{ always { always { throwsAlways } } thing { id } }',
    '{ thing { broken { id } } }',
    '{ thing { holes } }',
    '{ thing { slowList { id throwsAlways } things2 { id } } }',
    '{ thing { slow { things(count: 1) { rejectsAlways } } id } }',
    '{ thing { constructor: slow { toString: always { valueOf: missingAlways } } } }',
    '{ named { name ... on Thing { id slow { missingAlways } } } }',
    '{ either { ... on Thing { slowAlways { rejectsThing { id } } } } thing { id } }',
  ])('of a field that may not: %s', async (query) => {
    expect((await answerOf(query)).errors).toHaveLength(1);
  });

  it('of many at once leave the same data, and what graphql-js tells is told', async () => {
    const { compiled, interpreted } = await bothOf({
      query: `{ thing {
        a: self { throwsAlways rejectsAlways missingAlways } b: slow { always { rejectsAlways } c: missingAlways rejects }
        things { name slow { throwsAlways badDayAlways } } sparse { rejectsAlways } holes broken { throws }
        d: self { things(count: 3) { rejectsThing { id } } id }
      } }`,
    });
    expect(compiled.text).toBe(interpreted.text);
    const places = ({ errors }: Answer) =>
      errors.map(({ path, message }) => `${path?.join('.')}: ${message}`);
    expect(places(compiled)).toEqual(expect.arrayContaining(places(interpreted)));
    expect(new Set(places(compiled)).size).toBe(compiled.errors.length);
  });
});
