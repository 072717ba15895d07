/** A DataLoader of one request: keys of one tick become one call, by value and not by identity. */
import DataLoader from 'dataloader';
import { type CallContext } from './transport.ts';

/** How many rows one call may carry; the services refuse more. */
const batchLimit = 1000;

export type Batch<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;

export type MakeLoader = <Key, Value>(
  name: string,
  batch: Batch<Key, Value>,
) => DataLoader<Key, Value, unknown>;

export interface Loading {
  readonly context: CallContext;
  readonly loader: MakeLoader;
}

/** `report` is told the size of each batch. */
export const loading = (context: CallContext, report: (loader: string, size: number) => void): Loading => ({
  context,
  loader: (name, batch) =>
    new DataLoader(
      async (keys) => {
        report(name, keys.length);
        return batch(keys);
      },
      {
        maxBatchSize: batchLimit,
        cacheKeyFn: (key) => (typeof key === 'string' ? key : JSON.stringify(key)),
      },
    ),
});
