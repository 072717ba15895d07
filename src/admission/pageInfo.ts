/** Where a page begins and ends. Its cursors are made only where they are asked for. */
import { type DocumentEdge } from './documentEdges.ts';

interface Page {
  readonly edges: readonly DocumentEdge[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Of a page without documents. */
  readonly end: string | null;
}

// A class: accessors in an object's own literal would each time be a shape of their own, which outlives the request.
export class PageInfo {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get hasNextPage(): boolean {
    return this.#page.hasNextPage;
  }
  get hasPreviousPage(): boolean {
    return this.#page.hasPreviousPage;
  }
  get startCursor(): string | null {
    return this.#page.edges[0]?.cursor ?? null;
  }
  get endCursor(): string | null {
    return this.#page.edges.at(-1)?.cursor ?? this.#page.end;
  }
}
