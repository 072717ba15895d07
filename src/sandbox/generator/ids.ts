/** Ids in the UUID arc (2.25), hashed from a seed and a counter, two from a hash: an id tells nothing of its neighbours. */
import { hash } from 'node:crypto';

export function idsFrom(seed: string): () => string {
  const ids = idsOf(seed);
  return () => ids.next().value;
}

function* idsOf(seed: string): Generator<string, never> {
  for (let counter = 1; ; counter += 1) {
    const digest = hash('sha256', `${seed}/${counter}`);
    yield oid(digest.slice(0, 32));
    yield oid(digest.slice(32));
  }
}

/** 128 bits of a hash, with the version (8: made by a rule of one's own) and variant of RFC 9562. */
const oid = (bits: string): string =>
  `2.25.${BigInt(`0x${bits.slice(0, 12)}8${bits.slice(13, 16)}8${bits.slice(17)}`)}`;
