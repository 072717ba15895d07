/** On what a viewer sees, and what follows: every look on behalf is entered as such. */
import { type LegalBasis, type Obligation } from '../codes.ts';
import { type Allow, allow } from '../decision.ts';
import { type Viewer } from './question.ts';

export const basisOf: Readonly<
  Record<Viewer, { legalBasis: LegalBasis; rules: readonly string[]; obligations: readonly Obligation[] }>
> = Object.freeze({
  CLIENT: { legalBasis: 'SELF_ACCESS', rules: ['R-100'], obligations: ['LOG_USE'] },
  GUARDIAN: { legalBasis: 'GUARDIAN_ACCESS', rules: ['R-160'], obligations: ['LOG_USE', 'LOG_PROXY_USE'] },
  MANDATE_HOLDER: {
    legalBasis: 'MANDATE_ACCESS',
    rules: ['R-167'],
    obligations: ['LOG_USE', 'LOG_PROXY_USE'],
  },
});

/** The allow of a row for one kind of viewer. */
export function shown(
  viewer: Viewer,
  rules: readonly string[] = [],
  obligations: readonly Obligation[] = [],
): Allow {
  const basis = basisOf[viewer];
  return allow(basis.legalBasis, [...basis.rules, ...rules], [...basis.obligations, ...obligations]);
}
