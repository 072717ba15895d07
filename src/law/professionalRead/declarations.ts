/** How declarations of intent are read (A5, A9, B.1a). */
import { hasBegun } from '../days.ts';
import { type Day, type DeclarationFacts, type ProhibitionFacts, type RecordFacts } from '../facts.ts';
import { type Policy } from '../policy.ts';

/** given, begun, and by the one whose it is to give. */
export function permissionCounts(
  declarations: DeclarationFacts | null,
  { today, policy }: { today: Day; policy: Policy },
): boolean {
  if (declarations === null) return false;
  const { permission } = declarations;
  if (permission?.state !== 'GIVEN' || !hasBegun(today, permission.from)) return false;
  const { ableToJudge } = declarations;
  if (ableToJudge === null || !policy.ableMinorsPermissionIsTheirOwn) return true;
  return ableToJudge ? permission.by !== 'GUARDIAN' : permission.by !== 'CLIENT';
}

/** informed by today. */
export const wasInformed = (declarations: DeclarationFacts | null, today: Day): boolean =>
  hasBegun(today, declarations?.informedOn ?? null);

/** for each other client of a record the same as for the client asked about. */
export const coClientPermits = (
  declarations: DeclarationFacts | null,
  question: { today: Day; policy: Policy },
): boolean => wasInformed(declarations, question.today) && permissionCounts(declarations, question);

/** a guardian's permission does not reach what is kept from guardians, by document or by case. */
export const permissionReaches = (record: RecordFacts, declarations: DeclarationFacts | null): boolean =>
  declarations?.permission?.by !== 'GUARDIAN' ||
  !(record.restriction.restrictedFromGuardians || record.caseRestriction.restrictedFromGuardians);

/** the union of all prohibitions in force. */
export const prohibitionHits = (
  record: RecordFacts,
  declarations: DeclarationFacts | null,
  today: Day,
): boolean => prohibitionsInForce(declarations, today).some((prohibition) => isHit(prohibition, record));

export const prohibitionsInForce = (
  declarations: DeclarationFacts | null,
  today: Day,
): readonly ProhibitionFacts[] =>
  (declarations?.prohibitions ?? []).filter((prohibition) => hasBegun(today, prohibition.from));

/** the source register; R-079: every controller (B.4 no. 13); R-080: all versions of the document. */
function isHit(prohibition: ProhibitionFacts, record: RecordFacts): boolean {
  switch (prohibition.target) {
    case 'CONTROLLER':
      return prohibition.controller === record.controller;
    case 'SERVICE_TASK':
      return prohibition.serviceTask === record.serviceTask;
    case 'DOCUMENT':
      return prohibition.originalId === record.originalId;
  }
}
