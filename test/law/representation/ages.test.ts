/** to the day of majority one acts as a guardian, from it on by mandate; no other age matters. */
import { describe, expect, it } from 'vitest';
import { isMinor } from '../../../src/law/age.ts';
import { type RepresentationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { guardianView, mandateView, onBehalf } from '../outcomes.ts';
import { custody, guardian, mandate, saidTo } from '../viewing.ts';
import { day, threeDays } from '../world.ts';

const born = (dateOfBirth: string): RepresentationFacts['client'] => ({
  dateOfBirth: day(dateOfBirth),
  underSecurityProhibition: false,
  temporaryIdentifierOnly: false,
});
const fromThe14th = mandate({ startedOn: day('2026-10-14') });
const standings: Record<
  'guardian' | 'guardian with a mandate' | 'mandate only' | 'neither',
  Partial<RepresentationFacts>
> = {
  guardian: {},
  'guardian with a mandate': { mandates: [fromThe14th] },
  'mandate only': { guardians: [guardian('olli')], mandates: [fromThe14th] },
  neither: { guardians: [] },
};
const byCustody = ['guardian', 'guardian with a mandate'] as const;
const byMandate = ['guardian with a mandate', 'mandate only'] as const;

describe('the age of the client', () => {
  it('R-161, R-171: custody ends on the eighteenth birthday, and a mandate given from then on counts', () => {
    const children = {
      'born on that day': born('2026-10-14'),
      '9': born('2017-10-15'),
      '11': born('2015-10-15'),
      '17 today': born('2009-10-15'),
      '18 on the 17th': born('2008-10-17'),
      '18 on the 15th': born('2008-10-15'),
      '18 on the 14th': born('2008-10-14'),
      '78': born('1948-02-11'),
    };
    const adults = ['18 on the 14th', '78'] as const;
    const minors = ['born on that day', '9', '11', '17 today', '18 on the 17th'] as const;
    expect(
      complaints({
        people: standings,
        states: { 'as it is': null },
        records: children,
        dates: threeDays,
        decide: (standing, _, client, on) => saidTo(custody({ client, ...standing }), on),
        expected: [
          [byCustody, '*', minors, '*', guardianView.shown],
          [byCustody, '*', '18 on the 15th', '2026-10-14', guardianView.shown],
          ['*', '*', minors, '*', onBehalf.blocked],
          ['*', '*', '18 on the 15th', '2026-10-14', onBehalf.blocked],
          [byMandate, '*', adults, '*', mandateView.shown],
          ['*', '*', '*', '*', onBehalf.noMandate],
        ],
      }),
    ).toEqual([]);
  });

  it('R-161: what bars or protects a child says nothing of an adult', () => {
    const barring: Record<string, Partial<RepresentationFacts>> = {
      barred: { guardians: [guardian('mari', { barred: true })] },
      'Mari under prohibition': { guardians: [guardian('mari', { underSecurityProhibition: true })] },
      'Olli under prohibition': {
        guardians: [guardian('mari'), guardian('olli', { underSecurityProhibition: true })],
      },
    };
    expect(
      complaints({
        people: { child: born('2008-10-15') },
        states: barring,
        records: {
          'with a mandate': [mandate({ startedOn: day('2026-10-15') })],
          'with one given as a minor': [mandate({ startedOn: day('2026-10-14') })],
          without: [],
        },
        dates: threeDays,
        decide: (client, facts, mandates, on) => {
          const known = client && { ...client, underSecurityProhibition: true };
          return saidTo(custody({ client: known, mandates, ...facts }), on);
        },
        expected: [
          ['*', '*', '*', '2026-10-14', onBehalf.blocked],
          ['*', '*', 'with a mandate', '*', mandateView.shown],
          ['*', '*', ['without', 'with one given as a minor'], '*', onBehalf.noMandate],
        ],
      }),
    ).toEqual([]);
  });

  it('is not known of a client whom nobody knows: there is nothing to act by', () => {
    for (const standing of Object.values(standings)) {
      expect(saidTo(custody({ client: null, ...standing }))).toEqual(onBehalf.noMandate);
    }
  });
});

describe('the eighteenth birthday', () => {
  it.each([
    ['2008-10-15', '2026-10-14', true],
    ['2008-10-15', '2026-10-15', false],
    ['2008-10-15', '2026-10-16', false],
    // Born on 29 February: 18 years later there is none.
    ['2008-02-29', '2026-02-27', true],
    ['2008-02-29', '2026-02-28', false],
    ['2008-02-29', '2026-03-01', false],
    ['2008-03-01', '2026-02-28', true],
    ['2008-03-01', '2026-03-01', false],
    ['2008-12-31', '2026-12-30', true],
    ['2008-12-31', '2026-12-31', false],
    ['2010-02-28', '2028-02-27', true],
    ['2010-02-28', '2028-02-28', false],
    // Born today, and not yet born.
    ['2026-10-15', '2026-10-15', true],
    ['2026-10-16', '2026-10-15', true],
    // The last day that comes of age in a year of four digits, and a day that stands for none.
    ['9981-12-31', '2026-10-15', true],
    ['9982-01-01', '2026-10-15', true],
    ['9999-12-31', '2026-10-15', true],
  ])('of who was born on %s: a minor on %s is %s', (dateOfBirth, on, minor) => {
    expect(isMinor(day(dateOfBirth), day(on))).toBe(minor);
    const outcome = minor ? guardianView.shown : onBehalf.noMandate;
    expect(saidTo(custody({ client: born(dateOfBirth) }), day(on))).toEqual(outcome);
  });
});
