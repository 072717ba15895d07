/**
 * Finnish personal identity codes (henkilötunnus) of people who do not exist. Serials 900–999 are never given to
 * anybody, so that no code from here can be a real person's.
 */
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** By century: the sign in use, then those that became valid in 2023 for a day whose numbers run out. */
const centurySigns: Readonly<Record<string, string>> = { 18: '+', 19: '-YXWVU', 20: 'ABCDEF' };

export const firstTestSerial = 900;
export const lastTestSerial = 999;

/**
 * The code of the ISO date of birth and a serial from 900 to 999. `round` 0 takes the usual century sign, each
 * further one the next extra sign. Throws a RangeError for a date that is none, or a serial out of range.
 */
export function testIdentityCode(dateOfBirth: string, serial: number, round = 0): string {
  if (!Number.isInteger(serial) || serial < firstTestSerial || serial > lastTestSerial) {
    throw new RangeError(`A test identity code takes a serial from 900 to 999, not ${serial}`);
  }
  const [year = '', month = '', day = ''] = Temporal.PlainDate.from(dateOfBirth).toString().split('-');
  const sign = signsOf(year).charAt(round);
  if (sign === '') throw new RangeError(`The century of ${dateOfBirth} has no sign for round ${round}`);
  const digits = `${day}${month}${year.slice(2)}`;
  return `${digits}${sign}${serial}${checkCharacters.charAt(Number(`${digits}${serial}`) % 31)}`;
}

/** How many rounds of serials a date of birth has. */
export const identityCodeRounds = (dateOfBirth: string): number => signsOf(dateOfBirth.slice(0, 4)).length;

const signsOf = (year: string): string => centurySigns[year.slice(0, 2)] ?? '';
