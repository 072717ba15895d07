/** Compares what came with what was expected, and says where they part. */
import { isDeepStrictEqual } from 'node:util';

/** Differences of the whole: every field of each must be in the other. */
export const differencesOfWhole = (expected: unknown, actual: unknown, at: string): string[] =>
  compare(expected, actual, at, true);

/** Differences of a part: fields of `actual` that are not expected do not matter. */
export const differencesOfPart = (expected: unknown, actual: unknown, at: string): string[] =>
  compare(expected, actual, at, false);

function compare(expected: unknown, actual: unknown, at: string, whole: boolean): string[] {
  if (isMap(expected) && Object.keys(expected).some((key) => key.startsWith('$'))) {
    return compareList(expected, actual, at, whole);
  }
  if (isMap(expected) && isMap(actual)) {
    const unexpected = whole ? Object.keys(actual).filter((key) => !(key in expected)) : [];
    return [
      ...unexpected.map((key) => `${at}.${key}: not expected`),
      ...Object.entries(expected).flatMap(([key, value]) =>
        compare(value, actual[key], `${at}.${key}`, whole),
      ),
    ];
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) {
      return [`${at}: expected ${expected.length} items, got ${actual.length}: ${short(actual)}`];
    }
    return expected.flatMap((value, index) => compare(value, actual[index], `${at}[${index}]`, whole));
  }
  return isDeepStrictEqual(expected, actual)
    ? []
    : [`${at}: expected ${short(expected)}, got ${short(actual)}`];
}

/** `$length`, `$all`, `$some`, `$none`: about the items of a list. */
function compareList(
  expected: Record<string, unknown>,
  actual: unknown,
  at: string,
  whole: boolean,
): string[] {
  if (!Array.isArray(actual)) return [`${at}: expected a list, got ${short(actual)}`];
  return Object.entries(expected).flatMap(([word, value]) => {
    const matching = actual.filter((item) => compare(value, item, '', whole).length === 0);
    switch (word) {
      case '$length':
        return actual.length === value ? [] : [`${at}: expected ${short(value)} items, got ${actual.length}`];
      case '$all':
        return actual.flatMap((item, index) => compare(value, item, `${at}[${index}]`, whole)).slice(0, 3);
      case '$some':
        return matching.length > 0 ? [] : [`${at}: no item is ${short(value)}`];
      case '$none':
        return matching.length === 0 ? [] : [`${at}: an item is ${short(value)}`];
      default:
        return [`${at}: there is no ${word}; use $length, $all, $some or $none`];
    }
  });
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 200);
