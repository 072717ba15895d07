/**
 * Names of organisations, units and workers, and code lists: for display only, and so cached with an expiry. Whether an
 * organisation is joined, capable or cut off, and what a professional may do, are facts, which never come from here.
 */
import DataLoader from 'dataloader';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type Awaitable } from '../awaitable.ts';
import { type Cache } from '../cache/cache.ts';
import { CodeSystem, Organisation, Professional, Unit } from './nationalAnswers.ts';
import { type RawLoaders } from './rawLoaders.ts';

const NamedOrganisation = Type.Pick(Organisation, ['id', 'names']);
export type NamedOrganisation = Static<typeof NamedOrganisation>;

/** A worker as those are told of them who read the worker's records. */
const Worker = Type.Pick(Professional, [
  ...(['id', 'firstNames', 'lastName', 'title', 'employer'] as const),
  ...(['phone', 'email', 'address'] as const),
]);
export type Worker = Static<typeof Worker>;

/** What each of the caches keeps. */
export const nameShapes = {
  organisation: Compile(NamedOrganisation),
  unit: Compile(Unit),
  worker: Compile(Worker),
  dataControllers: Compile(Type.Array(NamedOrganisation)),
  codeSystem: Compile(CodeSystem),
};

export interface NameCaches {
  readonly organisation: Cache<NamedOrganisation>;
  readonly unit: Cache<Unit>;
  readonly worker: Cache<Worker>;
  readonly dataControllers: Cache<readonly NamedOrganisation[]>;
  readonly codeSystem: Cache<CodeSystem>;
}

type NameLoaders = {
  readonly [Kind in keyof NameCaches]: Pick<RawLoaders[Kind], 'load'>;
};
type Name<Value> = (id: string) => Awaitable<Value | null>;

/** Null where there is no such thing. What the process holds comes at once, without a promise. */
export class Directory {
  readonly organisation: Name<NamedOrganisation>;
  readonly unit: Name<Unit>;
  readonly worker: Name<Worker>;
  readonly codeSystem: Name<CodeSystem>;
  readonly #dataControllers: Name<readonly NamedOrganisation[]>;

  constructor(load: NameLoaders, caches: NameCaches) {
    this.organisation = through(caches.organisation, async (id) => {
      const row = await load.organisation.load(id);
      return row && { id: row.id, names: row.names };
    });
    this.unit = through(caches.unit, async (id) => {
      const row = await load.unit.load(id);
      return row && { id: row.id, organisation: row.organisation, names: row.names };
    });
    this.worker = through(caches.worker, async (id) => {
      const row = await load.worker.load(id);
      return row && displayed(row);
    });
    this.codeSystem = through(caches.codeSystem, (id) => load.codeSystem.load(id));
    this.#dataControllers = through(caches.dataControllers, async () => {
      const rows = await load.dataControllers.load('all');
      return rows.map(({ id, names }) => ({ id, names }));
    });
  }

  dataControllers(): Awaitable<readonly NamedOrganisation[] | null> {
    return this.#dataControllers('all');
  }
}

const displayed = ({
  id,
  firstNames,
  lastName,
  title,
  employer,
  phone,
  email,
  address,
}: Professional): Worker => ({
  ...{ id, firstNames, lastName, title, employer },
  ...{ phone, email, address },
});

/** Those that the process does not hold are obtained together. Each is asked for once in a request. */
function through<Value>(cache: Cache<Value>, load: (id: string) => Promise<Value | null>): Name<Value> {
  let missing: DataLoader<string, Value | null> | null = null;
  const known = new Map<string, Value>();
  return (id) => {
    const value = known.get(id) ?? cache.held(id);
    if (value === undefined) {
      missing ??= new DataLoader((ids) => cache.obtain(ids, load));
      return missing.load(id);
    }
    known.set(id, value);
    return value;
  };
}
