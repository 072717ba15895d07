/** Comparing calendar days; a period includes both its ends (B.4 no. 14). */
import { type Day } from './facts.ts';

const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
export const isAfter = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) > 0;

/** From the first day to the last, both included; no last day: until further notice. */
export const isWithin = (day: Day, period: { startedOn: Day; endedOn: Day | null }): boolean =>
  !isBefore(day, period.startedOn) && (period.endedOn === null || !isAfter(day, period.endedOn));

/** In force from its day on. */
export const hasBegun = (day: Day, from: Day | null): boolean => from !== null && !isBefore(day, from);
