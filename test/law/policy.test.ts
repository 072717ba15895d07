/** Every switch of the policy, both ways, on a question that turns on it alone. The type names any that is missing. */
import { describe, expect, it } from 'vitest';
import { allow, deny } from '../../src/law/decision.ts';
import { defaultPolicy, type Policy } from '../../src/law/policy.ts';
import { accessOf, citizenOf } from './accessing.ts';
import { allowed, refused, view } from './outcomes.ts';
import { custody, viewed, viewing } from './viewing.ts';
import {
  aino,
  ainoOfAll,
  at,
  colleague,
  day,
  declared,
  eeli,
  hoiva,
  homeCare,
  leo,
  organisations,
  permission,
  pia,
  place,
  plan,
  policyWith,
  read,
  restricted,
  sara,
  task,
  temporaryClient,
  today,
} from './world.ts';

interface Switch {
  /** What the policy is switched to. */
  readonly to: Partial<Policy>;
  readonly asked: (policy: Policy) => unknown;
  readonly byDefault: unknown;
  readonly switched: unknown;
}

const parallel = { model: 'PARALLEL', joinedOn: day('2026-01-01'), organiser: 'alue' } as const;
const served = aino({ serviceRelationships: [homeCare()] });
const lastDay = aino({ serviceRelationships: [homeCare({ endedOn: today })] });
const justified = () => leo({ justifiedContext: 'URGENT_NEED' });

