/** What a gateway keeps from one request to the next: names, and what versions of documents say. Never a fact. */
import { Compile } from 'typebox/compile';
import { type ContentCaches, contentOf } from './admission/documentContents.ts';
import { type Cache, createCache, type Keeping, type ReadOutcome } from './cache/cache.ts';
import { type RedisClient } from './cache/redis.ts';
import { createSeal } from './cache/seal.ts';
import { notShared, notSharedBeside, sharedContents, sharedNames } from './cache/sharedCopy.ts';
import { Content } from './registers/archiveAnswers.ts';
import { type NameCaches, nameShapes } from './registers/directory.ts';

export interface Caches {
  readonly names: NameCaches;
  readonly contents: ContentCaches;
}

export interface CacheOpening {
  /** Tells one set of registers from another in a shared Redis. */
  readonly prefix: string;
  /** How many there are: each has its share of the contents, and pushes out no other's. */
  readonly archives: number;
  readonly shared: { readonly redis: RedisClient; readonly secret: Buffer } | null;
  readonly report: (cache: 'names' | 'contents', outcome: ReadOutcome) => void;
}

/** Seconds in Redis, and then in the process; and bytes that the process holds of each kind of name, and of contents. */
const limits = {
  names: { seconds: 300, bytes: 4 << 20 },
  contents: { seconds: 3_600, bytes: 32 << 20 },
};

const contentShape = Compile(Content);

export function openCaches({ prefix, archives, shared, report }: CacheOpening): Caches {
  const seal = shared && createSeal(shared.secret);
  const copyOf = (cache: 'names' | 'contents', kind: string) => {
    if (!shared || !seal) return notShared;
    // Workers are persons: a key in Redis would tell whose records are read.
    if (kind === 'worker') return notSharedBeside(shared.redis);
    const sharing = {
      redis: shared.redis,
      seal,
      prefix: `${prefix}:${kind}`,
      seconds: limits[cache].seconds,
    };
    return cache === 'names' ? sharedNames(sharing) : sharedContents(sharing);
  };
  const names = <Value extends object>(
    kind: keyof NameCaches,
    shape: Keeping<Value, Value>['shape'],
  ): Cache<Value> =>
    createCache({
      shape,
      made: (row) => row,
      ...limits.names,
      shared: copyOf('names', kind),
      report: (outcome) => report('names', outcome),
    });
  return {
    names: {
      organisation: names('organisation', nameShapes.organisation),
      unit: names('unit', nameShapes.unit),
      worker: names('worker', nameShapes.worker),
      dataControllers: names('dataControllers', nameShapes.dataControllers),
      codeSystem: names('codeSystem', nameShapes.codeSystem),
    },
    contents: madeOnce((archive) =>
      createCache({
        shape: contentShape,
        made: contentOf,
        seconds: limits.contents.seconds,
        bytes: Math.floor(limits.contents.bytes / archives),
        shared: copyOf('contents', `document:${archive}`),
        report: (outcome) => report('contents', outcome),
      }),
    ),
  };
}

function madeOnce<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const one = make(name);
    made.set(name, one);
    return one;
  };
}
