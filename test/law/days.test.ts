/** Days compare as texts: only such texts are days. */
import { describe, expect, it } from 'vitest';
import { day, isAfter, isWithin, shifted } from '../../src/law/days.ts';

describe('a day', () => {
  it.each(['2026-02-30', '2026-13-01', '15.10.2026', '', '+012026-01-01', '-000001-01-01'])(
    'is not %j',
    (text) => {
      expect(() => day(text)).toThrow(RangeError);
    },
  );

  it('comes after another whatever the digits', () => {
    expect(isAfter(day('2026-10-01'), day('2026-09-30'))).toBe(true);
    expect(isAfter(day('2026-09-30'), day('2026-10-01'))).toBe(false);
    expect(isAfter(day('2026-10-01'), day('2026-10-01'))).toBe(false);
    expect(isAfter(day('0999-12-31'), day('1000-01-01'))).toBe(false);
  });

  it('is within a period on its first and its last day', () => {
    const period = { startedOn: day('2026-09-30'), endedOn: day('2026-10-01') };
    const days = ['2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02'];
    expect(days.map((one) => isWithin(day(one), period))).toEqual([false, true, true, false]);
  });

  it('is shifted over ends of months and years', () => {
    expect(shifted(day('2026-12-31'), { days: 1 })).toBe('2027-01-01');
    expect(shifted(day('2026-03-01'), { days: -1 })).toBe('2026-02-28');
    expect(shifted(day('2008-02-29'), { years: 18 })).toBe('2026-02-28');
    expect(() => shifted(day('9999-12-31'), { days: 1 })).toThrow(RangeError);
  });
});
