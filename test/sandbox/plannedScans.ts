/** How PostgreSQL reads the big tables for a statement, as its own explanation of having run it tells. */
import pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface PlannedScan {
  readonly table: string;
  readonly node: string;
  readonly index: string | null;
  /** Rows that were read, whether they were wanted or not, in all rounds of a loop. */
  readonly rowsRead: number;
  readonly rowsOfTable: number;
}

const bigTables = [
  ...['documents', 'cases', 'relationships', 'service_relationships', 'persons', 'professionals'],
];

/** A scan of the whole, or one that reads more than a twentieth of a table. */
export const unwelcome = ({ index, rowsRead, rowsOfTable }: PlannedScan): boolean =>
  index === null || rowsRead > rowsOfTable / 20;

export async function plannedScans(database: pg.Client, { text, values }: Statement): Promise<PlannedScan[]> {
  await database.query('set plan_cache_mode = force_generic_plan; set jit = off');
  await database.query(`prepare explained as ${text}`);
  const given = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
  const { rows } = await database.query(`explain (analyze, format json) execute explained${given}`);
  await database.query('deallocate explained');
  const counts = await database.query<{ table: string; rows: number }>(
    'select relname as table, reltuples as rows from pg_class where relname = any ($1)',
    [bigTables],
  );
  const rowsOf = new Map(counts.rows.map(({ table, rows: count }) => [table, count]));
  return scansIn(rows[0]['QUERY PLAN'][0].Plan).map((scan) => ({
    ...scan,
    rowsOfTable: rowsOf.get(scan.table) ?? 0,
  }));
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** A bitmap scan reads the table by what the index scans below it have found. */
function scansIn(node: PlanNode): Omit<PlannedScan, 'rowsOfTable'>[] {
  const below = (node.Plans ?? []).flatMap(scansIn);
  const table = node['Relation Name'];
  if (node['Node Type'] === 'Bitmap Heap Scan') {
    const indexes = bitmapIndexes(node);
    return bigTables.includes(table ?? '')
      ? indexes.map((index) => ({ table: table ?? '', ...readBy(node), index }))
      : [];
  }
  if (table === undefined || !bigTables.includes(table)) return below;
  return [{ table, ...readBy(node), index: node['Index Name'] ?? null }, ...below];
}

const bitmapIndexes = (node: PlanNode): string[] => [
  ...(node['Index Name'] === undefined ? [] : [node['Index Name']]),
  ...(node.Plans ?? []).flatMap(bitmapIndexes),
];

const readBy = (node: PlanNode) => ({
  node: node['Node Type'],
  rowsRead:
    node['Actual Loops'] *
    (node['Actual Rows'] +
      (node['Rows Removed by Filter'] ?? 0) +
      (node['Rows Removed by Index Recheck'] ?? 0)),
});

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map((one) => `"${one}"`).join(',')}}`);
  return typeof value === 'string' ? pg.escapeLiteral(value) : String(value);
}
