import { RegisterUnavailable } from '../errors.ts';

/**
 * Rows put in the order of their keys; null for a key without a row. Never by position: a service may leave rows out.
 * A row that nobody asked for, or two of one key, mean that the answer is to another question.
 */
export function inOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const asked = new Set(keys);
  if (byKey.size < rows.length || [...byKey.keys()].some((key) => !asked.has(key))) {
    throw new RegisterUnavailable();
  }
  return keys.map((key) => byKey.get(key) ?? null);
}
