/** A page of documents over several registers: each searched by its scope, merged newest first. */
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type Opened } from '../accessLog/opened.ts';
import { type Awaitable, after } from '../awaitable.ts';
import { badInput } from '../errors.ts';
import { type Access, CitizenAccess, type RegisterDecision } from '../law/access.ts';
import { type Scope } from '../law/scope.ts';
import { type Archive, type Archives } from '../registers/archives.ts';
import { type AdmittedDocument } from './admittedDocument.ts';
import { compare } from './codePoints.ts';
import { beginning, type CursorCodec, type Place, type Position } from './cursor.ts';
import { type DocumentEdge, edgesOf, type Given } from './documentEdges.ts';
import { type DocumentSearch, type Found } from './documentSearch.ts';
import { missesRegisters } from './missesRegisters.ts';
import { archiveFilter, type DocumentFilterArgument, type Narrowing } from './pageArguments.ts';
import { PageInfo } from './pageInfo.ts';
import { type Wanted } from './relatedRecords.ts';

export interface DocumentPage {
  readonly edges: readonly DocumentEdge[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  /** Did this register's endpoint not answer for it? It missed the page and keeps its place. */
  failed(controller: string): boolean;
  readonly incomplete: boolean;
}

export interface PageQuestion {
  readonly opened: Opened<Access>;
  readonly scopes: readonly Scope[];
  /** Null: all that the scopes let through. */
  readonly filter: (DocumentFilterArgument & Narrowing) | null;
  readonly first: number;
  readonly after: string | null;
  readonly wanted: Wanted;
}

/** A search of one archive from one place, and the registers that keep that place. */
interface Part {
  readonly archive: Archive;
  readonly scope: Scope;
  readonly registers: readonly string[];
  readonly isLate: boolean;
  readonly after: Place;
}

interface Answered {
  readonly part: Part;
  readonly found: Found;
}

/** What a page is made of. */
interface Merged {
  readonly answered: readonly Answered[];
  /** How many were found, and of these the first. */
  readonly found: number;
  readonly given: readonly Given[];
  readonly documents: readonly AdmittedDocument[];
}

export class DocumentPages {
  readonly #archives: Archives;
  readonly #search: DocumentSearch;
  readonly #cursors: CursorCodec;

  constructor(archives: Archives, search: DocumentSearch, cursors: CursorCodec) {
    this.#archives = archives;
    this.#search = search;
    this.#cursors = cursors;
  }

  async page(question: PageQuestion): Promise<DocumentPage> {
    const { opened, scopes, first } = question;
    const position = this.#decoded(question);
    const parts = scopes.flatMap((scope) => this.#partsOf(ofCurrentVersions(scope), position));
    const filter = archiveFilter(question.filter);
    const answers = await Promise.all(
      parts.map(({ archive, scope, after }) =>
        this.#search.run(opened, { archive, scope, filter, first: first + 1, after }),
      ),
    );
    const { answered, found, given, documents } = await this.#whole(answeredOf(parts, answers), question);
    const failed = parts.filter((part) => !answered.some((answer) => answer.part === part));

    this.#search.note(
      opened,
      answered.map(({ part }) => part.scope),
      documents,
    );
    const missed = [...failed, ...undecided(question).map((register) => notSearched(register, position))];
    const start = () => withLate(position, missed);
    const encode = (place: Position) => this.#cursors.encode(place, boundTo(question));
    const edges = edgesOf(given, start, encode);
    const end = missed.length > 0 ? encode(start()) : null;
    return {
      edges,
      totalCount: answered.reduce((sum, { found }) => sum + found.total, 0),
      pageInfo: new PageInfo({
        edges,
        hasNextPage: found > given.length || missed.length > 0,
        hasPreviousPage: question.after !== null,
        end,
      }),
      failed: (controller) =>
        failed.some(
          ({ archive, registers }) =>
            registers.includes(controller) ||
            (registers.includes('*') && this.#archives.of(controller) === archive),
        ),
      incomplete: failed.length > 0,
    };
  }

  /** The first of all, each with what the query wants of it. An archive that does not give that has not answered. */
  #whole(answered: readonly Answered[], question: PageQuestion): Awaitable<Merged> {
    const merged = answered
      .flatMap(({ part, found }) => found.documents.map((document) => ({ part, document })))
      .sort((a, b) => newestFirst(a.document, b.document));
    const given = merged.slice(0, question.first);
    const documents = given.map(({ document }) => document);
    return after(this.#search.complete(documents, question.wanted), (failed) =>
      failed.length === 0
        ? { answered, found: merged.length, given, documents }
        : this.#whole(
            answered.filter(({ part }) => !failed.includes(part.archive)),
            question,
          ),
    );
  }

