/** B.1 rows 8c and 8d: the authority's statutory right to information. */
import { describe, expect, it } from 'vitest';
import { type ClientFacts, type DeclarationFacts } from '../../../src/law/facts.ts';
import { complaints } from '../expectations.ts';
import { allowed, refused } from '../outcomes.ts';
import {
  aino,
  ainoOfAll,
  at,
  day,
  declared,
  lahti,
  leo,
  organisations,
  permission,
  pia,
  place,
  plan,
  read,
  task,
  ville,
} from '../world.ts';

const inLahti = (declarations: DeclarationFacts | null = declared()): ClientFacts =>
  aino({ cases: [at(place.sara), at(place.leo)], declarations });
const today = ['2026-10-15'] as const;

describe('B.1 rows 8c and 8d: the statutory ground', () => {
  const grounds = {
    none: null,
    CLARIFY_NEED: 'CLARIFY_NEED',
    ORGANISE_SERVICE: 'ORGANISE_SERVICE',
    VERIFY_INFORMATION: 'VERIFY_INFORMATION',
    unknown: 'CURIOSITY',
    'other case': 'clarify_need',
    empty: '',
  };
  const valid = ['CLARIFY_NEED', 'ORGANISE_SERVICE', 'VERIFY_INFORMATION'] as const;

  it('counts for an authority’s own staff in an authority task; any other ground refuses', () => {
    const asAuthority = { authorityTask: true };
    const client = ainoOfAll({ relationships: [at(place.pia)] });
    expect(
      complaints({
        people: {
          leo: leo(),
          'leo in no authority task': leo({ authorityTask: false }),
          'leo of a private Lahti': leo({ organisations: organisations({ ...lahti, public: false }) }),
          ville: ville(),
          'ville claiming authority': ville(asAuthority),
          'pia for Alue': pia({ ...asAuthority, disclosureForOrganiser: true }),
        },
        states: grounds,
        records: { plan: plan({ controller: 'hoiva-oy' }) },
        dates: today,
        decide: (caller, statutoryGround, record) =>
          read({ ...caller, stated: { ...caller.stated, statutoryGround } }, client, record),
        expected: [
          ['*', 'none', '*', '*', allowed.permission],
          ['leo', valid, '*', '*', allowed.statutoryRight],
          ['*', '*', '*', '*', refused.notAuthority],
        ],
      }),
    ).toEqual([]);
  });

  it('R-090…R-092: asks for neither informing nor permission', () => {
    const states: Record<string, DeclarationFacts | null> = {
      'not gathered': null,
      'not informed': declared({ informedOn: null, permission: null }),
      refused: declared({ permission: permission({ state: 'REFUSED' }) }),
      'a guardian’s': declared({ permission: permission({ by: 'GUARDIAN' }), ableToJudge: true }),
    };
    expect(
      complaints({
        people: { leo: leo({ statutoryGround: 'CLARIFY_NEED' }) },
        states,
        records: { plan: plan(), old: plan({ group: 'LEGACY' }), 'phase 1': plan({ group: 'PHASE_1' }) },
        dates: today,
        decide: (caller, declarations, record) => read(caller, inLahti(declarations), record),
        expected: [['*', '*', '*', '*', allowed.statutoryRight]],
      }),
    ).toEqual([]);
  });

  it('R-093: still asks for context and access right', () => {
    const byGround = leo({ statutoryGround: 'CLARIFY_NEED' });
    expect(read(byGround, aino(), plan())).toEqual(refused.noRelationship);
    expect(read(byGround, inLahti(), plan({ serviceTask: task.childProtection }))).toEqual(
      refused.disclosureRight,
    );
  });

  it('R-286: exists from 1.1.2024 on', () => {
    expect(
      complaints({
        people: { leo: leo({ statutoryGround: 'CLARIFY_NEED' }) },
        states: { 'client since 2020': aino({ cases: [at(place.leo, { startedOn: day('2020-01-01') })] }) },
        records: { plan: plan() },
        dates: ['2023-12-31', '2024-01-01', '2024-01-02'],
        decide: (caller, client, record, on) => read({ ...caller, today: on }, client, record),
        expected: [
          ['*', '*', '*', ['2024-01-01', '2024-01-02'], allowed.statutoryRight],
          ['*', '*', '*', '2023-12-31', refused.notAuthority],
        ],
      }),
    ).toEqual([]);
  });
});
