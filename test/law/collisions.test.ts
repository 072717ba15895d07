/** B.3: when rules collide, the named one wins. Both sides of each collision hold in its case. */
import { describe, expect, it } from 'vitest';
import { citizenView } from '../../src/law/citizenView/table.ts';
import { decideRecord } from '../../src/law/table.ts';
import { allowed, refused, view } from './outcomes.ts';
import { viewed, viewing } from './viewing.ts';
import {
  aino,
  at,
  day,
  declared,
  eeli,
  homeCare,
  leo,
  pia,
  place,
  plan,
  prohibited,
  read,
  restricted,
  sara,
  task,
} from './world.ts';

const inLahti = (overrides: Parameters<typeof declared>[0] = {}) =>
  aino({ cases: [at(place.leo)], declarations: declared(overrides) });
const byGround = leo({ statutoryGround: 'CLARIFY_NEED' });
const prohibitions = [prohibited.controller('alue')];
const served = aino({ serviceRelationships: [homeCare()], declarations: declared({ prohibitions }) });
const special = restricted({ specialContent: true });

describe('B.3, a professional’s read', () => {
  it('prohibition over permission', () => {
    expect(read(leo(), inLahti({ prohibitions }), plan())).toEqual(refused.prohibited);
  });

  it('statutory right over prohibition', () => {
    expect(read(byGround, inLahti({ prohibitions }), plan())).toEqual(allowed.statutoryRight);
  });

  it('statutory right over a missing permission', () => {
    expect(read(byGround, inLahti({ permission: null }), plan())).toEqual(allowed.statutoryRight);
  });

  it('register access right over prohibition', () => {
    expect(read(pia(), served, plan())).toEqual(allowed.registerAccess);
  });

  it('missing context over permission', () => {
    expect(read(leo(), aino({ cases: [] }), plan())).toEqual(refused.noRelationship);
  });

  it('missing access right over context', () => {
    const outside = plan({ serviceTask: task.childProtection });
    expect(read(sara(), aino(), outside)).toEqual(refused.ownRight);
    expect(read(leo(), inLahti(), outside)).toEqual(refused.disclosureRight);
  });

  it('a missing access right over a special reason, a ground and permission', () => {
    const none = { accessRights: [] };
    const audit = sara({ ...none, specialReason: 'DATA_CORRECTION' });
    const asked = leo({ ...none, statutoryGround: 'CLARIFY_NEED', justifiedContext: 'URGENT_NEED' });
    expect(read(audit, aino(), plan({ state: 'VOIDED' }))).toEqual(refused.ownRight);
    expect(read(asked, inLahti(), plan())).toEqual(refused.disclosureRight);
    expect(read(pia(none), served, plan())).toEqual(refused.notNeeded);
  });

  it('the special reason over context, for a version that only the reason opens', () => {
    const audit = sara({ specialReason: 'COMPLAINT_HANDLING' });
    expect(read(audit, aino(), plan())).toEqual(allowed.ownUse);
    expect(read(audit, aino(), plan({ state: 'SUPERSEDED' }))).toEqual(allowed.earlierVersion);
  });

  it('access right over a valid register access right', () => {
    expect(read(pia(), served, plan({ serviceTask: task.disability }))).toEqual(refused.notNeeded);
  });

  it('what is kept from the guardian over the guardian’s permission', () => {
    const hidden = plan({ caseRestriction: restricted({ restrictedFromGuardians: true }) });
    expect(read(leo(), eeli(), hidden)).toEqual(refused.guardiansPermission);
  });
});

describe('B.3, the citizen’s view', () => {
  it('special content over an expired delay', () => {
    const both = restricted({ specialContent: true, delayedUntil: day('2020-01-01') });
    expect(viewed(plan({ restriction: both }))).toEqual(view.special);
  });

  it('the stricter of document and case', () => {
    const delayed = restricted({ delayedUntil: day('2026-10-16') });
    const expired = restricted({ delayedUntil: day('2026-10-01') });
    expect(viewed(plan({ restriction: delayed, caseRestriction: special }))).toEqual(view.special);
    expect(viewed(plan({ restriction: special, caseRestriction: delayed }))).toEqual(view.special);
    expect(viewed(plan({ restriction: delayed, caseRestriction: expired }))).toEqual(view.delayed);
    expect(viewed(plan({ restriction: expired, caseRestriction: delayed }))).toEqual(view.delayed);
  });

  it('special content over the minor’s own view', () => {
    const hidden = restricted({ specialContent: true, restrictedFromGuardians: true });
    expect(viewed(plan({ restriction: hidden }))).toEqual(view.special);
  });

  it('the client’s own view over prohibitions of every kind, though the table were given them', () => {
    const record = plan();
    for (const hit of [
      prohibited.controller('alue'),
      prohibited.serviceTask(task.olderPeople),
      prohibited.document('plan'),
    ]) {
      const client = inLahti({ prohibitions: [hit] });
      expect(read(leo(), client, record)).toEqual(refused.prohibited);
      const own = { ...viewing(), client, record };
      expect(decideRecord(citizenView, own)).toEqual(view.shown);
    }
  });

  it('a restriction over the retroactive display of an old entry', () => {
    expect(viewed(plan({ type: '19001' }))).toEqual(view.shown);
    expect(viewed(plan({ type: '19001', restriction: special }))).toEqual(view.special);
  });

  it('"initially not shown" over the client’s own document', () => {
    for (const own of [plan({ sharedCase: true }), plan({ group: 'CASE' })]) {
      expect(viewed(own)).toEqual(view.notYetShown);
      expect(viewed({ ...own, restriction: special })).toEqual(view.notYetShown);
    }
  });
});
