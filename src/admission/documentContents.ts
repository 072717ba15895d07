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

export type ContentCache = Cache<Content, Row>;

export const contentOf = ({ content, display }: Row): Content => ({ content, display: sanitise(display) });

export class DocumentContents {
  readonly #load: Pick<RawLoaders, 'contents'>;
  readonly #cache: ContentCache;

  constructor(load: Pick<RawLoaders, 'contents'>, cache: ContentCache) {
    this.#load = load;
    this.#cache = cache;
  }

  /** In the order of the ids. Fails where the archive fails or lacks one of them. */
  of(archive: Archive, ids: readonly string[]): Awaitable<readonly Content[]> {
    const held = ids.map((id) => this.#cache.held(keyOf(archive, id)));
    return held.every((content) => content !== undefined) ? held : this.#completed(archive, ids, held);
  }

  async #completed(archive: Archive, ids: readonly string[], held: readonly (Content | undefined)[]) {
    const loader = this.#load.contents(archive);
    const missing = ids.filter((_, at) => held[at] === undefined).map((id) => keyOf(archive, id));
    const obtained = await this.#cache.obtain(missing, (key) => loader.load(idIn(key)));
    const rest = obtained.values();
    return held.map((content) => content ?? had(rest.next().value ?? null));
  }
}

/** What one archive says of a version is never given out as another's, whatever ids it claims. */
const keyOf = ({ name }: Archive, id: string): string => `${name}:${id}`;
const idIn = (key: string): string => key.slice(key.indexOf(':') + 1);

/** An archive lists a version, and has not what it says. */
export class ContentMissing extends RegisterUnavailable {}

function had(content: Content | Error | null): Content {
  if (content === null) throw new ContentMissing();
  if (content instanceof Error) throw content;
  return content;
}
