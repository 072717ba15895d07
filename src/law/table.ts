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

/** A row of any table, without its test: what can be told of it. */
export type RowOutline = Pick<Row<unknown, unknown, unknown>, 'name' | 'mark' | 'rules' | 'decision'>;

/** No row allowed: refused. R-044 is the nearest words the rules have for it. */
export const fallsThrough: Deny = deny('NO_CONTEXT', []);

/** What the whole table says of one record. */
export function decideRecord<A, B extends A, C extends B>(
  rows: readonly Row<A, B, C>[],
  question: C,
): Decision {
  return rows.find(({ test }) => test.holds(question))?.decision ?? fallsThrough;
}

/**
 * What is left of a table to ask of each record, once caller and client are known. `otherwise`: where no row holds, and
 * what the table says of the register and the client.
 */
export interface RecordTable<Record> {
  readonly rows: readonly {
    readonly holds: (question: Record) => boolean;
    readonly decision: Decision;
  }[];
  readonly otherwise: Decision;
}

/** Rows about caller and client hold for every record or for none: they are asked once, and not for each. */
export function tableForRecords<A, B extends A, C extends B>(
  rows: readonly Row<A, B, C>[],
  question: B,
): RecordTable<C> {
  const ofRecords: RecordTable<C>['rows'][number][] = [];
  for (const { test, decision } of rows) {
    if (test.on === 'RECORD') ofRecords.push({ holds: test.holds, decision });
    else if (test.holds(question)) return { rows: ofRecords, otherwise: decision };
  }
  return { rows: ofRecords, otherwise: fallsThrough };
}

export const decideByRecord = <Record>(
  { rows, otherwise }: RecordTable<Record>,
  question: Record,
): Decision => rows.find(({ holds }) => holds(question))?.decision ?? otherwise;

/** What the table says of a register and a client, whatever the record. */
export const decideClient = <A, B extends A, C extends B>(
  rows: readonly Row<A, B, C>[],
  question: B,
): Decision => tableForRecords(rows, question).otherwise;

/** A row that was tried: it did not hold, it decided, or it is asked of each record. */
export interface Tried {
  readonly row: RowOutline;
  readonly outcome: 'DID_NOT_HOLD' | 'DECIDED' | 'ASKED_OF_EACH_RECORD';
}

/** The same decision with the rows that were tried for it, in their order; those after the deciding one are not. */
export function explainClient<A, B extends A, C extends B>(
  rows: readonly Row<A, B, C>[],
  question: B,
): { readonly decision: Decision; readonly tried: readonly Tried[] } {
  const tried: Tried[] = [];
  for (const row of rows) {
    if (row.test.on === 'RECORD') {
      tried.push({ row, outcome: 'ASKED_OF_EACH_RECORD' });
    } else if (row.test.holds(question)) {
      return { decision: row.decision, tried: [...tried, { row, outcome: 'DECIDED' }] };
    } else {
      tried.push({ row, outcome: 'DID_NOT_HOLD' });
    }
  }
  return { decision: fallsThrough, tried };
}

/** Why the caller may not even ask, or null. */
export function refuseCaller<A, B extends A, C extends B>(
  rows: readonly Row<A, B, C>[],
  question: A,
): Deny | null {
  const row = rows.find(({ test }) => test.on === 'CALLER' && test.holds(question));
  return row?.decision.effect === 'DENY' ? row.decision : null;
}
