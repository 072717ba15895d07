/** Register rows as the law's facts. */
import { LRUCache } from 'lru-cache';
import { isMinor } from '../law/age.ts';
import {
  type Day,
  type DeclarationFacts,
  type OrganisationFacts,
  type ProfessionalFacts,
  type RepresentationFacts,
} from '../law/facts.ts';
import {
  type Declaration,
  type Organisation,
  type Person,
  type Professional,
  type Prohibition,
  type Representation,
} from '../registers/nationalAnswers.ts';

/** Days read before: the same few come again and again, and a day never changes. */
const known = new LRUCache<string, Day>({ max: 10_000 });

export function day(iso: string): Day {
  const before = known.get(iso);
  if (before) return before;
  const read = Temporal.PlainDate.from(iso);
  known.set(iso, read);
  return read;
}

export const dayOrNull = (iso: string | null) => (iso === null ? null : day(iso));

export const organisationFacts = (row: Organisation): OrganisationFacts => ({
  id: row.id,
  public: row.public,
  joining:
    row.joiningModel === null
      ? null
      : { model: row.joiningModel, joinedOn: dayOrNull(row.joinedOn), organiser: row.joiningOrganiser },
  functions: row.functions,
  connectionCut: row.connectionCut,
  systemBanned: row.systemBanned,
});

export const professionalFacts = (row: Professional): ProfessionalFacts => ({
  id: row.id,
  employer: row.employer,
  units: row.units,
  employmentEndedOn: dayOrNull(row.employmentEndedOn),
  duty: row.duty,
  card:
    row.cardValidUntil === null
      ? null
      : { validUntil: day(row.cardValidUntil), reportedLostOn: dayOrNull(row.cardReportedLostOn) },
  accessRights: row.accessRights,
  authorityTask: row.authorityTask,
  disclosureForOrganiser: row.disclosureForOrganiser,
});

/** An adult is able to judge, whatever was once found of the minor, and gave the permission that names no giver. */
export function declarationFacts(
  { declaration, prohibitions }: { declaration: Declaration | null; prohibitions: readonly Prohibition[] },
  today: Day,
): DeclarationFacts {
  const isAdult = declaration !== null && !isMinor(day(declaration.dateOfBirth), today);
  return {
    informedOn: dayOrNull(declaration?.informedOn ?? null),
    permission:
      declaration === null || declaration.permissionFrom === null
        ? null
        : {
            state: declaration.permissionState,
            from: day(declaration.permissionFrom),
            // Of unknown giver: of a minor the one whose permission reaches least.
            by: declaration.permissionBy ?? (isAdult ? 'CLIENT' : 'GUARDIAN'),
          },
    prohibitions: prohibitions.map(prohibitionFacts),
    ableToJudge: isAdult || (declaration?.minorAbleToJudge ?? null),
  };
}

function prohibitionFacts({ prohibitedFrom, target, targetId }: Prohibition) {
  const from = day(prohibitedFrom);
  switch (target) {
    case 'CONTROLLER':
      return { from, target, controller: targetId };
    case 'SERVICE_TASK':
      return { from, target, serviceTask: targetId };
    case 'DOCUMENT':
      return { from, target, originalId: targetId };
  }
}

/** Of what someone may do for others, what is about this client. */
export const representationFacts = (
  row: Representation | null,
  representative: Person | null,
  client: Person | null,
): RepresentationFacts => ({
  representative: representative && { id: representative.id, dateOfBirth: day(representative.dateOfBirth) },
  client: client && {
    dateOfBirth: day(client.dateOfBirth),
    underSecurityProhibition: client.securityProhibition,
    temporaryIdentifierOnly: client.identityCode === null,
  },
  guardians:
    row?.children
      .filter(({ child }) => child === client?.id)
      .flatMap(({ guardians }) => guardians)
      .map(({ guardian, underSecurityProhibition, barred }) => ({
        id: guardian,
        underSecurityProhibition,
        barred,
      })) ?? [],
  mandates:
    row?.mandates
      .filter(({ principal }) => principal === client?.id)
      .map(({ kind, subject, validFrom, validUntil }) => ({
        kind,
        subject,
        startedOn: day(validFrom),
        endedOn: dayOrNull(validUntil),
      })) ?? [],
});
