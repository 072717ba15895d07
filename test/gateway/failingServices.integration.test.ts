/** Services that fail under acting on behalf, summaries, versions and the log of uses: told, and never a way in. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AccessLog, openAccessLog } from '../../src/accessLog/accessLog.ts';
import { openRegisters, type Registers } from '../../src/registers/registers.ts';
import { defaultLimits } from '../../src/registers/transport.ts';
import { registersAt } from '../../src/sandbox/address.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase, startPostgres } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { type Impostor, impostorOf } from './impostor.ts';

const [alue = '', lahti = ''] = [1, 2].map(ids.organisation);
const [aino, eeli] = [1, 2].map(ids.person);

let stage: Stage;
let world: World;
let registers: Registers;
let gateway: RunningGateway;
/** In the place of Alue's archive and of Lahti's. */
let alues: Impostor;
let lahtis: Impostor;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld({
    cases: {
      ainoLahti: { like: 'ainoAlue', controller: lahti, unit: ids.unit(11), closedOn: '2025-12-31' },
    },
    documents: {
      earlier: {
        like: 'decision',
        originalId: `\${originalDocuments.decision}`,
        version: 0,
        state: 'SUPERSEDED',
      },
      fromLahti: { like: 'decision', controller: lahti, caseId: `\${cases.ainoLahti}` },
    },
  });
  const truth = registersAt(stage.sandbox.url, world.world);
  alues = await impostorOf(truth.archives[0]?.url ?? '');
  lahtis = await impostorOf(truth.archives[0]?.url ?? '');
  const archives = [
    { url: alues.url, controllers: ['*'] },
    { url: lahtis.url, controllers: [lahti] },
  ];
  // Impatient, with a breaker that stays out of the way.
  registers = openRegisters(
    { ...truth, archives },
    { call: () => undefined, batch: () => undefined },
    { ...defaultLimits, timeout: 400, breakAfter: 1000 },
  );
  gateway = await stage.gateway(world.world, { ports: { registers } });
});
afterEach(() => {
  alues.says(null);
  lahtis.says(null);
});
afterAll(async () => {
  await gateway.close();
  await registers.close();
  alues.close();
  lahtis.close();
  await stage.close();
});

