/** What a query costs the registers, and what is left of the answer when one of them fails. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegisters } from '../../src/registers/registers.ts';
import { type TransportLimits } from '../../src/registers/transport.ts';
import { registersAt } from '../../src/sandbox/address.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { engineLimits } from '../support/engine.ts';
import { nothingKept } from '../support/nothingKept.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type Calls, type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [alue, lahti, hoiva, muu] = [1, 2, 101, 102].map(ids.organisation);
const contexts = {
  sara: { actingFor: alue, serviceUnit: ids.unit(1) },
  pia: { actingFor: alue, serviceUnit: ids.unit(21) },
  leo: { actingFor: lahti, serviceUnit: ids.unit(11), controllers: [alue] },
  saraEverywhere: { actingFor: alue, serviceUnit: ids.unit(1), controllers: [alue, lahti, hoiva, muu] },
};
const document = '{ id case { name } controller { name } serviceUnit { name } author { name } }';
const documents = (first: number) => `documents(first: ${first}) { totalCount edges { node ${document} } }`;
const clientQuery = (fields: string) =>
  `query ($context: ProfessionalContextInput!) { client(id: "${ids.person(1)}", context: $context) { ${fields} } }`;

/** Twelve documents of today in four registers, in turn; fifty clients in Sara's unit; Aino at Lahti too. */
const many = Array.from({ length: 50 }, (_, at) => at + 1);
const today = Array.from({ length: 12 }, (_, at) => ({
  id: `2.999.8.2${String(at).padStart(3, '0')}.1`,
  controller: [alue, lahti, hoiva, muu][at % 4],
  caseId: `\${cases.aino${['Alue', 'Lahti', 'Hoiva', 'Muu'][at % 4]}}`,
  draftedAt: `2026-10-15T0${Math.floor(at / 2)}:00:00.000Z`,
}));
const rows = (list: readonly number[], row: (n: number) => object) =>
  Object.fromEntries(list.map((n) => [`many${n}`, row(n)]));
const facts = {
  persons: rows(many, () => ({ like: 'aino', identityCode: null })),
  cases: {
    ainoLahti: { like: 'ainoAlue', controller: lahti, unit: ids.unit(11) },
    ainoHoiva: { like: 'ainoAlue', controller: hoiva, unit: ids.unit(23) },
    ainoMuu: { like: 'ainoAlue', controller: muu, unit: ids.unit(23) },
    ...rows(many, (n) => ({ like: 'ainoAlue', clients: [`\${persons.many${n}}`] })),
  },
  documents: {
    ...Object.fromEntries(
      today.map((row, at) => [`today${at}`, { like: 'homeCare1', ...row, author: ids.professional(4) }]),
    ),
    ...rows(many, (n) => ({
      like: 'decision',
      client: `\${persons.many${n}}`,
      caseId: `\${cases.many${n}}`,
    })),
  },
};
const newestFirst = today.map(({ id }) => id).toReversed();

const services = ['archive/main', 'organisations', 'professionals', 'persons', 'declarations'];
const spread = [
  { endpoint: 'a', controllers: [alue ?? ''] },
  { endpoint: 'b', controllers: [lahti ?? ''] },
  { endpoint: 'c', controllers: ['*'] },
];

let stage: Stage;
let world: World;
let whole: RunningGateway;
const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld(facts);
  whole = await stage.gateway(world.world, { ports: { caches: nothingKept } });
});
afterAll(async () => {
  for (const close of closers) await close();
  await whole.close();
  await stage.close();
});

