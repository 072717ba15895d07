/**
 * What a Scope means, said once in memory: which records a register gives for it. Registers that search by SQL or
 * HTTP must come to the same.
 */
import { type RecordFacts, type RestrictionFacts } from '../../src/law/facts.ts';
import { type CoClientScope, type Scope } from '../../src/law/scope.ts';

export const letsThrough = (scope: Scope, record: RecordFacts): boolean =>
  isInRegister(scope, record) &&
  isIn(scope.serviceTasks, record.serviceTask) &&
  // Document groups limit documents: a case or a relationship is none.
  (record.kind !== 'DOCUMENT' || isIn(scope.groups, record.group)) &&
  (scope.everyVersion || record.state === 'CURRENT') &&
  isNotExcepted(scope, record) &&
  coClientsPass(scope, record) &&
  isOnDisplay(scope, record);

const isIn = (list: readonly string[] | 'ALL', value: string): boolean =>
  list === 'ALL' || list.includes(value);

const isInRegister = ({ controllers, exceptControllers }: Scope, { controller }: RecordFacts): boolean =>
  isIn(controllers, controller) && !(controllers === 'ALL' && exceptControllers.includes(controller));

const isNotExcepted = (scope: Scope, record: RecordFacts): boolean =>
  !isExceptedDocument(ofKind(scope, record), record) &&
  !isOnList(scope.exceptTypes, record.type) &&
  !isOnList(scope.exceptSocialServices, record.socialService) &&
  !(scope.exceptSharedCases && record.sharedCase);

/** What is kept from guardians is left out of relationships by a limit of their own. */
const ofKind = (scope: Scope, { kind }: RecordFacts): Scope =>
  kind === 'RELATIONSHIP'
    ? { ...scope, exceptRestrictedFromGuardians: scope.exceptRestrictedRelationships }
    : scope;

/** By the original id, so in all versions; and what is kept from guardians, by itself or by its case. */
const isExceptedDocument = (
  scope: Pick<CoClientScope, 'exceptOriginalIds' | 'exceptRestrictedFromGuardians'>,
  { originalId, restriction, caseRestriction }: RecordFacts,
): boolean =>
  (originalId !== null && scope.exceptOriginalIds.includes(originalId)) ||
  (scope.exceptRestrictedFromGuardians &&
    (restriction.restrictedFromGuardians || caseRestriction.restrictedFromGuardians));

/** `x` stands for any one digit. */
const isOnList = (patterns: readonly string[], code: string | null): boolean =>
  code !== null && patterns.some((pattern) => new RegExp(`^${pattern.replaceAll('x', '[0-9]')}$`).test(code));

const coClientsPass = ({ coClients }: Scope, record: RecordFacts): boolean =>
  coClients === 'ANY' ||
  record.coClients.every((id) =>
    coClients.some(
      (scope) =>
        scope.client === id &&
        scope.serviceTasks.includes(record.serviceTask) &&
        !isExceptedDocument(scope, record),
    ),
  );

function isOnDisplay({ display }: Scope, { restriction, caseRestriction }: RecordFacts): boolean {
  if (display === null) return true;
  const isHidden = [restriction, caseRestriction].some(
    ({ specialContent, delayedUntil }: RestrictionFacts) =>
      specialContent || (delayedUntil !== null && delayedUntil > display.on),
  );
  return isHidden === (display.show === 'RESTRICTED');
}
