/** The scope of the citizen's view: B.2 rows 3–7 as a search condition, the same for every register but for rollouts; row 8 too for guardians. */
import { documentGroups } from '../codes.ts';
import {
  adoptionCounsellingTypes,
  clientRecordEntryTypes,
  codesOn,
  neverShownSocialServices,
  neverShownTypes,
} from '../documentTypes.ts';
import { isRolledOut, type RolloutKind } from '../rollouts.ts';
import { type Scope, wholeRegister } from '../scope.ts';
import { type ViewerQuestion } from './question.ts';
import { lastShownDelay } from './restriction.ts';

/** One scope for the registers that follow the national rollouts, and one for each that has its own. */
export function citizenScopes(question: ViewerQuestion, show: 'DISPLAYED' | 'RESTRICTED'): readonly Scope[] {
  const apart = [...new Set(question.rollouts.map(({ controller }) => controller))].filter(
    (id) => id !== '*',
  );
  return [
    { ...scopeOf(question, '*', show), controllers: 'ALL', exceptControllers: apart },
    ...apart.map((controller) => scopeOf(question, controller, show)),
  ];
}

function scopeOf(question: ViewerQuestion, controller: string, show: 'DISPLAYED' | 'RESTRICTED'): Scope {
  const { rollouts, today, viewer } = question;
  const closed = (kind: RolloutKind) => !isRolledOut(rollouts, kind, controller, today);
  return {
    ...wholeRegister(controller),
    groups: documentGroups.filter((group) => {
      if (group === 'CLIENT_RELATIONSHIP') return !closed('RELATIONSHIP_DOCUMENTS');
      if (group === 'CASE') return !closed('CASE_DOCUMENTS');
      return group === 'PHASE_2_OR_LATER';
    }),
    exceptTypes: [
      ...codesOn(neverShownTypes, today),
      ...(closed('CLIENT_RECORD_ENTRIES') ? codesOn(clientRecordEntryTypes, today) : []),
      ...(closed('ADOPTION_COUNSELLING') ? codesOn(adoptionCounsellingTypes, today) : []),
    ],
    exceptSocialServices: codesOn(neverShownSocialServices, today),
    exceptSharedCases: closed('SHARED_CASES'),
    exceptRestrictedFromGuardians: viewer === 'GUARDIAN',
    display: { show, on: lastShownDelay(question) },
  };
}
