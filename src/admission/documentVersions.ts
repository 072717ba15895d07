/** Earlier and voided versions of a document: all of them, or none where they cannot be had. */
import { type Opened } from '../accessLog/opened.ts';
import { RegisterUnavailable } from '../errors.ts';
import { type Access } from '../law/access.ts';
import { type Archives, type SpreadScope } from '../registers/archives.ts';
import { type AdmittedDocument } from './admittedDocument.ts';
import { type Place } from './cursor.ts';
import { type DocumentSearch } from './documentSearch.ts';
import { type Wanted } from './relatedRecords.ts';

const pageLength = 100;

export class DocumentVersions {
  readonly #archives: Archives;
  readonly #search: DocumentSearch;

  constructor(archives: Archives, search: DocumentSearch) {
    this.#archives = archives;
    this.#search = search;
  }

  /** Newest first. */
  async earlierOf(
    opened: Opened<Access>,
    document: AdmittedDocument,
    wanted: Wanted,
  ): Promise<readonly AdmittedDocument[]> {
    const parts = opened.access
      .scopes()
      .filter(({ controllers }) => controllers !== 'ALL' && controllers.includes(document.controllerId))
      .flatMap((scope) => this.#archives.spread(scope));
    const found = await Promise.all(parts.map((part) => this.#everyVersion(opened, document, part)));
    const earlier = found
      .flat()
      .filter(({ id, status }) => id !== document.id && status !== 'CURRENT')
      .sort((a, b) => b.version - a.version);
    if ((await this.#search.complete(earlier, wanted)).length > 0) throw new RegisterUnavailable();
    this.#search.note(
      opened,
      parts.map(({ scope }) => scope),
      earlier,
    );
    return earlier;
  }

  /** Page after page, until all have come. */
  async #everyVersion(
    opened: Opened<Access>,
    { originalId }: AdmittedDocument,
    { archive, scope }: SpreadScope,
  ): Promise<readonly AdmittedDocument[]> {
    const filter = { originalIds: [originalId] };
    const versions: AdmittedDocument[] = [];
    for (let after: Place = null; ; after = placeOf(versions.at(-1))) {
      const found = await this.#search.run(opened, { archive, scope, filter, first: pageLength, after });
      if (found === null) throw new RegisterUnavailable();
      versions.push(...found.documents);
      if (found.documents.length < pageLength) return versions;
    }
  }
}

const placeOf = (document: AdmittedDocument | undefined): Place =>
  document ? { draftedAt: document.draftedAt, id: document.id } : null;
