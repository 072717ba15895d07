/** What is never told to logs and metrics: the people, and what is written of them. */
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/execution/metrics.ts';
import { testIdentityCode } from '../../src/sandbox/generator/identityCode.ts';
import { freshDatabase } from '../support/postgres.ts';
import { type Asked, ask } from '../support/scenario/ask.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { myKantaHome, unitsClients, wholePage } from './queries.ts';

/** Stands in every text of the world that is about a person. */
const canary = 'KANARIALINTU';
const identityCode = testIdentityCode('1948-02-11', 987);

let stage: Stage;
let gateway: RunningGateway;
const lines: string[] = [];
const answers: Asked[] = [];
let metrics: string;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  const { world, ids } = await stage.sandbox.createWorld({
    persons: { aino: { firstNames: canary, lastName: canary, address: canary, identityCode } },
    cases: { ainoAlue: { name: canary } },
    documents: {
      homeCare1: { title: canary, content: { kuvaus: canary }, display: `<p>${canary}</p>` },
      decision: { title: canary, content: { kuvaus: canary }, display: `<p>${canary}</p>` },
    },
  });
  const ports = {
    metrics: createMetrics(),
    logger: pino({ base: null }, { write: (line) => void lines.push(line) }),
  };
  gateway = await stage.gateway(world, { ports });
  const [sara, aino] = [await stage.sandbox.token('sara', ids), await stage.sandbox.token('aino', ids)];
  const asked = async (token: string | undefined, query: string, variables?: Record<string, unknown>) =>
    void answers.push(await ask(gateway.url, { query, token, variables }));

  const byCode = `query ($code: IdentityCode!) {
    clientByIdentityCode(identityCode: $code, context: { actingFor: "2.999.1.1", serviceUnit: "2.999.2.1" }) { id identityCode firstNames }
  }`;
  const working = [
    () => asked(sara, wholePage),
    () => asked(sara, unitsClients),
    () => asked(sara, byCode, { code: identityCode }),
    () => asked(aino, myKantaHome),
    () => asked(sara, '{ viewer { id } dataControllers { name } }'),
  ];
  const failing = [
    () => asked(sara, byCode, { code: `${identityCode}${canary}` }),
    () => asked(sara, byCode, { code: [identityCode, canary] }),
    () => asked(sara, byCode, { code: testIdentityCode('1990-01-01', 999) }),
    () => asked(undefined, byCode, { code: identityCode }),
    () => asked(`${sara}${canary}`, byCode, { code: identityCode }),
    () => asked(sara, `{ viewer { id(a: "${canary}") } }`),
    () => asked(sara, `{ viewer { id } # ${canary}`),
    () =>
      asked(
        sara,
        `{ client(id: "${canary}", context: { actingFor: "${canary}", serviceUnit: "1" }) { id } }`,
      ),
    () =>
      asked(sara, `query ($n: Int!) { ${wholePage.slice(1).replace('first: 100', 'first: $n')}`, {
        n: canary,
      }),
    () => asked(sara, wholePage.replace('first: 100', `first: 5, filter: { text: "${canary.repeat(30)}" }`)),
    () => asked(sara, wholePage.replace('first: 100', `first: 5, after: "${canary}.${identityCode}"`)),
    () => asked(sara, wholePage.replace('first: 100', 'first: 0')),
    () => asked(aino, wholePage),
  ];
  for (const query of [...working, ...failing]) await query();
  for (const fault of [{ status: 500 }, { nonsense: true }]) {
    for (const service of ['persons', 'archive/main', 'organisations']) {
      await stage.sandbox.setFault(world, service, fault);
      for (const query of working) await query();
      await stage.sandbox.setFault(world, service, {});
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  metrics = await (await fetch(`${gateway.url}/metrics`)).text();
});

afterAll(async () => {
  await gateway?.close();
  await stage?.close();
});

it('the canary sings where it may: in the answers of those who are entitled', () => {
  const told = answers.filter(({ text }) => text.includes(canary));
  expect(told.length).toBeGreaterThanOrEqual(4);
  expect(answers.filter(({ errors }) => errors.length > 0).length).toBeGreaterThan(20);
});

describe('nothing of a person is', () => {
  const personal = (text: string) =>
    [canary, identityCode, 'Esimerkki', '2.999.3.', '2.999.5.', '2.999.8.', 'eyJ'].filter((word) =>
      text.includes(word),
    );

  it('in the log', () => {
    expect(lines.length).toBeGreaterThanOrEqual(answers.length - 2);
    expect(personal(lines.join())).toEqual([]);
  });

  it('in the metrics', () => {
    expect(personal(metrics)).toEqual([]);
  });

  it('in an error', () => {
    expect(personal(JSON.stringify(answers.map(({ errors }) => errors)))).toEqual([]);
  });
});

describe('a line of the log', () => {
  it('tells of each request its id, root field, outcome, kind of person and time', () => {
    const told = lines
      .map((line): Record<string, unknown> => JSON.parse(line))
      .filter(({ msg }) => msg === 'request');
    for (const line of told) {
      expect(Object.keys(line).sort()).toEqual(
        ['kind', 'level', 'milliseconds', 'msg', 'operation', 'outcome', 'requestId', 'time'].sort(),
      );
    }
    const ids = told.map(({ requestId }) => requestId);
    expect(answers.filter(({ requestId }) => !ids.includes(requestId))).toEqual([]);
    expect(told[0]).toMatchObject({ operation: 'client', outcome: 'OK', kind: 'PROFESSIONAL' });
    expect(told.filter(({ kind }) => kind === 'NONE').map(({ outcome }) => outcome)).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
    ]);
  });
});

describe('every error', () => {
  it('carries the id of its request, and one of the public codes', () => {
    for (const { errors, requestId, headers } of answers) {
      expect(headers.get('x-request-id')).toBe(requestId);
      for (const { extensions } of errors) {
        expect(extensions).toMatchObject({ requestId });
        expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
      }
    }
  });
});

describe('the metrics', () => {
  it.each([
    /^portti_request_seconds_count\{operation="client",outcome="OK"\} [1-9]/m,
    /^portti_request_seconds_count\{operation="myKanta",outcome="OK"\} [1-9]/m,
    /^portti_request_seconds_count\{operation="client",outcome="FORBIDDEN"\} [1-9]/m,
    /^portti_request_seconds_count\{operation="none",outcome="BAD_USER_INPUT"\} [1-9]/m,
    /^portti_request_seconds_bucket\{le="0.01",operation="client",outcome="OK"\} \d/m,
    /^portti_decision_seconds_count [1-9]/m,
    /^portti_access_log_append_seconds_count\{outcome="ok"\} [1-9]/m,
    /^portti_unadmitted_records_total 0$/m,
    /^portti_redis_reachable 0$/m,
    /^nodejs_eventloop_lag_seconds /m,
  ])('have %s', (series) => {
    expect(metrics).toMatch(series);
  });

  it('have no label but those of the schema and the configuration', () => {
    const labels = [
      ...metrics.matchAll(/^portti_request_seconds_count\{operation="([^"]*)",outcome="([^"]*)"\}/gm),
    ];
    const operations = new Set(labels.map(([, operation]) => operation));
    expect([...operations].sort()).toEqual([
      'client',
      'clientByIdentityCode',
      'myKanta',
      'none',
      'unitClients',
      'viewer',
    ]);
  });
});
