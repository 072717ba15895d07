/** Archive endpoints and the registers that each serves. */
import { createHash } from 'node:crypto';
import { type Scope } from '../law/scope.ts';
import { type RegistersConfiguration } from './configuration.ts';
import { type Endpoint } from './transport.ts';

export interface Archive {
  readonly endpoint: Endpoint;
  /** Of the registers that it serves: the same in every instance, and no other archive's. */
  readonly name: string;
  /** Controllers named for it; the one with `*` serves all that no other names. */
  readonly controllers: readonly string[];
  readonly servesTheRest: boolean;
}

export interface SpreadScope {
  readonly archive: Archive;
  readonly scope: Scope;
}

export class Archives {
  readonly all: readonly Archive[];
  readonly #named: ReadonlyMap<string, Archive>;
  readonly #rest: Archive | null;

  constructor(configuration: RegistersConfiguration['archives'], open: (url: string) => Endpoint) {
    this.all = configuration.map(({ url, controllers }) => ({
      endpoint: open(url),
      name: createHash('sha256').update(controllers.toSorted().join()).digest('base64url').slice(0, 16),
      controllers: controllers.filter((controller) => controller !== '*'),
      servesTheRest: controllers.includes('*'),
    }));
    // The first that names a controller serves it.
    this.#named = new Map(
      this.all
        .toReversed()
        .flatMap((archive) => archive.controllers.map((controller) => [controller, archive])),
    );
    this.#rest = this.all.find(({ servesTheRest }) => servesTheRest) ?? null;
  }

  /** The endpoint of a controller; null where none is configured. */
  of(controller: string): Archive | null {
    return this.#named.get(controller) ?? this.#rest;
  }

  /** A scope cut to what each endpoint serves. Registers without an endpoint are in none of the parts. */
  spread(scope: Scope): readonly SpreadScope[] {
    return this.all.flatMap((archive) => {
      const part = this.#partOf(scope, archive);
      return part === null ? [] : [{ archive, scope: part }];
    });
  }

  #partOf(scope: Scope, archive: Archive): Scope | null {
    if (scope.controllers === 'ALL') {
      const except = scope.exceptControllers;
      if (archive.servesTheRest) {
        const elsewhere = [...this.#named.keys()].filter(
          (controller) => !archive.controllers.includes(controller),
        );
        return { ...scope, exceptControllers: [...new Set([...except, ...elsewhere])] };
      }
      return {
        ...scope,
        exceptControllers: [],
        controllers: archive.controllers.filter((id) => !except.includes(id)),
      };
    }
    const controllers = scope.controllers.filter((controller) => this.of(controller) === archive);
    if (controllers.length === 0) return null;
    return controllers.length === scope.controllers.length ? scope : { ...scope, controllers };
  }
}
