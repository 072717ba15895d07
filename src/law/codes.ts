/** The closed lists of the law core: what a decision can say, and what it can be asked about. */

export const legalBases = [
  'OWN_REGISTER_USE',
  'OWN_REGISTER_USE_SPECIAL_REASON',
  'REGISTER_ACCESS_RIGHT',
  'DISCLOSURE_WITH_PERMISSION',
  'STATUTORY_INFORMATION_RIGHT',
  'SELF_ACCESS',
  'GUARDIAN_ACCESS',
  'MANDATE_ACCESS',
] as const;
export type LegalBasis = (typeof legalBases)[number];

export const denialReasons = [
  'NOT_STRONGLY_AUTHENTICATED',
  'ORGANISATION_NOT_JOINED',
  'SYSTEM_LACKS_CAPABILITY',
  'NO_CONTEXT',
  'NO_ACCESS_RIGHT',
  'REGISTER_ACCESS_NOT_STARTED',
  'REGISTER_ACCESS_EXPIRED',
  'NOT_INFORMED',
  'NO_PERMISSION',
  'PROHIBITED',
  'NOT_AN_AUTHORITY',
  'VOIDED',
  'SUPERSEDED_VERSION',
  'NEVER_SHOWN_TYPE',
  'NOT_YET_SHOWN_TYPE',
  'SPECIAL_CONTENT',
  'DELAYED',
  'RESTRICTED_FROM_GUARDIAN',
  'NO_MANDATE',
  'WRONG_MANDATE_SCOPE',
  'MANDATE_EXPIRED',
  'REPRESENTATION_BLOCKED',
  'MISSING_CONTEXT_METADATA',
  'WRONG_REGISTER',
  'NOT_YET_OBLIGED_OR_ENABLED',
  'NOT_PERMITTED_ACTION',
] as const;
export type DenialReason = (typeof denialReasons)[number];

export const obligations = [
  'LOG_USE',
  'LOG_DISCLOSURE',
  'STORE_DISCLOSURE_NOTICE',
  'LOG_PROXY_USE',
  'NOTICE_DISPLAY_RESTRICTED',
  'NOTICE_DELAY_ENDED',
  'RECORD_JUSTIFICATION',
  'RECORD_SPECIAL_REASON',
] as const;
export type Obligation = (typeof obligations)[number];

/** Document groups (asiakirjaryhmä, 1.2.246.537.6.1505); the codes of the last three were not found, so the names are ours. */
export const documentGroups = [
  'CLIENT_RELATIONSHIP',
  'CASE',
  'LEGACY',
  'PHASE_1',
  'PHASE_2_OR_LATER',
] as const;
export type DocumentGroup = (typeof documentGroups)[number];

/** What a record version is. */
export const recordStates = ['CURRENT', 'SUPERSEDED', 'VOIDED'] as const;
export type RecordState = (typeof recordStates)[number];

/** How a provider has joined the national services (R-024…R-026). */
export const joiningModels = ['DIRECT', 'JOINT', 'PARALLEL'] as const;
export type JoiningModel = (typeof joiningModels)[number];

/** Functions of a client information system, a flag each: no level implies another (R-030, B.4 no. 21). */
export const systemFunctions = [
  'OWN_REGISTER',
  'REGISTER_ACCESS_RIGHT',
  'DISCLOSURE',
  'DECLARATIONS',
  'SHARED_CASE',
  'SECURITY_PROHIBITION',
  'TEMPORARY_IDENTIFIER',
  'CLIENT_DATA_SUMMARY',
] as const;
export type SystemFunction = (typeof systemFunctions)[number];

/** The client's disclosure permission: none and refused both deny. */
export const permissionStates = ['NONE', 'GIVEN', 'REFUSED'] as const;
export type PermissionState = (typeof permissionStates)[number];

/** Who expressed the will that was recorded. */
export const declarants = ['CLIENT', 'GUARDIAN', 'MANDATE_HOLDER'] as const;
export type Declarant = (typeof declarants)[number];

/** What a mandate or an appointment rests on. Only the first and the last are mandates. */
export const mandateKinds = [
  'MANDATE',
  'TRUSTEE',
  'CONTINUING_POWER_OF_ATTORNEY',
  'MANDATE_BY_APPLICATION',
] as const;
export type MandateKind = (typeof mandateKinds)[number];

/** The matters a mandate is for. */
export const mandateSubjects = ['SOCIAL_WELFARE', 'HEALTH_CARE'] as const;
export type MandateSubject = (typeof mandateSubjects)[number];

/** classification of special reasons for viewing; names ours, the national list is data. */
export const specialReasons = [
  'DATA_CORRECTION',
  'COMPLAINT_HANDLING',
  'LOG_SUPERVISION',
  'OTHER_LAWFUL_RIGHT',
] as const;
export type SpecialReason = (typeof specialReasons)[number];

/** a justified context other than a client relationship; names ours. */
export const justifiedContexts = ['SERVICE_REQUEST', 'URGENT_NEED'] as const;
export type JustifiedContext = (typeof justifiedContexts)[number];
