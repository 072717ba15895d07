/**
 * Names of organisations and units, and code lists: for display only, and so cached with an expiry. Whether an
 * organisation is joined, capable or cut off is a fact, which never comes from here.
 */
import DataLoader from 'dataloader';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type Cache } from '../cache/cache.ts';
import { CodeSystem, Organisation, Unit } from './nationalAnswers.ts';
import { type RawLoaders } from './rawLoaders.ts';

const NamedOrganisation = Type.Pick(Organisation, ['id', 'names']);
export type NamedOrganisation = Static<typeof NamedOrganisation>;

const known = {
  organisation: Compile(NamedOrganisation),
  unit: Compile(Unit),
  dataControllers: Compile(Type.Array(NamedOrganisation)),
  codeSystem: Compile(CodeSystem),
};

export class Directory {
  readonly #load: RawLoaders;
  readonly #cached: DataLoader<string, string | null>;
  readonly #cache: Cache;
  readonly #prefix: string;

  /** `prefix` tells one set of registers from another in a shared cache. */
  constructor(load: RawLoaders, cache: Cache, prefix: string) {
    this.#load = load;
    this.#cache = cache;
    this.#prefix = prefix;
    this.#cached = new DataLoader((keys) => cache.getMany(keys));
  }

  organisation(id: string): Promise<NamedOrganisation | null> {
    return this.#through(`organisation:${id}`, known.organisation, async () => {
      const row = await this.#load.organisation.load(id);
      return row && { id: row.id, names: row.names };
    });
  }

  unit(id: string): Promise<Static<typeof Unit> | null> {
    return this.#through(`unit:${id}`, known.unit, async () => {
      const row = await this.#load.unit.load(id);
      return row && { id: row.id, organisation: row.organisation, names: row.names };
    });
  }

  dataControllers(): Promise<readonly NamedOrganisation[] | null> {
    return this.#through('dataControllers', known.dataControllers, async () => {
      const rows = await this.#load.dataControllers.load('all');
      return rows.map(({ id, names }) => ({ id, names }));
    });
  }

  codeSystem(id: string): Promise<CodeSystem | null> {
    return this.#through(`codeSystem:${id}`, known.codeSystem, () => this.#load.codeSystem.load(id));
  }

  async #through<T>(
    name: string,
    shape: { Check(value: unknown): value is T },
    load: () => Promise<T | null>,
  ): Promise<T | null> {
    const key = `${this.#prefix}:${name}`;
    const text = await this.#cached.load(key);
    const kept: unknown = text === null ? null : JSON.parse(text);
    if (shape.Check(kept)) return kept;
    const value = await load();
    if (value !== null) await this.#cache.setMany([[key, JSON.stringify(value)]]);
    return value;
  }
}
