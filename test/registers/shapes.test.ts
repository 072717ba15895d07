/** Days and moments that registers may tell are those of the calendar. */

import { Compile } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import { Day, Moment } from '../../src/registers/shapes.ts';

const isDay = Compile(Day);
const isMoment = Compile(Moment);
const two = (number: number) => String(number).padStart(2, '0');

function isOfTheCalendar(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

describe('a day', () => {
  it.each([0, 1600, 1900, 1999, 2000, 2023, 2024, 2026, 2100, 9999])(
    'is one of the calendar, in %i',
    (year) => {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
          expect(isDay.Check(text), text).toBe(isOfTheCalendar(text));
          expect(isMoment.Check(`${text}T09:00:00.000Z`), text).toBe(isOfTheCalendar(text));
        }
      }
    },
  );

  it.each(['', '2026-1-1', '2026-01-01\n', ' 2026-01-01', '12026-01-01', '2026-01-01T09:00:00.000Z'])(
    'is nothing else: %j',
    (text) => expect(isDay.Check(text)).toBe(false),
  );
});

describe('a moment', () => {
  it.each(['00:00:00.000', '09:30:15.123', '23:59:59.999'])('is of the clock: %s', (time) => {
    expect(isMoment.Check(`2026-01-01T${time}Z`)).toBe(true);
  });

  it.each([
    ...['2026-01-01', '2026-01-01T09:00:00Z', '2026-01-01T09:00:00.000', '2026-01-01T09:00:00.000+02:00'],
    ...[
      '2026-01-01T24:00:00.000Z',
      '2026-01-01T09:60:00.000Z',
      '2026-01-01T09:00:60.000Z',
      '2016-12-31T23:59:60.000Z',
    ],
    ...['2026-01-01t09:00:00.000Z', '2026-01-01T09:00:00.0000Z', '2026-01-01T09:00:00.000Z\n'],
  ])('is nothing else: %j', (text) => expect(isMoment.Check(text)).toBe(false));
});
