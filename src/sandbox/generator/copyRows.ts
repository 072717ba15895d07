/** Writes generated rows to their tables by COPY, about a megabyte of each at a time. */
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Kind, kinds } from '../rows.ts';
import { copyLine } from './copyText.ts';
import { type GeneratedRow } from './generatedRow.ts';

export type RowCounts = Record<Kind, number>;

const charactersAtOnce = 2 ** 20;

interface Waiting {
  readonly columns: readonly string[];
  lines: string[];
  characters: number;
}

/** Copies every row within the connection's transaction; tells how many went to each table. */
export async function copyRows(
  connection: pg.Client,
  world: string,
  rows: Iterable<GeneratedRow>,
): Promise<RowCounts> {
  const counts = noRows();
  const waiting = new Map<Kind, Waiting>();
  for (const { kind, slug, row } of rows) {
    const placed = { world, slug, ...row };
    const table = waiting.get(kind) ?? { columns: Object.keys(placed), lines: [], characters: 0 };
    waiting.set(kind, table);
    const line = copyLine(placed, table.columns);
    table.lines.push(line);
    table.characters += line.length;
    counts[kind] += 1;
    if (table.characters > charactersAtOnce) await copy(connection, kind, table);
  }
  for (const [kind, table] of waiting) await copy(connection, kind, table);
  return counts;
}

const noRows = (): RowCounts => ({
  organisations: 0,
  units: 0,
  professionals: 0,
  persons: 0,
  cases: 0,
  relationships: 0,
  serviceRelationships: 0,
  documents: 0,
  declarations: 0,
  prohibitions: 0,
  custodies: 0,
  mandates: 0,
});

/** Tells the planner of the new rows at once: its own look comes minutes later. */
export async function analyzeTables(connection: pg.Client): Promise<void> {
  await connection.query(`analyze ${kinds.map(quoted).join(', ')}`);
}

async function copy(connection: pg.Client, kind: Kind, table: Waiting): Promise<void> {
  const columns = table.columns.map(quoted).join(', ');
  const stream = connection.query(copyFrom(`copy ${quoted(kind)} (${columns}) from stdin`));
  stream.end(table.lines.join(''));
  table.lines = [];
  table.characters = 0;
  await finished(stream);
}

const quoted = (name: string): string => pg.escapeIdentifier(snakeCase(name));
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
