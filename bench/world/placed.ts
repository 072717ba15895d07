/** A row of the bench world with the table that it goes to. */

import { type GeneratedRow, type Unplaced } from '../../src/sandbox/generator/generatedRow.ts';
import { type Kind } from '../../src/sandbox/rows.ts';

export const placed = <K extends Kind>(kind: K, row: Unplaced<K>) => ({ kind, row }) as GeneratedRow;
