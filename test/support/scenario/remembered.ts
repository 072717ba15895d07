/** Texts of a step's answer by their paths in `data`, such as `client.documents.pageInfo.endCursor`. */
export const remembered = (
  remember: Readonly<Record<string, string>> | undefined,
  data: unknown,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(remember ?? {}).map(([name, path]) => [name, textAt(data, path)]));

function textAt(data: unknown, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>((value, name) => (isMap(value) ? value[name] : undefined), data);
  if (typeof found === 'string') return found;
  throw new Error(`remember: there is no text at ${path}`);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
