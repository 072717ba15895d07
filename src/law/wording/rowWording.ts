/** A row in words, in each language. */
import { type Language } from '../refusals.ts';

export type Words = Readonly<Record<Language, string>>;

export interface RowWording {
  readonly says: Words;
  /** Null for a row that allows. */
  readonly cure: Words | null;
}
