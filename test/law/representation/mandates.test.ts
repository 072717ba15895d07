/** B.2 row 2 about an adult: whose mandate, for what, and on which days. */
import { describe, expect, it } from 'vitest';
import { mandateKinds, mandateSubjects } from '../../../src/law/codes.ts';
import { type MandateFacts, type RepresentationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { mandateView, onBehalf } from '../outcomes.ts';
import { mandate, mandated, saidTo } from '../viewing.ts';
import { day, threeDays } from '../world.ts';

const on15 = day('2026-10-15');
const longAgo = day('2025-11-01');
const periods = {
  'without end': { startedOn: longAgo, endedOn: null },
  'from the 15th': { startedOn: on15, endedOn: null },
  'until the 15th': { startedOn: longAgo, endedOn: on15 },
  'on the 15th only': { startedOn: on15, endedOn: on15 },
  'until the 13th': { startedOn: longAgo, endedOn: day('2026-10-13') },
  'from the 17th': { startedOn: day('2026-10-17'), endedOn: null },
};
const [before, onTheDay, after] = threeDays;

/** Every kind for every subject, by a name such as `MANDATE SOCIAL_WELFARE`. */
const kinds = Object.fromEntries(
  mandateKinds.flatMap((kind) =>
    mandateSubjects.map((subject) => [`${kind} ${subject}`, { kind, subject }] as const),
  ),
);
const forSocialWelfare = ['MANDATE SOCIAL_WELFARE', 'MANDATE_BY_APPLICATION SOCIAL_WELFARE'];
const forHealthCare = ['MANDATE HEALTH_CARE', 'MANDATE_BY_APPLICATION HEALTH_CARE'];

describe('one mandate', () => {
  it('R-167…R-171: of an adult, for social welfare, from its first day to its last', () => {
    const holders: Record<
      'adult' | '18 on the 15th' | '18 on the 17th' | 'unknown',
      RepresentationFacts['representative']
    > = {
      adult: { id: 'marja', dateOfBirth: day('1972-12-01') },
      '18 on the 15th': { id: 'marja', dateOfBirth: day('2008-10-15') },
      '18 on the 17th': { id: 'marja', dateOfBirth: day('2008-10-17') },
      unknown: null,
    };
    expect(
      complaints({
        people: holders,
        states: kinds,
        records: periods,
        dates: threeDays,
        decide: (representative, kind, period, on) =>
          saidTo(mandated({ representative, mandates: [mandate({ ...kind, ...period })] }), on),
        expected: [
          [['18 on the 17th', 'unknown'], '*', '*', '*', onBehalf.noMandate],
          [
            '18 on the 15th',
            '*',
            ['without end', 'until the 15th', 'until the 13th'],
            '*',
            onBehalf.noMandate,
          ],
          ['*', forSocialWelfare, 'without end', '*', mandateView.shown],
          ['*', forSocialWelfare, 'from the 15th', [onTheDay, after], mandateView.shown],
          ['*', forSocialWelfare, 'until the 15th', [before, onTheDay], mandateView.shown],
          ['*', forSocialWelfare, 'on the 15th only', onTheDay, mandateView.shown],
          ['*', forSocialWelfare, ['until the 15th', 'on the 15th only'], after, onBehalf.mandateExpired],
          ['*', forSocialWelfare, 'until the 13th', '*', onBehalf.mandateExpired],
          ['*', forHealthCare, 'without end', '*', onBehalf.otherMatters],
          ['*', forHealthCare, 'from the 15th', [onTheDay, after], onBehalf.otherMatters],
          ['*', forHealthCare, 'until the 15th', [before, onTheDay], onBehalf.otherMatters],
          ['*', forHealthCare, 'on the 15th only', onTheDay, onBehalf.otherMatters],
          ['*', '*', '*', '*', onBehalf.noMandate],
        ],
      }),
    ).toEqual([]);
  });

  it('R-266: of a client with an identity code; who that is, a temporary identifier does not say', () => {
    const client = {
      dateOfBirth: day('1948-02-11'),
      underSecurityProhibition: false,
      temporaryIdentifierOnly: false,
    };
    const clients: Record<
      'by identity code' | 'under a security prohibition' | 'by a temporary identifier' | 'unknown',
      RepresentationFacts['client']
    > = {
      'by identity code': client,
      'under a security prohibition': { ...client, underSecurityProhibition: true },
      'by a temporary identifier': { ...client, temporaryIdentifierOnly: true },
      unknown: null,
    };
    expect(
      complaints({
        people: { marja: {} },
        states: kinds,
        records: clients,
        dates: [onTheDay],
        decide: (_, kind, known) => saidTo(mandated({ client: known, mandates: [mandate(kind)] })),
        expected: [
          ['*', '*', ['by a temporary identifier', 'unknown'], '*', onBehalf.noMandate],
          ['*', forSocialWelfare, '*', '*', mandateView.shown],
          ['*', forHealthCare, '*', '*', onBehalf.otherMatters],
          ['*', '*', '*', '*', onBehalf.noMandate],
        ],
      }),
    ).toEqual([]);
  });
});

describe('several mandates at once', () => {
  const held: Record<string, readonly MandateFacts[]> = {
    none: [],
    valid: [mandate({ endedOn: null })],
    'by application': [mandate({ kind: 'MANDATE_BY_APPLICATION' })],
    'until the 14th': [mandate({ endedOn: day('2026-10-14') })],
    'from the 16th': [mandate({ startedOn: day('2026-10-16'), endedOn: null })],
    'for health care': [mandate({ subject: 'HEALTH_CARE' })],
    'for health care until the 14th': [mandate({ subject: 'HEALTH_CARE', endedOn: day('2026-10-14') })],
    'trustee until the 14th': [mandate({ kind: 'TRUSTEE', endedOn: day('2026-10-14') })],
    'trustee for health care': [mandate({ kind: 'TRUSTEE', subject: 'HEALTH_CARE' })],
    'continuing power': [mandate({ kind: 'CONTINUING_POWER_OF_ATTORNEY' })],
  };
  const good = ['valid', 'by application'];

  it('R-167…R-170: one that holds is enough; of the rest, one that has ended is told before one of other matters', () => {
    expect(
      complaints({
        people: { marja: null },
        states: held,
        records: held,
        dates: threeDays,
        decide: (_, some, others, on) => saidTo(mandated({ mandates: [...some, ...others] }), on),
        expected: [
          ['*', good, '*', '*', mandateView.shown],
          ['*', '*', good, '*', mandateView.shown],
          ['*', 'until the 14th', '*', before, mandateView.shown],
          ['*', '*', 'until the 14th', before, mandateView.shown],
          ['*', 'from the 16th', '*', after, mandateView.shown],
          ['*', '*', 'from the 16th', after, mandateView.shown],
          ['*', 'until the 14th', '*', [onTheDay, after], onBehalf.mandateExpired],
          ['*', '*', 'until the 14th', [onTheDay, after], onBehalf.mandateExpired],
          ['*', 'for health care', '*', '*', onBehalf.otherMatters],
          ['*', '*', 'for health care', '*', onBehalf.otherMatters],
          ['*', 'for health care until the 14th', '*', before, onBehalf.otherMatters],
          ['*', '*', 'for health care until the 14th', before, onBehalf.otherMatters],
          ['*', '*', '*', '*', onBehalf.noMandate],
        ],
      }),
    ).toEqual([]);
  });

  it('R-170: a trustee acts where there is a mandate too', () => {
    const trustee = mandate({ kind: 'TRUSTEE' });
    expect(saidTo(mandated({ mandates: [trustee] }))).toEqual(onBehalf.noMandate);
    expect(saidTo(mandated({ mandates: [trustee, mandate()] }))).toEqual(mandateView.shown);
  });
});
