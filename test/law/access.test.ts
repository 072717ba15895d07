/** What an Access answers for whole registers, for the client's own data, and for a unit. */
import { describe, expect, it } from 'vitest';
import { CitizenAccess, type ProfessionalAccess, UnitAccess } from '../../src/law/access.ts';
import { systemFunctions } from '../../src/law/codes.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { nationalRollouts } from '../../src/law/rollouts.ts';
import { accessOf, ask, citizenOf } from './accessing.ts';
import { allowed, refused, view } from './outcomes.ts';
import { viewing } from './viewing.ts';
import {
  aino,
  ainoOfAll,
  alue,
  at,
  colleague,
  day,
  declared,
  hoiva,
  homeCare,
  lahti,
  leo,
  organisations,
  parallelWith,
  pia,
  place,
  plan,
  policyWith,
  prohibited,
  sara,
  task,
} from './world.ts';

describe('ProfessionalAccess over several registers', () => {
  it('is refused as the first one named where every register refuses', () => {
    const refusals = [
      [['alue', 'lahti'], refused.noService],
      [['lahti', 'alue'], refused.notForOrganiser],
    ] as const;
    for (const [controllers, denial] of refusals) {
      expect(ask(pia(), aino(), controllers)).toMatchObject({ denial });
    }
  });

  it('is refused where none is named', () => {
    expect(ask(sara(), aino(), [])).toMatchObject({ denial: { effect: 'DENY', reason: 'NO_CONTEXT' } });
  });

  it('answers for each register in the order named, where one allows', () => {
    const served = aino({ serviceRelationships: [homeCare()] });
    const access = accessOf(pia(), served, ['lahti', 'alue']);
    expect(access.registers).toEqual([
      { controller: 'lahti', decision: refused.notForOrganiser },
      { controller: 'alue', decision: allowed.registerAccess },
    ]);
    expect(access.scopes().map(({ controllers }) => controllers)).toEqual([['alue']]);
    expect(access.decide(plan({ controller: 'lahti' }))).toEqual(refused.notForOrganiser);
  });

  it('gives each register its own basis', () => {
    const access = accessOf(sara(), aino(), ['hoiva-oy', 'alue']);
    expect(access.registers).toEqual([
      { controller: 'hoiva-oy', decision: allowed.permission },
      { controller: 'alue', decision: allowed.ownUse },
    ]);
  });

  it('says nothing of records: a prohibited register is allowed, and gives nothing', () => {
    const declarations = declared({ prohibitions: [prohibited.controller('hoiva-oy')] });
    const access = accessOf(sara(), aino({ declarations }), ['hoiva-oy']);
    expect(access.registers).toEqual([{ controller: 'hoiva-oy', decision: allowed.permission }]);
    expect(access.scopes()).toMatchObject([{ controllers: ['hoiva-oy'], serviceTasks: [] }]);
  });

  it('refuses the record of a register that was not asked', () => {
    const access = accessOf(sara(), aino(), ['alue']);
    expect(access.decide(plan({ controller: 'hoiva-oy' }))).toMatchObject({ effect: 'DENY', rules: [] });
  });

  it('asks a register named twice once', () => {
    expect(accessOf(sara(), aino(), ['alue', 'alue']).scopes()).toHaveLength(1);
  });

  it('leaves a register whose facts are missing undecided, and gives nothing of it', () => {
    const access = accessOf(sara(), aino(), ['hoiva-oy', 'alue'], { unavailable: ['hoiva-oy'] });
    expect(access.registers).toEqual([
      { controller: 'hoiva-oy', decision: null },
      { controller: 'alue', decision: allowed.ownUse },
    ]);
    expect(access.scopes().map(({ controllers }) => controllers)).toEqual([['alue']]);
    expect(access.decide(plan({ controller: 'hoiva-oy' })).effect).toBe('DENY');
    expect(access.coversAny('hoiva-oy', [task.olderPeople])).toBe(false);
  });

  it('cannot be decided where no register allows and one is missing', () => {
    expect(ask(sara(), aino({ cases: [] }), ['alue', 'lahti'], { unavailable: ['lahti'] })).toEqual({
      denial: null,
      registers: [
        { controller: 'alue', decision: refused.noCase },
        { controller: 'lahti', decision: null },
      ],
    });
  });

  it('tells whether the access right covers what the query names', () => {
    const saras = accessOf(sara({ accessRights: [task.disability] }), aino(), ['alue']);
    expect(saras.coversAny('alue', [task.olderPeople, task.disability])).toBe(true);
    expect(saras.coversAny('alue', [task.olderPeople])).toBe(false);
    const everyTask = pia({ accessRights: [task.olderPeople, task.disability] });
    const pias = accessOf(everyTask, aino({ serviceRelationships: [homeCare()] }), ['alue']);
    expect(pias.coversAny('alue', [task.disability])).toBe(false);
    expect(pias.coversAny('alue', [task.olderPeople])).toBe(true);
  });
});

