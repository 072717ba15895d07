/** A representation service that answers what it was not asked, or contradicts itself, lets nobody act for anybody. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openRegisters, type Registers } from '../../src/registers/registers.ts';
import { defaultLimits } from '../../src/registers/transport.ts';
import { registersAt } from '../../src/sandbox/address.ts';
import { ids } from '../../src/sandbox/personas/ids.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { type World } from '../support/scenario/sandboxClient.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { type Impostor, impostorOf } from './impostor.ts';

const [aino, eeli, mari, olli, marja, hilkka] = [1, 2, 3, 4, 5, 7].map(ids.person);

let stage: Stage;
let world: World;
let gateway: RunningGateway;
let patient: Registers;
let service: Impostor;
let persons: Impostor;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  world = await stage.sandbox.createWorld();
  const registers = registersAt(stage.sandbox.url, world.world);
  service = await impostorOf(registers.representation);
  persons = await impostorOf(registers.persons);
  // A breaker that stays out of the way: each lie is heard.
  patient = openRegisters(
    { ...registers, representation: service.url, persons: persons.url },
    { call: () => undefined, batch: () => undefined },
    { ...defaultLimits, breakAfter: 1000 },
  );
  gateway = await stage.gateway(world.world, { ports: { registers: patient } });
});
afterEach(() => {
  service.says(null);
  persons.says(null);
});
afterAll(async () => {
  await gateway.close();
  await patient.close();
  service.close();
  persons.close();
  await stage.close();
});

/** Tries to act, and asks for whom one may; answers the codes and reasons, and those told. */
async function tried(as: string, of: string | undefined) {
  const query = `query ($of: ID!) {
    acting: myKanta(onBehalfOf: $of) { person { firstNames } documents(first: 3) { totalCount edges { node { title } } } }
    representable { id mayActFor firstNames lastName }
  }`;
  const token = await stage.sandbox.token(as, world.ids);
  const { errors, text, requestId } = await ask(gateway.url, { query, variables: { of }, token });
  const entries = await stage.accessLog.ofRequest(requestId);
  type Told = { id: string; mayActFor: boolean; firstNames: string | null; lastName: string | null };
  const { data }: { data: { acting: unknown; representable: Told[] | null } } = JSON.parse(text);
  return {
    text,
    acting: data.acting,
    told: data.representable,
    allowed: entries.filter(({ operation, legalBasis }) => operation === 'myKanta' && legalBasis !== null),
    errors: errors.map(({ path = [], extensions }) => [path[0], extensions.reason ?? extensions.code]),
  };
}

const guardian = (id: string | undefined, facts = {}) => ({
  guardian: id,
  underSecurityProhibition: false,
  barred: false,
  ...facts,
});
const child = (id: string | undefined, ...guardians: object[]) => ({ child: id, guardians });
const mandate = (principal: string | undefined, facts = {}) => ({
  principal,
  kind: 'MANDATE',
  subject: 'SOCIAL_WELFARE',
  validFrom: '2025-11-01',
  validUntil: '2026-10-31',
  ...facts,
});
const row = (actor: string | undefined, of: { children?: object[]; mandates?: object[] }) => ({
  actor,
  children: [],
  mandates: [],
  ...of,
});
const says = (...representations: object[]) => service.says(() => ({ representations }));

/** The impostor's own words are believed where they are sound: what follows fails for the lie, and not for the way. */
it('is believed in what is sound', async () => {
  says(row(mari, { children: [child(eeli, guardian(mari), guardian(olli))] }));
  expect(await tried('mari', eeli)).toMatchObject({
    acting: { person: { firstNames: 'Eeli' }, documents: { totalCount: 1 } },
    told: [{ id: eeli, mayActFor: true, firstNames: 'Eeli' }],
    errors: [],
  });
  says(row(marja, { mandates: [mandate(aino)] }));
  expect(await tried('marja', aino)).toMatchObject({
    acting: { person: { firstNames: 'Aino' } },
    told: [{ id: aino, mayActFor: true, firstNames: 'Aino' }],
    errors: [],
  });
});

