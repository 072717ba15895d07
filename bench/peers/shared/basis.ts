/** An access basis as the schema tells it. A peer that decides nothing answers its workload's own. */
export interface Basis {
  readonly legalBasis: string;
  readonly rules: readonly string[];
  readonly citation: string;
}