describe('what a professional may have of the client', () => {
  const served = aino({ serviceRelationships: [homeCare()] });
  const related = aino({ cases: [], relationships: [at(place.leo)] });
  const elsewhere = aino({ cases: [at(place.otherOfAlue)] });
  const noFunction = (organisation: typeof alue) => ({
    organisations: organisations({
      ...organisation,
      functions: systemFunctions.filter((each) => each !== 'SECURITY_PROHIBITION'),
    }),
  });
  const reason = { specialReason: 'DATA_CORRECTION' } as const;
  const urgent = { justifiedContext: 'URGENT_NEED' } as const;

  /** [who and how, the Access, identity code?, contact data under a security prohibition?] */
  const cases: readonly (readonly [string, ProfessionalAccess, boolean, boolean])[] = [
    ['Sara, an open case', accessOf(sara(), aino(), ['alue']), true, true],
    ['Sara, a special reason', accessOf(sara(reason), elsewhere, ['alue']), false, false],
    ['Leo, an open case', accessOf(leo(), ainoOfAll(), ['alue']), true, true],
    ['Leo, a relationship', accessOf(leo(), related, ['alue']), true, true],
    ['Leo, a justified context', accessOf(leo(urgent), aino(), ['alue']), false, false],
    [
      'Leo, a ground and a justified context',
      accessOf(leo({ ...urgent, statutoryGround: 'CLARIFY_NEED' }), aino(), ['alue']),
      false,
      false,
    ],
    ['Pia, a service', accessOf(pia(), served, ['alue']), true, true],
    ['Pia, a service, another register refused', accessOf(pia(), served, ['lahti', 'alue']), true, true],
    ['Sara, a system without the function', accessOf(sara(noFunction(alue)), aino(), ['alue']), true, false],
    ['Leo, a system without the function', accessOf(leo(noFunction(lahti)), related, ['alue']), true, false],
    ['Pia, a system without the function', accessOf(pia(noFunction(hoiva)), served, ['alue']), true, false],
    [
      'Pia, in the organiser’s system',
      accessOf(
        pia({ organisations: organisations({ ...hoiva, ...parallelWith(alue), functions: [] }) }),
        served,
        ['alue'],
      ),
      true,
      true,
    ],
  ];

  it.each(cases)('%s', (_, access, identityCode, contactData) => {
    expect(access.mayHaveIdentityCode()).toBe(identityCode);
    expect(access.mayHaveContactData(true)).toBe(contactData);
    expect(access.mayHaveContactData(false)).toBe(true);
  });

  it('can be opened by policy, each apart', () => {
    const open = policyWith({ identityCodeNeedsRelationship: false });
    const unmasked = policyWith({ securityProhibitionMasksContactData: false });
    const withOpen = accessOf(leo(urgent), aino(), ['alue'], { policy: open });
    expect([withOpen.mayHaveIdentityCode(), withOpen.mayHaveContactData(true)]).toEqual([true, false]);
    const withUnmasked = accessOf(leo(urgent), aino(), ['alue'], { policy: unmasked });
    expect([withUnmasked.mayHaveIdentityCode(), withUnmasked.mayHaveContactData(true)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('CitizenAccess', () => {
  it('is refused without strong identification', () => {
    const question = viewing({ stronglyIdentified: false });
    expect(CitizenAccess.decide(question, 'aino', question)).toEqual(view.notIdentified);
  });

  it('is the client’s, and decides each record', () => {
    const access = citizenOf();
    expect(access.client).toBe('aino');
    expect(access.decision).toEqual(view.shown);
    expect(access.decide(plan())).toEqual(view.shown);
    expect(access.decide(plan({ state: 'VOIDED' }))).toEqual(view.voided);
    expect([access.mayHaveIdentityCode(), access.mayHaveContactData(true)]).toEqual([true, true]);
  });

  it('asks every register at once, and those with a rollout of their own apart', () => {
    const own = { kind: 'SHARED_CASES', controller: 'alue', opensOn: day('2026-01-01') } as const;
    const [rest, apart, ...more] = citizenOf(viewing({ rollouts: [...nationalRollouts, own] })).scopes();
    expect(rest).toMatchObject({ controllers: 'ALL', exceptControllers: ['alue'], exceptSharedCases: true });
    expect(apart).toMatchObject({ controllers: ['alue'], exceptControllers: [], exceptSharedCases: false });
    expect(more).toEqual([]);
  });
});

describe('UnitAccess', () => {
  it('is the caller’s unit, by cases in the own register and by services in the organiser’s', () => {
    const [saras, pias] = [sara(), pia()].map((caller) => UnitAccess.decide(caller, defaultPolicy));
    expect(saras).toMatchObject({ unit: 'alue-social-work', controller: 'alue', by: 'CASE' });
    expect(pias).toMatchObject({ unit: 'hoiva-kotihoito', controller: 'alue', by: 'SERVICE' });
    expect(pias).toMatchObject({ today: day('2026-10-15') });
  });

  it.each([
    ['card', sara({ card: null }), refused.card],
    ['employment', sara({ employmentEndedOn: day('2026-10-14') }), refused.employmentEnded],
    ['unit', sara({ units: [] }), refused.otherUnit],
    ['joining', sara({ organisations: organisations({ ...alue, joining: null }) }), refused.notJoined],
    ['function', sara({ organisations: organisations({ ...alue, functions: [] }) }), refused.systemLacks],
    [
      'organiser’s joining',
      pia({ organisations: organisations({ ...alue, joining: null }) }),
      refused.organiserNotJoined,
    ],
    [
      'organiser’s function',
      colleague({ organisations: organisations({ ...alue, functions: [] }) }),
      refused.organiserLacks,
    ],
  ])('is refused for want of the %s', (_, caller, denial) => {
    expect(UnitAccess.decide(caller, defaultPolicy)).toEqual(denial);
  });
});
