/** What the law says of one question. Deny is the default: see `table.ts`. */
import { type DenialReason, type LegalBasis, type Obligation } from './codes.ts';

export type Decision = Allow | Deny;

export interface Allow {
  readonly effect: 'ALLOW';
  readonly legalBasis: LegalBasis;
  readonly rules: readonly string[];
  readonly obligations: readonly Obligation[];
}

export interface Deny {
  readonly effect: 'DENY';
  readonly reason: DenialReason;
  readonly rules: readonly string[];
  readonly obligations: readonly Obligation[];
}

export const allow = (
  legalBasis: LegalBasis,
  rules: readonly string[],
  obligations: readonly Obligation[],
): Allow => Object.freeze({ effect: 'ALLOW', legalBasis, rules, obligations });

export const deny = (
  reason: DenialReason,
  rules: readonly string[],
  obligations: readonly Obligation[] = [],
): Deny => Object.freeze({ effect: 'DENY', reason, rules, obligations });
