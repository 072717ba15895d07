/** What a step's answer gives to later steps: texts by their paths in `data`, such as `client.documents.pageInfo.endCursor`. */
export interface Remembered {
  readonly texts: Readonly<Record<string, string>>;
  /** What was to be remembered and did not come. In its place stands a text that is nobody's, so that the file plays on. */
  readonly missing: readonly string[];
}

export function remembered(
  remember: Readonly<Record<string, string>> | undefined,
  data: unknown,
): Remembered {
  const found = Object.entries(remember ?? {}).map(([name, path]) => ({
    name,
    path,
    text: textAt(data, path),
  }));
  return {
    texts: Object.fromEntries(found.map(({ name, text }) => [name, text ?? 'nothing remembered'])),
    missing: found
      .filter(({ text }) => text === null)
      .map(({ path }) => `remember: there is no text at ${path}`),
  };
}

function textAt(data: unknown, path: string): string | null {
  const found = path
    .split('.')
    .reduce<unknown>((value, name) => (isMap(value) ? value[name] : undefined), data);
  return typeof found === 'string' ? found : null;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
