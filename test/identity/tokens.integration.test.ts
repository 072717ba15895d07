/** What the gateway answers to tokens that are wrong in one way each, and to right ones on the wrong field. */

import { createHmac } from 'node:crypto';
import { exportSPKI } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVerifier } from '../../src/identity/verifier.ts';
import { freshDatabase } from '../support/postgres.ts';
import { ask } from '../support/scenario/ask.ts';
import { openStage, type RunningGateway, type Stage } from '../support/scenario/stage.ts';
import { TestIssuer, unsigned } from './issuer.ts';

let stage: Stage;
let gateway: RunningGateway;
let professionals: TestIssuer;
let citizens: TestIssuer;
let unreachable: TestIssuer;

beforeAll(async () => {
  stage = await openStage({ sandbox: await freshDatabase(), log: await freshDatabase() });
  professionals = await TestIssuer.start('PROFESSIONAL', 'professionals');
  citizens = await TestIssuer.start('CITIZEN', 'citizens');
  unreachable = await TestIssuer.start('PROFESSIONAL', 'unreachable');
  await unreachable.stop();
  const { world } = await stage.sandbox.createWorld();
  const issuers = [professionals, citizens, unreachable].map(({ configuration }) => configuration);
  gateway = await stage.gateway(world, { ports: { verifier: createVerifier(issuers) } });
});

afterAll(async () => {
  await gateway?.close();
  await Promise.all([professionals?.stop(), citizens?.stop(), stage?.close()]);
});

const now = () => Math.floor(Date.now() / 1000);
const viewer = '{ viewer { id kind } }';
const client =
  '{ client(id: "2.999.3.1", context: { actingFor: "2.999.1.1", serviceUnit: "2.999.2.1" }) { lastName } }';

/** HS256 with the public key for a secret: what a careless verifier would take for a good signature. */
async function signedWithThePublicKey(): Promise<string> {
  const { publicKey } = professionals.key.pair;
  const payload = {
    iss: professionals.configuration.issuer,
    aud: 'portti',
    sub: '2.999.4.1',
    iat: now(),
    exp: now() + 3600,
  };
  const [header = '', body = ''] = unsigned({ alg: 'HS256', kid: 'first' }, payload).split('.');
  const signature = createHmac('sha256', await exportSPKI(publicKey))
    .update(`${header}.${body}`)
    .digest('base64url');
  return `${header}.${body}.${signature}`;
}

async function withAnotherSubject(): Promise<string> {
  const [header, , signature] = (await professionals.sign()).split('.');
  const [, body] = (await professionals.sign({ sub: '2.999.4.2' })).split('.');
  return `${header}.${body}.${signature}`;
}

const wrongTokens: [string, () => Promise<string> | string | undefined][] = [
  ['missing', () => undefined],
  ['garbage', () => 'garbage'],
  ['three parts of garbage', () => 'a.b.c'],
  ['expired', () => professionals.sign({ exp: now() - 60 })],
  ['not yet valid', () => professionals.sign({ nbf: now() + 60 })],
  ['issued in the future', () => professionals.sign({ iat: now() + 60 })],
  ['issued two days ago', () => professionals.sign({ iat: now() - 48 * 3600 })],
  ['of another audience', () => professionals.sign({ aud: 'another' })],
  ['without an audience', () => professionals.sign({ aud: undefined })],
  ['of another issuer', () => professionals.sign({ iss: 'https://elsewhere.invalid' })],
  ['without an issuer', () => professionals.sign({ iss: undefined })],
  ['without a person', () => professionals.sign({ sub: undefined })],
  ['without an end', () => professionals.sign({ exp: undefined })],
  ['without a beginning', () => professionals.sign({ iat: undefined })],
  ['signed with a citizen issuer’s key', () => professionals.sign({}, { key: citizens.key.pair.privateKey })],
  ['of an unknown key', () => professionals.sign({}, { header: { kid: 'unknown' } })],
  ['of another person than was signed', withAnotherSubject],
  ['signed with the public key', signedWithThePublicKey],
  [
    'signed by nobody',
    () =>
      unsigned(
        { alg: 'none' },
        {
          iss: professionals.configuration.issuer,
          aud: 'portti',
          sub: '2.999.4.1',
          iat: now(),
          exp: now() + 3600,
        },
      ),
  ],
];

