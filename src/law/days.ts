/** Calendar days; a period includes both its ends (B.4 no. 14). */
import { type Day } from './facts.ts';

/** Throws a RangeError for what is no day of the calendar. */
export const day = (iso: string): Day => dayOf(Temporal.PlainDate.from(iso));

/** Four digits of a year: others would not compare as texts do. */
export function dayOf(date: Temporal.PlainDate): Day {
  const text = date.toString();
  if (isDay(text)) return text;
  throw new RangeError(`A year of four digits is needed: ${text}`);
}

const isDay = (text: string): text is Day => /^\d{4}-\d\d-\d\d$/.test(text);

const isBefore = (a: Day, b: Day): boolean => a < b;
export const isAfter = (a: Day, b: Day): boolean => a > b;

/** The day this long after, or before where the duration is negative. */
export const shifted = (from: Day, duration: Temporal.DurationLike): Day =>
  dayOf(Temporal.PlainDate.from(from).add(duration));

/** From the first day to the last, both included; no last day: until further notice. */
export const isWithin = (day: Day, period: { startedOn: Day; endedOn: Day | null }): boolean =>
  !isBefore(day, period.startedOn) && (period.endedOn === null || !isAfter(day, period.endedOn));

/** In force from its day on. */
export const hasBegun = (day: Day, from: Day | null): boolean => from !== null && !isBefore(day, from);
