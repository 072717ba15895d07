/**
 * A decision table: rows in order, the first whose test holds decides.
 *
 * Each row says what its test looks at. A question about less than a record (may this person ask at all? this
 * register about this client?) runs the same table over the rows that can answer it, so that a refusal which may
 * be told and the refusal of a record come from one place.
 */
import { type Decision, type Deny, deny } from './decision.ts';
import { type Policy } from './policy.ts';

export interface Row<Caller, Client extends Caller, Record extends Client> {
  /** What the row says, as a name; its own in every table. */
  readonly name: string;
  /** The row's mark in the decision table, such as `7b`. */
  readonly mark: string;
  readonly rules: readonly string[];
  /** Inferences that the row rests on, which a product owner may overrule. */
  readonly switches?: readonly (keyof Policy)[];
  readonly test:
    | { readonly on: 'CALLER'; readonly holds: (question: Caller) => boolean }
    | { readonly on: 'CLIENT'; readonly holds: (question: Client) => boolean }
    | { readonly on: 'RECORD'; readonly holds: (question: Record) => boolean };
  readonly decision: Decision;
}

/** No row allowed: refused. R-044 is the nearest words the rules have for it. */
export const fallsThrough: Deny = deny('NO_CONTEXT', []);

/** What the whole table says of one record. */
export function decideRecord<A, B extends A, C extends B>(
  rows: readonly Row<A, B, C>[],
  question: C,
): Decision {
  const row = rows.find(({ test }) => test.holds(question));
  return row?.decision ?? fallsThrough;
}

/** What the table says of a register and a client, whatever the record. */
export function decideClient<A, B extends A, C extends B>(
  rows: readonly Row<A, B, C>[],
  question: B,
): Decision {
  const row = rows.find(({ test }) => test.on !== 'RECORD' && test.holds(question));
  return row?.decision ?? fallsThrough;
}

/** Why the caller may not even ask, or null. */
export function refuseCaller<A, B extends A, C extends B>(
  rows: readonly Row<A, B, C>[],
  question: A,
): Deny | null {
  const row = rows.find(({ test }) => test.on === 'CALLER' && test.holds(question));
  return row?.decision.effect === 'DENY' ? row.decision : null;
}