/** A gateway of its own over three archive endpoints, impatient, with a breaker that stays out of the way. */
async function gatewayOverThree(transport: Partial<TransportLimits> = {}, deadline = engineLimits.deadline) {
  const limits = { connections: 32, queue: 512, timeout: 400, breakAfter: 1000, breakFor: 300, ...transport };
  const { url } = stage.sandbox;
  const archives = spread.map(({ endpoint, controllers }) => ({
    url: `${url}/worlds/${world.world}/archive/${endpoint}`,
    controllers,
  }));
  const reports = { call: () => undefined, batch: () => undefined };
  const registers = openRegisters({ ...registersAt(url, world.world), archives }, reports, limits);
  const ports = { registers, caches: nothingKept, limits: { ...engineLimits, deadline } };
  const gateway = await stage.gateway(world.world, { ports });
  closers.push(async () => {
    await gateway.close();
    await registers.close();
  });
  return gateway;
}

async function asked(
  gateway: RunningGateway,
  as: string,
  query: string,
  variables = {},
  signal?: AbortSignal,
) {
  const token = await stage.sandbox.token(as, world.ids);
  return ask(gateway.url, { query, variables, token, signal });
}

interface Call {
  service: string;
  questions: readonly string[];
  at: number;
  until: number | null;
}
/** Of one request, or of all. */
async function callsOf(requestId?: string): Promise<Call[]> {
  const of = requestId === undefined ? '' : `?requestId=${requestId}`;
  const response = await fetch(`${stage.sandbox.url}/worlds/${world.world}/calls${of}`);
  const { calls }: { calls: Call[] } = JSON.parse(await response.text());
  return calls;
}
const fault = (of: object) => stage.sandbox.setFault(world.world, 'archive/b', of);

/** The calls of a query that must answer whole; each takes a while, so that those of one round overlap. */
async function costOf(
  as: string,
  query: string,
  variables: object,
): Promise<Pick<Calls, 'count' | 'rounds' | 'calls'>> {
  const slow = (of: object) =>
    Promise.all(services.map((service) => stage.sandbox.setFault(world.world, service, of)));
  await slow({ delayMs: 40 });
  const answer = await asked(whole, as, query, variables).finally(() => slow({}));
  expect(answer.errors).toEqual([]);
  const { count, rounds, calls } = await stage.sandbox.calls(world.world, answer.requestId);
  return { count, rounds, calls };
}

type Cost = Awaited<ReturnType<typeof costOf>>;
/** In what each call asks. */
function areAlike(costs: readonly Cost[]): void {
  const [first, ...others] = costs.map(({ calls }) => calls);
  for (const cost of others) expect(cost, JSON.stringify(costs)).toEqual(first);
}

describe('register calls do not grow', () => {
  it.each(['pia', 'sara', 'leo'] as const)('with the documents of a page, for %s', async (as) => {
    const costs = [];
    for (const first of [1, 10, 100]) {
      costs.push(await costOf(as, clientQuery(documents(first)), { context: contexts[as] }));
    }
    areAlike(costs);
    // Disclosure by permission asks who share a case, and then what those have declared.
    const most = as === 'leo' ? 4 : 3;
    for (const { rounds } of costs) expect(rounds).toBeLessThanOrEqual(most);
  });

  it('with the clients of a unit', async () => {
    const query = (first: number) => `query ($context: ProfessionalContextInput!) {
      unitClients(context: $context, first: ${first}) { edges { node { id cases { name serviceUnit { name } }
        documents(first: 3) { edges { node ${document} } } } } } }`;
    const costs = [];
    for (const first of [1, 10, 50])
      costs.push(await costOf('sara', query(first), { context: contexts.sara }));
    areAlike(costs);
  });

  it('with the clients that a query names', async () => {
    const query = (count: number) =>
      `query ($context: ProfessionalContextInput!) { ${many
        .slice(0, count)
        .map(
          (n) =>
            `c${n}: client(id: "${world.ids.persons?.[`many${n}`]}", context: $context) { ${documents(2)} }`,
        )
        .join(' ')} }`;
    const one = await costOf('sara', query(1), { context: contexts.sara });
    areAlike([one, await costOf('sara', query(12), { context: contexts.sara })]);
  });
});

