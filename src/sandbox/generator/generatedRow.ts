import { type Kind, type Tables } from '../rows.ts';

/** A row of a table before it is given its world. */
export type Unplaced<K extends Kind> = Omit<Tables[K], 'world' | 'slug'>;

export type GeneratedRow = {
  [K in Kind]: { readonly kind: K; readonly slug: string; readonly row: Unplaced<K> };
}[Kind];

/** A row that goes by its id. */
export const named = <K extends Kind, R extends Unplaced<K> & { id: string }>(kind: K, row: R) => ({
  kind,
  slug: row.id,
  row,
});
