/** No answer with data leaves before its log entries are durable, on a PostgreSQL that is killed under load. */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessLogEntry } from '../../src/accessLog/entry.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase, startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type Asked, ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';

const [alue = '', lahti = '', hoiva = ''] = [1, 2, 101].map(ids.organisation);
const [aino, tahir, hilkka] = [1, 9, 7].map(ids.person);
const pia = { actingFor: alue, serviceUnit: ids.unit(21) };
const sara = { actingFor: alue, serviceUnit: ids.unit(1) };
const leo = { actingFor: lahti, serviceUnit: ids.unit(11), controllers: [alue] };
const query = `query ($id: ID!, $context: ProfessionalContextInput!) {
  client(id: $id, context: $context) { documents(first: 5) { edges { node { id } } } } }`;

let postgres: TestPostgres;
let stage: Stage;
let world: World;
let gateway: RunningGateway;
beforeAll(async () => {
  postgres = await startPostgres();
  stage = await openStage({ sandbox: await freshDatabase(), log: postgres.url });
  world = await stage.sandbox.createWorld({});
  gateway = await stage.gateway(world.world);
});
afterAll(async () => {
  await gateway.close();
  await stage.close();
  await postgres.stop();
});

async function asked(as: string, text: string, variables: Record<string, unknown> = {}): Promise<Asked> {
  return ask(gateway.url, { query: text, variables, token: await stage.sandbox.token(as, world.ids) });
}

/** A connection of the test's own to the log. */
async function inLog<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Requests that are all answered before the log takes a line: they wait for it together. */
const whileLogIsHeld = (requests: () => Promise<Asked>[]): Promise<Asked[]> =>
  inLog(async (client) => {
    await client.query('begin; lock table access_log in share mode');
    const answers = Promise.all(requests());
    await wait(1200);
    await client.query('commit');
    return answers;
  });

function documentsOf({ text }: Asked): string[] | null {
  type Answer = { data: { client: { documents: { edges: { node: { id: string } }[] } } | null } | null };
  const { data }: Answer = JSON.parse(text);
  return data?.client?.documents.edges.map(({ node }) => node.id) ?? null;
}

describe('an access log that is killed', () => {
  const answers: { at: number; answer: Asked }[] = [];
  let killed = 0;
  let restarted = 0;

  beforeAll(async () => {
    const token = await stage.sandbox.token('pia', world.ids);
    const variables = { id: aino, context: pia };
    const many = async (test: (one: (typeof answers)[number]) => boolean) => {
      while (answers.filter(test).length < 15) await wait(20);
    };
    let isOver = false;
    const asking = Array.from({ length: 12 }, async () => {
      while (!isOver) {
        const answer = await ask(gateway.url, { query, variables, token });
        answers.push({ at: performance.now(), answer });
      }
    });
    try {
      await many(({ answer }) => answer.data !== null);
      killed = performance.now();
      await postgres.kill();
      await many(({ answer }) => answer.data === null);
      expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(503);
      await postgres.restart();
      restarted = performance.now();
      await many(({ at, answer }) => at > restarted && answer.data !== null);
    } finally {
      isOver = true;
    }
    await Promise.all(asking);
  });

  const withData = () => answers.filter(({ answer }) => answer.data !== null);

  it('has every entry of every answer that carried data', async () => {
    expect(withData().filter(({ at }) => at < killed).length).toBeGreaterThan(5);
    for (const { answer } of withData()) {
      expect(answer.errors).toEqual([]);
      const entries = await stage.accessLog.ofRequest(answer.requestId);
      expect(entries).toMatchObject([{ person: ids.professional(3), client: aino, controller: alue }]);
      expect(entries.flatMap(({ records }) => records)).toEqual(documentsOf(answer));
    }
  });

  it('lets nothing else out than DECISION_UNAVAILABLE without data', () => {
    const others = answers.filter(({ answer }) => answer.data === null);
    expect(others.length).toBeGreaterThan(5);
    for (const { answer } of others) {
      expect(answer.errors).toMatchObject([{ extensions: { code: 'DECISION_UNAVAILABLE' } }]);
      expect(JSON.parse(answer.text)).toHaveProperty('data', null);
      for (const secret of ['2.999.8', 'Esimerkki']) expect(answer.text).not.toContain(secret);
    }
  });

  it('serves again by itself once it is back', async () => {
    expect(withData().filter(({ at }) => at > restarted).length).toBeGreaterThan(5);
    expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
  });
});

