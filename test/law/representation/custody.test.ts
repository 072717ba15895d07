/** B.2 row 2 about a minor: custody, security prohibitions, what bars, and a mandate by application. */
import { describe, expect, it } from 'vitest';
import { type GuardianFacts, type RepresentationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { guardianView, onBehalf } from '../outcomes.ts';
import { custody, guardian, mandate, saidTo } from '../viewing.ts';
import { day, threeDays } from '../world.ts';

const adult = day('1980-03-03');
const child = {
  dateOfBirth: day('2011-05-20'),
  underSecurityProhibition: false,
  temporaryIdentifierOnly: false,
};
const applied = (overrides: Parameters<typeof mandate>[0] = {}) =>
  mandate({ kind: 'MANDATE_BY_APPLICATION', ...overrides });
const on15 = { startedOn: day('2026-10-15'), endedOn: day('2026-10-15') };

describe('a guardian, by custody, security prohibitions and what bars', () => {
  interface Custody {
    readonly who: string | null;
    readonly among: readonly ('mari' | 'olli')[];
  }
  const people: Record<
    'the only guardian' | 'one of two' | 'the other of two' | 'no guardian' | 'of a child without' | 'nobody',
    Custody
  > = {
    'the only guardian': { who: 'mari', among: ['mari'] },
    'one of two': { who: 'mari', among: ['mari', 'olli'] },
    'the other of two': { who: 'mari', among: ['olli', 'mari'] },
    'no guardian': { who: 'mari', among: ['olli'] },
    'of a child without': { who: 'mari', among: [] },
    nobody: { who: null, among: ['mari', 'olli'] },
  };
  type Protected = readonly ('child' | 'mari' | 'olli')[];
  const prohibitions: Record<
    'nobody' | 'child' | 'me' | 'other' | 'child and me' | 'child and other' | 'me and other' | 'all',
    Protected
  > = {
    nobody: [],
    child: ['child'],
    me: ['mari'],
    other: ['olli'],
    'child and me': ['child', 'mari'],
    'child and other': ['child', 'olli'],
    'me and other': ['mari', 'olli'],
    all: ['child', 'mari', 'olli'],
  };
  interface Further {
    readonly barred: readonly ('mari' | 'olli')[];
    readonly mandates: RepresentationFacts['mandates'];
  }
  const further: Record<
    | 'nothing'
    | 'other barred'
    | 'barred'
    | 'both barred'
    | 'applied'
    | 'other barred, applied'
    | 'barred, applied',
    Further
  > = {
    nothing: { barred: [], mandates: [] },
    'other barred': { barred: ['olli'], mandates: [] },
    barred: { barred: ['mari'], mandates: [] },
    'both barred': { barred: ['mari', 'olli'], mandates: [] },
    applied: { barred: [], mandates: [applied(on15)] },
    'other barred, applied': { barred: ['olli'], mandates: [applied(on15)] },
    'barred, applied': { barred: ['mari'], mandates: [applied(on15)] },
  };

  const standing = ({ who, among }: Custody, underProhibition: Protected, { barred, mandates }: Further) =>
    custody({
      representative: who === null ? null : { id: who, dateOfBirth: adult },
      client: { ...child, underSecurityProhibition: underProhibition.includes('child') },
      guardians: among.map(
        (id): GuardianFacts =>
          guardian(id, {
            underSecurityProhibition: underProhibition.includes(id),
            barred: barred.includes(id),
          }),
      ),
      mandates,
    });

  it('R-160, R-162, R-174…R-177: acts for the child, or is refused in one and the same way', () => {
    const bar = ['barred', 'both barred', 'barred, applied'] as const;
    const application = ['applied', 'other barred, applied'] as const;
    const ofTwo = ['one of two', 'the other of two'] as const;
    expect(
      complaints({
        people,
        states: prohibitions,
        records: further,
        dates: threeDays,
        decide: (who, underProhibition, more, on) => saidTo(standing(who, underProhibition, more), on),
        expected: [
          ['*', '*', bar, '*', onBehalf.blocked],
          ['the only guardian', ['nobody', 'other'], '*', '*', guardianView.shown],
          ['the only guardian', '*', application, '2026-10-15', guardianView.shown],
          [ofTwo, ['nobody', 'me'], '*', '*', guardianView.shown],
          [
            ofTwo,
            ['child', 'child and me', 'me and other', 'all'],
            application,
            '2026-10-15',
            guardianView.shown,
          ],
          ['*', '*', '*', '*', onBehalf.blocked],
        ],
      }),
    ).toEqual([]);
  });

  it('R-176: of three, each must be under the prohibition or none of the others', () => {
    const three = { mari: 'mari', olli: 'olli', pekka: 'pekka' } as const;
    const states: Record<'nobody' | 'Mari' | 'Mari and Olli' | 'all three', readonly string[]> = {
      nobody: [],
      Mari: ['mari'],
      'Mari and Olli': ['mari', 'olli'],
      'all three': ['mari', 'olli', 'pekka'],
    };
    expect(
      complaints({
        people: three,
        states,
        records: { nothing: [], applied: [applied()] },
        dates: ['2026-10-15'],
        decide: (who, underProhibition, mandates) =>
          saidTo(
            custody({
              representative: { id: who, dateOfBirth: adult },
              guardians: ['mari', 'olli', 'pekka'].map((id) =>
                guardian(id, { underSecurityProhibition: underProhibition.includes(id) }),
              ),
              mandates,
            }),
          ),
        expected: [
          ['*', 'nobody', '*', '*', guardianView.shown],
          ['mari', ['Mari', 'Mari and Olli'], '*', '*', guardianView.shown],
          ['olli', 'Mari and Olli', '*', '*', guardianView.shown],
          ['*', 'all three', 'applied', '*', guardianView.shown],
          ['*', '*', '*', '*', onBehalf.blocked],
        ],
      }),
    ).toEqual([]);
  });
});
