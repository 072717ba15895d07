/** Display restrictions: rare, on cases rarer than on documents, towards guardians only for minors. */
import { type DocumentRow } from '../rows.ts';
import { isoDay } from './days.ts';
import { type Random } from './random.ts';

type Restriction = Pick<
  DocumentRow,
  'specialContent' | 'delayedUntil' | 'restrictedFromGuardians' | 'restrictionReason'
>;

const unrestricted: Restriction = {
  specialContent: false,
  delayedUntil: null,
  restrictedFromGuardians: false,
  restrictionReason: null,
};

export function restriction(random: Random, day: number, minor: boolean, rarity: number): Restriction {
  const draw = random.next() * rarity;
  if (draw < 0.01) {
    return {
      ...unrestricted,
      delayedUntil: isoDay(day + random.integer(14, 180)),
      restrictionReason: 'Tiedon antaminen vaarantaisi asiakkaan hoitoa tai kuntoutusta',
    };
  }
  if (draw < 0.015) {
    return {
      ...unrestricted,
      specialContent: true,
      restrictionReason: 'Tieto voi vaarantaa jonkun muun oikeuksia',
    };
  }
  if (minor && draw < 0.035) {
    return { ...unrestricted, restrictedFromGuardians: true, restrictionReason: 'Alaikäisen kielto' };
  }
  return unrestricted;
}
