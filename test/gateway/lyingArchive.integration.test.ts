/** An archive that lies about versions, summaries, overviews and what guardians are kept from: nothing of it is let out. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openRegisters, type Registers } from '../../src/registers/registers.ts';
import { defaultLimits } from '../../src/registers/transport.ts';
import { registersAt } from '../../src/sandbox/address.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { type Page, type PageLie, pagesThatLie, type Row } from '../support/lyingPages.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { type Impostor, impostorOf } from './impostor.ts';

interface Search {
  filter?: { originalIds?: string[]; typeBlocks?: string[] };
  kind?: string;
}
const [alue = '', lahti = ''] = [1, 2].map(ids.organisation);
const [aino, eeli, hilkka] = [1, 2, 7].map(ids.person);
const liar = '2.999.8.4711.1';

let stage: Stage;
let world: World;
let gateway: RunningGateway;
let registers: Registers;
let archive: Impostor;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld({
    documents: {
      earlier: {
        like: 'homeCare2',
        originalId: `\${originalDocuments.homeCare2}`,
        version: 0,
        state: 'SUPERSEDED',
      },
    },
  });
  const truth = registersAt(stage.sandbox.url, world.world);
  archive = await impostorOf(truth.archives[0]?.url ?? '');
  // A breaker that stays out of the way: each lie is heard.
  registers = openRegisters(
    { ...truth, archives: [{ url: archive.url, controllers: ['*'] }] },
    { call: () => undefined, batch: () => undefined },
    { ...defaultLimits, breakAfter: 1000 },
  );
  gateway = await stage.gateway(world.world, { ports: { registers } });
});
afterEach(() => archive.says(null));
afterAll(async () => {
  await gateway.close();
  await registers.close();
  archive.close();
  await stage.close();
});

/** The answer, with its errors by path; nothing of the lie may have been noted as read. */
async function asked(as: string, query: string) {
  const answer = await ask(gateway.url, { query, token: await stage.sandbox.token(as, world.ids) });
  const entries = await stage.accessLog.ofRequest(answer.requestId);
  expect(entries.flatMap(({ records }) => records)).not.toContain(liar);
  expect(answer.text).not.toContain('A lie');
  return {
    data: answer.data,
    told: answer.errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`),
  };
}

/** Each result of an operation changed, where the search is one that the lie is about. */
const changing = <Result>(
  operation: string,
  isAbout: (search: Search) => boolean,
  lie: (result: Result) => unknown,
) =>
  archive.says((asking, truth, question) => {
    const searches = question.searches as Search[];
    return asking === operation
      ? {
          results: (truth.results as Result[]).map((one, at) =>
            isAbout(searches[at] ?? {}) ? lie(one) : one,
          ),
        }
      : truth;
  });

const saraAsks = (fields: string) =>
  asked(
    'sara',
    `{ client(id: "${aino}", context: { actingFor: "${alue}", serviceUnit: "${ids.unit(1)}", specialReason: "DATA_CORRECTION" }) { ${fields} } }`,
  );

const lying = pagesThatLie();

describe('versions', () => {
  const query = `document(id: "${ids.documentVersion(1002, 1)}") { id versions { id title version } }`;
  const lieOf = (lie: PageLie) =>
    changing<Page>('documents/search', ({ filter }) => filter?.originalIds !== undefined, lying(lie));
  const with_ =
    (change: Row) =>
    ({ documents }: Page) => ({
      documents: documents.map((row) =>
        row.state === 'SUPERSEDED' ? { ...row, id: liar, title: 'A lie', ...change } : row,
      ),
      total: documents.length,
    });

  it('come where nobody lies', async () => {
    const { data, told } = await saraAsks(query);
    expect(told).toEqual([]);
    expect(data).toMatchObject({
      client: { document: { versions: [{ id: world.ids.documents?.earlier, version: 0 }] } },
    });
  });

  it.each<[string, PageLie]>([
    ['of another document', with_({ originalId: ids.originalDocument(1003) })],
    ['of another client', with_({ client: hilkka })],
    ['of another register', with_({ controller: lahti })],
    ['that come twice', ({ documents }) => ({ documents: [...documents, ...documents], total: 4 })],
    ['of whose number too few is told', ({ documents }) => ({ documents, total: 1 })],
    ['of whose number too many is told', ({ documents }) => ({ documents, total: 4711 })],
    ['of no known state', with_({ state: 'DRAFT' })],
  ])('%s are a failed register, and the document stays', async (_, lie) => {
    lieOf(lie);
    expect(await saraAsks(query)).toEqual({
      data: { client: { document: { id: ids.documentVersion(1002, 1), versions: null } } },
      told: ['client.document.versions REGISTER_UNAVAILABLE'],
    });
  });

  it('in force by the other version’s word are no earlier ones', async () => {
    lieOf(with_({ state: 'CURRENT' }));
    const { data } = await saraAsks(query);
    expect(data).toEqual({ client: { document: { id: ids.documentVersion(1002, 1), versions: [] } } });
  });
});

describe('a summary', () => {
  const query = `summary { relationships { id } openCases { id } serviceTasks { serviceTask }
    decisions(first: 3) { edges { node { id } } } plans(first: 3) { edges { node { id } } registers { status } } }`;
  const record = (kind: string, lie: (rows: Row[]) => Row[]) => () =>
    changing<Row[]>('records/search', (search) => search.kind === kind, lie);
  const document = (block: string, change: Row) => () =>
    changing<Page>(
      'documents/search',
      ({ filter }) => filter?.typeBlocks?.includes(block) === true,
      lying(({ documents: [first] }) => ({
        documents: [{ ...first, id: liar, title: 'A lie', ...change }],
        total: 1,
      })),
    );
  const [tasks, relations, open] = ['serviceTasks', 'relationships', 'openCases'].map(
    (field) => `client.summary.${field} REGISTER_UNAVAILABLE`,
  );

  it.each<[string, () => void, object, readonly unknown[]]>([
    [
      "somebody else's relationships",
      record('relationships', (rows) => rows.map((row) => ({ ...row, id: liar, client: hilkka }))),
      { relationships: [] },
      [relations, tasks],
    ],
    [
      'relationships twice',
      record('relationships', (rows) => [...rows, ...rows]),
      { relationships: [] },
      [relations, tasks],
    ],
    [
      "somebody else's cases",
      record('cases', (rows) => rows.map((row) => ({ ...row, id: liar, clients: [hilkka] }))),
      { openCases: [] },
      [open, tasks],
    ],
    [
      'cases of service tasks outside the access right',
      record('cases', (rows) => rows.map((row) => ({ ...row, id: liar, serviceTask: '15' }))),
      { openCases: [] },
      [open, tasks],
    ],
    [
      'a decision that is none',
      document('11xxx', { type: '15004' }),
      { decisions: { edges: [] } },
      ['client.summary.decisions REGISTER_UNAVAILABLE'],
    ],
    [
      "somebody else's decision",
      document('11xxx', { client: hilkka }),
      { decisions: { edges: [] } },
      ['client.summary.decisions REGISTER_UNAVAILABLE'],
    ],
    [
      'an earlier version of a plan',
      document('15xxx', { state: 'SUPERSEDED' }),
      { plans: { edges: [], registers: [{ status: 'UNAVAILABLE' }] } },
      [],
    ],
  ])('with %s is told to miss a register', async (_, lie, summary, errors) => {
    lie();
    const { data, told } = await saraAsks(query);
    expect(data).toMatchObject({ client: { summary } });
    expect(told.toSorted()).toEqual(errors.toSorted());
  });
});

describe('a guardian', () => {
  const ofEeli = (fields: string) => asked('mari', `{ myKanta(onBehalfOf: "${eeli}") { ${fields} } }`);

  it.each<[string, Row, Row]>([
    ['is kept from guardians', { restrictedFromGuardians: true }, {}],
    ['is kept from them by its case', {}, { restrictedFromGuardians: true }],
    ['has special content', { specialContent: true }, {}],
    ['is delayed by its case', {}, { delayedUntil: '2026-10-16' }],
    ['is of a sibling', { client: hilkka }, {}],
  ])('is not given what %s', async (_, change, changeOfCase) => {
    archive.says((operation, truth) =>
      operation === 'documents/search'
        ? {
            results: (truth.results as Page[]).map(({ documents, cases, total }) => ({
              documents: documents.map((row) => ({ ...row, id: liar, title: 'A lie', ...change })),
              cases: cases.map((row) => ({ ...row, ...changeOfCase })),
              total,
            })),
          }
        : truth,
    );
    expect(await ofEeli('documents(first: 10) { edges { node { title } } }')).toEqual({
      data: { myKanta: { documents: { edges: [] } } },
      told: ['myKanta.documents REGISTER_UNAVAILABLE'],
    });
  });

  const counted = [{ serviceTask: '10', count: 1 }];
  it.each<[string, unknown[]]>([
    [
      'that counts a service task twice',
      [{ counts: [...counted, ...counted], relationshipDataRestricted: false }],
    ],
    ['that keeps silent about relationships', [{ counts: counted }]],
    ['of which there are none', []],
    [
      'of which there are too many',
      [1, 2, 3].map(() => ({ counts: counted, relationshipDataRestricted: false })),
    ],
  ])('believes no overview %s', async (_, results) => {
    archive.says((operation, truth) => (operation === 'overviews' ? { results } : truth));
    expect(await ofEeli('serviceTasks { documentCount } notices')).toEqual({
      data: { myKanta: { serviceTasks: null, notices: null } },
      told: ['myKanta.serviceTasks REGISTER_UNAVAILABLE', 'myKanta.notices REGISTER_UNAVAILABLE'],
    });
  });
});
