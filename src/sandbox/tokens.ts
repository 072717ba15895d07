/** Tokens of the sandbox's people: ES256, one issuer for professionals and one for citizens. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type CryptoKey,
  exportJWK,
  exportPKCS8,
  generateKeyPair,
  importPKCS8,
  type JWK,
  SignJWT,
} from 'jose';
import { type Persona } from './personas/index.ts';

export const audience = 'portti';

export const issuers = {
  PROFESSIONAL: { issuer: 'https://professionals.sandbox.invalid', path: 'professionals' },
  CITIZEN: { issuer: 'https://citizens.sandbox.invalid', path: 'citizens' },
} as const;

/** Who a token is for. */
export type Bearer = Pick<Persona, 'kind' | 'id' | 'organisation'>;

export interface TokenSigner {
  sign(bearer: Bearer, options?: { strong?: boolean; seconds?: number }): Promise<string>;
  jwks(kind: Persona['kind']): { keys: JWK[] };
}

/** Keys kept in a folder, so that a token outlives a restart; without one they live as long as the process. */
export async function openTokenSigner(folder?: string): Promise<TokenSigner> {
  const keys = {
    PROFESSIONAL: await keyPair(folder && `${folder}/professionals.pem`),
    CITIZEN: await keyPair(folder && `${folder}/citizens.pem`),
  };
  return {
    sign: (bearer, { strong = true, seconds = 12 * 3600 } = {}) =>
      new SignJWT({
        acr: strong ? 'strong' : 'weak',
        ...(bearer.organisation ? { organisation: bearer.organisation } : {}),
      })
        .setProtectedHeader({ alg: 'ES256', kid: keys[bearer.kind].jwk.kid ?? '' })
        .setIssuer(issuers[bearer.kind].issuer)
        .setAudience(audience)
        .setSubject(bearer.id)
        .setIssuedAt()
        .setExpirationTime(`${seconds}s`)
        .sign(keys[bearer.kind].privateKey),
    jwks: (kind) => ({ keys: [keys[kind].jwk] }),
  };
}

async function keyPair(file: string | undefined): Promise<{ privateKey: CryptoKey; jwk: JWK }> {
  const privateKey = await privateKeyIn(file);
  const { kty, crv, x, y } = await exportJWK(privateKey);
  const jwk: JWK = { ...Object.fromEntries(Object.entries({ kty, crv, x, y })), alg: 'ES256', use: 'sig' };
  return { privateKey, jwk: { ...jwk, kid: String(x).slice(0, 8) } };
}

async function privateKeyIn(file: string | undefined): Promise<CryptoKey> {
  if (file === undefined) return (await generateKeyPair('ES256', { extractable: true })).privateKey;
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return importPKCS8(kept, 'ES256', { extractable: true });
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await exportPKCS8(privateKey), { mode: 0o600 });
  return privateKey;
}
