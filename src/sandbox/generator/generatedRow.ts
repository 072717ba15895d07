import { type Kind, type Tables } from '../rows.ts';

/** A row of a table before it is given its world. */
export type Unplaced<K extends Kind> = Omit<Tables[K], 'world' | 'slug'>;

export type GeneratedRow = {
  [K in Kind]: { readonly kind: K; readonly row: Unplaced<K> };
}[Kind];