describe('the access log', () => {
  it.each(["update access_log set person = 'x'", 'delete from access_log', 'truncate access_log'])(
    'refuses to %s',
    async (change) => {
      await asked('pia', query, { id: aino, context: pia });
      await expect(inLog((client) => client.query(change))).rejects.toThrow(/append-only/);
    },
  );

  const refusals: [string, string, object, string, Partial<AccessLogEntry>][] = [
    [
      'pia',
      'another unit',
      { id: aino, context: { ...pia, serviceUnit: ids.unit(22) } },
      'NO_CONTEXT',
      { controller: alue },
    ],
    ['sara', 'nobody', { id: '2.999.3.404', context: sara }, 'NO_CONTEXT', { client: '2.999.3.404' }],
    [
      'sara',
      'no client of hers',
      { id: hilkka, context: sara },
      'NO_CONTEXT',
      { client: hilkka ?? '', controller: alue },
    ],
    [
      'aino',
      'a citizen',
      { id: aino, context: sara },
      'NOT_STRONGLY_AUTHENTICATED',
      { personKind: 'CITIZEN' },
    ],
    [
      'leo',
      'disclosure',
      { id: aino, context: { ...leo, statutoryGround: 'CLARIFY_NEED' } },
      'NO_CONTEXT',
      { controller: alue, statutoryGround: 'CLARIFY_NEED' },
    ],
  ];
  it.each(refusals)('has the refusal of %s: %s', async (as, _, variables, reason, entry) => {
    const answer = await asked(as, query, { ...variables });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason } }]);
    const entries = await stage.accessLog.ofRequest(answer.requestId);
    expect(entries).toMatchObject([{ ...entry, reason, legalBasis: null, operation: 'client', records: [] }]);
  });

  it('has the refusal of one register among several, and of one field (R-248)', async () => {
    const context = { ...sara, actingFor: lahti, serviceUnit: ids.unit(11), controllers: [alue] };
    const text = `query ($id: ID!, $context: ProfessionalContextInput!) {
      client(id: $id, context: $context) { id identityCode } }`;
    const answer = await asked('leo', text, {
      id: aino,
      context: { ...context, justifiedContext: 'URGENT_NEED' },
    });
    expect(answer.errors).toMatchObject([
      { path: ['client', 'identityCode'], extensions: { reason: 'NO_CONTEXT' } },
    ]);
    const reasons = (await stage.accessLog.ofRequest(answer.requestId)).map(({ reason }) => reason);
    expect(reasons).toContain('NO_CONTEXT');
    const several = { ...sara, controllers: [alue, hoiva] };
    const mixed = await asked('sara', query, { id: tahir, context: several });
    const entries = await stage.accessLog.ofRequest(mixed.requestId);
    expect(entries.map(({ controller, reason }) => [controller, reason])).toEqual([
      [alue, null],
      [hoiva, 'NO_PERMISSION'],
    ]);
  });

  it('has one entry for each client, register, basis and operation, with all that was read on it', async () => {
    const text = `query ($context: ProfessionalContextInput!, $code: IdentityCode!) {
      a: client(id: "${aino}", context: $context) { documents(first: 2) { edges { node { id } } } }
      b: client(id: "${aino}", context: $context) { documents(first: 3) { edges { node { id } } } cases { id } }
      c: client(id: "${tahir}", context: $context) { id }
      d: clientByIdentityCode(identityCode: $code, context: $context) { documents(first: 1) { edges { node { id } } } } }`;
    const code = await inOwnWords();
    const answer = await asked('sara', text, { code, context: { ...sara, controllers: [alue, hoiva] } });
    const homeCare = [1001, 1002, 1003].map((n) => ids.documentVersion(n, 1));
    const entries = await stage.accessLog.ofRequest(answer.requestId);
    const told = entries.map(({ client, controller, operation, legalBasis, records }) => [
      ...[client, controller, operation, legalBasis],
      records.toSorted(),
    ]);
    const expected = [
      [aino, alue, 'client', 'OWN_REGISTER_USE', [...homeCare, ids.case(1)].toSorted()],
      [aino, hoiva, 'client', 'DISCLOSURE_WITH_PERMISSION', []],
      [tahir, alue, 'client', 'OWN_REGISTER_USE', []],
      [tahir, hoiva, 'client', null, []],
      [aino, alue, 'clientByIdentityCode', 'OWN_REGISTER_USE', homeCare.slice(0, 1)],
      [aino, hoiva, 'clientByIdentityCode', 'DISCLOSURE_WITH_PERMISSION', []],
    ];
    const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).toSorted();
    expect(sorted(told)).toEqual(sorted(expected));
    expect(new Set(entries.map(({ person }) => person))).toEqual(new Set([ids.professional(1)]));
  });

  /** Aino's identity code, as her own MyKanta tells it. */
  async function inOwnWords(): Promise<string> {
    const { text } = await asked('aino', '{ myKanta { person { identityCode } } }');
    const { data }: { data: { myKanta: { person: { identityCode: string } } } } = JSON.parse(text);
    return data.myKanta.person.identityCode;
  }
});

