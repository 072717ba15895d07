/**
 * How many random worlds a property tries, and which: PORTTI_WORLDS (500 at least), PORTTI_SEED. A failure prints its
 * seed.
 */
export const worlds = {
  numRuns: Math.max(500, numberFrom('PORTTI_WORLDS', 500)),
  seed: numberFrom('PORTTI_SEED', Date.now() % 2 ** 31),
};

/** Enough for all of them, in milliseconds. */
export const timeout = 20 * worlds.numRuns;

function numberFrom(name: string, otherwise: number): number {
  const text = process.env[name] ?? String(otherwise);
  if (!/^\d+$/.test(text)) throw new Error(`${name} must be a whole number, not "${text}".`);
  return Number(text);
}
