/** The bench world: the sandbox's own people, and the clients of each workload. Always the same rows. */
import { type GeneratedRow, type Unplaced } from '../../src/sandbox/generator/generatedRow.ts';
import { baseFacts } from '../../src/sandbox/personas/index.ts';
import { type Kind } from '../../src/sandbox/rows.ts';
import { citizenRows } from './citizens.ts';
import { disclosedRows } from './disclosed.ts';
import { homeCareRows } from './homeCare.ts';
import { organisationRows } from './organisations.ts';
import { unitClientRows } from './unitClients.ts';

/** What the bench world has besides the base facts. */
export const addedRows: readonly GeneratedRow[] = [
  ...organisationRows(),
  ...homeCareRows(),
  ...citizenRows(),
  ...disclosedRows(),
  ...unitClientRows(),
];

/** Every row of a kind, as the servers that hold the registers in memory have them. */
export function rowsOf<K extends Kind>(kind: K): readonly Unplaced<K>[] {
  const base: Record<string, Unplaced<K>> = baseFacts[kind];
  const isOfKind = (row: GeneratedRow): row is GeneratedRow & { row: Unplaced<K> } => row.kind === kind;
  return [...Object.values(base), ...addedRows.filter(isOfKind).map(({ row }) => row)];
}
