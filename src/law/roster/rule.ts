/** A rule of the catalogue: what it says, where it was read, and where the code has it. */

import { type SectionCode } from '../sources/acts.ts';
import { type PublicationCode } from '../sources/publications.ts';

/** F: stated in a paper of the authorities. P: stated on a public page. I: our inference. */
export type Evidence = 'F' | 'P' | 'F+P' | 'I';

export interface Rule {
  readonly id: `R-${number}`;
  readonly says: string;
  readonly evidence: Evidence;
  /** The part that is inference, where only a part is. */
  readonly inferred?: string;
  readonly sources: readonly PublicationCode[];
  readonly law?: readonly SectionCode[];
  /** A day, or as much of it as is known: 2026-09-01, 2023-11, 2020. */
  readonly inForce?: { readonly from?: string; readonly to?: string };
  readonly noRow?: NoRow;
}

/** Why no row of a reading table carries the rule. */
export type NoRow =
  | { readonly kind: Exclude<NoRowKind, 'KEPT_ELSEWHERE'>; readonly why: string }
  | { readonly kind: 'KEPT_ELSEWHERE'; readonly file: string; readonly why: string };

export const noRowKinds = ['KEPT_ELSEWHERE', 'FACT', 'WRITING', 'DUTY', 'NOT_BUILT', 'OUT_OF_SCOPE'] as const;
export type NoRowKind = (typeof noRowKinds)[number];

export interface Section {
  /** Its place in the catalogue, such as `A4`. */
  readonly mark: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}
