/** Issuers and their keys: who is trusted for what, when keys are fetched, and what their absence means. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DecisionUnavailable } from '../../src/errors.ts';
import { bearerOf, createVerifier, type Verifier } from '../../src/identity/verifier.ts';
import { TestIssuer } from './issuer.ts';

let professionals: TestIssuer;
let citizens: TestIssuer;
let verifier: Verifier;

beforeEach(async () => {
  professionals = await TestIssuer.start('PROFESSIONAL', 'professionals');
  citizens = await TestIssuer.start('CITIZEN', 'citizens');
  verifier = createVerifier([professionals.configuration, citizens.configuration]);
});

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all([professionals.stop(), citizens.stop()]);
});

/** The clock of the verifier goes on by so many seconds. */
const goOnBy = (seconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });

describe('a token', () => {
  it('becomes an actor of its issuer’s kind', async () => {
    expect(await verifier.verify(await professionals.sign({ organisation: '2.999.1.1' }))).toEqual({
      kind: 'PROFESSIONAL',
      id: '2.999.4.1',
      organisation: '2.999.1.1',
      stronglyIdentified: true,
    });
    expect(await verifier.verify(await citizens.sign({ sub: '2.999.3.1', acr: 'weak' }))).toEqual({
      kind: 'CITIZEN',
      id: '2.999.3.1',
      organisation: null,
      stronglyIdentified: false,
    });
  });

  it('identifies strongly only where it says so', async () => {
    const actors = await Promise.all(
      ['strong', 'weak', 'STRONG', undefined, true, ['strong']].map(async (acr) =>
        verifier.verify(await citizens.sign({ acr })),
      ),
    );
    expect(actors.map((actor) => actor?.stronglyIdentified)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('may be for several audiences, ours among them', async () => {
    expect(await verifier.verify(await citizens.sign({ aud: ['another', 'portti'] }))).not.toBeNull();
    expect(await verifier.verify(await citizens.sign({ aud: ['another'] }))).toBeNull();
  });

  it('may be a few seconds ahead of or behind our clock, and no more', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await verifier.verify(await citizens.sign({ iat: now + 3, nbf: now + 3 }))).not.toBeNull();
    expect(await verifier.verify(await citizens.sign({ exp: now - 3 }))).not.toBeNull();
    expect(await verifier.verify(await citizens.sign({ exp: now - 10 }))).toBeNull();
  });

  it('that was good a moment ago is not once it has expired', async () => {
    const token = await professionals.sign({ exp: Math.floor(Date.now() / 1000) + 20 });
    expect(await verifier.verify(token)).not.toBeNull();
    expect(await verifier.verify(token)).not.toBeNull();
    goOnBy(26);
    expect(await verifier.verify(token)).toBeNull();
  });

  it('is in use for a day at most, whatever it says', async () => {
    const now = Math.floor(Date.now() / 1000);
    const exp = now + 7 * 24 * 3600;
    expect(await verifier.verify(await citizens.sign({ iat: now - 23 * 3600, exp }))).not.toBeNull();
    expect(await verifier.verify(await citizens.sign({ iat: now - 25 * 3600, exp }))).toBeNull();
  });

  it.each([undefined, '', 5, null, ['2.999.4.1']])(
    'without a person, sub being %j, is nobody’s',
    async (sub) => {
      expect(await verifier.verify(await citizens.sign({ sub }))).toBeNull();
    },
  );
});

describe('the keys of an issuer', () => {
  it('are fetched once for many tokens', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, () => professionals.sign()));
    const actors = await Promise.all(tokens.map((token) => verifier.verify(token)));
    await verifier.verify(await professionals.sign());
    expect(actors.every((actor) => actor?.kind === 'PROFESSIONAL')).toBe(true);
    expect([professionals.fetches, citizens.fetches]).toEqual([1, 0]);
  });

  it('are fetched anew for a key that came later, and the old one no longer counts', async () => {
    const old = await professionals.sign();
    expect(await verifier.verify(old)).not.toBeNull();
    await professionals.rotate('second');
    goOnBy(11);
    expect(await verifier.verify(await professionals.sign())).not.toBeNull();
    expect(await verifier.verify(old)).toBeNull();
    expect(professionals.fetches).toBe(2);
  });

  it('are not fetched again and again for keys that nobody has', async () => {
    await verifier.verify(await professionals.sign());
    for (let tries = 0; tries < 20; tries += 1) {
      expect(
        await verifier.verify(await professionals.sign({}, { header: { kid: `made-up-${tries}` } })),
      ).toBeNull();
    }
    expect(professionals.fetches).toBe(1);
  });

  it('are never fetched for an issuer that is not trusted', async () => {
    expect(await verifier.verify(await citizens.sign({ iss: 'https://elsewhere.invalid' }))).toBeNull();
    expect([professionals.fetches, citizens.fetches]).toEqual([0, 0]);
  });

  it.each([
    { status: 500, body: 'down' },
    { status: 200, body: 'not JSON' },
    { status: 200, body: '{"nonsense":[true]}' },
    { status: 200, body: '{"keys":"none"}' },
  ])('that come as $status $body cannot be decided by', async (answer) => {
    professionals.instead = answer;
    await expect(verifier.verify(await professionals.sign())).rejects.toBeInstanceOf(DecisionUnavailable);
  });

  it('that cannot be reached leave nothing decided, and another issuer’s tokens go on', async () => {
    await professionals.stop();
    await expect(verifier.verify(await professionals.sign())).rejects.toBeInstanceOf(DecisionUnavailable);
    expect(await verifier.verify(await citizens.sign())).not.toBeNull();
  });
});

describe('the bearer token of a header', () => {
  it.each([
    ['Bearer abc.def.ghi', 'abc.def.ghi'],
    ['bearer abc', 'abc'],
    ['Bearer', null],
    ['Basic abc', null],
    ['Bearer a b', null],
    ['Bearer abc, Bearer def', null],
    ['', null],
    [undefined, null],
  ])('%j is %j', (header, token) => {
    expect(bearerOf(header)).toBe(token);
  });
});
