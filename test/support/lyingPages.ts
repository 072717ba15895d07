/** Pages of documents that lie about one thing and tell the truth of the rest: newest first, and of each its own case. */
import { compare } from '../../src/admission/codePoints.ts';

export type Row = Record<string, unknown>;

export interface Page {
  readonly documents: readonly Row[];
  readonly cases: readonly Row[];
  readonly total: number;
}

/** What a page is to say instead; without `cases`, those of its documents. */
export type PageLie = (page: Page) => Pick<Page, 'documents' | 'total'> & Partial<Page>;

/** Remembers each case it has seen, so that documents of earlier answers can be told again. */
export function pagesThatLie(): (lie: PageLie) => (page: Page) => Page {
  const seen = new Map<unknown, Row>();
  return (lie) => (page) => {
    for (const row of page.cases) seen.set(row.id, row);
    const lied = lie(page);
    const told = { ...lied, documents: lied.documents.toSorted(newestFirst) };
    const theirs = [...new Set(told.documents.map(({ caseId }) => caseId))];
    const cases = theirs.map((id) => seen.get(id)).filter((row) => row !== undefined);
    return { cases, ...told };
  };
}

const newestFirst = (a: Row, b: Row): number =>
  compare(String(b.draftedAt), String(a.draftedAt)) || compare(String(b.id), String(a.id));
