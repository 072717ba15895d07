/** Two gateways over one world, one that compiles at once and one that never does, and what differs between them. */
import { randomUUID } from 'node:crypto';
import { type Cache } from '../../src/cache/cache.ts';
import { defaultLimits } from '../../src/execution/limits.ts';
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
  /** `data` with its keys in their order, but for when something was logged. */
  readonly text: string;
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

/** What was looked up before would differ where the engines ask in another order. */
const nothingKept: Cache = { getMany: async (keys) => keys.map(() => null), setMany: async () => undefined };

/** Each has an access log of its own, for citizens are shown it, and both sign cursors alike. */
export async function openTwoGateways(stage: Stage): Promise<TwoGateways> {
  const world = await stage.sandbox.createWorld();
  const secret = Buffer.alloc(32, 7);
  const opened = Date.now();
  const open = async (name: string, compileAfter: number) => {
    const accessLog = await stage.openLog(`${world.world}${name}`);
    const limits = { ...defaultLimits, compileAfter };
    const gateway = await stage.gateway(world.world, {
      ports: { accessLog, secret, limits, cache: nothingKept },
    });
    return {
      ask: async (question: Question, requestId: string): Promise<Seen> => {
        const { status, data, errors } = await ask(gateway.url, {
          ...question,
          variables: { ...question.variables },
          requestId,
        });
        const log = await accessLog.ofRequest(requestId);
        return {
          status,
          data,
          text: withoutMoments(JSON.stringify(data), opened),
          errors,
          log: log
            .map((entry) => ({ ...entry, id: null, records: entry.records.toSorted() }))
            .map((entry) => withoutMoments(JSON.stringify(entry), opened))
            .toSorted(),
        };
      },
      close: async () => {
        await gateway.close();
        await accessLog.close();
      },
    };
  };
  const compiled = await open('compiled', 0);
  const interpreted = await open('interpreted', Number.POSITIVE_INFINITY);
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

/** Nothing where the answers are alike, and so are the log entries. */
export function differences({ compiled, interpreted }: Both): string[] {
  const told = (seen: Seen) => seen.errors.map((error) => JSON.stringify(error)).toSorted();
  const [ours, theirs] = [told(compiled), told(interpreted)];
  const missing = theirs.filter((error) => !ours.includes(error));
  const added = compiled.errors.filter((error) => !theirs.includes(JSON.stringify(error)));
  return [
    ...differenceOf('status', compiled.status, interpreted.status),
    ...differenceOf('data', compiled.text, interpreted.text),
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

/** When something was logged, which is told to citizens, is not the same for both. */
const withoutMoments = (text: string, since: number): string =>
  text.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]{12}Z/g, (moment) =>
    Date.parse(moment) >= since ? 'now' : moment,
  );