  /** One version by id, by the same search: hidden and absent take the same way. `FAILED`: it cannot be told. */
  async one(opened: Opened<Access>, id: string, wanted: Wanted): Promise<AdmittedDocument | null | 'FAILED'> {
    const parts = opened.access.scopes().flatMap((scope) => this.#partsOf(scope, beginning));
    const filter = { ids: [id] };
    const answers = await Promise.all(
      parts.map(({ archive, scope }) =>
        this.#search.run(opened, { archive, scope, filter, first: 1, after: null }),
      ),
    );
    const [found] = answers.flatMap((answer) => answer?.documents ?? []);
    if (found && (await this.#search.complete([found], wanted)).length > 0) return 'FAILED';
    this.#search.note(
      opened,
      parts.map(({ scope }) => scope),
      found ? [found] : [],
    );
    return (
      found ?? (answers.includes(null) || missesRegisters(opened.access, this.#archives) ? 'FAILED' : null)
    );
  }

  #partsOf(scope: Scope, { at, late }: Position): readonly Part[] {
    return this.#archives.spread(scope).flatMap(({ archive, scope: within }): readonly Part[] => {
      if (within.controllers === 'ALL') {
        const isLate = '*' in late;
        return [
          { archive, scope: within, registers: ['*'], isLate, after: isLate ? (late['*'] ?? null) : at },
        ];
      }
      const behind = within.controllers.filter((controller) => controller in late);
      if (behind.length === 0 && within.controllers.length > 0) {
        return [{ archive, scope: within, registers: within.controllers, isLate: false, after: at }];
      }
      const onTime = within.controllers.filter((controller) => !(controller in late));
      return [
        ...(onTime.length > 0 ? [{ registers: onTime, isLate: false, after: at }] : []),
        ...behind.map((controller) => ({
          registers: [controller],
          isLate: true,
          after: late[controller] ?? null,
        })),
      ].map((part) => ({ ...part, archive, scope: { ...within, controllers: part.registers } }));
    });
  }

  #decoded(question: PageQuestion): Position {
    if (question.after === null) return beginning;
    const value = this.#cursors.decode(question.after, boundTo(question));
    if (isPosition.Check(value)) return value;
    throw badInput('after', 'This cursor is of another version. Begin again without it.');
  }
}

const PlaceType = Type.Union([Type.Null(), Type.Object({ draftedAt: Type.String(), id: Type.String() })]);
const isPosition = Compile(Type.Object({ at: PlaceType, late: Type.Record(Type.String(), PlaceType) }));

const ofCurrentVersions = (scope: Scope): Scope =>
  scope.everyVersion ? { ...scope, everyVersion: false } : scope;

const answeredOf = (parts: readonly Part[], answers: readonly (Found | null)[]): readonly Answered[] =>
  parts.flatMap((part, at) => {
    const found = answers[at];
    return found ? [{ part, found }] : [];
  });

const newestFirst = (a: AdmittedDocument, b: AdmittedDocument): number =>
  compare(b.draftedAt, a.draftedAt) || compare(b.id, a.id);

/** Registers that missed a page, and the place they had before it. */
type Missed = Pick<Part, 'registers' | 'after'>;

/** Registers asked whose facts could not be had: no scope tells what to search in them. */
const undecided = ({ opened: { access }, filter }: PageQuestion): readonly string[] =>
  (access instanceof CitizenAccess ? [] : access.registers)
    .filter(({ decision }) => decision === null)
    .map(({ controller }) => controller)
    .filter((controller) => filter?.controllers?.includes(controller) ?? true);

const notSearched = (register: string, { at, late }: Position): Missed => ({
  registers: [register],
  after: register in late ? (late[register] ?? null) : at,
});

/** Registers that missed this page keep the place they had before it. */
const withLate = (position: Position, missed: readonly Missed[]): Position => ({
  at: position.at,
  late: {
    ...position.late,
    ...Object.fromEntries(
      missed.flatMap(({ registers, after }) => registers.map((register) => [register, after])),
    ),
  },
});

/** Who asks what: a cursor is good for nothing else. */
function boundTo({ opened: { actor, access }, filter }: PageQuestion): string {
  const registers: readonly RegisterDecision[] = access instanceof CitizenAccess ? [] : access.registers;
  return JSON.stringify([
    'documents',
    actor.kind,
    actor.id,
    access.client,
    registers.map(({ controller }) => controller),
    Object.entries(archiveFilter(filter)).sort(([a], [b]) => compare(a, b)),
  ]);
}
