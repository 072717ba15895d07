/** One generated client. */
import { type PersonRow } from '../rows.ts';
import { firstDay, isoDay, years } from './days.ts';
import { firstName, type Language, phoneOf, townOf } from './names.ts';
import { type Source } from './source.ts';

export interface Member {
  readonly id: string;
  readonly stage: 'MINOR' | 'PARENT' | 'ADULT' | 'OLDER';
  readonly language: Language;
  /** The first day on which the person may have been a client in this stage of life. */
  readonly clientFrom: number;
  readonly row: Omit<PersonRow, 'world' | 'slug'>;
}

interface Birth {
  readonly stage: Member['stage'];
  readonly born: number;
  readonly language: Language;
  readonly lastName: string;
  readonly address: string;
}

export function member(
  { random, nextId }: Source,
  identityCode: (dateOfBirth: string) => string | null,
  { stage, born, language, lastName, address }: Birth,
): Member {
  const id = nextId();
  const temporary = stage === 'ADULT' && random.chance(0.02);
  const birth = temporary ? { day: born, code: null } : withCode(born, identityCode);
  const row = {
    id,
    identityCode: birth.code,
    temporaryIdentifier: temporary ? nextId() : null,
    firstNames: firstName(random, language),
    lastName,
    dateOfBirth: isoDay(birth.day),
    securityProhibition: random.chance(0.01),
    address,
    municipality: townOf(language),
    phone: random.chance(0.8) ? phoneOf(random) : null,
    email: null,
  };
  const clientFrom = Math.max(firstDay, birth.day + years(stageFrom[stage]));
  return { id, stage, language, clientFrom, row };
}

const stageFrom = { MINOR: 0, PARENT: 20, ADULT: 18, OLDER: 65 };

/** A day whose codes have run out gives way to the day before: some million people are born on other days. */
function withCode(born: number, identityCode: (dateOfBirth: string) => string | null) {
  for (let day = born; day > born - years(1); day -= 1) {
    const code = identityCode(isoDay(day));
    if (code !== null) return { day, code };
  }
  throw new RangeError('The identity codes reserved for tests have run out: generate fewer clients');
}
