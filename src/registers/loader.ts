/** A DataLoader of one request: keys of one tick become one call, by value and not by identity. */
import DataLoader from 'dataloader';
import { type CallContext } from './transport.ts';

/** How many rows one call may carry; the services refuse more. */
const batchLimit = 1000;

export type Batch<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;

/** `prime`: a row that came with another answer needs no call of its own. */
export type Loader<Key, Value> = Pick<DataLoader<Key, Value, unknown>, 'load'> & {
  prime(key: Key, value: Value): void;
};

export type MakeLoader = <Key, Value>(name: string, batch: Batch<Key, Value>) => Loader<Key, Value>;

export interface Loading {
  readonly context: CallContext;
  readonly loader: MakeLoader;
}

/** `report` is told the size of each batch. */
export const loading = (context: CallContext, report: (loader: string, size: number) => void): Loading => ({
  context,
  loader: (name, batch) => new LazyLoader(name, batch, report),
});

/** Made when first asked: a request uses few of the loaders that it might. */
class LazyLoader<Key, Value> implements Loader<Key, Value> {
  readonly #name: string;
  readonly #batch: Batch<Key, Value>;
  readonly #report: (loader: string, size: number) => void;
  #loader: DataLoader<Key, Value, unknown> | null = null;

  constructor(name: string, batch: Batch<Key, Value>, report: (loader: string, size: number) => void) {
    this.#name = name;
    this.#batch = batch;
    this.#report = report;
  }

  load(key: Key): Promise<Value> {
    return this.#made().load(key);
  }

  prime(key: Key, value: Value): void {
    this.#made().prime(key, value);
  }

  #made(): DataLoader<Key, Value, unknown> {
    this.#loader ??= new DataLoader<Key, Value, unknown>(
      (keys) => {
        this.#report(this.#name, keys.length);
        return this.#batch(keys);
      },
      {
        maxBatchSize: batchLimit,
        cacheKeyFn: (one) => (typeof one === 'string' ? one : JSON.stringify(one)),
      },
    );
    return this.#loader;
  }
}
