/** An Access for a test, asked of the law like any other. */
import { CitizenAccess, ProfessionalAccess } from '../../src/law/access.ts';
import { type CallerFacts, type ClientFacts } from '../../src/law/facts.ts';
import { defaultPolicy, type Policy } from '../../src/law/policy.ts';
import { viewing } from './viewing.ts';

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

export const citizenOf = (question = viewing()): CitizenAccess => {
  const access = CitizenAccess.decide(question, 'aino', question);
  if (access instanceof CitizenAccess) return access;
  throw new Error(`Refused: ${access.reason}`);
};
