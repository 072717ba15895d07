import { describe, expect, it } from 'vitest';
import { testIdentityCode } from '../../src/sandbox/generator/identityCode.ts';
import { identityCodes } from '../../src/sandbox/generator/identityCodes.ts';

describe('testIdentityCode', () => {
  it.each([
    { born: '1952-10-13', serial: 987, round: 0, code: '131052-987' },
    { born: '1899-12-31', serial: 900, round: 0, code: '311299+900' },
    { born: '2011-05-20', serial: 902, round: 0, code: '200511A902' },
    { born: '1980-03-03', serial: 999, round: 1, code: '030380Y999' },
    { born: '1980-03-03', serial: 999, round: 5, code: '030380U999' },
    { born: '2015-02-28', serial: 999, round: 5, code: '280215F999' },
  ])('$born, serial $serial, round $round', ({ born, serial, round, code }) => {
    const given = testIdentityCode(born, serial, round);
    expect(given.slice(0, -1)).toBe(code);
    const remainder = Number(given.slice(0, 6) + given.slice(7, 10)) % 31;
    expect(given.at(-1)).toBe([...'0123456789ABCDEFHJKLMNPRSTUVWXY'][remainder]);
  });

  it('keeps to the check characters of the published example, 131052-308T', () => {
    expect(testIdentityCode('1952-10-13', 900)).toBe('131052-900W');
    expect(testIdentityCode('2000-01-01', 931)).toBe('010100A931F');
  });

  it.each([899, 1000, 900.5, Number.NaN])('refuses serial %s', (serial) => {
    expect(() => testIdentityCode('1990-01-01', serial)).toThrow('serial from 900 to 999');
  });

  it('refuses a date that is none, and a century without a sign', () => {
    expect(() => testIdentityCode('1990-02-30', 900)).toThrow(RangeError);
    expect(() => testIdentityCode('1700-01-01', 900)).toThrow('no sign');
    expect(() => testIdentityCode('1890-01-01', 900, 1)).toThrow('no sign');
  });
});

describe('identityCodes', () => {
  it('gives 480 different codes for a day, then none', () => {
    const next = identityCodes(new Set());
    const codes = Array.from({ length: 480 }, () => next('1950-06-01'));
    expect(codes).not.toContain(null);
    expect(new Set(codes).size).toBe(480);
    expect(next('1950-06-01')).toBeNull();
    expect(next('1950-06-02')).not.toBeNull();
  });

  it('keeps a hundred thousand people apart who were born on 250 days', () => {
    const next = identityCodes(new Set());
    const first = Temporal.PlainDate.from('1999-10-01');
    const days = Array.from({ length: 250 }, (_, at) => first.add({ days: at }).toString());
    const codes = days.flatMap((day) => Array.from({ length: 400 }, () => next(day)));
    expect(codes).toHaveLength(100_000);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^\d{6}[-YXWVUA-F]9[2-9]\d[0-9A-Y]$/.test(code ?? ''))).toEqual([]);
  });

  it('passes over a code that somebody has', () => {
    const first = identityCodes(new Set())('2001-01-01');
    expect(identityCodes(new Set([String(first)]))('2001-01-01')).not.toBe(first);
  });
});
