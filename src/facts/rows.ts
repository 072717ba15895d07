/** Register rows as the law's facts. */
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

export const organisationFacts = (row: Organisation): OrganisationFacts => ({
  id: row.id,
  public: row.public,
  joining:
    row.joiningModel === null
      ? null
      : { model: row.joiningModel, joinedOn: row.joinedOn, organiser: row.joiningOrganiser },
  functions: row.functions,
  connectionCut: row.connectionCut,
  systemBanned: row.systemBanned,
});

export const professionalFacts = (row: Professional): ProfessionalFacts => ({
  id: row.id,
  employer: row.employer,
  units: row.units,
  employmentEndedOn: row.employmentEndedOn,
  duty: row.duty,
  card:
    row.cardValidUntil === null
      ? null
      : { validUntil: row.cardValidUntil, reportedLostOn: row.cardReportedLostOn },
  accessRights: row.accessRights,
  authorityTask: row.authorityTask,
  disclosureForOrganiser: row.disclosureForOrganiser,
});

/** An adult is able to judge, whatever was once found of the minor, and gave the permission that names no giver. */
export function declarationFacts(
  { declaration, prohibitions }: { declaration: Declaration | null; prohibitions: readonly Prohibition[] },
  today: Day,
): DeclarationFacts {
  const isAdult = declaration !== null && !isMinor(declaration.dateOfBirth, today);
  return {
    informedOn: declaration?.informedOn ?? null,
    permission:
      declaration === null || declaration.permissionFrom === null
        ? null
        : {
            state: declaration.permissionState,
            from: declaration.permissionFrom,
            // Of unknown giver: of a minor the one whose permission reaches least.
            by: declaration.permissionBy ?? (isAdult ? 'CLIENT' : 'GUARDIAN'),
          },
    prohibitions: prohibitions.map(prohibitionFacts),
    ableToJudge: isAdult || (declaration?.minorAbleToJudge ?? null),
  };
}

function prohibitionFacts({ prohibitedFrom: from, target, targetId }: Prohibition) {
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
  representative: representative && { id: representative.id, dateOfBirth: representative.dateOfBirth },
  client: client && {
    dateOfBirth: client.dateOfBirth,
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
        startedOn: validFrom,
        endedOn: validUntil,
      })) ?? [],
});
