/** Values as PostgreSQL's COPY reads them in its text format. */

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);

/** One line of the given columns. A list becomes an array, an object JSON. */
export const copyLine = (row: Readonly<Record<string, unknown>>, columns: readonly string[]): string =>
  `${columns.map((column) => copyField(row[column])).join('\t')}\n`;

export function copyField(value: unknown): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return escaped(`{${value.map(arrayElement).join(',')}}`);
  if (typeof value === 'object') return escaped(JSON.stringify(value));
  throw new TypeError(`COPY has no text for a value of type ${typeof value}`);
}

const arrayElement = (value: unknown): string => `"${String(value).replace(/["\\]/g, '\\$&')}"`;
