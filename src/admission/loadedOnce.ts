/** What one request loads once by register and id, within what it was loaded for: later at once, without a promise. */
import { type Awaitable } from '../awaitable.ts';

type Kept<Value> = Map<string, Awaitable<Value>>;

export class LoadedOnce<Value> {
  readonly #kept = new WeakMap<object, Map<string, Kept<Value>>>();

  /** `within`: an Access, say; what is loaded for one is never given to another. */
  get(within: object, controller: string, id: string, load: () => Promise<Value>): Awaitable<Value> {
    const kept = this.#keptOf(within, controller);
    const known = kept.get(id);
    if (known !== undefined) return known;
    const loading = load().then((value) => {
      kept.set(id, value);
      return value;
    });
    kept.set(id, loading);
    return loading;
  }

  #keptOf(within: object, controller: string): Kept<Value> {
    const registers = this.#kept.get(within) ?? new Map<string, Kept<Value>>();
    const kept = registers.get(controller);
    if (kept) return kept;
    const made: Kept<Value> = new Map();
    this.#kept.set(within, registers.set(controller, made));
    return made;
  }
}
