/** Values as PostgreSQL's COPY reads them in its text format. */

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const special = /[\\\t\n\r]/;
const everySpecial = /[\\\t\n\r]/g;

/** Hardly any text has anything to escape: to look first is far cheaper than to replace. */
const escaped = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, (sign) => escapes[sign] ?? sign) : text;

/** One line of the given columns. A list becomes an array, an object JSON. */
export function copyLine(row: Readonly<Record<string, unknown>>, columns: readonly string[]): string {
  let line = '';
  for (const column of columns) line += `${copyField(row[column])}\t`;
  return `${line.slice(0, -1)}\n`;
}

export function copyField(value: unknown): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return escaped(`{${value.map(arrayElement).join(',')}}`);
  if (typeof value === 'object') return escaped(JSON.stringify(value));
  throw new TypeError(`COPY has no text for a value of type ${typeof value}`);
}

const arrayElement = (value: unknown): string => `"${String(value).replace(/["\\]/g, '\\$&')}"`;
