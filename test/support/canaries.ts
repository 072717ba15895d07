/**
 * Canaries: texts that only planted records carry, each kept from everyone or from citizens. One that reaches somebody it
 * is kept from is a leak, whatever the test was about, so every helper that speaks HTTP looks for them.
 */
import { createHash } from 'node:crypto';
import { issuers } from '../../src/sandbox/tokens.ts';

export type KeptFrom = 'everyone' | 'citizens';

export class CanaryLeaked extends Error {}

const form = /kanaria-(everyone|citizens)-[0-9a-f]{12}/gi;

/** The same text for the same name. */
export const canary = (keptFrom: KeptFrom, name: string): string =>
  `kanaria-${keptFrom}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;

/** Throws where a text has a canary that is kept from the bearer of the token; without one, from anybody. */
export function refuseCanaries(text: string, where: string, token?: string): void {
  for (const [found, keptFrom] of text.matchAll(form)) {
    if (keptFrom?.toLowerCase() === 'citizens' && isProfessional(token)) continue;
    throw new CanaryLeaked(`${where} has ${found}: ${around(text, found)}`);
  }
}

/** An answer over HTTP: its body and its headers. */
export function refuseCanariesIn(text: string, headers: Headers, token?: string): void {
  refuseCanaries(text, 'The answer', token);
  refuseCanaries(JSON.stringify([...headers]), 'A header of the answer', token);
}

/** The log of a gateway, of which no line may have any canary. `end` throws if one had, or if the metrics do. */
export class CanaryWatch {
  readonly #leaks: Error[] = [];

  readonly write = (line: string): void => {
    try {
      refuseCanaries(line, 'A line of the log');
    } catch (error) {
      if (error instanceof Error) this.#leaks.push(error);
    }
  };

  end(metrics: string): void {
    refuseCanaries(metrics, 'The metrics');
    const [leak] = this.#leaks;
    if (leak) throw leak;
  }
}

const around = (text: string, found: string): string => {
  const at = text.indexOf(found);
  return `…${text.slice(Math.max(0, at - 120), at + found.length + 40)}…`;
};

/** By what the token says of itself: who forges one has still no business with a canary. */
function isProfessional(token = ''): boolean {
  try {
    const [, claims = ''] = token.split('.');
    return JSON.parse(Buffer.from(claims, 'base64url').toString()).iss === issuers.PROFESSIONAL.issuer;
  } catch {
    return false;
  }
}
