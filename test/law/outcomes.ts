/** What the rows of B.1 and B.2 decide, copied from the page and not from the code. */
import { allow, deny } from '../../src/law/decision.ts';

const disclosed = ['LOG_DISCLOSURE', 'STORE_DISCLOSURE_NOTICE'] as const;

/** B.1, by what it means. */
export const allowed = {
  ownUse: allow('OWN_REGISTER_USE', ['R-040'], ['LOG_USE']),
  specialReason: allow('OWN_REGISTER_USE_SPECIAL_REASON', ['R-043'], ['RECORD_SPECIAL_REASON', 'LOG_USE']),
  earlierVersion: allow('OWN_REGISTER_USE_SPECIAL_REASON', ['R-219'], ['RECORD_SPECIAL_REASON', 'LOG_USE']),
  registerAccess: allow('REGISTER_ACCESS_RIGHT', ['R-052'], ['LOG_USE']),
  statutoryRight: allow('STATUTORY_INFORMATION_RIGHT', ['R-090', 'R-091'], disclosed),
  permission: allow('DISCLOSURE_WITH_PERMISSION', ['R-070'], disclosed),
};

export const refused = {
  card: deny('NOT_STRONGLY_AUTHENTICATED', ['R-032']),
  employmentEnded: deny('NO_ACCESS_RIGHT', ['R-034']),
  otherUnit: deny('NO_CONTEXT', ['R-041', 'R-059']),
  notJoined: deny('ORGANISATION_NOT_JOINED', ['R-020', 'R-026', 'R-027', 'R-033']),
  systemLacks: deny('SYSTEM_LACKS_CAPABILITY', ['R-028', 'R-029', 'R-030', 'R-031']),
  voided: deny('VOIDED', ['R-218', 'R-219']),
  superseded: deny('SUPERSEDED_VERSION', ['R-219']),
  ownRight: deny('NO_ACCESS_RIGHT', ['R-045']),
  noCase: deny('NO_CONTEXT', ['R-044']),
  organiserNotJoined: deny('ORGANISATION_NOT_JOINED', ['R-051']),
  organiserLacks: deny('SYSTEM_LACKS_CAPABILITY', ['R-051']),
  noService: deny('NO_CONTEXT', ['R-050', 'R-059']),
  notStarted: deny('REGISTER_ACCESS_NOT_STARTED', ['R-058']),
  expired: deny('REGISTER_ACCESS_EXPIRED', ['R-057']),
  notNeeded: deny('NO_ACCESS_RIGHT', ['R-056']),
  notForOrganiser: deny('NO_ACCESS_RIGHT', ['R-063']),
  noRelationship: deny('NO_CONTEXT', ['R-083']),
  disclosureRight: deny('NO_ACCESS_RIGHT', ['R-045', 'R-093']),
  temporaryIdentifier: deny('NO_PERMISSION', ['R-267']),
  notAuthority: deny('NOT_AN_AUTHORITY', ['R-094', 'R-096']),
  notInformed: deny('NOT_INFORMED', ['R-071']),
  noPermission: deny('NO_PERMISSION', ['R-074']),
  guardiansPermission: deny('NO_PERMISSION', ['R-194']),
  coClientNotPermitted: deny('NO_PERMISSION', ['R-223']),
  coClientProhibited: deny('PROHIBITED', ['R-223']),
  oldRecord: deny('PROHIBITED', ['R-310']),
  prohibited: deny('PROHIBITED', ['R-078', 'R-079', 'R-080', 'R-081']),
};

/** B.2, the client's own column. */
export const view = {
  shown: allow('SELF_ACCESS', ['R-100'], ['LOG_USE']),
  shownAfterDelay: allow('SELF_ACCESS', ['R-100', 'R-112'], ['LOG_USE', 'NOTICE_DELAY_ENDED']),
  notIdentified: deny('NOT_STRONGLY_AUTHENTICATED', ['R-108']),
  neverShown: deny('NEVER_SHOWN_TYPE', ['R-140', 'R-141', 'R-142', 'R-143']),
  voided: deny('VOIDED', ['R-144']),
  superseded: deny('SUPERSEDED_VERSION', ['R-145']),
  notYetShown: deny('NOT_YET_SHOWN_TYPE', ['R-104', 'R-150', 'R-151', 'R-152', 'R-153']),
  special: deny('SPECIAL_CONTENT', ['R-113', 'R-114', 'R-115'], ['NOTICE_DISPLAY_RESTRICTED']),
  delayed: deny('DELAYED', ['R-110', 'R-111'], ['NOTICE_DISPLAY_RESTRICTED']),
};

const proxyUse = ['LOG_USE', 'LOG_PROXY_USE'] as const;

/** B.2 row 2. Every "no" about a minor is the first. */
export const onBehalf = {
  blocked: deny('REPRESENTATION_BLOCKED', ['R-162', 'R-177', 'R-264']),
  mandateExpired: deny('MANDATE_EXPIRED', ['R-169']),
  otherMatters: deny('WRONG_MANDATE_SCOPE', ['R-168']),
  noMandate: deny('NO_MANDATE', ['R-161', 'R-170', 'R-171']),
};

/** B.2, a guardian's column; what else is hidden is hidden as from the client. */
export const guardianView = {
  shown: allow('GUARDIAN_ACCESS', ['R-160'], proxyUse),
  shownAfterDelay: allow('GUARDIAN_ACCESS', ['R-160', 'R-112'], [...proxyUse, 'NOTICE_DELAY_ENDED']),
  restricted: deny('RESTRICTED_FROM_GUARDIAN', ['R-116']),
  specialWithoutNotice: deny('SPECIAL_CONTENT', ['R-113', 'R-114', 'R-115']),
  delayedWithoutNotice: deny('DELAYED', ['R-110', 'R-111']),
};

/** B.2, a mandate holder's column. */
export const mandateView = {
  shown: allow('MANDATE_ACCESS', ['R-167'], proxyUse),
  shownAfterDelay: allow('MANDATE_ACCESS', ['R-167', 'R-112'], [...proxyUse, 'NOTICE_DELAY_ENDED']),
};

/** the dates and the personal worker of a relationship. */
export const relationshipView = {
  shown: allow('SELF_ACCESS', ['R-100', 'R-102'], ['LOG_USE']),
  shownToGuardian: allow('GUARDIAN_ACCESS', ['R-160', 'R-102'], proxyUse),
  shownToMandateHolder: allow('MANDATE_ACCESS', ['R-167', 'R-102'], proxyUse),
  restrictedFromGuardians: deny('RESTRICTED_FROM_GUARDIAN', ['R-105', 'R-116']),
  restricted: deny('SPECIAL_CONTENT', ['R-105'], ['NOTICE_DISPLAY_RESTRICTED']),
};

/** the log of uses and disclosures. */
export const trackingView = {
  shown: allow('SELF_ACCESS', ['R-100', 'R-244'], ['LOG_USE']),
  shownToGuardian: allow('GUARDIAN_ACCESS', ['R-160', 'R-244'], proxyUse),
  shownToMandateHolder: allow('MANDATE_ACCESS', ['R-167', 'R-244'], proxyUse),
  notBegun: deny('NOT_YET_OBLIGED_OR_ENABLED', ['R-244']),
  notForGuardians: deny('NOT_PERMITTED_ACTION', ['R-166']),
};

/** functions beyond the one of the role. */
export const functions = {
  lacking: deny('SYSTEM_LACKS_CAPABILITY', ['R-028', 'R-030']),
  noSummary: deny('SYSTEM_LACKS_CAPABILITY', ['R-304']),
};