describe('a token that is', () => {
  it.each(wrongTokens)('%s is refused with the very bytes of a missing one', async (_, make) => {
    const [missing, wrong] = await Promise.all(
      [undefined, await make()].map((token) => ask(gateway.url, { query: viewer, token })),
    );
    expect(wrong?.status).toBe(401);
    expect(wrong?.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(wrong?.text.replace(wrong.requestId, 'ID')).toBe(missing?.text.replace(missing.requestId, 'ID'));
    expect(wrong?.headers.get('www-authenticate')).toBe('Bearer');
    expect(await stage.accessLog.ofRequest(wrong?.requestId ?? '')).toEqual([]);
  });

  it('good is let in by the same gateway', async () => {
    const answer = await ask(gateway.url, { query: viewer, token: await professionals.sign() });
    expect(answer.data).toEqual({ viewer: { id: '2.999.4.1', kind: 'PROFESSIONAL' } });
    const asCitizen = await ask(gateway.url, {
      query: viewer,
      token: await citizens.sign({ sub: '2.999.3.1' }),
    });
    expect(asCitizen.data).toEqual({ viewer: { id: '2.999.3.1', kind: 'CITIZEN' } });
  });

  it('of an issuer whose keys cannot be reached is undecided, not refused', async () => {
    const answer = await ask(gateway.url, { query: viewer, token: await unreachable.sign() });
    expect(answer.status).toBe(503);
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'DECISION_UNAVAILABLE', requestId: answer.requestId } },
    ]);
  });
});

describe('a token of the wrong kind or strength', () => {
  const refusal = [{ extensions: { code: 'FORBIDDEN', reason: 'NOT_STRONGLY_AUTHENTICATED' } }];

  it('of a professional opens no MyKanta', async () => {
    const answer = await ask(gateway.url, {
      query: '{ myKanta { person { lastName } } }',
      token: await professionals.sign(),
    });
    expect(answer).toMatchObject({ data: { myKanta: null }, errors: refusal });
    expect(await stage.accessLog.ofRequest(answer.requestId)).toMatchObject([
      { reason: 'NOT_STRONGLY_AUTHENTICATED' },
    ]);
  });

  it('of a citizen opens no client, though the person may be one', async () => {
    const answer = await ask(gateway.url, {
      query: client,
      token: await citizens.sign({ sub: '2.999.3.1' }),
    });
    expect(answer).toMatchObject({ data: { client: null }, errors: refusal });
    expect(await stage.accessLog.ofRequest(answer.requestId)).toMatchObject([
      { reason: 'NOT_STRONGLY_AUTHENTICATED' },
    ]);
  });

  it('of a weakly identified citizen opens no MyKanta', async () => {
    const weak = await citizens.sign({ sub: '2.999.3.1', acr: 'weak' });
    const answer = await ask(gateway.url, { query: '{ myKanta { person { lastName } } }', token: weak });
    expect(answer).toMatchObject({ data: { myKanta: null }, errors: refusal });
  });

  it('is refused in the language that was asked for', async () => {
    const token = await citizens.sign({ sub: '2.999.3.1' });
    const messages = await Promise.all(
      ['fi', 'sv', 'en'].map(
        async (language) => (await ask(gateway.url, { query: client, token, language })).errors[0]?.message,
      ),
    );
    expect(messages.map((message) => message?.split(' ')[0])).toEqual(['Vahva', 'Stark', 'Strong']);
  });

  it('opens no MyKanta but the one of its own person', async () => {
    const token = await citizens.sign({ sub: '2.999.3.2' });
    const answer = await ask(gateway.url, { query: '{ myKanta { person { id firstNames } } }', token });
    expect(answer.data).toEqual({ myKanta: { person: { id: '2.999.3.2', firstNames: 'Eeli' } } });
  });
});
