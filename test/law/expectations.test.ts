/** The runner itself: what it must not let pass. */
import { describe, expect, it } from 'vitest';
import { complaints } from './expectations.ts';
import { allowed, refused } from './outcomes.ts';

const table = {
  people: { sara: allowed.ownUse, ville: refused.noCase },
  states: { asIs: null },
  records: { plan: null },
  dates: ['2026-10-15'] as const,
  decide: (decision: typeof allowed.ownUse | typeof refused.noCase) => decision,
};

describe('a table of expectations', () => {
  it('is silent where everything is as expected', () => {
    const expected = [
      ['sara', 'asIs', 'plan', '2026-10-15', allowed.ownUse],
      ['ville', '*', ['plan'], '*', refused.noCase],
    ] as const;
    expect(complaints({ ...table, expected })).toEqual([]);
  });

  it('expects a refusal where nothing is listed', () => {
    expect(complaints({ ...table, expected: [] })).toEqual([
      'sara · asIs · plan · 2026-10-15: ALLOW OWN_REGISTER_USE [R-040] LOG_USE, expected a refusal',
    ]);
  });

  it('complains of an expectation that nothing reaches', () => {
    const expected = [
      ['sara', '*', '*', '*', allowed.ownUse],
      ['sara', '*', 'plan', '*', refused.noCase],
    ] as const;
    expect(complaints({ ...table, expected })).toEqual([
      'never reached (sara, *, plan, *): sara · * · plan · *: DENY NO_CONTEXT [R-044]',
    ]);
  });

  it('complains of a name in an expectation that an earlier one took', () => {
    const expected = [
      ['sara', '*', '*', '*', allowed.ownUse],
      [['sara', 'ville'], '*', '*', '*', refused.noCase],
    ] as const;
    expect(complaints({ ...table, expected })).toEqual([
      'never reached (sara): sara,ville · * · * · *: DENY NO_CONTEXT [R-044]',
    ]);
  });

  it.each([
    ['basis', allowed.specialReason],
    ['rules', { ...allowed.ownUse, rules: ['R-041'] }],
    ['obligations', { ...allowed.ownUse, obligations: [] }],
  ])('complains of another %s', (_, decision) => {
    expect(complaints({ ...table, expected: [['sara', '*', '*', '*', decision]] })).toHaveLength(1);
  });
});
