/** Gives each generated person an identity code of their own: up to 480 for a date of birth. */
import { dayOf } from './days.ts';
import { firstTestSerial, identityCodeRounds, lastTestSerial, testIdentityCode } from './identityCode.ts';

/** The first twenty of each day are left to people written by hand. */
const firstSerial = firstTestSerial + 20;
const serialsPerRound = lastTestSerial - firstSerial + 1;
/** Has no divisor in common with the serials of a round, so that a step goes round all of them. */
const step = 37;

/** A function from ISO date of birth to a code that is neither taken nor given before; null when none is left. */
export function identityCodes(taken: ReadonlySet<string>): (dateOfBirth: string) => string | null {
  const given = new Map<string, number>();
  return (dateOfBirth) => {
    const available = identityCodeRounds(dateOfBirth) * serialsPerRound;
    for (let next = given.get(dateOfBirth) ?? 0; next < available; next += 1) {
      const round = Math.floor(next / serialsPerRound);
      const serial = firstSerial + ((next * step + Math.abs(dayOf(dateOfBirth))) % serialsPerRound);
      const code = testIdentityCode(dateOfBirth, serial, round);
      if (taken.has(code)) continue;
      given.set(dateOfBirth, next + 1);
      return code;
    }
    given.set(dateOfBirth, available);
    return null;
  };
}
