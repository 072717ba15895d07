/** Caches that keep nothing: whatever a query names is looked up anew, so that its calls do not depend on the last one's. */
import { contentOf } from '../../src/admission/documentContents.ts';
import { type Cache } from '../../src/cache/cache.ts';
import { type Caches } from '../../src/caches.ts';
import { type Content as Row } from '../../src/registers/archiveAnswers.ts';

const forgets = <Value>(): Cache<Value> => ({
  held: () => undefined,
  obtain: (keys, load) => Promise.all(keys.map((key) => load(key).catch((error: Error) => error))),
});

export const nothingKept: Caches = {
  names: {
    organisation: forgets(),
    unit: forgets(),
    worker: forgets(),
    dataControllers: forgets(),
    codeSystem: forgets(),
  },
  contents: () => ({
    held: () => undefined,
    obtain: async (keys, load) => {
      const found = await forgets<Row>().obtain(keys, load);
      return found.map((one) => (one === null || one instanceof Error ? one : contentOf(one)));
    },
  }),
};
