/** The day in Finland: fixed by configuration in a sandbox, otherwise read once for each request. */
import { type Day } from '../law/facts.ts';

export type Today = () => Day;

export const finnishToday: Today = () => Temporal.Now.plainDateISO('Europe/Helsinki');

export const fixedToday = (day: string): Today => {
  const fixed = Temporal.PlainDate.from(day);
  return () => fixed;
};
