/** The sandbox over HTTP: worlds, tokens, and the calls of a request. */
import { type Step } from './format.ts';

export interface World {
  readonly world: string;
  readonly ids: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Call {
  readonly service: string;
  readonly at: number;
  readonly until: number | null;
}

export class SandboxClient {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
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

  async token(who: Step['as'], ids: World['ids']): Promise<string> {
    if (typeof who === 'string') {
      const answer = await this.#ask<{ token: string }>('POST', `/personas/${who}/token`, {});
      return answer.token;
    }
    const { token } = await this.#ask<{ token: string }>('POST', '/tokens', resolved(who, ids));
    return token;
  }

  async setFault(world: string, service: string, fault: object): Promise<void> {
    await this.#ask('PUT', `/worlds/${world}/faults/${service}`, fault);
  }

  /** How many calls a request made, and in how many rounds, each waiting for the one before. */
  async calls(
    world: string,
    requestId: string,
  ): Promise<{ count: number; rounds: number; services: string[] }> {
    const { calls } = await this.#ask<{ calls: Call[] }>(
      'GET',
      `/worlds/${world}/calls?requestId=${requestId}`,
    );
    return { count: calls.length, rounds: roundsOf(calls), services: calls.map(({ service }) => service) };
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the sandbox refuses ${method} ${path}: ${text}`);
    return JSON.parse(text || 'null');
  }
}

/** A call that began after every earlier one of its round had ended begins another round. */
function roundsOf(calls: readonly Call[]): number {
  let rounds = 0;
  let roundEnds = Number.NEGATIVE_INFINITY;
  for (const { at, until } of calls.toSorted((a, b) => a.at - b.at)) {
    const end = until ?? Number.POSITIVE_INFINITY;
    if (at >= roundEnds) {
      rounds += 1;
      roundEnds = end;
    } else {
      // Calls of one round overlap; the round lasts until the first of them is answered and used.
      roundEnds = Math.min(roundEnds, end);
    }
  }
  return rounds;
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
