/** Every use and disclosure of a person's data is listed once, newest first, within the days asked; nothing else is. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessLog } from '../../src/accessLog/accessLog.ts';
import { type AccessLogEntry } from '../../src/accessLog/entry.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [alue = '', lahti = ''] = [1, 2].map(ids.organisation);
const [aino = '', eeli = '', , , marja = '', , hilkka = '', veikko = ''] = [1, 2, 3, 4, 5, 6, 7, 8].map(
  ids.person,
);

let stage: Stage;
let world: World;
let gateway: RunningGateway;
let log: AccessLog;
/** A connection of the test's own to the log, which alone can say when something was. */
let database: pg.Client;

beforeAll(async () => {
  const url = await freshDatabase();
  stage = await openStage({ sandbox: await freshDatabase(), log: url });
  world = await stage.sandbox.createWorld();
  log = await stage.openLog(world.world);
  gateway = await stage.gateway(world.world, { ports: { accessLog: log } });
  database = new pg.Client({ connectionString: url });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await gateway.close();
  await log.close();
  await stage.close();
});

const use: AccessLogEntry = {
  requestId: 'a-use',
  person: ids.professional(1),
  personKind: 'PROFESSIONAL',
  actingFor: alue,
  serviceUnit: ids.unit(1),
  client: aino,
  controller: alue,
  operation: 'client',
  legalBasis: 'OWN_REGISTER_USE',
  reason: null,
  rules: ['R-040'],
  obligations: ['LOG_USE'],
  justifiedContext: null,
  statutoryGround: null,
  specialReason: null,
  address: null,
  records: ['2.999.8.1.1'],
};
const refusal: AccessLogEntry = { ...use, legalBasis: null, reason: 'NO_CONTEXT', obligations: [] };
const own = (client: string): AccessLogEntry => ({
  ...use,
  person: client,
  personKind: 'CITIZEN',
  client,
  legalBasis: 'SELF_ACCESS',
});

