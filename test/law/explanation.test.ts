/** What an explanation tells, register by register: the rows tried, up to the one that decided. */
import { describe, expect, it } from 'vitest';
import { type Explanation, explain } from '../../src/law/explanation.ts';
import { defaultPolicy } from '../../src/law/policy.ts';
import { allowed, refused } from './outcomes.ts';
import { aino, ainoOfAll, leo, pia, sara, temporaryClient } from './world.ts';

const everyone = [
  'cardIsNotValid',
  'employmentHasEnded',
  'worksElsewhere',
  'employerIsNotJoined',
  'systemLacksTheFunction',
  'systemCannotHandleTemporaryIdentifiers',
  'systemCannotHandleSharedCases',
  'recordIsVoided',
  'recordIsSuperseded',
];
const ofRecords = ['systemCannotHandleSharedCases', 'recordIsVoided', 'recordIsSuperseded'];
const own = ['ownAccessRightIsEmpty', 'ownAccessRightDoesNotCover', 'earlierVersionIsReadForReason'];
const namesOf = (explanation: Explanation | undefined) => explanation?.tried.map(({ row }) => row.name);

describe('an explanation', () => {
  it('tells the rows of the role, and which of them are asked of each record', () => {
    const [explanation] = explain(sara(), aino(), { controllers: ['alue'], unavailable: [] }, defaultPolicy);
    expect(explanation?.decision).toEqual(allowed.ownUse);
    expect(namesOf(explanation)).toEqual([...everyone, ...own, 'contextExists']);
    const asked = explanation?.tried.filter(({ outcome }) => outcome === 'ASKED_OF_EACH_RECORD');
    expect(asked?.map(({ row }) => row.name)).toEqual([...ofRecords, ...own.slice(1)]);
    expect(explanation?.tried.at(-1)?.outcome).toBe('DECIDED');
    expect(explanation?.tried[0]?.outcome).toBe('DID_NOT_HOLD');
  });

  it('stops at the row that refuses, before any of the role', () => {
    const asked = { controllers: ['alue', 'lahti'], unavailable: [] };
    const explanations = explain(leo({ card: null }), aino(), asked, defaultPolicy);
    expect(explanations.map(({ controller, decision }) => [controller, decision])).toEqual([
      ['alue', refused.card],
      ['lahti', refused.card],
    ]);
    for (const each of explanations) expect(namesOf(each)).toEqual(['cardIsNotValid']);
  });

  it('tells each register in the role that the caller has there, in the order named and once', () => {
    const asked = { controllers: ['lahti', 'alue', 'lahti'], unavailable: [] };
    const [lahtis, alues, ...more] = explain(pia(), ainoOfAll(), asked, defaultPolicy);
    expect(more).toEqual([]);
    expect(lahtis).toMatchObject({ controller: 'lahti', decision: refused.notForOrganiser });
    expect(namesOf(lahtis)).toEqual([...everyone, 'notForTheOrganiser']);
    expect(alues).toMatchObject({ controller: 'alue', decision: allowed.registerAccess });
    expect(namesOf(alues)).toEqual([
      ...everyone,
      'organiserIsNotJoined',
      'organisersSystemLacksTheFunction',
      'noServiceNamesTheUnit',
      'registerAccessHasNotStarted',
      'registerAccessHasExpired',
      'producersAccessRightIsEmpty',
      'nothingNeededForTheService',
      'notNeededForTheService',
      'registerAccessIsValid',
    ]);
  });

  it('tells of disclosure what the rows before the records decide', () => {
    const asked = { controllers: ['alue'], unavailable: [] };
    const [byPermission] = explain(leo(), ainoOfAll(), asked, defaultPolicy);
    expect(byPermission?.decision).toEqual(allowed.permission);
    expect(namesOf(byPermission)?.slice(everyone.length)).toEqual([
      'notForTheOrganiser',
      'noRelationshipNorJustifiedContext',
      'accessRightForDisclosureIsEmpty',
      'accessRightDoesNotCoverDisclosed',
      'clientHasOnlyTemporaryIdentifier',
      'statutoryGroundIsValid',
      'statutoryGroundIsNotTheCallers',
      'clientIsNotInformed',
      'permissionIsMissing',
      'guardiansPermissionDoesNotReach',
      'coClientHasNotPermitted',
      'coClientHasProhibited',
      'recordIsOldOrPhaseOne',
      'clientHasProhibited',
      'clientHasPermitted',
    ]);
    const [temporary] = explain(leo(), temporaryClient(), asked, defaultPolicy);
    expect(temporary?.decision).toEqual(refused.temporaryIdentifier);
    expect(namesOf(temporary)?.at(-1)).toBe('clientHasOnlyTemporaryIdentifier');
  });

  it('tells no row of a register whose facts are missing, but what refuses the caller anyhow', () => {
    const asked = { controllers: ['alue', 'lahti'], unavailable: ['lahti'] };
    const [alues, lahtis] = explain(sara(), aino(), asked, defaultPolicy);
    expect(alues?.decision).toEqual(allowed.ownUse);
    expect(lahtis).toEqual({ controller: 'lahti', decision: null, tried: [] });
    const [, refusedAnyhow] = explain(sara({ units: [] }), aino(), asked, defaultPolicy);
    expect(refusedAnyhow).toEqual({ controller: 'lahti', decision: refused.otherUnit, tried: [] });
  });

  it('has nothing to tell where no register is named', () => {
    expect(explain(sara(), aino(), { controllers: [], unavailable: [] }, defaultPolicy)).toEqual([]);
  });
});
