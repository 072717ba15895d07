/** Age, to the day. Who was born on 29 February comes of age on the last day of that month. */
import { day, isAfter, shifted } from './days.ts';
import { type Day } from './facts.ts';

const majority = { years: 18 };
/** Who is born later, such as on 9999-12-31 for want of a day, comes of age in no year of four digits. */
const lastOfAge = day('9981-12-31');

export const isMinor = (dateOfBirth: Day, today: Day): boolean =>
  isAfter(dateOfBirth, lastOfAge) || isAfter(shifted(dateOfBirth, majority), today);
