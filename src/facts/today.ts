/** The day in Finland: fixed by configuration in a sandbox, otherwise read once for each request. */
import { day, dayOf } from '../law/days.ts';
import { type Day } from '../law/facts.ts';

export type Today = () => Day;

export const finnishToday: Today = () => dayOf(Temporal.Now.plainDateISO('Europe/Helsinki'));

export const fixedToday = (iso: string): Today => {
  const fixed = day(iso);
  return () => fixed;
};
