/** The sandbox over HTTP: worlds, tokens, and the calls of a request. */
import { type Step } from './format.ts';

export interface World {
  readonly world: string;
  readonly ids: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Call {
  readonly service: string;
  readonly questions: readonly string[];
}

/** What a request cost the registers. */
export interface Calls {
  readonly count: number;
  /** How many of them waited for one another. */
  readonly rounds: number;
  readonly services: readonly string[];
  /** Sorted: `service operation` of each call, or `service operation+operation` where it asked several things. */
  readonly calls: readonly string[];
  /** Sorted: `service operation` of all that was asked. */
  readonly questions: readonly string[];
}

export class SandboxClient {
  readonly url: string;
  readonly #roundsOf: (requestId: string) => number;

  /** `roundsOf` tells the rounds of a request's calls, which only the gateway's own clock can. */
  constructor(url: string, roundsOf: (requestId: string) => number = () => 0) {
    this.url = url;
    this.#roundsOf = roundsOf;
  }

  createWorld(facts: unknown = {}): Promise<World> {
    return this.#ask('POST', '/worlds', { facts });
  }

  changeWorld(world: string, facts: unknown): Promise<World> {
    return this.#ask('PATCH', `/worlds/${world}`, { facts });
  }

  async removeWorld(world: string): Promise<void> {
    await this.#ask('DELETE', `/worlds/${world}`);
  }

  /** `world`: where to look whether the bearer can be strongly identified. */
  async token(who: Step['as'], ids: World['ids'], world = 'base'): Promise<string> {
    if (typeof who === 'string') {
      const answer = await this.#ask<{ token: string }>('POST', `/personas/${who}/token`, { world });
      return answer.token;
    }
    const { token } = await this.#ask<{ token: string }>('POST', '/tokens', {
      world,
      ...resolved(who, ids),
    });
    return token;
  }

  async setFault(world: string, service: string, fault: object): Promise<void> {
    await this.#ask('PUT', `/worlds/${world}/faults/${service}`, fault);
  }

  async calls(world: string, requestId: string): Promise<Calls> {
    const { calls } = await this.#ask<{ calls: Call[] }>(
      'GET',
      `/worlds/${world}/calls?requestId=${requestId}`,
    );
    return {
      count: calls.length,
      rounds: this.#roundsOf(requestId),
      services: calls.map(({ service }) => service),
      calls: calls.map(({ service, questions }) => `${service} ${questions.toSorted().join('+')}`).toSorted(),
      questions: calls
        .flatMap(({ service, questions }) => questions.map((operation) => `${service} ${operation}`))
        .toSorted(),
    };
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    }).catch(() => {
      throw new Error(`the sandbox does not answer at ${this.url}; start it, or set SANDBOX_PORT`);
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the sandbox refuses ${method} ${path}: ${text}`);
    return JSON.parse(text || 'null');
  }
}

/** `${documents.plan}` stands for the id of that row, anywhere in a value. */
export function resolved<T>(value: T, ids: World['ids']): T {
  const text = JSON.stringify(value, null, 0);
  return JSON.parse(
    text.replace(/\$\{(\w+)\.([\w-]+)\}/g, (reference, kind: string, slug: string) => {
      const id = ids[kind]?.[slug];
      if (id === undefined) throw new Error(`${reference} refers to nothing in this world`);
      return id;
    }),
  );
}
