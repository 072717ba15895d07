/** What one of our servers is told besides, where it is measured against itself: one JSON text in its environment. */

export interface Variant {
  /** Nothing is kept from one request to the next. */
  readonly keepsNothing: boolean;
  readonly redisUrl: string | null;
  /** The same for all that share a Redis; in base64. */
  readonly secret: string | null;
}

const asInProduction: Variant = { keepsNothing: false, redisUrl: null, secret: null };

export const tellVariant = (variant: Partial<Variant>): NodeJS.ProcessEnv => ({
  BENCH_VARIANT: JSON.stringify({ ...asInProduction, ...variant }),
});

export function readVariant(): Variant {
  const told = process.env.BENCH_VARIANT;
  return told === undefined ? asInProduction : JSON.parse(told);
}
