/**
 * What admitted versions say: asked by their ids, and only where the query wants it. A version never changes, and so
 * what it says may be kept. Whether it may be read is decided anew each time, before it is asked for here.
 */
import { type Awaitable } from '../awaitable.ts';
import { type Cache } from '../cache/cache.ts';
import { RegisterUnavailable } from '../errors.ts';
import { type Content as Row } from '../registers/archiveAnswers.ts';
import { type Archive } from '../registers/archives.ts';
import { type RawLoaders } from '../registers/rawLoaders.ts';
import { sanitise } from './sanitise.ts';

export interface Content {
  readonly content: unknown;
  /** Sanitised. */
  readonly display: string;
}

/** Of each archive, by its name: what one says of a version is never given out as another's, whatever ids it claims. */
export type ContentCaches = (archive: string) => Cache<Content, Row>;

export const contentOf = ({ content, display }: Row): Content => ({ content, display: sanitise(display) });

export class DocumentContents {
  readonly #load: Pick<RawLoaders, 'contents'>;
  readonly #caches: ContentCaches;

  constructor(load: Pick<RawLoaders, 'contents'>, caches: ContentCaches) {
    this.#load = load;
    this.#caches = caches;
  }

  /** In the order of the ids. Fails where the archive fails or lacks one of them. */
  of(archive: Archive, ids: readonly string[]): Awaitable<readonly Content[]> {
    const cache = this.#caches(archive.name);
    const held = ids.map((id) => cache.held(id));
    return held.every((content) => content !== undefined) ? held : this.#completed(archive, ids, held);
  }

  async #completed(archive: Archive, ids: readonly string[], held: readonly (Content | undefined)[]) {
    const loader = this.#load.contents(archive);
    const missing = ids.filter((_, at) => held[at] === undefined);
    const obtained = await this.#caches(archive.name).obtain(missing, (id) => loader.load(id));
    const rest = obtained.values();
    return held.map((content) => content ?? had(rest.next().value ?? null));
  }
}

/** An archive lists a version, and has not what it says. */
export class ContentMissing extends RegisterUnavailable {}

function had(content: Content | Error | null): Content {
  if (content === null) throw new ContentMissing();
  if (content instanceof Error) throw content;
  return content;
}
