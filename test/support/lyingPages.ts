/** Pages of documents that lie about one thing and tell the truth of the rest: of each document, its own case. */
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
    const told = lie(page);
    const theirs = [...new Set(told.documents.map(({ caseId }) => caseId))];
    const cases = theirs.map((id) => seen.get(id)).filter((row) => row !== undefined);
    return { cases, ...told };
  };
}
