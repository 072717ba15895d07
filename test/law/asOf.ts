/** What both actors ask on days between which switches, rollouts, services and ages change. */
import { type Decision } from '../../src/law/decision.ts';
import { type Day } from '../../src/law/facts.ts';
import { defaultPolicy, type Policies, type Policy } from '../../src/law/policy.ts';
import { nationalRollouts, type Rollout } from '../../src/law/rollouts.ts';
import { decided } from './accessing.ts';
import { custody, viewed, viewers } from './viewing.ts';
import {
  aino,
  ainoOfAll,
  day,
  homeCare,
  leo,
  pia,
  plan,
  policyWith,
  restricted,
  sara,
  task,
} from './world.ts';

export const days = ['2026-08-31', '2026-09-01', '2026-10-15', '2029-09-30', '2029-10-01'] as const;
const [, joining, today, lastDay, recordings] = days;

/** The switches as they were set one after another; each day's are in force until the next. */
export const policies: Policies = [
  { from: null, policy: defaultPolicy },
  {
    from: day(joining),
    policy: policyWith({ lastDayOfServiceIsIncluded: false, oldRecordsUndisclosedUntil: day(lastDay) }),
  },
  {
    from: day(today),
    policy: policyWith({
      accessRightsHaveCeilings: false,
      delayEndsOnItsDay: false,
      oldRecordsUndisclosedUntil: day(lastDay),
      trackingIsClosedToGuardians: false,
    }),
  },
  { from: day(recordings), policy: policyWith({ oldRecordsUndisclosedUntil: day(lastDay) }) },
];
export const rollouts: readonly Rollout[] = [
  ...nationalRollouts.filter(({ kind }) => kind !== 'SHARED_CASES'),
  { kind: 'SHARED_CASES', controller: '*', opensOn: day(recordings) },
  { kind: 'SHARED_CASES', controller: 'lahti', opensOn: day(today) },
];

/** What is asked, of the law with these switches on this day. */
export type AsOf = (policy: Policy, on: Day, shownFrom?: readonly Rollout[]) => Decision;
const card = { validUntil: day(lastDay), reportedLostOn: null };
const service = { startedOn: day('2026-01-01') };

export const professionals: Record<
  | 'Sara'
  | 'Sara, by a card until 30.9.2029'
  | 'Sara, of family law in care'
  | 'Leo'
  | 'Leo, of phase 1'
  | 'Leo, by a ground'
  | 'Pia'
  | 'Pia, in a service until 1.9.2026'
  | 'Pia, in a service from 15.10.2026',
  AsOf
> = (() => {
  const lasting = { card: { validUntil: day('2035-01-01'), reportedLostOn: null } };
  const familyLaw = plan({ serviceTask: task.familyLaw });
  const phase1 = plan({ group: 'PHASE_1' });
  const inService = (period: Parameters<typeof homeCare>[0]): AsOf => {
    const client = aino({ serviceRelationships: [homeCare({ ...service, ...period })] });
    return (policy, on) => decided(pia({ ...lasting, today: on }), client, plan(), policy);
  };
  return {
    Sara: (policy, on) => decided(sara({ ...lasting, today: on }), aino(), plan(), policy),
    'Sara, by a card until 30.9.2029': (policy, on) =>
      decided(sara({ card, today: on }), aino(), plan(), policy),
    'Sara, of family law in care': (policy, on) => {
      const caller = sara({ ...lasting, today: on, duty: 'CARE', accessRights: [task.familyLaw] });
      return decided(caller, aino(), familyLaw, policy);
    },
    Leo: (policy, on) => decided(leo({ ...lasting, today: on }), ainoOfAll(), plan(), policy),
    'Leo, of phase 1': (policy, on) => decided(leo({ ...lasting, today: on }), ainoOfAll(), phase1, policy),
    'Leo, by a ground': (policy, on) => {
      const caller = leo({ ...lasting, today: on, statutoryGround: 'CLARIFY_NEED' });
      return decided(caller, ainoOfAll(), phase1, policy);
    },
    Pia: inService({}),
    'Pia, in a service until 1.9.2026': inService({ endedOn: day(joining) }),
    'Pia, in a service from 15.10.2026': inService({ startedOn: day(today) }),
  };
})();

export const records = {
  plan: plan(),
  entry: plan({ type: '19001' }),
  'of a shared case': plan({ sharedCase: true }),
  'of a shared case in Lahti': plan({ sharedCase: true, controller: 'lahti' }),
  'delayed until 15.10.2026': plan({ restriction: restricted({ delayedUntil: day(today) }) }),
};
/** Eeli comes of age on 30.9.2029. */
const eeli = custody({
  client: { dateOfBirth: day('2011-09-30'), underSecurityProhibition: false, temporaryIdentifierOnly: false },
});
export const looking = { ...viewers, guardian: eeli };

export const seen = (viewer: keyof typeof looking, record: keyof typeof records): AsOf => {
  const representation = looking[viewer];
  return (policy, on, shownFrom = rollouts) =>
    viewed(records[record], { representation, rollouts: shownFrom, policy, today: on });
};
