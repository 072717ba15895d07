/** Age, to the day. Who was born on 29 February comes of age on the last day of that month. */
import { isAfter, shifted } from './days.ts';
import { type Day } from './facts.ts';

const majority = { years: 18 };

export const isMinor = (dateOfBirth: Day, today: Day): boolean =>
  isAfter(shifted(dateOfBirth, majority), today);
