/** How many documents each client has: log-normal, so that most have few and some have hundreds. */
import { type Random, randomFrom } from './random.ts';

const spread = 1.25;

/**
 * Tells the clients' numbers one after another; over all clients they sum up to exactly `documents`. The weights
 * are drawn twice, for their sum and for use, so that none need be kept.
 */
export function documentCounts(clients: number, documents: number, seed: string): () => number {
  const weight = (random: Random): number => Math.exp(spread * random.normal());
  const summed = randomFrom(seed);
  let sum = 0;
  for (let client = 0; client < clients; client += 1) sum += weight(summed);
  const drawn = randomFrom(seed);
  let weightSoFar = 0;
  let given = 0;
  return () => {
    weightSoFar += weight(drawn);
    const due = Math.round((documents * weightSoFar) / sum);
    const count = due - given;
    given = due;
    return count;
  };
}
