/** A cache of names and code lists: texts by key, with an expiry. Facts and decisions are never put in it. */
export interface Cache {
  /** A text for each key, in order; null where there is none, or the cache cannot be reached. */
  getMany(keys: readonly string[]): Promise<readonly (string | null)[]>;
  /** Best effort: a text that could not be kept is asked for again. */
  setMany(entries: readonly (readonly [key: string, text: string])[]): Promise<void>;
}

/** Seconds for which a name or a code list is kept. */
export const expiry = 300;
