/**
 * What the fields of documents will ask about, asked for a page at once and in one round. Nothing is given out or
 * noted here; what fails is told by the field that needs it.
 */
import { type Awaitable } from '../awaitable.ts';
import { type AdmittedDocument } from './admittedDocument.ts';

/** What a query wants of documents besides what describes them. */
export interface Wanted {
  /** What they say. */
  readonly contents: boolean;
  readonly related: readonly Relation[];
}

export const relations = ['case', 'author', 'serviceUnit', 'controller'] as const;
export type Relation = (typeof relations)[number];

/** How the field of that name finds it. */
export type Finders = Readonly<Record<Relation, (document: AdmittedDocument) => Awaitable<unknown>>>;

export function prepare(
  documents: readonly AdmittedDocument[],
  { related }: Wanted,
  find: Finders,
): Awaitable<unknown> {
  const found = documents.flatMap((document) => related.map((relation) => find[relation](document)));
  const underWay = new Set(found.filter((one) => one instanceof Promise));
  return underWay.size > 0 ? Promise.allSettled(underWay) : null;
}
