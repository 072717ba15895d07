/** The configuration that points a gateway at a sandbox's world. */
import { audience, issuers } from './tokens.ts';

export const registersAt = (sandbox: string, world = 'base') => ({
  archives: [{ url: `${sandbox}/worlds/${world}/archive/main`, controllers: ['*'] }],
  organisations: `${sandbox}/worlds/${world}/organisations`,
  professionals: `${sandbox}/worlds/${world}/professionals`,
  persons: `${sandbox}/worlds/${world}/persons`,
  declarations: `${sandbox}/worlds/${world}/declarations`,
  representation: `${sandbox}/worlds/${world}/representation`,
  codes: `${sandbox}/worlds/${world}/codes`,
});

export const issuersAt = (sandbox: string) =>
  (['PROFESSIONAL', 'CITIZEN'] as const).map((kind) => ({
    issuer: issuers[kind].issuer,
    audience,
    kind,
    jwks: `${sandbox}/issuers/${issuers[kind].path}/jwks.json`,
  }));
