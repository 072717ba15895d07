/** A token issuer of the test's own: keys over HTTP, and tokens right or wrong in any way. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { type IssuersConfiguration } from '../../src/identity/verifier.ts';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

export class TestIssuer {
  readonly configuration: IssuersConfiguration[number];
  /** How often the keys have been fetched. */
  fetches = 0;
  /** What the endpoint answers instead of the keys. */
  instead: { status: number; body: string } | null = null;
  #keys: { kid: string; pair: KeyPair; jwk: JWK }[] = [];
  readonly #server = createServer((_, response) => {
    this.fetches += 1;
    const { status, body } = this.instead ?? {
      status: 200,
      body: JSON.stringify({ keys: this.#keys.map(({ jwk }) => jwk) }),
    };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });

  private constructor(kind: 'PROFESSIONAL' | 'CITIZEN', name: string) {
    this.configuration = { issuer: `https://${name}.invalid`, audience: 'portti', kind, jwks: '' };
  }

  static async start(kind: 'PROFESSIONAL' | 'CITIZEN', name: string): Promise<TestIssuer> {
    const issuer = new TestIssuer(kind, name);
    await issuer.rotate('first');
    issuer.#server.listen(0, '127.0.0.1');
    await once(issuer.#server, 'listening');
    issuer.configuration.jwks = `http://127.0.0.1:${issuer.#port}/jwks.json`;
    return issuer;
  }

  get #port(): number {
    const address: AddressInfo | string | null = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** Replaces the keys by a new one. */
  async rotate(kid: string): Promise<void> {
    const pair = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' };
    this.#keys = [{ kid, pair, jwk }];
  }

  get key() {
    const [key] = this.#keys;
    if (key === undefined) throw new Error('The issuer has no key');
    return key;
  }

  /** A good token, but for what is changed. Claims set to undefined are left out. */
  sign(
    claims: Record<string, unknown> = {},
    { key = this.key.pair.privateKey, header = {} }: { key?: KeyPair['privateKey']; header?: object } = {},
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const payload: JWTPayload = {
      iss: this.configuration.issuer,
      aud: 'portti',
      sub: '2.999.4.1',
      iat: now,
      exp: now + 3600,
      acr: 'strong',
      ...claims,
    };
    return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: this.key.kid, ...header }).sign(key);
  }

  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}

/** A token of any header and payload, with whatever for a signature. */
export const unsigned = (header: object, payload: object, signature = ''): string =>
  [JSON.stringify(header), JSON.stringify(payload)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .concat(signature)
    .join('.');
