/** Why the law lets someone have a record, for people to read. */
import { type Allow } from '../law/decision.ts';
import { citations } from '../law/sources.ts';

export interface AccessBasis {
  readonly legalBasis: Allow['legalBasis'];
  readonly rules: readonly string[];
  readonly citation: string;
  readonly obligations: Allow['obligations'];
}

export const basisOf = ({ legalBasis, rules, obligations }: Allow): AccessBasis => ({
  legalBasis,
  rules,
  citation: citations[legalBasis],
  obligations,
});
