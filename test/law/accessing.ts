/** An Access for a test, asked of the law like any other. */
import { expect } from 'vitest';
import { CitizenAccess, ProfessionalAccess } from '../../src/law/access.ts';
import { type Decision } from '../../src/law/decision.ts';
import { type CallerFacts, type ClientFacts, type RecordFacts } from '../../src/law/facts.ts';
import { defaultPolicy, type Policy } from '../../src/law/policy.ts';
import { letsThrough } from './scopeMeaning.ts';
import { viewing } from './viewing.ts';
import { read } from './world.ts';

export const ask = (
  caller: CallerFacts,
  client: ClientFacts,
  controllers: readonly string[],
  { policy = defaultPolicy, unavailable = [] }: { policy?: Policy; unavailable?: readonly string[] } = {},
) => ProfessionalAccess.decide(caller, client, { controllers, unavailable }, policy);

/** Where the law says yes; a test that expects it fails on a refusal. */
export const accessOf = (...asked: Parameters<typeof ask>): ProfessionalAccess => {
  const access = ask(...asked);
  if (access instanceof ProfessionalAccess) return access;
  throw new Error(`Refused: ${access.denial?.reason}`);
};

/** What B.1 says of a record, once the search has been seen to come to the same. */
export function decided(
  caller: CallerFacts,
  client: ClientFacts,
  record: RecordFacts,
  policy: Policy = defaultPolicy,
): Decision {
  const decision = read(caller, client, record, policy);
  const access = ask(caller, client, [record.controller], { policy });
  const scopes = access instanceof ProfessionalAccess ? access.scopes() : [];
  expect(scopes.some((scope) => letsThrough(scope, record))).toBe(decision.effect === 'ALLOW');
  return decision;
}

/** What B.1 says of a register, before any record. */
export function saidOf(...asked: Parameters<typeof ask>): Decision {
  const decision = ask(...asked).registers[0]?.decision;
  if (!decision) throw new Error('The register said nothing.');
  return decision;
}

export const citizenOf = (question = viewing()): CitizenAccess => {
  const access = CitizenAccess.decide(question, 'aino', question);
  if (access instanceof CitizenAccess) return access;
  throw new Error(`Refused: ${access.reason}`);
};