async function asked(as: string, query: string, variables = {}) {
  const token = await stage.sandbox.token(as, world.ids);
  const { data, errors, text, requestId } = await ask(gateway.url, { query, variables, token });
  const told = errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`);
  return { data, told, text, entries: await stage.accessLog.ofRequest(requestId) };
}

/** With a service that misbehaves while the query is asked. */
async function whileIs<Answer>(
  service: string,
  fault: object,
  question: () => Promise<Answer>,
): Promise<Answer> {
  await stage.sandbox.setFault(world.world, service, fault);
  return question().finally(() => stage.sandbox.setFault(world.world, service, {}));
}

const faults = Object.entries({
  slow: { delayMs: 1500 },
  failing: { status: 500 },
  refusing: { status: 400 },
  hanging: { hang: true },
  nonsense: { nonsense: true },
});

describe('a representation service that is', () => {
  const acting = `query ($of: ID!) {
    own: myKanta { documents(first: 1) { totalCount } }
    acting: myKanta(onBehalfOf: $of) { person { firstNames } }
    representable { id firstNames }
  }`;

  it.each(faults)('%s lets nobody act, and everyone see their own', async (_, fault) => {
    for (const [as, of] of [
      ['marja', aino],
      ['mari', eeli],
      ['olli', '2.999.3.4711'],
    ] as const) {
      const { data, told, text, entries } = await whileIs('representation', fault, () =>
        asked(as, acting, { of }),
      );
      expect(data).toEqual({ own: { documents: { totalCount: 0 } }, acting: null, representable: null });
      expect(told).toEqual(['acting DECISION_UNAVAILABLE', 'representable DECISION_UNAVAILABLE']);
      expect(text).not.toMatch(/Aino|Eeli|REPRESENTATION_BLOCKED|NO_MANDATE/);
      // Nothing was decided but the own view.
      expect(entries.map(({ legalBasis, reason }) => [legalBasis, reason])).toEqual([['SELF_ACCESS', null]]);
    }
  });

  it('slow within patience is waited for', async () => {
    const { data, told } = await whileIs('representation', { delayMs: 100 }, () =>
      asked('marja', acting, { of: aino }),
    );
    expect(told).toEqual([]);
    expect(data).toMatchObject({ acting: { person: { firstNames: 'Aino' } }, representable: [{ id: aino }] });
  });

  it('back again serves again', async () => {
    await whileIs('representation', { status: 500 }, () => asked('marja', acting, { of: aino }));
    expect((await asked('marja', acting, { of: aino })).told).toEqual([]);
  });
});

describe('a persons service that is', () => {
  it.each(faults)('%s lets nobody act, and everyone see their own documents', async (_, fault) => {
    const query = `query ($of: ID!) {
      own: myKanta { documents(first: 1) { totalCount } }
      acting: myKanta(onBehalfOf: $of) { documents(first: 1) { totalCount } }
      representable { id mayActFor }
    }`;
    const { data, told, entries } = await whileIs('persons', fault, () =>
      asked('marja', query, { of: aino }),
    );
    expect(data).toEqual({ own: { documents: { totalCount: 0 } }, acting: null, representable: null });
    expect(told).toEqual(['acting DECISION_UNAVAILABLE', 'representable DECISION_UNAVAILABLE']);
    expect(entries.filter(({ client }) => client === aino)).toEqual([]);
  });

  it.each(faults)('%s leaves no decision to explain', async (_, fault) => {
    const query = `{ explainAccess(clientId: "${aino}", context: { actingFor: "${alue}", serviceUnit: "${ids.unit(1)}" }) { status } }`;
    const { data, told, entries } = await whileIs('persons', fault, () => asked('sara', query));
    expect({ data, told, entries }).toEqual({
      data: { explainAccess: null },
      told: ['explainAccess DECISION_UNAVAILABLE'],
      entries: [],
    });
  });
});

describe('under a summary', () => {
  const summary = (registersToo: string) => `query ($context: ProfessionalContextInput!) {
    client(id: "${aino}", context: $context) { summary {
      relationships { id } openCases { id } serviceTasks { serviceTask controller { id } }
      decisions(first: 3) { edges { node { id } } ${registersToo} } plans(first: 1) { edges { node { id } } ${registersToo} } } } }`;
  const context = { actingFor: alue, serviceUnit: ids.unit(1), controllers: [alue, lahti] };
  const parts = ['relationships', 'openCases', 'serviceTasks', 'decisions', 'plans'];
  const unavailable = (of: readonly string[]) =>
    of.map((part) => `client.summary.${part} REGISTER_UNAVAILABLE`).toSorted();
  const ofAlue = () => ({
    relationships: [{ id: ids.relationship(1) }],
    openCases: [{ id: ids.case(1) }],
    serviceTasks: [{ serviceTask: 'OLDER_PEOPLE', controller: { id: alue } }],
  });
  const decision = () => ({ node: { id: ids.documentVersion(1, 1) } });

  it('registers that answer give all they have', async () => {
    const { data, told } = await asked('sara', summary(''), { context });
    expect(told).toEqual([]);
    const fromLahti = { node: { id: world.ids.documents?.fromLahti } };
    expect(data).toMatchObject({ client: { summary: { decisions: { edges: { length: 2 } } } } });
    expect(JSON.stringify(data)).toContain(JSON.stringify(fromLahti));
  });

  it.each<[string, (operation: string, truth: object) => object | number]>([
    ['fails', (operation, truth) => (operation.endsWith('search') ? 503 : truth)],
    ['talks nonsense', (operation, truth) => (operation.endsWith('search') ? { nonsense: [true] } : truth)],
    ['cannot even say who shares a case', () => 503],
  ])('an archive that %s is told, and the other still answers', async (_, saying) => {
    lahtis.says(saying);
    const { data, told, entries } = await asked('sara', summary(''), { context });
    expect(data).toMatchObject({ client: { summary: { ...ofAlue(), decisions: { edges: [decision()] } } } });
    expect(told.toSorted()).toEqual(unavailable(parts));
    expect(entries.flatMap(({ records }) => records)).not.toContain(world.ids.documents?.fromLahti);
  });

  it('an archive that fails is told by the registers of a list, and then not as its error', async () => {
    lahtis.says((operation, truth) => (operation.endsWith('search') ? 503 : truth));
    const { data, told } = await asked('sara', summary('registers { controller { id } status }'), {
      context,
    });
    const statuses = [
      { controller: { id: alue }, status: 'ANSWERED' },
      { controller: { id: lahti }, status: 'UNAVAILABLE' },
    ];
    expect(data).toMatchObject({
      client: {
        summary: {
          ...ofAlue(),
          decisions: { edges: [decision()], registers: statuses },
          plans: { registers: statuses },
        },
      },
    });
    expect(told.toSorted()).toEqual(unavailable(parts.slice(0, 3)));
  });

  it('an archive that is the only one leaves empty lists, each with its error', async () => {
    alues.says((operation, truth) => (operation.endsWith('search') ? 503 : truth));
    const { data, told } = await asked('sara', summary(''), { context: { ...context, controllers: [alue] } });
    expect(data).toEqual({
      client: {
        summary: {
          relationships: [],
          openCases: [],
          serviceTasks: [],
          decisions: { edges: [] },
          plans: { edges: [] },
        },
      },
    });
    expect(told.toSorted()).toEqual(unavailable(parts));
  });
});

it('versions that cannot be had are an error beside the document', async () => {
  alues.says((operation, truth, { searches }) =>
    operation === 'documents/search' && JSON.stringify(searches).includes('originalIds') ? 503 : truth,
  );
  const context = `{ actingFor: "${alue}", serviceUnit: "${ids.unit(1)}", specialReason: "DATA_CORRECTION" }`;
  const query = `{ client(id: "${aino}", context: ${context}) { document(id: "${ids.documentVersion(1, 1)}") { id versions { id } } } }`;
  const { data, told } = await asked('sara', query);
  expect(data).toEqual({ client: { document: { id: ids.documentVersion(1, 1), versions: null } } });
  expect(told).toEqual(['client.document.versions REGISTER_UNAVAILABLE']);
});

describe('a log of uses that', () => {
  const query = '{ myKanta { person { firstNames } accessLog(first: 5) { edges { node { id } } } } }';
  const answerOf = async (accessLog: AccessLog) => {
    const logged = await stage.gateway(world.world, { ports: { accessLog } });
    const token = await stage.sandbox.token('aino', world.ids);
    return ask(logged.url, { query, token }).finally(() => logged.close());
  };

  it('cannot be read is no empty list', async () => {
    const ofClient = () => Promise.reject(new Error('the password is hunter2'));
    const { data, errors, text } = await answerOf({ ...stage.accessLog, ofClient });
    expect(data).toEqual({ myKanta: { person: { firstNames: 'Aino' }, accessLog: null } });
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['myKanta', 'accessLog'], 'DECISION_UNAVAILABLE'],
    ]);
    expect(text).not.toContain('hunter2');
  });

  it('is gone lets nothing leave at all', async () => {
    const postgres = await startPostgres();
    const log = await openAccessLog(postgres.url);
    try {
      expect((await answerOf(log)).errors).toEqual([]);
      await postgres.kill();
      const { data, errors, text } = await answerOf(log);
      expect(data).toBeNull();
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['DECISION_UNAVAILABLE']);
      expect(text).not.toContain('Aino');
    } finally {
      await log.close();
      await postgres.stop();
    }
  });
});