describe('requests at the same time', () => {
  it('share commits', async () => {
    const answers = await whileLogIsHeld(() =>
      Array.from({ length: 20 }, () => asked('pia', query, { id: aino, context: pia })),
    );
    for (const answer of answers) expect(documentsOf(answer)).toHaveLength(5);
    const requests = answers.map(({ requestId }) => requestId);
    const [row] = await inLog(async (client) => {
      const counted = 'count(*)::int as entries, count(distinct xmin::text)::int as commits';
      return (await client.query(`select ${counted} from access_log where request_id = any($1)`, [requests]))
        .rows;
    });
    expect(row).toMatchObject({ entries: 20 });
    expect(row.commits).toBeLessThanOrEqual(requests.length / 4);
  });

  it('do not spoil each other’s entries', async () => {
    const spoiled = { ...leo, statutoryGround: 'a\u0000b' };
    const later = async (as: string, context: object) => {
      await wait(200);
      return asked(as, query, { id: aino, context });
    };
    // The first is written alone; those that come while it waits are written together.
    const [, ...others] = await whileLogIsHeld(() => [
      asked('pia', query, { id: aino, context: pia }),
      later('pia', pia),
      later('sara', sara),
      later('leo', spoiled),
    ]);
    expect(others.slice(0, 2).map(({ errors }) => errors)).toEqual([[], []]);
  });

  it('may have more entries than one statement takes parameters', async () => {
    const [entry] = await stage.accessLog.ofRequest(
      (await asked('pia', query, { id: aino, context: pia })).requestId,
    );
    if (!entry) throw new Error('Pia’s request has no entry');
    const { id: _, occurredAt: __, ...bare } = { id: null, occurredAt: null, ...entry };
    const appended = Array.from({ length: 60 }, (_none, at) =>
      stage.accessLog.append(
        Array.from({ length: 100 }, (_one, n) => ({ ...bare, requestId: `many-${at}-${n}` })),
      ),
    );
    expect((await Promise.allSettled(appended)).filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await stage.accessLog.ofRequest('many-59-99')).toHaveLength(1);
  });
});
