/** Days as whole numbers since 1.1.1970, so that a history of a hundred thousand documents is plain arithmetic. */
const millisecondsPerDay = 86_400_000;

export const dayOf = (isoDate: string): number => Date.parse(isoDate) / millisecondsPerDay;
export const isoDay = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** A moment of the working day (05–13 UTC), so that the Finnish calendar day is the same. */
export const isoMoment = (day: number, minute: number): string =>
  new Date(day * millisecondsPerDay + (5 * 60 + minute) * 60_000).toISOString();
export const minutesOfWork = 8 * 60;

export const years = (count: number): number => Math.round(count * 365.25);

/** The history that is generated: from the first organisations' joining to the sandbox's day. */
export const firstDay = dayOf('2018-01-01');
export const lastDay = dayOf('2026-10-14');
