/** Ids in the UUID arc (2.25), each hashed from a seed and a counter: an id tells nothing of its neighbours. */
import { hash } from 'node:crypto';

export function idsFrom(seed: string): () => string {
  let counter = 0;
  return () => {
    counter += 1;
    return `2.25.${BigInt(`0x${uuid(hash('sha256', `${seed}/${counter}`))}`)}`;
  };
}

/** The hash's first 128 bits, with the version (8: made by a rule of one's own) and variant of RFC 9562. */
const uuid = (digest: string): string =>
  `${digest.slice(0, 12)}8${digest.slice(13, 16)}8${digest.slice(17, 32)}`;
