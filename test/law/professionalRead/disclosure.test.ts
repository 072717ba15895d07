/** B.1 rows 8a’, 8a, 8b and 8b’: another controller's register; context and access right. */
import { describe, expect, it } from 'vitest';
import { justifiedContexts } from '../../../src/law/codes.ts';
import { type ClientFacts, type DeclarationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  ainoOfAll,
  at,
  day,
  declared,
  leo,
  pia,
  place,
  plan,
  read,
  sara,
  task,
  temporaryClient,
  threeDays,
} from '../world.ts';

const inLahti = (declarations: DeclarationFacts | null = declared()): ClientFacts =>
  aino({ cases: [at(place.sara), at(place.leo)], declarations });
const today = ['2026-10-15'] as const;

describe('B.1 row 8a’: in the organiser’s name', () => {
  it('R-063: only with a profile that allows it', () => {
    const profile = { disclosureForOrganiser: true };
    expect(
      complaints({
        people: { pia: pia(), 'pia with the profile': pia(profile), leo: leo(), 'leo with it': leo(profile) },
        states: { 'related to all units': ainoOfAll({ relationships: [at(place.pia)] }) },
        records: { 'of Lahti': plan({ controller: 'lahti' }), 'of Muu Oy': plan({ controller: 'muu-oy' }) },
        dates: today,
        decide: (caller, client, record) => read(caller, client, record),
        expected: [
          ['pia', '*', '*', '*', refused.notForOrganiser],
          ['pia with the profile', '*', '*', '*', allowed.permission],
          [['leo', 'leo with it'], '*', 'of Muu Oy', '*', allowed.permission],
          [['leo', 'leo with it'], '*', 'of Lahti', '*', allowed.ownUse],
        ],
      }),
    ).toEqual([]);
  });
});

describe('B.1 rows 8a and 8b: context and access right', () => {
  const opens = { startedOn: day('2026-10-15') };
  const ends = { endedOn: day('2026-10-15') };
  const states: Record<
    | 'open case'
    | 'case opens on the 15th'
    | 'case closes on the 15th'
    | 'relationship'
    | 'relationship begins on the 15th'
    | 'relationship ends on the 15th'
    | 'only another unit’s client'
    | 'only the other controller’s client'
    | 'no such person',
    ClientFacts
  > = {
    'open case': inLahti(),
    'case opens on the 15th': aino({ cases: [at(place.leo, opens)] }),
    'case closes on the 15th': aino({ cases: [at(place.leo, ends)] }),
    relationship: aino({ cases: [], relationships: [at(place.leo)] }),
    'relationship begins on the 15th': aino({ cases: [], relationships: [at(place.leo, opens)] }),
    'relationship ends on the 15th': aino({ cases: [], relationships: [at(place.leo, ends)] }),
    'only another unit’s client': aino({ cases: [at({ ...place.leo, unit: 'lahti-family-work' })] }),
    'only the other controller’s client': aino({ relationships: [at(place.sara)] }),
    'no such person': aino({ exists: false, cases: [at(place.leo)] }),
  };
  const from15 = ['2026-10-15', '2026-10-16'] as const;

  it('asks for a relationship today or a justified context, then for the access right', () => {
    expect(
      complaints({
        people: { leo: leo(), 'leo in urgent need': leo({ justifiedContext: 'URGENT_NEED' }) },
        states,
        records: { covered: plan(), outside: plan({ serviceTask: task.childProtection }) },
        dates: threeDays,
        decide: (caller, client, record, on) => read({ ...caller, today: on }, client, record),
        expected: [
          ['*', 'no such person', '*', '*', refused.noRelationship],
          ['leo in urgent need', '*', 'covered', '*', allowed.permission],
          ['leo in urgent need', '*', 'outside', '*', refused.disclosureRight],
          ['leo', ['open case', 'relationship'], 'covered', '*', allowed.permission],
          ['leo', ['open case', 'relationship'], 'outside', '*', refused.disclosureRight],
          ['leo', 'case opens on the 15th', 'covered', from15, allowed.permission],
          ['leo', 'relationship begins on the 15th', 'covered', from15, allowed.permission],
          [
            'leo',
            ['case opens on the 15th', 'relationship begins on the 15th'],
            'outside',
            from15,
            refused.disclosureRight,
          ],
          ['leo', 'case closes on the 15th', 'covered', '2026-10-14', allowed.permission],
          ['leo', 'case closes on the 15th', 'outside', '2026-10-14', refused.disclosureRight],
          [
            'leo',
            'relationship ends on the 15th',
            'covered',
            ['2026-10-14', '2026-10-15'],
            allowed.permission,
          ],
          [
            'leo',
            'relationship ends on the 15th',
            'outside',
            ['2026-10-14', '2026-10-15'],
            refused.disclosureRight,
          ],
          ['leo', '*', '*', '*', refused.noRelationship],
        ],
      }),
    ).toEqual([]);
  });

  it.each(justifiedContexts)('R-083: takes the justified context %s', (justifiedContext) => {
    expect(read(leo({ justifiedContext }), aino(), plan())).toEqual(allowed.permission);
  });

  it('a special reason opens nothing in another register (B.4 no. 19)', () => {
    expect(read(leo({ specialReason: 'OTHER_LAWFUL_RIGHT' }), aino(), plan())).toEqual(
      refused.noRelationship,
    );
  });
});

describe('B.1 row 8b’: a temporary identifier', () => {
  it('R-267: refuses permission and ground alike', () => {
    const client = temporaryClient({ cases: [at(place.leo), at(place.sara)], declarations: declared() });
    expect(
      complaints({
        people: { leo: leo(), 'leo by a ground': leo({ statutoryGround: 'CLARIFY_NEED' }), sara: sara() },
        states: { permitted: client, 'nothing declared': { ...client, declarations: null } },
        records: { plan: plan(), outside: plan({ serviceTask: task.childProtection }) },
        dates: today,
        decide: (caller, known, record) => read(caller, known, record),
        expected: [
          ['sara', '*', 'plan', '*', allowed.ownUse],
          ['sara', '*', 'outside', '*', refused.ownRight],
          ['*', '*', 'plan', '*', refused.temporaryIdentifier],
          ['*', '*', 'outside', '*', refused.disclosureRight],
        ],
      }),
    ).toEqual([]);
  });
});