describe('is not believed in anything', () => {
  const own = row(mari, { children: [child(eeli, guardian(mari))] });
  const day = (validFrom: string, validUntil: string | null = null) =>
    row(mari, { children: own.children, mandates: [mandate(aino, { validFrom, validUntil })] });

  it.each<[string, object[]]>([
    ['that answers about somebody else', [row(olli, { children: own.children })]],
    ['that answers about somebody else besides', [own, row(olli, {})]],
    ['that answers twice', [own, own]],
    ['that answers twice, and otherwise', [row(mari, {}), own]],
    [
      'that names a child twice',
      [row(mari, { children: [child(eeli, guardian(mari)), child(eeli, guardian(mari, { barred: true }))] })],
    ],
    [
      'that names a guardian twice',
      [row(mari, { children: [child(eeli, guardian(mari), guardian(mari, { barred: true }))] })],
    ],
    ['with a kind of mandate that is none', [row(mari, { mandates: [mandate(eeli, { kind: 'FRIEND' })] })]],
    ['with a subject that is none', [row(mari, { mandates: [mandate(eeli, { subject: 'ALL' })] })]],
    ['with a day that is none', [day('2026-13-45')]],
    ['with a moment for a day', [day('2026-01-01T00:00:00Z')]],
    ['with no guardians', [row(mari, { children: [{ child: eeli }] })]],
    ['with a guardian of whom nothing is told', [row(mari, { children: [child(eeli, { guardian: mari })] })]],
    [
      'with a word for a yes',
      [row(mari, { children: [child(eeli, guardian(mari, { barred: 'no' }), guardian(olli))] })],
    ],
  ])('%s', async (_, representations) => {
    says(...representations);
    const { acting, told, errors, allowed } = await tried('mari', eeli);
    expect({ acting, told, allowed }).toEqual({ acting: null, told: null, allowed: [] });
    expect(errors).toEqual([
      ['acting', 'DECISION_UNAVAILABLE'],
      ['representable', 'DECISION_UNAVAILABLE'],
    ]);
  });

  it.each<[string, (rows: Record<string, unknown>[]) => object[]]>([
    ['a person twice', (rows) => [...rows, ...rows]],
    ['somebody else in the place of the client', (rows) => rows.map((one) => ({ ...one, id: hilkka }))],
    ['somebody else besides', (rows) => [...rows, { ...rows[0], id: '2.999.3.4711' }]],
  ])('nor are persons, where %s comes', async (_, lie) => {
    persons.says((_operation, truth) => ({ persons: lie(truth.persons as Record<string, unknown>[]) }));
    const { acting, allowed, errors } = await tried('mari', eeli);
    expect({ acting, allowed }).toEqual({ acting: null, allowed: [] });
    expect(errors[0]).toEqual(['acting', 'DECISION_UNAVAILABLE']);
  });
});

describe('opens nothing', () => {
  it.each<[string, object]>([
    ['with another child', row(mari, { children: [child(hilkka, guardian(mari))] })],
    ['with guardians among whom the caller is not', row(mari, { children: [child(eeli, guardian(olli))] })],
    ['with no guardian at all', row(mari, { children: [child(eeli)] })],
    [
      'with a child of one that is a guardian elsewhere',
      row(mari, { children: [child(olli, guardian(mari))] }),
    ],
    ['with the child as its own guardian', row(mari, { children: [child(eeli, guardian(eeli))] })],
    ["with the child's own mandate", row(mari, { mandates: [mandate(eeli)] })],
  ])('%s', async (_, lie) => {
    says(lie);
    const { acting, told, errors, text, allowed } = await tried('mari', eeli);
    expect({ acting, allowed, errors }).toEqual({
      acting: null,
      allowed: [],
      errors: [['acting', 'REPRESENTATION_BLOCKED']],
    });
    expect(told?.filter(({ mayActFor }) => mayActFor)).toEqual([]);
    expect(text).not.toContain('Eeli');
  });

  it.each<[string, string, object]>([
    ['that begins tomorrow', 'NO_MANDATE', mandate(aino, { validFrom: '2026-10-16' })],
    [
      'that ends before it begins',
      'NO_MANDATE',
      mandate(aino, { validFrom: '2027-02-01', validUntil: '2027-01-01' }),
    ],
    ['that ended yesterday', 'MANDATE_EXPIRED', mandate(aino, { validUntil: '2026-10-14' })],
    ['of somebody else', 'NO_MANDATE', mandate(hilkka)],
    ['of the holder', 'NO_MANDATE', mandate(marja)],
    ['of somebody who does not exist', 'NO_MANDATE', mandate('2.999.3.4711')],
  ])('with a mandate %s', async (_, reason, lie) => {
    says(row(marja, { mandates: [lie] }));
    const { acting, errors, allowed, told } = await tried('marja', aino);
    expect({ acting, errors, allowed }).toEqual({ acting: null, errors: [['acting', reason]], allowed: [] });
    expect(told?.find(({ id }) => id === aino)?.mayActFor ?? false).toBe(false);
    expect(told?.map(({ id }) => id)).not.toContain(marja);
  });

  it('with somebody who does not exist, and names nobody so', async () => {
    const nobody = '2.999.3.4711';
    says(row(mari, { children: [child(nobody, guardian(mari))], mandates: [mandate(nobody)] }));
    const { acting, told } = await tried('mari', nobody);
    expect({ acting, told }).toEqual({
      acting: null,
      told: [{ id: nobody, mayActFor: false, firstNames: null, lastName: null }],
    });
  });
});
