/** What one register answered, for the caller: the same for every question about the same client. */
import { type Access, CitizenAccess, type RegisterDecision } from '../law/access.ts';
import { type DenialReason } from '../law/codes.ts';
import { type AccessBasis, basisOf } from './accessBasis.ts';

export interface RegisterAnswer {
  readonly controller: string;
  readonly status: 'ANSWERED' | 'REFUSED' | 'UNAVAILABLE';
  readonly basis: AccessBasis | null;
  readonly reason: DenialReason | null;
}

/** `failed`: the register did not answer this question, or gave an answer that could not be admitted. */
export function registerAnswer({ controller, decision }: RegisterDecision, failed: boolean): RegisterAnswer {
  if (decision?.effect === 'DENY') {
    return { controller, status: 'REFUSED', basis: null, reason: decision.reason };
  }
  if (decision === null || failed) return { controller, status: 'UNAVAILABLE', basis: null, reason: null };
  return { controller, status: 'ANSWERED', basis: basisOf(decision), reason: null };
}

/** The registers that the query named; null for a citizen's own view, which asks every one. */
export const registersOf = (access: Access): readonly RegisterDecision[] | null =>
  access instanceof CitizenAccess ? null : access.registers;
