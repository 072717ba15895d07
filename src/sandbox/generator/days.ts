/** Days as whole numbers since 1.1.1970, so that a history of a hundred thousand documents is plain arithmetic. */
const millisecondsPerDay = 86_400_000;

export const dayOf = (isoDate: string): number => Date.parse(isoDate) / millisecondsPerDay;

/** Each day is written once: lives take up some forty thousand of them, documents come by the million. */
const written = new Map<number, string>();
export function isoDay(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
  written.set(day, text);
  return text;
}

export const minutesOfWork = 8 * 60;
const clock = Array.from({ length: minutesOfWork + 1 }, (_, minute) =>
  new Date((5 * 60 + minute) * 60_000).toISOString().slice(10),
);
/** A moment of the working day (05–13 UTC), so that the Finnish calendar day is the same. */
export const isoMoment = (day: number, minute: number): string => `${isoDay(day)}${clock[minute]}`;

export const years = (count: number): number => Math.round(count * 365.25);

/** The history that is generated: from the first organisations' joining to the sandbox's day. */
export const firstDay = dayOf('2018-01-01');
export const lastDay = dayOf('2026-10-14');
