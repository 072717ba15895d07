/** What admitted versions say: asked of the archive by their ids, and only where the query wants it. */
import { RegisterUnavailable } from '../errors.ts';
import { type Archive } from '../registers/archives.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { sanitise } from './sanitise.ts';

export interface Content {
  readonly content: unknown;
  /** Sanitised. */
  readonly display: string;
}

export class DocumentContents {
  readonly #load: RawLoaders;

  constructor(load: RawLoaders) {
    this.#load = load;
  }

  /** In the order of the ids. Rejects where the archive fails or lacks one of them. */
  async of(archive: Archive, ids: readonly string[]): Promise<readonly Content[]> {
    const loader = this.#load.contents(archive);
    const rows = await Promise.all(ids.map((id) => loader.load(id)));
    return rows.map((row) => {
      if (row === null) throw new RegisterUnavailable();
      return { content: row.content, display: sanitise(row.display) };
    });
  }
}
