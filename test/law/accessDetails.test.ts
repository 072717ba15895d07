/** What an Access answers besides its decisions: parts of a register, earlier versions, who is told where somebody lives. */
import { describe, expect, it } from 'vitest';
import { UnitAccess } from '../../src/law/access.ts';
import { specialReasons } from '../../src/law/codes.ts';
import { type ProhibitionFacts, type RecordFacts, unrestricted } from '../../src/law/facts.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { nothingOf } from '../../src/law/scope.ts';
import { accessOf, citizenOf } from './accessing.ts';
import { allowed, guardianView, refused } from './outcomes.ts';
import { letsThrough } from './scopeMeaning.ts';
import { custody, mandated, viewing } from './viewing.ts';
import {
  aino,
  ainoOfAll,
  at,
  declared,
  eeli,
  homeCare,
  leo,
  pia,
  place,
  plan,
  policyWith,
  prohibited,
  read,
  restricted,
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

describe('the log of uses', () => {
  it('R-141: names the units to the person alone', () => {
    const told = [null, custody(), mandated()].map((representation) =>
      citizenOf(viewing({ representation })).mayHaveUnitsOfLog(),
    );
    expect(told).toEqual([true, false, false]);
  });
});

describe('a relationship whose data are kept from guardians', () => {
  const record = plan({
    kind: 'RELATIONSHIP',
    type: null,
    originalId: null,
    restriction: restricted({ restrictedFromGuardians: true }),
  });

  it('R-105: is itself shown to them, and in scope', () => {
    const access = citizenOf(viewing({ representation: custody() }));
    expect(access.decide(record)).toEqual(guardianView.shown);
    expect(access.scopes().some((scope) => letsThrough(scope, record))).toBe(true);
  });

  it('R-194: is not disclosed by a guardian’s permission, nor in scope', () => {
    const access = accessOf(leo(), eeli(), ['alue']);
    expect(access.decide(record)).toEqual(refused.guardiansPermission);
    expect(access.scopes().some((scope) => letsThrough(scope, record))).toBe(false);
    expect(
      letsThrough(access.scopes()[0] ?? nothingOf('alue'), { ...record, restriction: unrestricted }),
    ).toBe(true);
  });
});

describe('what the register has of a person for a special reason', () => {
  it('R-043, R-045: counts where the access right covers some of it', () => {
    const without = { cases: [], relationships: [], serviceRelationships: [] };
    const asks = (...ownRegisterTasks: string[]) =>
      read(sara({ specialReason: 'DATA_CORRECTION' }), aino({ ...without, ownRegisterTasks }), plan());
    expect(asks(task.childProtection, task.olderPeople)).toEqual(allowed.specialReason);
    expect(asks(task.childProtection)).toEqual(refused.noCase);
    expect(asks()).toEqual(refused.noCase);
  });
});

describe('the scope of a shared case', () => {
  const shared = plan({ sharedCase: true, coClients: ['eeli'] });
  const scopeWhere = (...prohibitions: readonly ProhibitionFacts[]) => {
    const known = { ...ainoOfAll(), coClientDeclarations: new Map([['eeli', declared({ prohibitions })]]) };
    const [scope] = accessOf(leo(), known, ['alue']).scopes();
    return (record: RecordFacts) => scope !== undefined && letsThrough(scope, record);
  };

  it('R-223: leaves out what a co-client has prohibited by task, document or register, and nothing else', () => {
    expect(scopeWhere()(shared)).toBe(true);
    expect(scopeWhere(prohibited.serviceTask(task.olderPeople))(shared)).toBe(false);
    expect(scopeWhere(prohibited.serviceTask(task.disability))(shared)).toBe(true);
    expect(scopeWhere(prohibited.document('plan'))(shared)).toBe(false);
    expect(scopeWhere(prohibited.document('another'))(shared)).toBe(true);
    expect(scopeWhere(prohibited.controller('alue'))(shared)).toBe(false);
    expect(scopeWhere(prohibited.controller('lahti'))(shared)).toBe(true);
  });
});