interface Listed {
  edges: { cursor: string; node: { id: string; occurredAt: string; name: string | null; kind: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    endCursor: string | null;
    startCursor: string | null;
  };
}

async function listed(as: string, variables: object = {}, today?: RunningGateway): Promise<Listed> {
  const query = `query ($of: ID, $first: Int! = 100, $after: String, $from: Date, $to: Date, $specialReason: ID) {
    myKanta(onBehalfOf: $of) { accessLog(first: $first, after: $after, from: $from, to: $to, specialReason: $specialReason) {
      edges { cursor node { id occurredAt name kind } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  const token = await stage.sandbox.token(as, world.ids);
  const { text } = await ask((today ?? gateway).url, { query, variables: { ...variables }, token });
  const { data }: { data: { myKanta: { accessLog: Listed | null } | null } } = JSON.parse(text);
  if (!data.myKanta?.accessLog) throw new Error(text);
  return data.myKanta.accessLog;
}

const idsOf = ({ edges }: Listed): string[] => edges.map(({ node }) => node.id);

/** The ids that the log itself has given to the uses of a client. */
async function writtenOf(client: string): Promise<string[]> {
  const rows = await log.ofClient({ client, from: '2020-01-01', to: null, first: 1000, after: null });
  return rows.map(({ id }) => id);
}

describe('pages', () => {
  beforeAll(async () => {
    for (let at = 0; at < 23; at += 1) {
      await log.append([
        { ...use, person: ids.professional((at % 7) + 1), controller: at % 2 === 0 ? alue : lahti },
        { ...use, client: hilkka },
        own(aino),
        refusal,
        { ...refusal, client: null, controller: '*', reason: 'NOT_STRONGLY_AUTHENTICATED' },
        { ...use, client: null, operation: 'unitClients' },
      ]);
    }
  });

  it.each([1, 4, 7, 23, 100])('of %i give every use once, newest first', async (first) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Listed = await listed('aino', { first, after });
      expect(page.edges.length).toBeLessThanOrEqual(first);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
      seen.push(...idsOf(page));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(23);
    expect(seen).toEqual(await writtenOf(aino));
    expect(seen.map(Number)).toEqual(seen.map(Number).toSorted((a, b) => b - a));
  });

  it('go on after any entry, and are not moved by what is written meanwhile', async () => {
    const before = await listed('aino', { first: 10 });
    await log.append([use, use]);
    const [, , third] = before.edges;
    const rest = await listed('aino', { first: 7, after: third?.cursor });
    expect(idsOf(rest)).toEqual(idsOf(before).slice(3));
    expect(idsOf(await listed('aino', { first: 3 }))[2]).toBe(idsOf(before)[0]);
  });

  it('are of one person, and of nobody’s own looks', async () => {
    const [ainos, hilkkas] = [await listed('aino'), await listed('hilkka')];
    expect(hilkkas.edges).toHaveLength(23);
    expect(idsOf(ainos).filter((id) => idsOf(hilkkas).includes(id))).toEqual([]);
    expect((await listed('veikko')).edges).toEqual([]);
    expect((await listed('tahir')).edges).toEqual([]);
  });

  it('are the same for the mandate holder, but for the look itself', async () => {
    const ainos = await listed('aino');
    expect(idsOf(await listed('marja', { of: aino }))).toEqual(idsOf(ainos));
    const [newest, ...others] = (await listed('aino')).edges;
    expect(newest?.node).toMatchObject({ kind: 'USE', name: 'Marja Esimerkki' });
    expect(others.map(({ node }) => node.id)).toEqual(idsOf(ainos));
    // Marja's own log tells nothing of whose data she has looked at.
    expect((await listed('marja')).edges).toEqual([]);
  });

  it('list guardians and those who learnt by asking why that they would be let in, but nobody refused', async () => {
    const asked = async (as: string, query: string) =>
      ask(gateway.url, { query, token: await stage.sandbox.token(as, world.ids) });
    const explain = (of: string, unit: number) =>
      `{ explainAccess(clientId: "${of}", context: { actingFor: "${alue}", serviceUnit: "${ids.unit(unit)}" }) { status } }`;
    const view = `{ myKanta(onBehalfOf: "${eeli}") { documents(first: 1) { totalCount } } }`;
    await asked('mari', view);
    await asked('marja', view);
    await asked('sara', explain(eeli, 2));
    await asked('pia', explain(eeli, 21));
    await asked('eeli', '{ myKanta { documents(first: 1) { totalCount } } }');
    const { edges } = await listed('eeli');
    expect(edges.map(({ node }) => node.name)).toEqual(['Sara Testinen', 'Mari Esimerkki']);
  });
});

describe('days', () => {
  /** As the log is written, but for the moment. */
  async function usedAt(...moments: string[]): Promise<string[]> {
    const rows = [];
    for (const moment of moments) {
      const { rows: written } = await database.query<{ id: string }>(
        `insert into "log_${world.world.replaceAll('-', '')}".access_log
          (occurred_at, request_id, person, person_kind, acting_for, client, controller, operation, legal_basis, rules, obligations, records)
         values ($1, 'then', $2, 'PROFESSIONAL', $3, $4, $3, 'client', 'OWN_REGISTER_USE', '{R-040}', '{LOG_USE}', '{}') returning id`,
        [moment, ids.professional(1), alue, veikko],
      );
      rows.push(...written.map(({ id }) => id));
    }
    return rows;
  }

  const inRange = async (from: string, to: string) =>
    (await listed('veikko', { from, to })).edges.map(({ node }) => node.occurredAt).toReversed();

  it.each([
    ['in winter', '2026-01-10', '2026-01-09T22:00:00.000Z', '2026-01-10T21:59:59.999Z'],
    ['in summer', '2026-07-10', '2026-07-09T21:00:00.000Z', '2026-07-10T20:59:59.999Z'],
    ['of 23 hours', '2026-03-29', '2026-03-28T22:00:00.000Z', '2026-03-29T20:59:59.999Z'],
    ['of 25 hours', '2025-10-26', '2025-10-25T21:00:00.000Z', '2025-10-26T21:59:59.999Z'],
    ['at the end of a year', '2025-12-31', '2025-12-30T22:00:00.000Z', '2025-12-31T21:59:59.999Z'],
    ['two years ago', '2024-10-15', '2024-10-14T21:00:00.000Z', '2024-10-15T20:59:59.999Z'],
  ])('%s begin and end at midnight in Finland, and moments are told in UTC', async (_, day, begins, ends) => {
    const plusMillisecond = (moment: string, by: number) =>
      Temporal.Instant.from(moment).add({ milliseconds: by }).toString({ smallestUnit: 'millisecond' });
    await usedAt(plusMillisecond(begins, -1), begins, ends, plusMillisecond(ends, 1));
    expect(await inRange(day, day)).toEqual([begins, ends]);
    const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    expect(await inRange(day, next)).toEqual([begins, ends, plusMillisecond(ends, 1)]);
  });

  it('without a beginning go two years back, and without an end to now', async () => {
    const [early, late] = ['2024-10-14T20:59:59.999Z', '2024-10-14T21:00:00.000Z'];
    const [tooOld, oldest] = await usedAt(early, late);
    const freely = idsOf(await listed('veikko'));
    expect(freely).toContain(oldest);
    expect(freely).not.toContain(tooOld);
    const withReason = { from: '2024-10-14', specialReason: 'COMPLAINT_HANDLING' };
    expect(idsOf(await listed('veikko', withReason))).toContain(tooOld);
    const nextDay = await stage.gateway(world.world, { today: '2026-10-16', ports: { accessLog: log } });
    expect(idsOf(await listed('veikko', {}, nextDay).finally(() => nextDay.close()))).not.toContain(oldest);
  });

  it('bound the pages too', async () => {
    const range = { from: '2026-05-01', to: '2026-05-02' };
    const within = await usedAt(
      ...Array.from({ length: 9 }, (_, hour) => `2026-05-01T1${hour}:00:00Z`),
      '2026-05-02T08:00:00Z',
    );
    await usedAt('2026-05-02T21:00:00Z');
    const first = await listed('veikko', { ...range, first: 6 });
    const second = await listed('veikko', { ...range, first: 6, after: first.pageInfo.endCursor });
    expect([...idsOf(first), ...idsOf(second)]).toEqual(within.toReversed());
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

it('marks what was disclosed, and by what ground', async () => {
  await log.append([
    {
      ...use,
      client: marja,
      actingFor: lahti,
      legalBasis: 'DISCLOSURE_WITH_PERMISSION',
      obligations: ['LOG_DISCLOSURE', 'STORE_DISCLOSURE_NOTICE'],
    },
    { ...use, client: marja, legalBasis: 'REGISTER_ACCESS_RIGHT' },
    { ...use, client: marja, person: '2.999.4.4711' },
  ]);
  const { edges } = await listed('marja');
  expect(edges.map(({ node }) => [node.kind, node.name])).toEqual([
    ['USE', null],
    ['USE', 'Sara Testinen'],
    ['DISCLOSURE', 'Sara Testinen'],
  ]);
});
