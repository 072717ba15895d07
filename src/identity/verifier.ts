/** A bearer token becomes an Actor, or nothing. Trusted issuers and their keys come from configuration. */
import { hash } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, errors, type JWKSCacheInput, jwksCache, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { type Static, Type } from 'typebox';
import { DecisionUnavailable } from '../errors.ts';
import { type Actor } from './actor.ts';

export const IssuersConfiguration = Type.Array(
  Type.Object(
    {
      issuer: Type.String({ minLength: 1 }),
      audience: Type.String({ minLength: 1 }),
      kind: Type.Union([Type.Literal('PROFESSIONAL'), Type.Literal('CITIZEN')]),
      jwks: Type.String({ pattern: '^https?://' }),
    },
    { additionalProperties: false },
  ),
  { minItems: 1 },
);
export type IssuersConfiguration = Static<typeof IssuersConfiguration>;

export interface Verifier {
  /** Null for a token that is missing, malformed, expired, not yet valid, of another issuer, or wrongly signed. */
  verify(token: string | null): Promise<Actor | null>;
}

/** Only signatures with a key pair: a shared secret or none at all is no proof. */
const algorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];
/** Seconds by which clocks may differ, and for which a token may be in use. */
const clockTolerance = 5;
const longestUse = 24 * 3600;
/**
 * Verified tokens are known again for a minute, but neither after they expire nor after their issuer's keys have been
 * fetched anew.
 */
const knownFor = 60;
const tokensKnown = 10_000;
/** Milliseconds between two fetches of an issuer's keys for the sake of an unknown key. */
const keysCooldown = 10_000;

export function createVerifier(issuers: IssuersConfiguration): Verifier {
  const trusted = new Map(
    issuers.map(({ issuer, audience, kind, jwks }) => {
      const fetched: JWKSCacheInput = {};
      const keys = createRemoteJWKSet(new URL(jwks), {
        cooldownDuration: keysCooldown,
        [jwksCache]: fetched,
      });
      return [issuer, { audience, kind, keys, fetchedAt: () => fetched.uat }];
    }),
  );

  const known = new LRUCache<string, { readonly actor: Actor; holds(): boolean }>({
    max: tokensKnown,
    ttl: 1000 * knownFor,
  });

  async function verified(token: string): Promise<Actor | null> {
    const { iss } = decodeJwt(token);
    const issuer = trusted.get(iss ?? '');
    if (issuer === undefined) return null;
    const fetchedAt = issuer.fetchedAt();
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: iss ?? '',
      audience: issuer.audience,
      algorithms,
      clockTolerance,
      maxTokenAge: longestUse,
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    // Claims are what the issuer wrote: jose sees that there is a sub, not that it names anybody.
    const id: unknown = payload.sub;
    if (typeof id !== 'string' || id === '') return null;
    const actor: Actor = Object.freeze({
      kind: issuer.kind,
      id,
      organisation: typeof payload.organisation === 'string' ? payload.organisation : null,
      stronglyIdentified: payload.acr === 'strong',
    });
    const { exp = 0, iat = 0 } = payload;
    const until = 1000 * Math.min(exp, iat + longestUse, Date.now() / 1000 + knownFor);
    // Keys that came while it was looked at may be others: it is looked at again.
    const holds = () => issuer.fetchedAt() === fetchedAt && Date.now() < until;
    if (holds()) known.set(nameOf(token), { actor, holds });
    return actor;
  }

  return {
    verify: async (token) => {
      if (token === null) return null;
      try {
        const found = known.get(nameOf(token));
        return found?.holds() ? found.actor : await verified(token);
      } catch (error) {
        if (isTheTokensFault(error)) return null;
        throw new DecisionUnavailable();
      }
    },
  };
}

/** A token itself opens doors, and is not kept. */
const nameOf = (token: string): string => hash('sha256', token, 'base64url');

/** Anything else is a failure to get the issuer's keys. */
const isTheTokensFault = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) &&
  error.code !== 'ERR_JOSE_GENERIC';

export function bearerOf(authorization: string | undefined): string | null {
  const [, token] = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(authorization ?? '') ?? [];
  return token ?? null;
}
