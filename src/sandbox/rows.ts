/** The sandbox's tables, as rows. Days are ISO dates, moments ISO timestamps. Every row belongs to a world. */

interface InWorld {
  world: string;
  /** A short name of the row in its world, by which scenario facts refer to it. Generated rows have none. */
  slug: string | null;
}

export interface Names {
  fi: string;
  sv: string;
  en: string;
}

export interface OrganisationRow extends InWorld {
  id: string;
  names: Names;
  public: boolean;
  dataController: boolean;
  joiningModel: 'DIRECT' | 'JOINT' | 'PARALLEL' | null;
  joinedOn: string | null;
  joiningOrganiser: string | null;
  functions: string[];
  connectionCut: boolean;
  systemBanned: boolean;
}

export interface UnitRow extends InWorld {
  id: string;
  organisation: string;
  names: Names;
  address: string | null;
  phone: string | null;
}

export interface ProfessionalRow extends InWorld {
  id: string;
  firstNames: string;
  lastName: string;
  title: string;
  /** What the person is employed to do; with the service it sets the access right (decree 825/2022). */
  duty: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  employer: string;
  units: string[];
  employmentEndedOn: string | null;
  cardValidUntil: string | null;
  cardReportedLostOn: string | null;
  accessRights: string[];
  authorityTask: boolean;
  disclosureForOrganiser: boolean;
}

export interface PersonRow extends InWorld {
  id: string;
  identityCode: string | null;
  temporaryIdentifier: string | null;
  firstNames: string;
  lastName: string;
  dateOfBirth: string;
  securityProhibition: boolean;
  address: string | null;
  municipality: string | null;
  phone: string | null;
  email: string | null;
}

interface Restriction {
  specialContent: boolean;
  delayedUntil: string | null;
  restrictedFromGuardians: boolean;
  restrictionReason: string | null;
}

export interface CaseRow extends InWorld, Restriction {
  id: string;
  controller: string;
  clients: string[];
  shared: boolean;
  unit: string;
  serviceTask: string;
  name: string;
  openedOn: string;
  closedOn: string | null;
}

export interface RelationshipRow extends InWorld {
  id: string;
  controller: string;
  client: string;
  unit: string;
  serviceTask: string;
  socialService: string | null;
  startedOn: string;
  endedOn: string | null;
  personalWorker: string | null;
  /** Dates and personal worker are kept from every citizen. */
  restrictedClientRelationship: boolean;
  /** They are kept from guardians. */
  restrictedFromGuardians: boolean;
}

export interface ServiceRelationshipRow extends InWorld {
  id: string;
  controller: string;
  client: string;
  form: 'PURCHASED_SERVICE' | 'VOUCHER';
  producer: string;
  unit: string;
  serviceTasks: string[];
  startedOn: string;
  endedOn: string | null;
  caseId: string | null;
}

export interface DocumentRow extends InWorld, Restriction {
  id: string;
  originalId: string;
  version: number;
  state: 'CURRENT' | 'SUPERSEDED' | 'VOIDED';
  controller: string;
  client: string;
  coClients: string[];
  caseId: string;
  type: string;
  title: string;
  group: 'CLIENT_RELATIONSHIP' | 'CASE' | 'LEGACY' | 'PHASE_1' | 'PHASE_2_OR_LATER';
  serviceTask: string;
  socialService: string | null;
  processStage: string;
  unit: string;
  /** The organisation that stored it for the controller; null where the controller's own staff did. */
  producer: string | null;
  author: string;
  draftedAt: string;
  language: string;
  attachmentCount: number;
  /** How long it is kept, by its service task. */
  retention: string;
  content: unknown;
  display: string;
}

export interface DeclarationRow extends InWorld {
  client: string;
  informedOn: string | null;
  permissionState: 'NONE' | 'GIVEN' | 'REFUSED';
  permissionFrom: string | null;
  permissionBy: 'CLIENT' | 'GUARDIAN' | 'MANDATE_HOLDER' | null;
  minorAbleToJudge: boolean | null;
}

export interface ProhibitionRow extends InWorld {
  id: string;
  client: string;
  prohibitedFrom: string;
  target: 'CONTROLLER' | 'SERVICE_TASK' | 'DOCUMENT';
  /** A controller, a service task or a document's original id. */
  targetId: string;
}

/** Custody of a child, or a right to information on it. */
export interface CustodyRow extends InWorld {
  child: string;
  guardian: string;
  /** A care order or a decision on custody keeps this one from acting for the child. */
  barred: boolean;
}

export interface MandateRow extends InWorld {
  principal: string;
  holder: string;
  kind: 'MANDATE' | 'TRUSTEE' | 'CONTINUING_POWER_OF_ATTORNEY' | 'MANDATE_BY_APPLICATION';
  subject: 'SOCIAL_WELFARE' | 'HEALTH_CARE';
  validFrom: string;
  validUntil: string | null;
}

export interface WorldRow {
  name: string;
  /** A digest of the base facts that it was made of. */
  baseFacts: string;
}

/** The tables by the names that scenario facts use. */
export interface Tables {
  organisations: OrganisationRow;
  units: UnitRow;
  professionals: ProfessionalRow;
  persons: PersonRow;
  cases: CaseRow;
  relationships: RelationshipRow;
  serviceRelationships: ServiceRelationshipRow;
  documents: DocumentRow;
  declarations: DeclarationRow;
  prohibitions: ProhibitionRow;
  custodies: CustodyRow;
  mandates: MandateRow;
}

export type Kind = keyof Tables;
export const kinds: readonly Kind[] = [
  'organisations',
  'units',
  'professionals',
  'persons',
  'cases',
  'relationships',
  'serviceRelationships',
  'documents',
  'declarations',
  'prohibitions',
  'custodies',
  'mandates',
];

/** Rows of a world by slug, before they are given one. */
export type Facts = { [K in Kind]: Record<string, Omit<Tables[K], 'world' | 'slug'>> };
