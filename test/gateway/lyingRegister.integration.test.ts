/** A register that answers what it was not asked: nothing of it gets past admission, and it is never kept silent. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { registersAt } from '../../src/sandbox/address.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { type Page, type PageLie, pagesThatLie, type Row } from '../support/lyingPages.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { type Impostor, impostorOf, type Saying } from './impostor.ts';

const [alue, lahti] = [ids.organisation(1), ids.organisation(2)];
const sara = `actingFor: "${alue}", serviceUnit: "${ids.unit(1)}"`;
const ofAino = (fields: string, more = '') =>
  `{ client(id: "${ids.person(1)}", context: { ${sara} ${more} }) { ${fields} } }`;

describe('a lying register', () => {
  let stage: Stage;
  let world: World;
  let liar: Impostor;
  let lie: Saying | null = null;
  let alone: RunningGateway;
  let beside: RunningGateway;

  beforeAll(async () => {
    stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
    world = await stage.sandbox.createWorld();
    const registers = registersAt(stage.sandbox.url, world.world);
    const truth = registers.archives[0]?.url ?? '';
    liar = await impostorOf(truth);
    liar.says((operation, answer, question) => lie?.(operation, answer, question) ?? answer);
    const { url } = liar;
    alone = await stage.gateway(world.world, {
      registers: { ...registers, archives: [{ url, controllers: ['*'] }] },
    });
    beside = await stage.gateway(world.world, {
      registers: {
        ...registers,
        archives: [
          { url: truth, controllers: ['*'] },
          { url, controllers: [lahti] },
        ],
      },
    });
  });
  afterEach(() => {
    lie = null;
  });
  afterAll(async () => {
    await alone.close();
    await beside.close();
    liar.close();
    await stage.close();
  });

  const asSara = async (gateway: RunningGateway, query: string) =>
    ask(gateway.url, { query, token: await stage.sandbox.token('sara', world.ids) });
  const lying = pagesThatLie();
  const pages =
    (change: PageLie): Saying =>
    (operation, answer) =>
      operation === 'documents/search' ? { results: (answer.results as Page[]).map(lying(change)) } : answer;
  const codes = (answer: { errors: readonly { extensions: { code: string } }[] }) =>
    answer.errors.map(({ extensions }) => extensions.code);

  it('gives no other document than the one asked for', async () => {
    let other: Row | undefined;
    lie = pages((page) => {
      other = page.documents[0];
      return page;
    });
    await asSara(alone, ofAino('documents(first: 1) { totalCount }'));
    lie = pages(() => ({ documents: other ? [other] : [], total: 1 }));
    const { data } = await asSara(alone, ofAino('document(id: "2.999.99.1") { id }'));
    expect(data).toEqual({ client: { document: null } });
  });

  it('tells no total that the page itself belies', async () => {
    lie = pages(({ documents }) => ({ documents: documents.slice(0, 1), total: 4711 }));
    const { text } = await asSara(alone, ofAino('documents(first: 10) { totalCount edges { node { id } } }'));
    expect(text).not.toContain('4711');
    lie = pages(({ documents }) => ({ documents, total: -5 }));
    const { data } = await asSara(alone, ofAino('documents(first: 1) { totalCount registers { status } }'));
    expect(data).toEqual({
      client: { documents: { totalCount: 0, registers: [{ status: 'UNAVAILABLE' }] } },
    });
  });

  it('is not believed in the cases of a page that is not believed', async () => {
    const page = 'documents(first: 3) { registers { status } edges { node { case { name } } } }';
    const query = ofAino(`one: ${page} other: ${page.replace('3', '2')}`);
    const namesIn = (text: string) =>
      [...text.matchAll(/"case":\{"name":"([^"]*)"/g)].map(([, name]) => name);
    const truth = namesIn((await asSara(alone, query)).text);
    expect(truth.length).toBe(5);
    lie = pages((told) =>
      told.documents.length < 4
        ? told
        : { ...told, cases: [...told.cases, told.cases[0] ?? {}].map((row) => ({ ...row, name: 'A lie' })) },
    );
    const answer = await asSara(alone, query);
    expect(answer.data).toMatchObject({ client: { one: { registers: [{ status: 'UNAVAILABLE' }] } } });
    expect(namesIn(answer.text)).toEqual(truth.slice(3));
  });

  it('gives nothing that a filter leaves out', async () => {
    const unfiltered: Row[] = [];
    lie = pages((page) => {
      unfiltered.push(...page.documents);
      return page;
    });
    await asSara(alone, ofAino('documents(first: 3) { totalCount }'));
    lie = pages(() => ({ documents: unfiltered.slice(0, 1), total: 1 }));
    const list = 'documents(first: 3, filter: { serviceTasks: ["20"] }) { edges { node { serviceTask } } }';
    expect((await asSara(alone, ofAino(list))).text).not.toContain('OLDER_PEOPLE');
  });

  it.each<[string, PageLie]>([
    ['keeps one to itself', (page) => ({ ...page, cases: [] })],
    ['tells one twice', (page) => ({ ...page, cases: [...page.cases, ...page.cases] })],
    [
      'tells one more',
      (page) => ({ ...page, cases: [...page.cases, { ...page.cases[0], id: '2.999.77.2' }] }),
    ],
    [
      'tells another',
      (page) => ({ ...page, cases: page.cases.map((row) => ({ ...row, id: '2.999.77.2' })) }),
    ],
    [
      "tells another register's of the same id",
      (page) => ({ ...page, cases: page.cases.map((row) => ({ ...row, controller: lahti })) }),
    ],
  ])('is not believed where, of the cases of its documents, it %s', async (_, change) => {
    const list = ofAino('documents(first: 1) { totalCount registers { status } }');
    expect((await asSara(alone, list)).data).toMatchObject({
      client: { documents: { registers: [{ status: 'ANSWERED' }] } },
    });
    lie = pages(change);
    expect((await asSara(alone, list)).data).toEqual({
      client: { documents: { totalCount: 0, registers: [{ status: 'UNAVAILABLE' }] } },
    });
  });

  it('takes from an endpoint only records of the registers it serves', async () => {
    let own: Row | undefined;
    lie = pages((page) => {
      own = page.documents[0];
      return page;
    });
    await asSara(alone, ofAino('documents(first: 1) { totalCount }'));
    // Lahti's endpoint passes a record of its own off as Alue's: own use then, whatever the client has prohibited.
    const passedOff = {
      ...own,
      id: '2.999.77.1',
      title: 'From Lahti',
      draftedAt: '2026-10-15T05:00:00.000Z',
    };
    lie = pages(() => ({ documents: [{ ...passedOff, controller: alue }], total: 1 }));
    const answer = await asSara(
      beside,
      ofAino('documents(first: 1) { edges { node { title } } }', `controllers: ["${alue}", "${lahti}"]`),
    );
    expect(answer.text).not.toContain('From Lahti');
    expect(codes(answer)).toEqual(['REGISTER_UNAVAILABLE']);
  });

  it("does not keep silent about somebody else's cases, nor log them as read", async () => {
    lie = (operation, answer) =>
      operation === 'records/search'
        ? {
            results: (answer.results as Row[][]).map((rows) =>
              rows.map((row) => ({ ...row, clients: [ids.person(2)] })),
            ),
          }
        : answer;
    const answer = await asSara(alone, ofAino('cases { id }'));
    const entries = await stage.accessLog.ofRequest(answer.requestId);
    expect(entries.flatMap(({ records }) => records)).toEqual([]);
    expect(codes(answer)).toEqual(['REGISTER_UNAVAILABLE']);
  });

  it('lets a day that does not exist fail its own register only', async () => {
    lie = pages(({ documents, total }) => ({
      documents: documents.map((row) => ({ ...row, delayedUntil: '2026-13-45' })),
      total,
    }));
    const answer = await asSara(alone, ofAino('firstNames documents(first: 1) { registers { status } }'));
    expect(answer.data).toEqual({
      client: { firstNames: 'Aino', documents: { registers: [{ status: 'UNAVAILABLE' }] } },
    });
  });

  it('takes no counts that cannot be', async () => {
    lie = (operation, answer) =>
      operation === 'overviews'
        ? {
            results: (answer.results as Row[]).map(() => ({
              counts: [
                { serviceTask: '15', count: 0 },
                { serviceTask: '20', count: -3 },
              ],
              relationshipDataRestricted: false,
            })),
          }
        : answer;
    const token = await stage.sandbox.token('aino', world.ids);
    const { text } = await ask(alone.url, {
      query: '{ myKanta { serviceTasks { serviceTask documentCount } } }',
      token,
    });
    expect(text).not.toMatch(/"documentCount":(0|-3)/);
  });
});
