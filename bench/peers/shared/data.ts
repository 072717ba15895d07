/** The registers as the peers' loaders ask them: in batches, of memory or over HTTP. Rows come in any order. */
import { type Unplaced } from '../../../src/sandbox/generator/generatedRow.ts';

export type Person = Unplaced<'persons'>;
export type Professional = Unplaced<'professionals'>;
export type Organisation = Unplaced<'organisations'>;
export type Unit = Unplaced<'units'>;
export type Case = Unplaced<'cases'>;
export type Relationship = Unplaced<'relationships'>;
/** A search tells of documents; their contents are fetched by id. */
export type Document = Omit<Unplaced<'documents'>, 'content' | 'display'>;
export type Contents = Pick<Unplaced<'documents'>, 'id' | 'content' | 'display'>;

/** Documents of a client in some registers, or in all; newest first. */
export interface Search {
  readonly client: string;
  readonly controllers: readonly string[] | 'ALL';
  readonly ids: readonly string[] | null;
  readonly first: number;
  /** Only what a citizen is shown on this day: without restrictions. */
  readonly displayedOn: string | null;
}

export interface Page {
  readonly documents: readonly Document[];
  /** Those that these documents lie in. */
  readonly cases: readonly Case[];
  readonly total: number;
}

export interface Overview {
  readonly counts: readonly { readonly serviceTask: string; readonly count: number }[];
  readonly isRestricted: boolean;
}

export interface UnitQuestion {
  readonly controller: string;
  readonly unit: string;
  readonly on: string;
  readonly first: number;
}

/** Answers of searches come one for each, in order. */
export interface Archive {
  serves(controller: string): boolean;
  documents(searches: readonly Search[]): Promise<readonly Page[]>;
  contents(ids: readonly string[]): Promise<readonly Contents[]>;
  cases(ids: readonly string[]): Promise<readonly Case[]>;
  casesOf(
    questions: readonly { client: string; controllers: readonly string[] }[],
  ): Promise<readonly (readonly Case[])[]>;
  relationshipsOf(clients: readonly string[]): Promise<readonly (readonly Relationship[])[]>;
  overviews(questions: readonly { client: string; on: string }[]): Promise<readonly Overview[]>;
  unitClients(
    questions: readonly UnitQuestion[],
  ): Promise<readonly { readonly clients: readonly string[]; readonly total: number }[]>;
}

export interface Data {
  readonly archives: readonly Archive[];
  persons(ids: readonly string[]): Promise<readonly Person[]>;
  professionals(ids: readonly string[]): Promise<readonly Professional[]>;
  organisations(ids: readonly string[]): Promise<readonly Organisation[]>;
  units(ids: readonly string[]): Promise<readonly Unit[]>;
}