interface Page {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  registers?: { controller: { id: string }; status: string }[];
}
type Path = 'sara' | 'aino';
const page = 'edges { node { id author { name } } } pageInfo { hasNextPage endCursor }';
const roots: Record<Path, string> = {
  sara: `client(id: "${ids.person(1)}", context: $context)`,
  aino: 'myKanta',
};

async function pageOf(
  gateway: RunningGateway,
  as: Path,
  fields: string,
  first = 100,
  after: string | null = null,
) {
  const declared = as === 'sara' ? ', $context: ProfessionalContextInput!' : '';
  const query = `query ($first: Int!, $after: String${declared}) { root: ${roots[as]} {
    documents(first: $first, after: $after, filter: { draftedFrom: "2026-10-15" }) { ${page} ${fields} } } }`;
  const variables = { first, after, ...(as === 'sara' ? { context: contexts.saraEverywhere } : {}) };
  const answer = await asked(gateway, as, query, variables);
  const { data }: { data: { root: { documents: Page } } | null } = JSON.parse(answer.text);
  if (!data?.root) throw new Error(`No data: ${answer.text}`);
  const { documents: found } = data.root;
  return { ...answer, found, given: found.edges.map(({ node }) => node.id) };
}

describe('registers over three endpoints', () => {
  it.each(['sara', 'aino'] as const)(
    'are asked once each, in parallel, and merged newest first for %s',
    async (as) => {
      const gateway = await gatewayOverThree({ timeout: 5000 });
      for (const { endpoint } of spread)
        await stage.sandbox.setFault(world.world, `archive/${endpoint}`, { delayMs: 60 });
      const { given, requestId, errors } = await pageOf(gateway, as, '').finally(async () => {
        for (const { endpoint } of spread)
          await stage.sandbox.setFault(world.world, `archive/${endpoint}`, {});
      });
      expect(errors).toEqual([]);
      expect(given).toEqual(newestFirst);
      const calls = (await callsOf(requestId)).filter(({ service }) => service.startsWith('archive/'));
      const kinds = calls.flatMap(({ service, questions }) => questions.map((one) => `${service} ${one}`));
      expect(kinds.toSorted()).toEqual([...new Set(kinds)].toSorted());
      const searches = calls.filter(({ questions }) => questions.includes('documents/search'));
      expect(searches.map(({ service }) => service).toSorted()).toEqual([
        'archive/a',
        'archive/b',
        'archive/c',
      ]);
      const lastBegan = Math.max(...searches.map(({ at }) => at));
      expect(lastBegan).toBeLessThan(
        Math.min(...searches.map(({ until }) => until ?? Number.POSITIVE_INFINITY)),
      );
    },
  );

  const faults = {
    slow: { delayMs: 2000 },
    failing: { status: 500 },
    hanging: { hang: true },
    nonsense: { nonsense: true },
  };
  const cases = (['sara', 'aino'] as const).flatMap((as) =>
    Object.entries(faults).map((one) => [as, ...one] as const),
  );

  it.each(cases)('answer %s without the one that is %s', async (as, _, of) => {
    const gateway = await gatewayOverThree();
    await fault(of);
    const [told, untold] = await Promise.all([
      pageOf(gateway, as, 'registers { controller { id } status }'),
      pageOf(gateway, as, ''),
    ]).finally(() => fault({}));
    const others = today.filter(({ controller }) => controller !== lahti).map(({ id }) => id);
    for (const { given } of [told, untold]) expect(given).toEqual(others.toReversed());
    const statuses = Object.fromEntries(
      (told.found.registers ?? []).map((one) => [one.controller.id, one.status]),
    );
    expect(statuses).toEqual({
      [String(alue)]: 'ANSWERED',
      [String(lahti)]: 'UNAVAILABLE',
      [String(hoiva)]: 'ANSWERED',
      [String(muu)]: 'ANSWERED',
    });
    expect(told.errors).toEqual([]);
    expect(untold.errors).toMatchObject([
      {
        path: ['root', 'documents'],
        extensions: { code: 'REGISTER_UNAVAILABLE', requestId: untold.requestId },
      },
    ]);
    expect(untold.found.pageInfo.hasNextPage).toBe(true);
  });

  it.each([
    ['sara', [0]],
    ['sara', [1]],
    ['aino', [0, 1]],
    ['aino', [2]],
  ] as const)('lose nothing for %s where one missed page %s and came back', async (as, missed) => {
    const gateway = await gatewayOverThree();
    const seen: string[] = [];
    let after: string | null = null;
    for (let at = 0, more = true; more && at < 20; at += 1) {
      await fault(missed.some((one) => one === at) ? { status: 500 } : {});
      const { given, found }: Awaited<ReturnType<typeof pageOf>> = await pageOf(gateway, as, '', 3, after);
      seen.push(...given);
      more = found.pageInfo.hasNextPage;
      after = found.pageInfo.endCursor;
    }
    expect(seen.toSorted()).toEqual(newestFirst.toSorted());
  });
});

