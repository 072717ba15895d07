/** B.1 row 8f’’: a record that belongs to several clients. */
import { describe, expect, it } from 'vitest';
import { type DeclarationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  at,
  day,
  declared,
  leo,
  permission,
  place,
  plan,
  policyWith,
  prohibited,
  read,
  restricted,
  task,
} from '../world.ts';

const today = ['2026-10-15'] as const;

describe('B.1 row 8f’’: a shared case', () => {
  const byGuardian = permission({ by: 'GUARDIAN' });
  const states: Record<
    | 'permits'
    | 'unknown'
    | 'has not permitted'
    | 'has refused'
    | 'permits from the 16th'
    | 'by a guardian'
    | 'able, by a guardian'
    | 'prohibits Alue'
    | 'prohibits Lahti'
    | 'prohibits the task'
    | 'prohibits another task'
    | 'prohibits the document'
    | 'prohibits Alue from the 16th'
    | 'refuses and prohibits',
    DeclarationFacts | null
  > = {
    permits: declared(),
    unknown: null,
    'has not permitted': declared({ permission: null }),
    'has refused': declared({ permission: permission({ state: 'REFUSED' }) }),
    'permits from the 16th': declared({ permission: permission({ from: day('2026-10-16') }) }),
    'by a guardian': declared({ permission: byGuardian }),
    'able, by a guardian': declared({ permission: byGuardian, ableToJudge: true }),
    'prohibits Alue': declared({ prohibitions: [prohibited.controller('alue')] }),
    'prohibits Lahti': declared({ prohibitions: [prohibited.controller('lahti')] }),
    'prohibits the task': declared({ prohibitions: [prohibited.serviceTask(task.olderPeople)] }),
    'prohibits another task': declared({ prohibitions: [prohibited.serviceTask(task.disability)] }),
    'prohibits the document': declared({ prohibitions: [prohibited.document('plan')] }),
    'prohibits Alue from the 16th': declared({
      prohibitions: [prohibited.controller('alue', { from: day('2026-10-16') })],
    }),
    'refuses and prohibits': declared({ permission: null, prohibitions: [prohibited.controller('alue')] }),
  };
  const shared = { sharedCase: true, coClients: ['eeli'] };
  const records = {
    'not shared': plan(),
    'in a shared case, for one': plan({ sharedCase: true }),
    'shared with Eeli': plan(shared),
    'shared with Eeli, kept from guardians': plan({
      ...shared,
      restriction: restricted({ restrictedFromGuardians: true }),
    }),
    'shared with Eeli and Olli': plan({ sharedCase: true, coClients: ['olli', 'eeli'] }),
  };
  const withOthers = [
    'shared with Eeli',
    'shared with Eeli, kept from guardians',
    'shared with Eeli and Olli',
  ] as const;
  /** Leo's client, who has permitted, as Olli has; and what Eeli has declared. */
  const besideEeli = (eelis: DeclarationFacts | null) => {
    const others = new Map([['olli', declared()]]);
    if (eelis) others.set('eeli', eelis);
    return aino({ cases: [at(place.leo)], coClientDeclarations: others });
  };

  it('R-223: is disclosed where every client of the record permits and none prohibits it', () => {
    expect(
      complaints({
        people: { leo: leo(), 'leo by a ground': leo({ statutoryGround: 'VERIFY_INFORMATION' }) },
        states,
        records,
        dates: today,
        decide: (caller, eelis, record) => read(caller, besideEeli(eelis), record),
        expected: [
          ['leo by a ground', '*', '*', '*', allowed.statutoryRight],
          ['leo', '*', ['not shared', 'in a shared case, for one'], '*', allowed.permission],
          [
            'leo',
            [
              'unknown',
              'has not permitted',
              'has refused',
              'permits from the 16th',
              'able, by a guardian',
              'refuses and prohibits',
            ],
            withOthers,
            '*',
            refused.coClientNotPermitted,
          ],
          [
            'leo',
            'by a guardian',
            'shared with Eeli, kept from guardians',
            '*',
            refused.coClientNotPermitted,
          ],
          [
            'leo',
            ['prohibits Alue', 'prohibits the task', 'prohibits the document'],
            withOthers,
            '*',
            refused.coClientProhibited,
          ],
          ['leo', '*', '*', '*', allowed.permission],
        ],
      }),
    ).toEqual([]);
  });

  it('R-223: can be switched off', () => {
    const off = policyWith({ sharedCaseNeedsEveryClient: false });
    expect(read(leo(), aino({ cases: [at(place.leo)] }), plan(shared), off)).toEqual(allowed.permission);
  });

  it('R-223: the client’s own prohibition counts as well', () => {
    const declarations = declared({ prohibitions: [prohibited.document('plan')] });
    const client = aino({
      cases: [at(place.leo)],
      declarations,
      coClientDeclarations: new Map([['eeli', declared()]]),
    });
    expect(read(leo(), client, plan(shared))).toEqual(refused.prohibited);
  });
});
