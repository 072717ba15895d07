/** B.2 row 2 about a minor under a security prohibition: what opens it, and what is said of those without custody. */
import { describe, expect, it } from 'vitest';
import {
  actingForTheChildIsBarred,
  anotherGuardianIsUnderSecurityProhibition,
} from '../../../src/law/citizenView/representation.ts';
import { type RepresentationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { guardianView, onBehalf } from '../outcomes.ts';
import { custody, guardian, mandate, saidTo, viewing } from '../viewing.ts';
import { day, threeDays } from '../world.ts';

const adult = day('1980-03-03');
const child = {
  dateOfBirth: day('2011-05-20'),
  underSecurityProhibition: false,
  temporaryIdentifierOnly: false,
};
const applied = (overrides: Parameters<typeof mandate>[0] = {}) =>
  mandate({ kind: 'MANDATE_BY_APPLICATION', ...overrides });

describe('the way out of a security prohibition', () => {
  const both = [
    guardian('mari', { underSecurityProhibition: true }),
    guardian('olli', { underSecurityProhibition: true }),
  ];
  const states: Record<'of the child' | 'of every guardian' | 'of nobody', Partial<RepresentationFacts>> = {
    'of the child': { client: { ...child, underSecurityProhibition: true } },
    'of every guardian': { guardians: both },
    'of nobody': {},
  };

  it('R-174, R-175: is a mandate by application for social welfare, held by an adult and valid today', () => {
    const holders = {
      Mari: adult,
      '18 on the 15th': day('2008-10-15'),
      '17': day('2009-10-15'),
    };
    const mandates: Record<string, RepresentationFacts['mandates']> = {
      none: [],
      applied: [applied()],
      'applied from the 15th': [applied({ startedOn: day('2026-10-15'), endedOn: null })],
      'applied until the 15th': [applied({ endedOn: day('2026-10-15') })],
      'applied for health care': [applied({ subject: 'HEALTH_CARE' })],
      ordinary: [mandate()],
      trustee: [mandate({ kind: 'TRUSTEE' })],
      'continuing power': [mandate({ kind: 'CONTINUING_POWER_OF_ATTORNEY' })],
      'ordinary and applied': [mandate(), applied()],
    };
    const always = ['applied', 'ordinary and applied'];
    expect(
      complaints({
        people: holders,
        states,
        records: mandates,
        dates: threeDays,
        decide: (dateOfBirth, standing, held, on) =>
          saidTo(custody({ representative: { id: 'mari', dateOfBirth }, mandates: held, ...standing }), on),
        expected: [
          ['*', 'of nobody', '*', '*', guardianView.shown],
          ['17', '*', '*', '*', onBehalf.blocked],
          // Received as a minor.
          ['18 on the 15th', '*', [...always, 'applied until the 15th'], '*', onBehalf.blocked],
          ['*', '*', always, '*', guardianView.shown],
          ['*', '*', 'applied from the 15th', ['2026-10-15', '2026-10-16'], guardianView.shown],
          ['*', '*', 'applied until the 15th', ['2026-10-14', '2026-10-15'], guardianView.shown],
          ['*', '*', '*', '*', onBehalf.blocked],
        ],
      }),
    ).toEqual([]);
  });

  it('R-171, R-266: no mandate stands for custody, and no identity is matched by a temporary identifier', () => {
    const temporary = { ...child, temporaryIdentifierOnly: true };
    expect(
      complaints({
        people: {
          guardian: [guardian('mari')],
          'not a guardian': [guardian('olli')],
        },
        states: { 'by identity code': child, 'by a temporary identifier': temporary },
        records: {
          'no mandate': [],
          ordinary: [mandate()],
          applied: [applied()],
        },
        dates: ['2026-10-15'],
        decide: (guardians, client, mandates) => saidTo(custody({ guardians, client, mandates })),
        expected: [
          ['guardian', 'by identity code', '*', '*', guardianView.shown],
          ['*', '*', '*', '*', onBehalf.blocked],
        ],
      }),
    ).toEqual([]);
  });
});

describe('a row about the guardian’s own custody', () => {
  it.each([
    ['R-176', anotherGuardianIsUnderSecurityProhibition],
    ['R-177', actingForTheChildIsBarred],
  ])('%s: does not hold of who has none, whatever is said of the others', (_, { test }) => {
    const others = [
      guardian('olli', { barred: true, underSecurityProhibition: true }),
      guardian('pekka', { barred: true }),
    ];
    const question = viewing({ representation: custody({ guardians: others }) });
    expect(test.on === 'CALLER' && test.holds(question)).toBe(false);
    const mine = custody({ guardians: [guardian('mari', { barred: true }), ...others] });
    expect(test.on === 'CALLER' && test.holds(viewing({ representation: mine }))).toBe(true);
  });
});
