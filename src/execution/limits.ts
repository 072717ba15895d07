/** What a request may cost. Each limit with its default; `docs/operating.md` has the table. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Tokens of the query text. */
  readonly tokens: number;
  /** Levels of fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields, each counted as often as the lists around it may repeat it. */
  readonly cost: number;
  /** Milliseconds until register calls are given up. */
  readonly deadline: number;
  /** Requests of one caller in a minute. */
  readonly requestsPerMinute: number;
  /** How often an operation is interpreted before it is compiled. */
  readonly compileAfter: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 100_000,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  directives: 20,
  cost: 20_000,
  deadline: 15_000,
  requestsPerMinute: 600,
  compileAfter: 1,
};
