/** What an Access answers besides its decisions: parts of a register, earlier versions, who is told where somebody lives. */
import { describe, expect, it } from 'vitest';
import { UnitAccess } from '../../src/law/access.ts';
import { specialReasons } from '../../src/law/codes.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { accessOf } from './accessing.ts';
import { allowed, refused } from './outcomes.ts';
import {
  aino,
  ainoOfAll,
  at,
  homeCare,
  leo,
  pia,
  place,
  plan,
  policyWith,
  read,
  sara,
  task,
} from './world.ts';

describe('earlier versions', () => {
  it.each([null, ...specialReasons])(
    'R-219: for the reason %s, in the own register alone',
    (specialReason) => {
      const access = accessOf(sara({ specialReason }), ainoOfAll(), ['alue', 'lahti']);
      const opens = specialReason !== null && specialReason !== 'OTHER_LAWFUL_RIGHT';
      expect(access.mayHaveEarlierVersions('alue')).toBe(opens);
      expect(access.mayHaveEarlierVersions('lahti')).toBe(false);
      expect(access.mayHaveEarlierVersions('hoiva-oy')).toBe(false);
    },
  );

  it('R-219: not by register access right', () => {
    const access = accessOf(pia({ specialReason: 'DATA_CORRECTION' }), ainoOfAll(), ['alue']);
    expect(access.mayHaveEarlierVersions('alue')).toBe(false);
  });
});

describe('the service tasks that a query names', () => {
  const access = accessOf(sara(), ainoOfAll(), ['alue']);

  it.each([
    [[task.olderPeople], true],
    [[task.childProtection, task.olderPeople], true],
    [[task.childProtection], false],
    [[], false],
  ])('%j: covered %s', (serviceTasks, covered) => {
    expect(access.coversAny('alue', serviceTasks)).toBe(covered);
    expect(access.coversAny('lahti', serviceTasks)).toBe(false);
  });
});

describe('the basis of a unit’s list', () => {
  it('is own use, or the register access right', () => {
    const decisions = [sara(), pia()].map((caller) => UnitAccess.decide(caller, defaultPolicy));
    expect(decisions).toMatchObject([{ decision: allowed.ownUse }, { decision: allowed.registerAccess }]);
  });
});

describe('identity codes and places of a protected person', () => {
  it('R-059: are for the unit that the service names, also where the right is the company’s', () => {
    const policy = policyWith({ registerAccessIsOfTheUnit: false });
    const elsewhere = aino({ serviceRelationships: [homeCare({ unit: 'hoiva-asumispalvelu' })] });
    const access = accessOf(pia(), elsewhere, ['alue'], { policy });
    expect([access.mayHaveIdentityCode(), access.mayHaveContactData(true)]).toEqual([false, false]);
    const here = accessOf(pia(), aino({ serviceRelationships: [homeCare()] }), ['alue'], { policy });
    expect([here.mayHaveIdentityCode(), here.mayHaveContactData(true)]).toEqual([true, true]);
  });
});

describe('R-094: acting as an authority', () => {
  it('is a task of the own county, and of no other that one acts for', () => {
    const acting = {
      actingFor: 'lahti',
      statutoryGround: 'CLARIFY_NEED',
      disclosureForOrganiser: true,
    } as const;
    const client = aino({ cases: [at({ controller: 'lahti', unit: place.sara.unit })] });
    const record = plan({ controller: 'hoiva-oy' });
    expect(read(sara(acting), client, record)).toEqual(refused.notAuthority);
    expect(read(leo({ statutoryGround: 'CLARIFY_NEED' }), ainoOfAll(), record)).toEqual(
      allowed.statutoryRight,
    );
  });
});
