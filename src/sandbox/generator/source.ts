import { idsFrom } from './ids.ts';
import { type Random, randomFrom } from './random.ts';

/** Where everything generated comes from: what was drawn once comes again from the same seed. */
export interface Source {
  readonly random: Random;
  readonly nextId: () => string;
}

export const sourceFrom = (seed: string): Source => ({
  random: randomFrom(seed),
  nextId: idsFrom(seed),
});
