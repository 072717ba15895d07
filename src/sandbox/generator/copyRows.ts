/** Writes generated rows to their tables by COPY, a few megabytes of each at a time. */
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { snakeCase } from '../questions/columns.ts';
import { type Kind, kinds } from '../rows.ts';
import { copyField, copyLine } from './copyText.ts';
import { type GeneratedRow } from './generatedRow.ts';

export type RowCounts = Record<Kind, number>;

const charactersAtOnce = 4 * 2 ** 20;
/** A millisecond's work: PostgreSQL is given the rows before while these are made. */
const rowsBetweenPauses = 200;

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
  const inWorld = `${copyField(world)}\t`;
  let underWay = Promise.resolve();
  let made = 0;
  for (const { kind, row } of rows) {
    const table = waiting.get(kind) ?? { columns: Object.keys(row), lines: [], characters: 0 };
    waiting.set(kind, table);
    const line = inWorld + copyLine(row, table.columns);
    table.lines.push(line);
    table.characters += line.length;
    counts[kind] += 1;
    made += 1;
    if (table.characters > charactersAtOnce) {
      await underWay;
      underWay = copy(connection, kind, table);
      // It is awaited before the next one; a failure until then is not nobody's.
      underWay.catch(() => undefined);
    }
    if (made % rowsBetweenPauses === 0) await setImmediate();
  }
  await underWay;
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

/** Tells the planner of the new rows, and that an index of cases needs no look at the table: PostgreSQL would in minutes. */
export async function analyzeTables(connection: pg.Client): Promise<void> {
  await connection.query(`analyze ${kinds.map(quoted).join(', ')}`);
  await connection.query('vacuum cases');
}

async function copy(connection: pg.Client, kind: Kind, table: Waiting): Promise<void> {
  const columns = ['world', ...table.columns].map(quoted).join(', ');
  const stream = connection.query(copyFrom(`copy ${quoted(kind)} (${columns}) from stdin`));
  stream.end(table.lines.join(''));
  table.lines = [];
  table.characters = 0;
  await finished(stream);
}

const quoted = (name: string): string => pg.escapeIdentifier(snakeCase(name));