describe('an endpoint that fails', () => {
  const searchesOf = async (requestId: string) =>
    (await callsOf(requestId)).filter(({ service }) => service === 'archive/b').length;

  it('is left in peace by the breaker, and asked again later', async () => {
    const gateway = await gatewayOverThree({ breakAfter: 4, breakFor: 250 });
    await fault({ status: 500 });
    for (const _ of [1, 2]) expect(await searchesOf((await pageOf(gateway, 'aino', '')).requestId)).toBe(2);
    const broken = await pageOf(gateway, 'aino', '');
    expect(await searchesOf(broken.requestId)).toBe(0);
    expect(broken.errors).toMatchObject([{ extensions: { code: 'REGISTER_UNAVAILABLE' } }]);
    await fault({});
    await wait(300);
    expect((await pageOf(gateway, 'aino', '')).given).toEqual(newestFirst);
  });

  it('is not blamed for callers who hang up', async () => {
    const gateway = await gatewayOverThree({ timeout: 5000, breakAfter: 4, breakFor: 60_000 });
    await fault({ delayMs: 150 });
    const query = '{ myKanta { documents(first: 1) { totalCount } } }';
    for (const _ of [1, 2, 3, 4, 5]) {
      await expect(asked(gateway, 'aino', query, {}, AbortSignal.timeout(60))).rejects.toThrow(
        /timeout|abort/i,
      );
    }
    const { given, errors } = await pageOf(gateway, 'aino', '').finally(() => fault({}));
    expect({ given, errors }).toEqual({ given: newestFirst, errors: [] });
  });

  it('holds nobody longer than the deadline of the request', async () => {
    const gateway = await gatewayOverThree({ timeout: 60_000 }, 300);
    await stage.sandbox.setFault(world.world, 'archive/a', { hang: true });
    const started = performance.now();
    const answer = await asked(gateway, 'sara', clientQuery('id'), { context: contexts.sara }).finally(() =>
      stage.sandbox.setFault(world.world, 'archive/a', {}),
    );
    expect(performance.now() - started).toBeLessThan(1500);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'DECISION_UNAVAILABLE' } }]);
    expect((await callsOf(answer.requestId)).filter(({ service }) => service === 'archive/a')).toHaveLength(
      1,
    );
  });

  it('is not asked on behalf of a connection that was closed', async () => {
    const gateway = await gatewayOverThree({ timeout: 5000 });
    await stage.sandbox.setFault(world.world, 'archive/a', { delayMs: 600 });
    const since = performance.now();
    const query = clientQuery('documents(first: 1) { totalCount }');
    const hangUp = AbortSignal.timeout(300);
    await expect(asked(gateway, 'sara', query, { context: contexts.sara }, hangUp)).rejects.toThrow(
      /timeout|abort/i,
    );
    await wait(800);
    await stage.sandbox.setFault(world.world, 'archive/a', {});
    const begun = (await callsOf()).filter(({ at, service }) => at > since && service === 'archive/a');
    expect(begun.flatMap(({ questions }) => questions)).toEqual(['contexts']);
  });
});
