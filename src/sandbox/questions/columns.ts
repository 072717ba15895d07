/** Columns of a table under the names that answers use, as a list in a statement. */
import { type Tables } from '../rows.ts';

export const columnsOf = <K extends keyof Tables>(
  alias: string,
  names: readonly (keyof Tables[K] & string)[],
): string => names.map((name) => `${alias}.${quoted(snakeCase(name))} as ${quoted(name)}`).join(', ');

export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const quoted = (name: string): string => `"${name}"`;

/** Rows of a query as a JSON list. */
export const listOf = (query: string): string =>
  `(select coalesce(json_agg(listed), '[]') from (${query}) as listed)`;
