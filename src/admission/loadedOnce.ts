/** What one request loads once for each key, within what it was loaded for: later at once, without a promise. */
import { type Awaitable } from '../awaitable.ts';

export class LoadedOnce<Value> {
  readonly #kept = new WeakMap<object, Map<string, Awaitable<Value>>>();

  /** `within`: an Access, say; what is loaded for one is never given to another. */
  get(within: object, key: string, load: () => Promise<Value>): Awaitable<Value> {
    const kept = this.#keptWithin(within);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const loading = load().then((value) => {
      kept.set(key, value);
      return value;
    });
    kept.set(key, loading);
    return loading;
  }

  #keptWithin(within: object): Map<string, Awaitable<Value>> {
    const known = this.#kept.get(within);
    if (known) return known;
    const kept = new Map<string, Awaitable<Value>>();
    this.#kept.set(within, kept);
    return kept;
  }
}
