/** B.1 rows 8g’ and 8g and the matrix B.1a: what is left out in spite of a permission. */
import { describe, expect, it } from 'vitest';
import { type ProhibitionFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  ainoOfAll,
  at,
  day,
  declared,
  leo,
  permission,
  pia,
  place,
  plan,
  policyWith,
  prohibited,
  read,
  sara,
  task,
  threeDays,
} from '../world.ts';

const today = ['2026-10-15'] as const;

describe('B.1a: the prohibition matrix, whole', () => {
  const permissions = {
    none: null,
    refused: permission({ state: 'REFUSED' }),
    given: permission(),
  };
  const prohibitions: Record<
    'nothing' | 'C' | 'S' | 'D' | 'CS' | 'CD' | 'SD' | 'CSD',
    readonly ProhibitionFacts[]
  > = (() => {
    const C = prohibited.controller('alue');
    const S = prohibited.serviceTask(task.olderPeople);
    const D = prohibited.document('plan');
    return { nothing: [], C: [C], S: [S], D: [D], CS: [C, S], CD: [C, D], SD: [S, D], CSD: [C, S, D] };
  })();

  it('permission × controller × service task × document × role and ground', () => {
    expect(
      complaints({
        people: {
          'leo by permission': leo(),
          'leo by a ground': leo({ statutoryGround: 'ORGANISE_SERVICE' }),
          'sara in the own register': sara(),
          'pia by register access right': pia(),
        },
        states: permissions,
        records: prohibitions,
        dates: today,
        decide: (caller, given, hits) =>
          read(
            caller,
            ainoOfAll({ declarations: declared({ permission: given, prohibitions: hits }) }),
            plan(),
          ),
        expected: [
          ['leo by permission', ['none', 'refused'], '*', '*', refused.noPermission],
          ['leo by permission', 'given', 'nothing', '*', allowed.permission],
          ['leo by permission', 'given', ['C', 'S', 'D', 'CS', 'CD', 'SD', 'CSD'], '*', refused.prohibited],
          ['leo by a ground', '*', '*', '*', allowed.statutoryRight],
          ['sara in the own register', '*', '*', '*', allowed.ownUse],
          ['pia by register access right', '*', '*', '*', allowed.registerAccess],
        ],
      }),
    ).toEqual([]);
  });
});

describe('B.1 row 8g: what a prohibition hits', () => {
  const from15 = { from: day('2026-10-15') };
  const states: Record<
    | 'Alue'
    | 'Lahti, who asks'
    | 'older people'
    | 'the plan'
    | 'Alue from the 15th'
    | 'older people from the 15th'
    | 'the plan from the 15th',
    ProhibitionFacts
  > = {
    Alue: prohibited.controller('alue'),
    'Lahti, who asks': prohibited.controller('lahti'),
    'older people': prohibited.serviceTask(task.olderPeople),
    'the plan': prohibited.document('plan'),
    'Alue from the 15th': prohibited.controller('alue', from15),
    'older people from the 15th': prohibited.serviceTask(task.olderPeople, from15),
    'the plan from the 15th': prohibited.document('plan', from15),
  };
  const records = {
    plan: plan(),
    'its second version': plan({ id: 'plan.2' }),
    'another document': plan({ id: 'other.1', originalId: 'other' }),
    'of another task': plan({ originalId: 'other', serviceTask: task.disability }),
    'of Hoiva': plan({ originalId: 'other', controller: 'hoiva-oy' }),
    'a case': plan({ kind: 'CASE', group: 'CASE', originalId: null, type: null, socialService: null }),
  };
  const ofAlue = ['plan', 'its second version', 'another document', 'of another task', 'a case'] as const;
  const ofOlder = ['plan', 'its second version', 'another document', 'of Hoiva', 'a case'] as const;
  const versions = ['plan', 'its second version'] as const;
  const begun = ['2026-10-15', '2026-10-16'] as const;

  it('the source register, the task with every controller, all versions of the document; from its day on', () => {
    expect(
      complaints({
        people: { leo },
        states,
        records,
        dates: threeDays,
        decide: (person, prohibition, record, on) =>
          read(
            person({ today: on }),
            ainoOfAll({ declarations: declared({ prohibitions: [prohibition] }) }),
            record,
          ),
        expected: [
          ['*', 'Alue', ofAlue, '*', refused.prohibited],
          ['*', 'older people', ofOlder, '*', refused.prohibited],
          ['*', 'the plan', versions, '*', refused.prohibited],
          ['*', 'Alue from the 15th', ofAlue, begun, refused.prohibited],
          ['*', 'older people from the 15th', ofOlder, begun, refused.prohibited],
          ['*', 'the plan from the 15th', versions, begun, refused.prohibited],
          ['*', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });
});

describe('B.1 row 8g’: old and phase 1 records', () => {
  const until15 = policyWith({ oldRecordsUndisclosedUntil: day('2026-10-15') });

  it('R-310: only the statutory right reaches them, until a day that may be set', () => {
    expect(
      complaints({
        people: { leo: leo(), 'leo by a ground': leo({ statutoryGround: 'CLARIFY_NEED' }) },
        states: { 'no end set': policyWith({}), 'until the 15th': until15 },
        records: {
          old: plan({ group: 'LEGACY' }),
          'phase 1': plan({ group: 'PHASE_1' }),
          later: plan(),
          case: plan({ group: 'CASE' }),
          relationship: plan({ group: 'CLIENT_RELATIONSHIP' }),
        },
        dates: threeDays,
        decide: (caller, policy, record, on) =>
          read({ ...caller, today: on }, aino({ cases: [at(place.leo)] }), record, policy),
        expected: [
          ['leo by a ground', '*', '*', '*', allowed.statutoryRight],
          ['leo', 'until the 15th', ['old', 'phase 1'], '2026-10-16', allowed.permission],
          ['leo', '*', ['old', 'phase 1'], '*', refused.oldRecord],
          ['leo', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });
});
