/** The workload's basis as an Allow that nobody has decided. */
import { type LegalBasis } from '../../../src/law/codes.ts';
import { type Allow, allow } from '../../../src/law/decision.ts';
import { citations } from '../../../src/law/sources.ts';
import { type Basis } from '../shared/basis.ts';

export function allowOn({ legalBasis, rules }: Basis): Allow {
  if (!isLegalBasis(legalBasis)) throw new Error(`There is no legal basis ${legalBasis}`);
  return allow(legalBasis, rules, []);
}

const isLegalBasis = (code: string): code is LegalBasis => code in citations;
