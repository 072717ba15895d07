/** Who may import whom, and no circles: the arrows of the architecture, read from the imports themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
  /** Only names of types: gone when the program runs. */
  readonly typeOnly: boolean;
}

/** For each place, whose values and whose types it may use. A file at the root of src is a place of its own. */
const mayUse: Readonly<Record<string, { values: readonly string[]; types: readonly string[] }>> = {
  law: { values: [], types: [] },
  lawBook: { values: ['law'], types: ['law', 'generated'] },
  errors: { values: ['law'], types: ['law'] },
  objectIdentifier: { values: ['errors'], types: ['errors'] },
  identity: { values: ['errors', 'law'], types: ['law'] },
  awaitable: { values: [], types: [] },
  cache: { values: [], types: [] },
  registers: { values: ['errors', 'law'], types: ['law', 'cache', 'awaitable'] },
  facts: { values: ['errors', 'law'], types: ['law', 'registers', 'identity'] },
  accessLog: { values: [], types: ['law', 'identity'] },
  admission: {
    values: ['law', 'facts', 'errors', 'objectIdentifier', 'awaitable'],
    types: ['law', 'registers', 'accessLog', 'identity', 'facts', 'cache'],
  },
  guards: {
    values: ['law', 'errors', 'objectIdentifier'],
    types: [
      'law',
      'facts',
      'errors',
      'accessLog',
      'identity',
      'registers',
      'admission',
      'context',
      'generated',
    ],
  },
  resolvers: { values: ['admission', 'awaitable'], types: ['generated', 'context', 'admission'] },
  context: {
    values: ['accessLog', 'admission', 'facts', 'guards', 'law', 'registers'],
    types: ['accessLog', 'admission', 'caches', 'facts', 'identity', 'law', 'execution', 'registers'],
  },
  execution: { values: ['errors'], types: ['accessLog', 'context', 'registers', 'cache'] },
  generated: {
    values: [],
    types: ['resolvers', 'admission', 'registers', 'context'],
  },
  sandbox: { values: ['law'], types: ['law'] },
};

/** Put everything together, and so may use all but these. */
const mayNotUse: Readonly<Record<string, readonly string[]>> = {
  gateway: ['main', 'sandbox'],
  unguardedServer: ['main', 'sandbox', 'registers', 'law', 'admission', 'guards', 'resolvers', 'schema'],
  schema: ['main', 'sandbox', 'registers', 'law'],
  requests: ['main', 'sandbox', 'registers', 'law', 'admission'],
  caches: ['main', 'sandbox', 'law'],
  ports: ['main', 'sandbox'],
  health: ['main', 'sandbox', 'registers', 'law'],
  graphiql: ['main', 'sandbox', 'registers', 'law'],
  configuration: ['main', 'sandbox', 'law'],
  main: [],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports = files.flatMap(importsOf);

describe('the arrows', () => {
  it('reads the imports', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ from: 'main.ts', to: 'gateway.ts', typeOnly: false });
    expect(imports).toContainEqual({ from: 'main.ts', to: 'sandbox/launch.ts', typeOnly: false });
    expect(imports).toContainEqual({ from: 'facts/gather.ts', to: 'law/facts.ts', typeOnly: true });
  });

  it('knows every place', () => {
    const places = new Set(files.map(placeOf));
    expect([...places].filter((place) => !(place in mayUse) && !(place in mayNotUse))).toEqual([]);
  });

  it('lets each place use only what is below it', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('keeps graphql-shield in one folder', () => {
    const users = files.filter((file) => /['"]graphql-(shield|middleware)['"]/.test(read(file)));
    expect(users).toEqual(['guards/shield.ts']);
  });

  it('keeps the law pure: no package, no clock', () => {
    const law = files.filter((file) => placeOf(file) === 'law');
    expect(law.filter((file) => /from '(?!\.)/.test(read(file)))).toEqual([]);
    expect(
      law.filter((file) => /Temporal\.Now|Date\.now|new Date|async |await |Promise/.test(read(file))),
    ).toEqual([]);
  });

  it('lets nothing but facts and admission reach a raw loader at run time', () => {
    const users = imports
      .filter(({ to }) => to === 'registers/rawLoaders.ts')
      .filter(({ typeOnly }) => !typeOnly);
    expect(users.map(({ from }) => from)).toEqual(['registers/registers.ts']);
  });

  it('lets nothing but the gateway serve a schema', () => {
    const users = imports.filter(({ to, typeOnly }) => to === 'unguardedServer.ts' && !typeOnly);
    expect(users.map(({ from }) => from)).toEqual(['gateway.ts']);
  });

  it('has no circle', () => {
    expect(circle()).toBeNull();
  });
});

/** V8 makes such a function among the old objects, where it keeps all that it closes over until a full collection. */
describe('a function written straight into a property', () => {
  const written =
    /([\w)\]]\.#?\w+|\w\[[^\]]*\]) (\?\?|\|\||&&)?=\s+(async )?(function\b|\w+ =>|\([^()]*\)(: [^=]+)? =>)/;

  it('is known when it is seen', () => {
    const source = [
      'this.all = () => all();',
      'one.#done ??=\n  async (a: A): Promise<B> => b;',
      'x.y = z => 1;',
      'x[y] ||= function () {}',
    ];
    expect(source.filter((text) => !written.test(text))).toEqual([]);
    expect(['const all = () => 1;', 'this.all = all;', 'this.a = made((b) => b);'].filter(isWritten)).toEqual(
      [],
    );
  });

  it('is nowhere', () => {
    expect(files.filter((file) => isWritten(read(file)))).toEqual([]);
  });

  function isWritten(source: string): boolean {
    return written.test(source);
  }
});

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [user, used] = [placeOf(from), placeOf(to)];
  if (user === used) return true;
  const rule = mayUse[user];
  if (rule) return (typeOnly ? [...rule.types, ...rule.values] : rule.values).includes(used);
  return !(mayNotUse[user] ?? []).includes(used);
}

/** A circle of imports that are there at run time, or null. */
function circle(): readonly string[] | null {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of imports.filter((one) => one.from === file && !one.typeOnly)) {
      const found = walk(to, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  return files.map((file) => walk(file, [])).find((found) => found !== null) ?? null;
}

function importsOf(file: string): Import[] {
  const text = read(file);
  const named = [...text.matchAll(/^(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s+'(\.[^']+)'/gm)];
  const dynamic = [...text.matchAll(/import\('(\.[^']+)'\)/g)];
  return [
    ...named.map(([, type, names = '', path = '']) => ({
      from: file,
      to: target(file, path),
      typeOnly: type !== undefined || isOnlyTypes(names),
    })),
    ...dynamic.map(([, path = '']) => ({ from: file, to: target(file, path), typeOnly: false })),
  ];
}

function isOnlyTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}$/s.exec(names.trim())?.[1] ?? '';
  const list = inner.split(',').map((name) => name.trim());
  return list.some((name) => name !== '') && list.every((name) => name === '' || name.startsWith('type '));
}

function target(file: string, path: string): string {
  return relative(src, join(src, dirname(file), path));
}

function placeOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? file;
}

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}
