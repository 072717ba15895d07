/** One GraphQL request over HTTP. */
import { randomUUID } from 'node:crypto';
import { refuseCanariesIn } from '../canaries.ts';
import { type GraphqlError } from './expectations.ts';

export interface Asked {
  readonly requestId: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
}

export interface Asking {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly token?: string | undefined;
  readonly language?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** One of its own, where there is none. */
  readonly requestId?: string;
}

export async function ask(
  gateway: string,
  { query, variables, token, language, signal, requestId = randomUUID() }: Asking,
): Promise<Asked> {
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-request-id': requestId,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(language ? { 'accept-language': language } : {}),
    },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  refuseCanariesIn(text, response.headers, token);
  const answer: { data?: unknown; errors?: GraphqlError[] } = JSON.parse(text);
  return {
    requestId,
    status: response.status,
    headers: response.headers,
    text,
    data: answer.data ?? null,
    errors: answer.errors ?? [],
  };
}
