import { refuseCanariesIn } from '../support/canaries.ts';

/** Any body, with any headers, to the gateway. */
export interface Posted {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly milliseconds: number;
  /** Codes of the errors, in order. */
  readonly codes: readonly string[];
  /** Every error's `extensions.requestId`. */
  readonly requestIds: readonly unknown[];
}

export async function post(
  gateway: string,
  body: string,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<Posted> {
  const started = performance.now();
  const response = await fetch(`${gateway}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  refuseCanariesIn(text, response.headers, headers.authorization?.replace(/^bearer /i, ''));
  const errors = errorsIn(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    milliseconds,
    codes: errors.map(({ extensions }) => String(extensions?.code)),
    requestIds: errors.map(({ extensions }) => extensions?.requestId),
  };
}

function errorsIn(text: string): { extensions?: Record<string, unknown> }[] {
  try {
    return JSON.parse(text).errors ?? [];
  } catch {
    return [];
  }
}
