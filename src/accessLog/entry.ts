/** One entry: a person, a client, a register, a basis, an operation, and the records read. Refusals too. */
export interface AccessLogEntry {
  readonly requestId: string;
  readonly person: string;
  readonly personKind: 'PROFESSIONAL' | 'CITIZEN';
  readonly actingFor: string | null;
  readonly serviceUnit: string | null;
  /** Null where the refusal came before any client was looked at. */
  readonly client: string | null;
  /** `*` where it is about every register alike: a citizen's own view that gave out no record, or its refusal. */
  readonly controller: string;
  /** The root field, such as `client`. */
  readonly operation: string;
  readonly legalBasis: string | null;
  readonly reason: string | null;
  readonly rules: readonly string[];
  readonly obligations: readonly string[];
  readonly justifiedContext: string | null;
  readonly statutoryGround: string | null;
  readonly specialReason: string | null;
  /** Of someone who would act on behalf: the address the request came from. */
  readonly address: string | null;
  readonly records: readonly string[];
}
