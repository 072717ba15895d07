/** What is decided besides records: a relationship's data, the tracking, contact data, and prohibitions. */
import { describe, expect, it } from 'vitest';
import { trackedWithoutReasonFrom } from '../../../src/law/citizenView/tracking.ts';
import { type Policy } from '../../../src/law/policy.ts';
import { nationalRollouts, type Rollout } from '../../../src/law/rollouts.ts';
import { citizenOf } from '../accessing.ts';
import { complaints } from '../expectations.ts';
import { relationshipView, trackingView } from '../outcomes.ts';
import { custody, guardian, viewers, viewing } from '../viewing.ts';
import { day, policyWith, threeDays } from '../world.ts';

const asIs = policyWith({});

describe('the dates and the personal worker of a relationship', () => {
  it('R-102, R-105, R-116: are shown, kept from guardians without a notice, or from all with one', () => {
    const restrictions = {
      none: { restricted: false, restrictedFromGuardians: false },
      'for all': { restricted: true, restrictedFromGuardians: false },
      'from guardians': { restricted: false, restrictedFromGuardians: true },
      'for all and from guardians': { restricted: true, restrictedFromGuardians: true },
    };
    const kept = ['from guardians', 'for all and from guardians'] as const;
    expect(
      complaints({
        people: viewers,
        states: { 'as it is': asIs },
        records: restrictions,
        dates: threeDays,
        decide: (representation, policy, relationship, on) =>
          citizenOf(viewing({ representation, policy, today: on })).decideRelationshipData(relationship),
        expected: [
          ['guardian', '*', kept, '*', relationshipView.restrictedFromGuardians],
          ['*', '*', ['for all', 'for all and from guardians'], '*', relationshipView.restricted],
          ['client', '*', '*', '*', relationshipView.shown],
          ['guardian', '*', '*', '*', relationshipView.shownToGuardian],
          ['mandate holder', '*', '*', '*', relationshipView.shownToMandateHolder],
        ],
      }),
    ).toEqual([]);
  });
});

describe('the log of uses and disclosures', () => {
  const tracking = (controller: string, on: string | null): Rollout => ({
    kind: 'ACCESS_TRACKING',
    controller,
    opensOn: on === null ? null : day(on),
  });

  it('R-166, R-244: is shown from its national day on, to guardians only where switched', () => {
    const policies: Record<'as it is' | 'open to guardians', Policy> = {
      'as it is': asIs,
      'open to guardians': policyWith({ trackingIsClosedToGuardians: false }),
    };
    const rollouts: Record<
      'national' | 'a day later' | 'without a day' | 'of Alue only' | 'of another kind' | 'none',
      readonly Rollout[]
    > = {
      national: nationalRollouts,
      'a day later': [tracking('*', '2026-09-02'), tracking('alue', '2026-08-31')],
      'without a day': [tracking('*', null)],
      'of Alue only': [tracking('alue', '2020-01-01')],
      'of another kind': [{ ...tracking('*', '2020-01-01'), kind: 'CASE_DOCUMENTS' }],
      none: [],
    };
    const days = ['2026-08-31', '2026-09-01', '2026-09-02'] as const;
    const [before] = days;
    expect(
      complaints({
        people: viewers,
        states: policies,
        records: rollouts,
        dates: days,
        decide: (representation, policy, known, on) =>
          citizenOf(viewing({ representation, policy, rollouts: known, today: on })).decideTracking(),
        expected: [
          [
            '*',
            '*',
            ['without a day', 'of Alue only', 'of another kind', 'none'],
            '*',
            trackingView.notBegun,
          ],
          ['*', '*', ['national', 'a day later'], before, trackingView.notBegun],
          ['*', '*', 'a day later', '2026-09-01', trackingView.notBegun],
          ['guardian', 'as it is', '*', '*', trackingView.notForGuardians],
          ['client', '*', '*', '*', trackingView.shown],
          ['guardian', 'open to guardians', '*', '*', trackingView.shownToGuardian],
          ['mandate holder', '*', '*', '*', trackingView.shownToMandateHolder],
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    ['2026-10-15', '2024-10-15'],
    ['2028-02-29', '2026-02-28'],
    ['2028-03-01', '2026-03-01'],
  ])('R-245: on %s needs no special reason from %s on', (on, from) => {
    expect(trackedWithoutReasonFrom(day(on)).toString()).toBe(from);
  });
});

describe('contact data', () => {
  const under = { 'under a prohibition': true, 'under none': false };
  const masking = {
    'as it is': asIs,
    unmasked: policyWith({ securityProhibitionMasksContactData: false }),
  };
  const cases = Object.entries(viewers).flatMap(([viewer, representation]) =>
    Object.entries(under).flatMap(([how, prohibited]) =>
      Object.entries(masking).map(([switched, policy]) => {
        const kept = viewer !== 'client' && prohibited && switched === 'as it is';
        return [viewer, how, switched, { representation, prohibited, policy, given: !kept }] as const;
      }),
    ),
  );

  it.each(cases)('R-262: to the %s, %s, %s', (_, __, ___, { representation, policy, prohibited, given }) => {
    const access = citizenOf(viewing({ representation, policy }));
    expect(access.mayHaveContactData(prohibited)).toBe(given);
    expect(access.mayHaveIdentityCode()).toBe(true);
  });

  it('R-262: is masked from the guardian who is under the prohibition, too', () => {
    const representation = custody({
      guardians: [guardian('mari', { underSecurityProhibition: true }), guardian('olli')],
    });
    expect(citizenOf(viewing({ representation })).mayHaveContactData(true)).toBe(false);
  });
});

describe('prohibitions', () => {
  const policies = {
    'as it is': asIs,
    'open to guardians': policyWith({ prohibitionsAreKeptFromGuardians: false }),
  };
  const cases = Object.entries(viewers).flatMap(([viewer, representation]) =>
    Object.entries(policies).map(([how, policy]) => {
      const kept = viewer === 'guardian' && how === 'as it is';
      return [viewer, how, viewing({ representation, policy }), !kept] as const;
    }),
  );

  it.each(cases)('R-116, R-165: may be had by the %s, %s', (_, __, question, had) => {
    expect(citizenOf(question).mayHaveProhibitions()).toBe(had);
  });
});
