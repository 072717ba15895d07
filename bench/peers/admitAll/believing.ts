/** Takes the token's word for who asks. */
import { decodeJwt } from 'jose';
import { type Actor } from '../../../src/identity/actor.ts';
import { type Verifier } from '../../../src/identity/verifier.ts';

const known = new Map<string, Actor>();

export const believing: Verifier = {
  verify: async (token) => {
    if (token === null) return null;
    const actor = known.get(token) ?? claimed(token);
    known.set(token, actor);
    return actor;
  },
};

function claimed(token: string): Actor {
  const { sub = '' } = decodeJwt(token);
  return { kind: 'PROFESSIONAL', id: sub, organisation: null, stronglyIdentified: true };
}
