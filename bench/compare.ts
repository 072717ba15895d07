/** Do two servers answer the same? Where not, the first place that differs. */
import { isDeepStrictEqual } from 'node:util';

/** Null where both are the same; the order of keys does not matter, that of lists does. */
export function firstDifference(expected: unknown, actual: unknown, path = 'data'): string | null {
  if (isDeepStrictEqual(expected, actual)) return null;
  if (isObject(expected) && isObject(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const found = firstDifference(expected[key], actual[key], `${path}.${key}`);
      if (found !== null) return found;
    }
  }
  return `${path}: ours is ${shown(expected)}, the peer's ${shown(actual)}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'absent').slice(0, 200);
