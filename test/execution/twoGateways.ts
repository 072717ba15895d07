/** Two gateways over one world, one that compiles at once and one that never does, and what differs between them. */
import { randomUUID } from 'node:crypto';
import { type AccessLogEntry } from '../../src/accessLog/entry.ts';
import { defaultLimits } from '../../src/execution/limits.ts';
import { personas } from '../../src/sandbox/personas/index.ts';
import { nothingKept } from '../support/nothingKept.ts';
import { ask } from '../support/scenario/ask.ts';
import { type GraphqlError } from '../support/scenario/expectations.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { type Stage } from '../support/scenario/stage.ts';

export interface Question {
  readonly token: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface Seen {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly GraphqlError[];
  /** Its entries in one order: what is waited for comes in another now and then. */
  readonly log: readonly string[];
}

export interface Both {
  readonly compiled: Seen;
  readonly interpreted: Seen;
}

export interface TwoGateways {
  readonly world: World;
  ask(question: Question): Promise<Both>;
  close(): Promise<void>;
}

export async function openTwoGateways(stage: Stage): Promise<TwoGateways> {
  const world = await stage.sandbox.createWorld();
  await readBefore(world, stage);
  const compiled = await openGateway(stage, world, 'compiled', 0);
  const interpreted = await openGateway(stage, world, 'interpreted', Number.POSITIVE_INFINITY);
  return {
    world,
    ask: async (question) => {
      const requestId = randomUUID();
      const asked = [compiled.ask(question, requestId), interpreted.ask(question, requestId)] as const;
      const [ours, theirs] = await Promise.all(asked);
      return { compiled: ours, interpreted: theirs };
    },
    close: async () => {
      await compiled.close();
      await interpreted.close();
      await stage.sandbox.removeWorld(world.world);
    },
  };
}

/** Each writes a log of its own, and both show citizens the same one and sign cursors alike. */
async function openGateway(stage: Stage, { world }: World, name: string, compileAfter: number) {
  const accessLog = await stage.openLog(`${world}${name}`);
  const gateway = await stage.gateway(world, {
    ports: {
      accessLog: { ...accessLog, ofClient: stage.accessLog.ofClient },
      secret: Buffer.alloc(32, 7),
      limits: { ...defaultLimits, compileAfter },
      // What was looked up before would differ where the engines ask in another order.
      caches: nothingKept,
    },
  });
  return {
    ask: async (question: Question, requestId: string): Promise<Seen> => {
      const variables = { ...question.variables };
      const { status, data, errors } = await ask(gateway.url, { ...question, variables, requestId });
      const log = await accessLog.ofRequest(requestId);
      return { status, data, errors, log: log.map(inOneOrder).toSorted() };
    },
    close: async () => {
      await gateway.close();
      await accessLog.close();
    },
  };
}

const inOneOrder = (entry: AccessLogEntry): string =>
  JSON.stringify({ ...entry, id: null, occurredAt: null, records: entry.records.toSorted() });

/** Uses of Aino's and Eeli's data, for them to see. */
async function readBefore(world: World, stage: Stage): Promise<void> {
  const gateway = await stage.gateway(world.world);
  const query = `query ($context: ProfessionalContextInput!) {
    aino: client(id: "2.999.3.1", context: $context) { documents(first: 100) { totalCount } }
    eeli: client(id: "2.999.3.2", context: $context) { documents(first: 100) { totalCount } cases { id } } }`;
  for (const { name, context } of personas.filter((persona) => persona.context)) {
    const token = await stage.sandbox.token(name, world.ids, world.world);
    await ask(gateway.url, { query, variables: { context }, token });
  }
  await gateway.close();
}

/** Nothing where the answers are alike, and so are the log entries. */
export function differences({ compiled, interpreted }: Both): string[] {
  const told = (seen: Seen) => seen.errors.map((error) => JSON.stringify(error)).toSorted();
  const [ours, theirs] = [told(compiled), told(interpreted)];
  const missing = theirs.filter((error) => !ours.includes(error));
  const added = compiled.errors.filter((error) => !theirs.includes(JSON.stringify(error)));
  return [
    ...differenceOf('status', compiled.status, interpreted.status),
    // With the keys in their order.
    ...differenceOf('data', JSON.stringify(compiled.data), JSON.stringify(interpreted.data)),
    // graphql-js does not wait for the rest of what becomes null: it is neither given out nor logged.
    ...(interpreted.errors.some((error) => isBelowNull(interpreted.data, error))
      ? []
      : differenceOf('log', compiled.log.join('\n'), interpreted.log.join('\n'))),
    ...missing.map((error) => `only interpreted: ${error}`),
    // Below a null, graphql-js tells the first failure only.
    ...added
      .filter((error) => !isBelowNull(compiled.data, error))
      .map((error) => `only compiled: ${JSON.stringify(error)}`),
  ];
}

const differenceOf = <T>(what: string, compiled: T, interpreted: T): string[] =>
  compiled === interpreted ? [] : [`${what}: compiled ${compiled}, interpreted ${interpreted}`];

function isBelowNull(data: unknown, { path = [] }: GraphqlError): boolean {
  let at = data;
  for (const key of path.slice(0, -1)) {
    if (at === null) return true;
    at = Reflect.get(Object(at), key);
  }
  return at === null;
}
