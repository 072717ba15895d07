/**
 * Register calls of the workloads that the benchmark measures, and how many of them wait for each other: nothing kept,
 * and with names and contents kept. The table in `bench/README.md` has the same figures, and why they are what they are.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registersAt } from '../../src/sandbox/address.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { nothingKept } from '../support/nothingKept.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [alue, lahti, hoiva, muu] = [1, 2, 101, 102].map(ids.organisation);
const aino = ids.person(1);
const many = Array.from({ length: 50 }, (_, at) => at + 1);
const rows = (row: (n: number) => object) => Object.fromEntries(many.map((n) => [`many${n}`, row(n)]));

/** Aino's records in four registers, and fifty more clients of Sara's unit with a case and a document each. */
const facts = {
  persons: rows(() => ({ like: 'aino', identityCode: null })),
  cases: {
    ainoLahti: { like: 'ainoAlue', controller: lahti, unit: ids.unit(11) },
    elsewhere1: { like: 'ainoAlue', controller: hoiva, unit: ids.unit(23) },
    elsewhere2: { like: 'ainoAlue', controller: muu, unit: ids.unit(23) },
    ...rows((n) => ({ like: 'ainoAlue', clients: [`\${persons.many${n}}`] })),
  },
  documents: {
    ...Object.fromEntries(
      [alue, hoiva, muu].map((controller, at) => [
        `elsewhere${at}`,
        {
          like: 'homeCare1',
          id: `2.999.8.77${at}.1`,
          originalId: `2.999.8.77${at}`,
          controller,
          caseId: `\${cases.${at === 0 ? 'ainoAlue' : `elsewhere${at}`}}`,
        },
      ]),
    ),
    ...rows((n) => ({ like: 'decision', client: `\${persons.many${n}}`, caseId: `\${cases.many${n}}` })),
  },
};

const basis = 'accessBasis { legalBasis rules citation }';
const node = (fields: string) => `edges { node { id title draftedAt ${fields} ${basis} } }`;
const ofClient = (fields: string) =>
  `query ($context: ProfessionalContextInput!) { client(id: "${aino}", context: $context) { ${fields} } }`;
const sides = 'case { name } controller { name } serviceUnit { name } author { name title }';

interface Expected {
  readonly calls: number;
  /** In those calls. */
  readonly questions: number;
  readonly rounds: number;
}
interface Workload {
  readonly name: string;
  readonly as: string;
  readonly query: string;
  readonly context: object | null;
  readonly nothingKept: Expected;
  readonly kept: Expected;
}

const pia = { actingFor: alue, serviceUnit: ids.unit(21) };
const workloads: readonly Workload[] = [
  {
    name: 'W1',
    as: 'pia',
    context: pia,
    query: ofClient(`firstNames documents(first: 100) { totalCount ${node(`content ${sides}`)} }`),
    nothingKept: { calls: 8, questions: 8, rounds: 3 },
    kept: { calls: 5, questions: 5, rounds: 2 },
  },
  {
    name: 'W2',
    as: 'aino',
    context: null,
    query: `{ myKanta { person { firstNames } notices serviceTasks { serviceTask documentCount }
      clientRelationships { startedOn controller { name } personalWorker { name } }
      documents(first: 20) { totalCount ${node('controller { name } author { name }')} } } }`,
    nothingKept: { calls: 6, questions: 12, rounds: 2 },
    kept: { calls: 5, questions: 11, rounds: 2 },
  },
  {
    name: 'W3',
    as: 'leo',
    context: { actingFor: lahti, serviceUnit: ids.unit(11), controllers: [alue, hoiva, muu] },
    query: ofClient(`documents(first: 60) { totalCount registers { status controller { name } }
      ${node('controller { name } serviceUnit { name } author { name }')} }`),
    nothingKept: { calls: 12, questions: 12, rounds: 4 },
    kept: { calls: 10, questions: 10, rounds: 3 },
  },
  {
    name: 'W4',
    as: 'sara',
    context: { actingFor: alue, serviceUnit: ids.unit(1) },
    query: `query ($context: ProfessionalContextInput!) { unitClients(context: $context, first: 50) { totalCount
      edges { node { firstNames cases { name openedOn } documents(first: 3) { ${node('author { name }')} } } } } }`,
    nothingKept: { calls: 7, questions: 8, rounds: 5 },
    kept: { calls: 6, questions: 7, rounds: 4 },
  },
  {
    name: 'W5',
    as: 'pia',
    context: pia,
    query: ofClient(
      `document(id: "2.999.8.1003.1") { title content display case { name } author { name } ${basis} }`,
    ),
    nothingKept: { calls: 7, questions: 7, rounds: 3 },
    kept: { calls: 5, questions: 5, rounds: 2 },
  },
];

let stage: Stage;
let world: World;
const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld(facts);
});
afterAll(async () => {
  for (const close of closers) await close();
  await stage.close();
});

/** Over three archive endpoints. */
async function gatewayOf(ports: object): Promise<RunningGateway> {
  const at = `${stage.sandbox.url}/worlds/${world.world}/archive`;
  const archives = [
    { url: `${at}/a`, controllers: [alue ?? ''] },
    { url: `${at}/b`, controllers: [lahti ?? ''] },
    { url: `${at}/c`, controllers: ['*'] },
  ];
  const registers = { ...registersAt(stage.sandbox.url, world.world), archives };
  const gateway = await stage.gateway(world.world, { registers, ports });
  closers.push(gateway.close);
  return gateway;
}

const slowed = [
  'archive/a', 'archive/b', 'archive/c', 'organisations', 'professionals', 'persons', 'declarations', 'codes',
]; // biome-ignore format: a list of services reads as a list

/** Each call takes a while, so that those of one round overlap. */
async function costOf(gateway: RunningGateway, { as, query, context }: Workload): Promise<Expected> {
  const token = await stage.sandbox.token(as, world.ids);
  const slow = (fault: object) =>
    Promise.all(slowed.map((service) => stage.sandbox.setFault(world.world, service, fault)));
  await slow({ delayMs: 60 });
  const answer = await ask(gateway.url, { query, token, variables: context ? { context } : {} }).finally(() =>
    slow({}),
  );
  expect(answer.errors).toEqual([]);
  const { count, rounds, questions } = await stage.sandbox.calls(world.world, answer.requestId);
  return { calls: count, questions: questions.length, rounds };
}

describe('register calls', () => {
  it.each(workloads)('of $name with nothing kept', async (workload) => {
    expect(await costOf(await gatewayOf({ caches: nothingKept }), workload)).toEqual(workload.nothingKept);
  });

  it.each(workloads)('of $name with names and contents kept', async (workload) => {
    const gateway = await gatewayOf({});
    await costOf(gateway, workload);
    expect(await costOf(gateway, workload)).toEqual(workload.kept);
  });
});
