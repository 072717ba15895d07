/** What one request loads once by register and id, within what it was loaded for: later at once, without a promise. */
import { type Awaitable, after } from '../awaitable.ts';

type Kept<Value> = Map<string, Awaitable<Value>>;

export class LoadedOnce<Value> {
  readonly #kept = new WeakMap<object, Map<string, Kept<Value>>>();

  /** Undefined where it has not been asked for. `within`: an Access, say; what is loaded for one is no other's. */
  known(within: object, controller: string, id: string): Awaitable<Value> | undefined {
    return this.#kept.get(within)?.get(controller)?.get(id);
  }

  load(within: object, controller: string, id: string, loading: Awaitable<Value>): Awaitable<Value> {
    const kept = this.#keptOf(within, controller);
    const loaded = after(loading, (value) => {
      kept.set(id, value);
      return value;
    });
    kept.set(id, loaded);
    return loaded;
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
