/** Why the law lets someone have a record, for people to read. */
import { type Allow } from '../law/decision.ts';
import { citations } from '../law/sources.ts';

export interface AccessBasis {
  readonly legalBasis: Allow['legalBasis'];
  readonly rules: readonly string[];
  readonly citation: string;
  readonly obligations: Allow['obligations'];
}

/** Of each row of the law one. */
const told = new WeakMap<Allow, AccessBasis>();

export function basisOf(allow: Allow): AccessBasis {
  const known = told.get(allow);
  if (known) return known;
  const { legalBasis, rules, obligations } = allow;
  const basis = Object.freeze({ legalBasis, rules, citation: citations[legalBasis], obligations });
  told.set(allow, basis);
  return basis;
}
