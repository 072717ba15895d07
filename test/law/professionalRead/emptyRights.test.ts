/**
 * B.1 rows 6a, 7c and 8b about a whole register: an access right that can cover nothing of the client refuses it,
 * and one that may cover something leaves it to the records.
 */
import { describe, expect, it } from 'vitest';
import { type CallerFacts, type ClientFacts, type Day } from '../../../src/law/facts.ts';
import { defaultPolicy, type Policy } from '../../../src/law/policy.ts';
import { accessOf, saidOf } from '../accessing.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  ainoOfAll,
  at,
  day,
  homeCare,
  leo,
  pia,
  place,
  plan,
  policyWith,
  sara,
  task,
  temporaryClient,
  threeDays,
} from '../world.ts';

/** What the register of Alue says of the client, before any record. */
const saidBy = (client: ClientFacts, caller: CallerFacts, today: Day, policy: Policy = defaultPolicy) =>
  saidOf({ ...caller, today }, client, ['alue'], { policy });

const rights = {
  none: { accessRights: [] },
  another: { accessRights: [task.childProtection] },
  covering: { accessRights: [task.olderPeople] },
};
const on15 = day('2026-10-15');
const until14 = ['2026-10-14'] as const;
const from15 = ['2026-10-15', '2026-10-16'] as const;

describe('an access right that covers nothing', () => {
  it('R-045: refuses the own register before its context is asked, and another’s after it', () => {
    const closing = { endedOn: on15 };
    expect(
      complaints({
        people: {
          sara,
          'sara with a reason': (facts = {}) => sara({ specialReason: 'DATA_CORRECTION', ...facts }),
          leo,
          'leo by a ground': (facts = {}) => leo({ statutoryGround: 'CLARIFY_NEED', ...facts }),
        },
        states: rights,
        records: {
          'client of both': ainoOfAll(),
          'until the 14th': aino({ cases: [at(place.sara, closing), at(place.leo, closing)] }),
          'by a temporary identifier': temporaryClient({ cases: [at(place.sara), at(place.leo)] }),
        },
        dates: threeDays,
        decide: (person, facts, client, today) => saidBy(client, person(facts), today),
        expected: [
          [['sara', 'sara with a reason'], 'none', '*', '*', refused.ownRight],
          ['sara', '*', 'until the 14th', from15, refused.noCase],
          ['sara with a reason', '*', 'until the 14th', from15, allowed.specialReason],
          [['sara', 'sara with a reason'], '*', '*', '*', allowed.ownUse],
          [['leo', 'leo by a ground'], '*', 'until the 14th', from15, refused.noRelationship],
          [['leo', 'leo by a ground'], 'none', '*', '*', refused.disclosureRight],
          [['leo', 'leo by a ground'], '*', 'by a temporary identifier', '*', refused.temporaryIdentifier],
          ['leo', '*', '*', '*', allowed.permission],
          ['leo by a ground', '*', '*', '*', allowed.statutoryRight],
        ],
      }),
    ).toEqual([]);
  });

  it('R-056: refuses the organiser’s register on days when no service needs what it covers', () => {
    const childProtection = { serviceTasks: [task.childProtection] };
    expect(
      complaints({
        people: {
          'by need': defaultPolicy,
          'need not asked': policyWith({ registerAccessOnlyForTasksOfTheService: false }),
          'without the last day': policyWith({ lastDayOfServiceIsIncluded: false }),
        },
        states: rights,
        records: {
          'for older people': [homeCare()],
          'and child protection from the 15th': [
            homeCare(),
            homeCare({ ...childProtection, startedOn: on15 }),
          ],
          'and child protection until the 15th': [
            homeCare(),
            homeCare({ ...childProtection, endedOn: on15 }),
          ],
          'for nothing': [homeCare({ serviceTasks: [] })],
          'ended on the 13th': [homeCare({ endedOn: day('2026-10-13') })],
        },
        dates: threeDays,
        decide: (policy, facts, serviceRelationships, today) =>
          saidBy(aino({ serviceRelationships }), pia(facts), today, policy),
        expected: [
          ['*', '*', 'ended on the 13th', '*', refused.expired],
          ['*', 'none', '*', '*', refused.notNeeded],
          ['need not asked', '*', '*', '*', allowed.registerAccess],
          ['*', '*', 'for nothing', '*', refused.notNeeded],
          ['*', 'covering', '*', '*', allowed.registerAccess],
          ['*', 'another', 'and child protection from the 15th', from15, allowed.registerAccess],
          ['*', 'another', 'and child protection until the 15th', until14, allowed.registerAccess],
          ['by need', 'another', 'and child protection until the 15th', '2026-10-15', allowed.registerAccess],
          ['*', 'another', '*', '*', refused.notNeeded],
        ],
      }),
    ).toEqual([]);
  });

  it('R-045: is a matter of each record, where it covers something else', () => {
    const access = accessOf(sara(rights.another), aino(), ['alue']);
    expect(access.decide(plan())).toEqual(refused.ownRight);
    expect(access.coversAny('alue', [task.olderPeople])).toBe(false);
    expect(access.scopes()).toMatchObject([{ serviceTasks: [task.childProtection] }]);
  });
});