const switches: Record<keyof Policy, Switch> = {
  accessRightsHaveCeilings: {
    to: { accessRightsHaveCeilings: false },
    asked: (policy) => {
      const serviceTask = task.familyLaw;
      return read(sara({ duty: 'CARE', accessRights: [serviceTask] }), aino(), plan({ serviceTask }), policy);
    },
    byDefault: refused.ownRight,
    switched: allowed.ownUse,
  },
  prohibitionsAreKeptFromGuardians: {
    to: { prohibitionsAreKeptFromGuardians: false },
    asked: (policy) => citizenOf(viewing({ policy, representation: custody() })).mayHaveProhibitions(),
    byDefault: false,
    switched: true,
  },
  trackingIsClosedToGuardians: {
    to: { trackingIsClosedToGuardians: false },
    asked: (policy) => citizenOf(viewing({ policy, representation: custody() })).decideTracking(),
    byDefault: deny('NOT_PERMITTED_ACTION', ['R-166']),
    switched: allow('GUARDIAN_ACCESS', ['R-160', 'R-244'], ['LOG_USE', 'LOG_PROXY_USE']),
  },
  lostCardIsRefused: {
    to: { lostCardIsRefused: false },
    asked: (policy) => {
      const card = { validUntil: day('2028-12-31'), reportedLostOn: today };
      return read(sara({ card }), aino(), plan(), policy);
    },
    byDefault: refused.card,
    switched: allowed.ownUse,
  },
  parallelJoinedHasNoOwnRegister: {
    to: { parallelJoinedHasNoOwnRegister: false },
    asked: (policy) => {
      const known = organisations({ ...hoiva, joining: parallel });
      const caller = pia({ actingFor: 'hoiva-oy', organisations: known });
      return read(
        caller,
        aino({ cases: [at(place.piaPrivately)] }),
        plan({ controller: 'hoiva-oy' }),
        policy,
      );
    },
    byDefault: refused.notJoined,
    switched: allowed.ownUse,
  },
  lastDayOfServiceIsIncluded: {
    to: { lastDayOfServiceIsIncluded: false },
    asked: (policy) => read(pia(), lastDay, plan(), policy),
    byDefault: allowed.registerAccess,
    switched: refused.expired,
  },
  registerAccessIsOfTheUnit: {
    to: { registerAccessIsOfTheUnit: false },
    asked: (policy) => read(colleague(), served, plan(), policy),
    byDefault: refused.noService,
    switched: allowed.registerAccess,
  },
  registerAccessOnlyForTasksOfTheService: {
    to: { registerAccessOnlyForTasksOfTheService: false },
    asked: (policy) =>
      read(pia({ accessRights: [task.disability] }), served, plan({ serviceTask: task.disability }), policy),
    byDefault: refused.notNeeded,
    switched: allowed.registerAccess,
  },
  disclosureForOrganiserNeedsProfile: {
    to: { disclosureForOrganiserNeedsProfile: false },
    asked: (policy) => read(pia(), served, plan({ controller: 'lahti' }), policy),
    byDefault: refused.notForOrganiser,
    switched: allowed.permission,
  },
  temporaryIdentifierBarsDisclosure: {
    to: { temporaryIdentifierBarsDisclosure: false },
    asked: (policy) => read(leo(), temporaryClient({ declarations: declared() }), plan(), policy),
    byDefault: refused.temporaryIdentifier,
    switched: allowed.permission,
  },
  statutoryRightNeedsNoInforming: {
    to: { statutoryRightNeedsNoInforming: false },
    asked: (policy) => {
      const uninformed = ainoOfAll({ declarations: declared({ informedOn: null }) });
      return read(leo({ statutoryGround: 'CLARIFY_NEED' }), uninformed, plan(), policy).effect;
    },
    byDefault: 'ALLOW',
    switched: 'DENY',
  },
  oldRecordsUndisclosedUntil: {
    to: { oldRecordsUndisclosedUntil: day('2026-10-14') },
    asked: (policy) => read(leo(), ainoOfAll(), plan({ group: 'PHASE_1' }), policy),
    byDefault: refused.oldRecord,
    switched: allowed.permission,
  },
  ableMinorsPermissionIsTheirOwn: {
    to: { ableMinorsPermissionIsTheirOwn: false },
    asked: (policy) => {
      const byGuardian = declared({ permission: permission({ by: 'GUARDIAN' }), ableToJudge: true });
      return read(leo(), eeli({ declarations: byGuardian }), plan(), policy);
    },
    byDefault: refused.noPermission,
    switched: allowed.permission,
  },
  sharedCaseNeedsEveryClient: {
    to: { sharedCaseNeedsEveryClient: false },
    asked: (policy) => read(leo(), ainoOfAll(), plan({ sharedCase: true, coClients: ['eeli'] }), policy),
    byDefault: refused.coClientNotPermitted,
    switched: allowed.permission,
  },
  reasonsForEarlierVersions: {
    to: { reasonsForEarlierVersions: ['OTHER_LAWFUL_RIGHT'] },
    asked: (policy) =>
      read(sara({ specialReason: 'OTHER_LAWFUL_RIGHT' }), aino(), plan({ state: 'VOIDED' }), policy),
    byDefault: refused.voided,
    switched: allowed.earlierVersion,
  },
  identityCodeNeedsRelationship: {
    to: { identityCodeNeedsRelationship: false },
    asked: (policy) => accessOf(justified(), aino(), ['alue'], { policy }).mayHaveIdentityCode(),
    byDefault: false,
    switched: true,
  },
  securityProhibitionMasksContactData: {
    to: { securityProhibitionMasksContactData: false },
    asked: (policy) => accessOf(justified(), aino(), ['alue'], { policy }).mayHaveContactData(true),
    byDefault: false,
    switched: true,
  },
  delayEndsOnItsDay: {
    to: { delayEndsOnItsDay: false },
    asked: (policy) => viewed(plan({ restriction: restricted({ delayedUntil: today }) }), { policy }),
    byDefault: view.shownAfterDelay,
    switched: view.delayed,
  },
};

describe('each switch of the policy', () => {
  it.each(Object.entries(switches))('%s', (_, { to, asked, byDefault, switched }) => {
    expect(asked(defaultPolicy)).toEqual(byDefault);
    expect(asked(policyWith(to))).toEqual(switched);
  });

  it.each(Object.entries(switches))('%s: does alone what it does', (name, { asked, byDefault }) => {
    const others = Object.entries(switches).filter(([other]) => other !== name);
    for (const [, other] of others) expect(asked(policyWith(other.to))).toEqual(byDefault);
  });
});
