/**
 * What the law is told. Plain data: no promise, no clock, no port.
 * Dates are Finnish calendar dates (Europe/Helsinki); `today` is one of the facts.
 */
import {
  type Declarant,
  type DocumentGroup,
  type JoiningModel,
  type JustifiedContext,
  type MandateKind,
  type MandateSubject,
  type PermissionState,
  type RecordState,
  type SpecialReason,
  type SystemFunction,
} from './codes.ts';

/**
 * A calendar day as `2026-10-15`: days compare as texts do. Read by `day`, or by the
 * shape of a register's answer: neither takes another text.
 */
export type Day = string & { readonly [ofCalendar]: true };
declare const ofCalendar: unique symbol;

/** An organisation as the law sees it: joining (R-020…R-027), capability (R-028…R-031), cut. */
export interface OrganisationFacts {
  readonly id: string;
  readonly public: boolean;
  readonly joining: {
    readonly model: JoiningModel;
    readonly joinedOn: Day | null;
    /** PARALLEL only: the organiser whose system is used. */
    readonly organiser: string | null;
  } | null;
  readonly functions: readonly SystemFunction[];
  readonly connectionCut: boolean;
  readonly systemBanned: boolean;
}

/** A person employed in social welfare. */
export interface ProfessionalFacts {
  readonly id: string;
  readonly employer: string;
  readonly units: readonly string[];
  readonly employmentEndedOn: Day | null;
  /** The duty (tehtävä) on which the ceiling of the access right depends. */
  readonly duty: string;
  readonly card: { readonly validUntil: Day; readonly reportedLostOn: Day | null } | null;
  /** Service tasks that the employer has granted; what holds of them, see `accessRightProfiles.ts`. */
  readonly accessRights: readonly string[];
  readonly authorityTask: boolean;
  /** The profile lets the person use disclosure in the organiser's name (B.1 row 8a'). */
  readonly disclosureForOrganiser: boolean;
}

/** What the caller claims and states in the query. */
export interface StatedContext {
  readonly actingFor: string;
  readonly serviceUnit: string;
  readonly justifiedContext: JustifiedContext | null;
  /** As given: an unknown ground is refused by the law (B.1 row 8d), not by validation. */
  readonly statutoryGround: string | null;
  readonly specialReason: SpecialReason | null;
}

/** A case or relationship of the client at a unit, in the register of `controller`. */
export interface ContextFacts {
  readonly controller: string;
  readonly unit: string;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

/** A purchased service or voucher that opens a register access right. */
export interface ServiceRelationshipFacts extends ContextFacts {
  readonly serviceTasks: readonly string[];
  /** The organisation whose unit gives the service. */
  readonly producer: string;
}

/** The client's declarations of intent (A5, A9). Asked only for disclosure. */
export interface DeclarationFacts {
  readonly informedOn: Day | null;
  readonly permission: { readonly state: PermissionState; readonly from: Day; readonly by: Declarant } | null;
  readonly prohibitions: readonly ProhibitionFacts[];
  /** an adult is able to judge the matter; a minor as a professional found; null: never assessed (B.4 no. 22). */
  readonly ableToJudge: boolean | null;
}

export type ProhibitionFacts = { readonly from: Day } & (
  | { readonly target: 'CONTROLLER'; readonly controller: string }
  | { readonly target: 'SERVICE_TASK'; readonly serviceTask: string }
  | { readonly target: 'DOCUMENT'; readonly originalId: string }
);

export interface ClientFacts {
  readonly id: string;
  /** The person is known to the population register or, by a temporary identifier, to a controller. */
  readonly exists: boolean;
  readonly temporaryIdentifierOnly: boolean;
  /** Service tasks of what the register acted for holds of the person; asked only where a special reason is stated. */
  readonly ownRegisterTasks: readonly string[];
  readonly cases: readonly ContextFacts[];
  readonly relationships: readonly ContextFacts[];
  readonly serviceRelationships: readonly ServiceRelationshipFacts[];
  /** Null where no disclosure is asked: the own-use and register-access-right paths never see declarations. */
  readonly declarations: DeclarationFacts | null;
  /** Declarations of those who share a case with the client, by client id; without one: no permission. */
  readonly coClientDeclarations: ReadonlyMap<string, DeclarationFacts>;
}

/** A mandate or an appointment that the caller holds for the client. */
export interface MandateFacts {
  readonly kind: MandateKind;
  readonly subject: MandateSubject;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
}

/** Who has custody of a child, or a right to information on it. */
export interface GuardianFacts {
  readonly id: string;
  readonly underSecurityProhibition: boolean;
  /** a care order or a decision on custody keeps this one from acting. */
  readonly barred: boolean;
}

/** How someone stands to the person for whom they act (A8). */
export interface RepresentationFacts {
  /** Null: nobody known. */
  readonly representative: { readonly id: string; readonly dateOfBirth: Day } | null;
  readonly client: {
    readonly dateOfBirth: Day;
    readonly underSecurityProhibition: boolean;
    /** neither the population register nor a mandate can speak of such a person. */
    readonly temporaryIdentifierOnly: boolean;
  } | null;
  /** Every guardian of the client, where the representative is one of them; nobody otherwise. */
  readonly guardians: readonly GuardianFacts[];
  readonly mandates: readonly MandateFacts[];
}

/** Everything known about who asks, before any client is looked at. */
export interface CallerFacts {
  readonly today: Day;
  readonly professional: ProfessionalFacts;
  readonly stated: StatedContext;
  readonly organisations: ReadonlyMap<string, OrganisationFacts>;
}

/** A display restriction of a document or a case (A7.4). */
export interface RestrictionFacts {
  readonly specialContent: boolean;
  readonly delayedUntil: Day | null;
  readonly restrictedFromGuardians: boolean;
}

/** A record of a register: a document version, a case, a relationship. */
export interface RecordFacts {
  readonly kind: 'DOCUMENT' | 'CASE' | 'RELATIONSHIP';
  readonly id: string;
  readonly controller: string;
  readonly serviceTask: string;
  /** Documents only: the id that all versions share. */
  readonly originalId: string | null;
  readonly state: RecordState;
  readonly group: DocumentGroup;
  /** Documents only: client-document type (1506) and social service (1222). */
  readonly type: string | null;
  readonly socialService: string | null;
  /** Others to whom the record belongs through a shared case. */
  readonly coClients: readonly string[];
  readonly sharedCase: boolean;
  readonly restriction: RestrictionFacts;
  /** Restriction of the record's case, inherited. */
  readonly caseRestriction: RestrictionFacts;
}

export const unrestricted: RestrictionFacts = Object.freeze({
  specialContent: false,
  delayedUntil: null,
  restrictedFromGuardians: false,
});
