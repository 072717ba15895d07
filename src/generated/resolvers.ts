import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerModel, ClientConnectionModel, ClientEdgeModel, DocumentConnectionModel, DataControllerModel, CodeValueModel, SummaryModel, AccessLogModel, MyKantaModel, MyServiceTaskModel } from '../resolvers/models.ts';
import type { AdmittedPerson, AdmittedProfessional, AdmittedRepresentable } from '../admission/people.ts';
import type { AdmittedDocument } from '../admission/admittedDocument.ts';
import type { AdmittedCase, AdmittedRelationship, AdmittedService } from '../admission/admittedRecords.ts';
import type { RegisterAnswer as RegisterAnswerModel } from '../admission/registerAnswer.ts';
import type { NamedOrganisation } from '../registers/directory.ts';
import type { Unit, CodeSystem as CodeSystemModel } from '../registers/nationalAnswers.ts';
import type { ExplainedAccess, ExplainedRow as ExplainedRowModel } from '../admission/explanations.ts';
import type { SummaryServiceTask as SummaryServiceTaskModel } from '../admission/summary.ts';
import type { TrackedEntry } from '../admission/tracking.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A code of a national classification. `codeSystem` tells the name that belongs to it. */
  Code: { input: string; output: string; }
  /** A calendar day in Finland, `2026-10-15`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, `2026-10-15T09:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A Finnish personal identity code (henkilötunnus), `010190-9001`. Only ever a variable, never in a URL. */
  IdentityCode: { input: string; output: string; }
  /** Structured content as JSON. */
  JSON: { input: unknown; output: unknown; }
  /** The display form of a document: XHTML, sanitised. */
  XHTML: { input: string; output: string; }
};

/** Why the law lets you have a record. */
export type AccessBasis = {
  readonly __typename?: 'AccessBasis';
  /** The act and section, where one is known; otherwise the source. */
  readonly citation: Scalars['String']['output'];
  /** The legal basis. */
  readonly legalBasis: LegalBasis;
  /** What follows from the access: log entries, notices. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** Rules that decided, such as `R-052`. */
  readonly rules: ReadonlyArray<Scalars['ID']['output']>;
};

/** Why one register would let you in or refuse. */
export type AccessExplanation = {
  readonly __typename?: 'AccessExplanation';
  /** The basis on which it would answer. */
  readonly basis?: Maybe<AccessBasis>;
  /** Whose register. */
  readonly controller: DataController;
  /** Why it would refuse. */
  readonly reason?: Maybe<DenialReason>;
  /** The rows of the decision table that were tried, in their order. Rows after the deciding one were not tried. */
  readonly rows: ReadonlyArray<ExplainedRow>;
  /** Whether it would answer. */
  readonly status: RegisterStatus;
};

/** How data were accessed. */
export type AccessKind =
  /** Disclosure to another data controller. */
  | 'DISCLOSURE'
  /** Use within the register. */
  | 'USE';

/** Uses and disclosures, page by page, newest first. */
export type AccessLogConnection = {
  readonly __typename?: 'AccessLogConnection';
  /** The page. */
  readonly edges: ReadonlyArray<AccessLogEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An entry in a list. */
export type AccessLogEdge = {
  readonly __typename?: 'AccessLogEdge';
  /** The place after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AccessLogEntry;
};

/** One use or disclosure of a person's data. */
export type AccessLogEntry = {
  readonly __typename?: 'AccessLogEntry';
  /** The organisation for which the data were used, or to which they were disclosed. Null where someone acted on behalf. */
  readonly actingFor?: Maybe<Organisation>;
  /** On what ground. */
  readonly basis: AccessBasis;
  /** Whose register. Null for someone who acted on behalf and was given no record. */
  readonly controller?: Maybe<DataController>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Use of a register (käyttö) or disclosure from it (luovutus). A producer's register access right is use. */
  readonly kind: AccessKind;
  /** Who used them: a professional, or someone who acted on behalf. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The unit that used them. */
  readonly serviceUnit?: Maybe<ServiceUnit>;
  /** The statutory ground that was named. */
  readonly statutoryGround?: Maybe<Scalars['ID']['output']>;
};

/** A case (asia): what documents and context belong to. */
export type Case = {
  readonly __typename?: 'Case';
  /** Why you may have it. */
  readonly accessBasis: AccessBasis;
  /** Day of closing. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The data controller. */
  readonly controller: DataController;
  /** A restriction inherited by all documents of the case; told to professionals only. */
  readonly displayRestriction?: Maybe<DisplayRestriction>;
  /** The case identifier (asiatunnus). */
  readonly id: Scalars['ID']['output'];
  /** What it is about. Null in MyKanta: it may tell what is not shown. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Day of opening. */
  readonly openedOn: Scalars['Date']['output'];
  /** Service task, classification 1.2.246.537.6.1221. */
  readonly serviceTask: Scalars['Code']['output'];
  /** The unit that handles it. */
  readonly serviceUnit?: Maybe<ServiceUnit>;
  /** Shared by several clients (yhteinen asia). */
  readonly shared: Scalars['Boolean']['output'];
};

/** A client (asiakas) whom your context lets you ask about. */
export type Client = {
  readonly __typename?: 'Client';
  /** The basis on which you have this client: that of the first register that answers. */
  readonly accessBasis: AccessBasis;
  /** Cases (asiat) in the registers asked, newest first. */
  readonly cases?: Maybe<ReadonlyArray<Case>>;
  /** Contact data. Null where a security prohibition keeps them from you. */
  readonly contact?: Maybe<ContactData>;
  /** Date of birth. */
  readonly dateOfBirth: Scalars['Date']['output'];
  /** Whether the client has been informed and has permitted disclosure. Prohibitions are never told. */
  readonly declarations?: Maybe<ClientDeclarations>;
  /** One document version. Null whether it is hidden from you or does not exist. */
  readonly document?: Maybe<ClientDocument>;
  /** Documents, newest first. */
  readonly documents: ClientDocumentConnection;
  /** First names. */
  readonly firstNames: Scalars['String']['output'];
  /** The client's id. */
  readonly id: Scalars['ID']['output'];
  /** The personal identity code. Null, with an error, without a client relationship at your own unit. */
  readonly identityCode?: Maybe<Scalars['IdentityCode']['output']>;
  /** Last name. */
  readonly lastName: Scalars['String']['output'];
  /** Register access rights opened for producers, newest first. */
  readonly registerAccessRights?: Maybe<ReadonlyArray<RegisterAccessRight>>;
  /** What the law says of each register asked. */
  readonly registers: ReadonlyArray<RegisterAnswer>;
  /** Client relationships (asiakkuudet) in the registers asked, newest first. */
  readonly relationships?: Maybe<ReadonlyArray<ClientRelationship>>;
  /** The client's data are under a security prohibition (turvakielto): handle with care. */
  readonly securityProhibition: Scalars['Boolean']['output'];
  /** The client data summary. Null, with an error, where your system has no such function. */
  readonly summary?: Maybe<ClientDataSummary>;
  /** Given where the person has no identity code (tilapäinen yksilöintitunniste). */
  readonly temporaryIdentifier?: Maybe<Scalars['ID']['output']>;
};


/** A client (asiakas) whom your context lets you ask about. */
export type ClientDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** A client (asiakas) whom your context lets you ask about. */
export type ClientDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first: Scalars['Int']['input'];
};

/** Clients, page by page. */
export type ClientConnection = {
  readonly __typename?: 'ClientConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ClientEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The client data summary (asiakastiedon kooste): what is going on, in the registers asked. Each part holds only what you
 * may have, on a basis of its own.
 */
export type ClientDataSummary = {
  readonly __typename?: 'ClientDataSummary';
  /** Decisions (päätökset) in their valid version, newest first. */
  readonly decisions: ClientDocumentConnection;
  /** Open cases, newest first. */
  readonly openCases?: Maybe<ReadonlyArray<Case>>;
  /** Plans (suunnitelmat) in their valid version, newest first. */
  readonly plans: ClientDocumentConnection;
  /** Client relationships that go on, newest first. */
  readonly relationships?: Maybe<ReadonlyArray<ClientRelationship>>;
  /** Service tasks in which there is a relationship or an open case. */
  readonly serviceTasks?: Maybe<ReadonlyArray<SummaryServiceTask>>;
};


/**
 * The client data summary (asiakastiedon kooste): what is going on, in the registers asked. Each part holds only what you
 * may have, on a basis of its own.
 */
export type ClientDataSummaryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/**
 * The client data summary (asiakastiedon kooste): what is going on, in the registers asked. Each part holds only what you
 * may have, on a basis of its own.
 */
export type ClientDataSummaryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What a professional may know of the client's declarations of intent (tahdonilmaisut). */
export type ClientDeclarations = {
  readonly __typename?: 'ClientDeclarations';
  /** When the Kanta information was acknowledged. */
  readonly informedOn?: Maybe<Scalars['Date']['output']>;
  /** The state of the disclosure permission. */
  readonly permission: PermissionState;
  /** Since when it is in that state. */
  readonly permissionFrom?: Maybe<Scalars['Date']['output']>;
};

/** A version of a client document (asiakasasiakirja). */
export type ClientDocument = {
  readonly __typename?: 'ClientDocument';
  /** Why you may have it. */
  readonly accessBasis: AccessBasis;
  /** Number of attachments. */
  readonly attachmentCount: Scalars['Int']['output'];
  /** Who drew it up. In MyKanta null for a producer's document. */
  readonly author?: Maybe<Professional>;
  /** The case it belongs to. Null where the case is not yours to see. */
  readonly case?: Maybe<Case>;
  /** Structured content. */
  readonly content: Scalars['JSON']['output'];
  /** The data controller (rekisterinpitäjä). */
  readonly controller: DataController;
  /** Display form. */
  readonly display: Scalars['XHTML']['output'];
  /** The display was delayed and the delay has ended. */
  readonly displayDelayEnded: Scalars['Boolean']['output'];
  /** A restriction of display to citizens; told to professionals only. */
  readonly displayRestriction?: Maybe<DisplayRestriction>;
  /** When it was drawn up. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** Document group (asiakirjaryhmä). */
  readonly group: DocumentGroup;
  /** The id of this version. */
  readonly id: Scalars['ID']['output'];
  /** Language, such as `fi`. */
  readonly language: Scalars['String']['output'];
  /** The id that all versions share. */
  readonly originalId: Scalars['ID']['output'];
  /** Stage of the service process (palveluprosessi), classification 1.2.246.537.6.1277. */
  readonly processStage: Scalars['Code']['output'];
  /** Service task (palvelutehtävä), classification 1.2.246.537.6.1221. */
  readonly serviceTask: Scalars['Code']['output'];
  /** The unit that drew it up. In MyKanta null for a producer's document. */
  readonly serviceUnit?: Maybe<ServiceUnit>;
  /** Social service (sosiaalipalvelu), classification 1.2.246.537.6.1222. */
  readonly socialService?: Maybe<Scalars['Code']['output']>;
  /** Whether this version is in force. */
  readonly status: DocumentStatus;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Client-document type, classification 1.2.246.537.6.1506. */
  readonly type: Scalars['Code']['output'];
  /** The number of this version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** Earlier and voided versions, newest first: in your own register, for an audit or the person's request. Otherwise null. */
  readonly versions?: Maybe<ReadonlyArray<ClientDocument>>;
};

/** Documents, page by page, newest first. */
export type ClientDocumentConnection = {
  readonly __typename?: 'ClientDocumentConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ClientDocumentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** What each register answered. */
  readonly registers: ReadonlyArray<RegisterAnswer>;
  /** How many you may have in all, in the registers that answered. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a list. */
export type ClientDocumentEdge = {
  readonly __typename?: 'ClientDocumentEdge';
  /** The place after this document. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: ClientDocument;
};

/** A client in a list. */
export type ClientEdge = {
  readonly __typename?: 'ClientEdge';
  /** The place after this client. */
  readonly cursor: Scalars['String']['output'];
  /** The client. Null, with an error, where the registers that your context names refuse this one. */
  readonly node?: Maybe<Client>;
};

/** A client relationship (asiakkuus) at a unit. */
export type ClientRelationship = {
  readonly __typename?: 'ClientRelationship';
  /** Why you may have it. */
  readonly accessBasis: AccessBasis;
  /** The data controller. */
  readonly controller: DataController;
  /** Last day. Null while it goes on, or where its display has been restricted. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The client's named worker (omatyöntekijä). */
  readonly personalWorker?: Maybe<Professional>;
  /** Service task, classification 1.2.246.537.6.1221. */
  readonly serviceTask: Scalars['Code']['output'];
  /** The unit. Never told to citizens. */
  readonly serviceUnit?: Maybe<ServiceUnit>;
  /** First day. Null where its display has been restricted. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
};

/** A classification (koodisto). */
export type CodeSystem = {
  readonly __typename?: 'CodeSystem';
  /** Its codes, as far as they are known here. */
  readonly codes: ReadonlyArray<CodeValue>;
  /** Its object identifier. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};


/** A classification (koodisto). */
export type CodeSystemNameArgs = {
  language?: InputMaybe<Language>;
};

/** A code and what it stands for. */
export type CodeValue = {
  readonly __typename?: 'CodeValue';
  /** The code. */
  readonly code: Scalars['Code']['output'];
  /** Its name; in Finnish where there is none in the language asked for. */
  readonly name: Scalars['String']['output'];
  /** The official code was not at hand; this one is the project's own. */
  readonly provisional: Scalars['Boolean']['output'];
};


/** A code and what it stands for. */
export type CodeValueNameArgs = {
  language?: InputMaybe<Language>;
};

/** Where a person can be reached. */
export type ContactData = {
  readonly __typename?: 'ContactData';
  /** Street address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** E-mail. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Municipality. */
  readonly municipality?: Maybe<Scalars['String']['output']>;
  /** Telephone. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** A data controller (rekisterinpitäjä): whose register it is. */
export type DataController = {
  readonly __typename?: 'DataController';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. Null where the name could not be had. */
  readonly name?: Maybe<Scalars['String']['output']>;
};


/** A data controller (rekisterinpitäjä): whose register it is. */
export type DataControllerNameArgs = {
  language?: InputMaybe<Language>;
};

/** Why something is refused. Only reasons that tell nothing of a hidden record are ever told. */
export type DenialReason =
  /** Delayed. */
  | 'DELAYED'
  /** The mandate has ended. */
  | 'MANDATE_EXPIRED'
  /** Mandatory context metadata is missing. */
  | 'MISSING_CONTEXT_METADATA'
  /** A type that is never shown in MyKanta. */
  | 'NEVER_SHOWN_TYPE'
  /** The statutory ground is not one for the caller's task. */
  | 'NOT_AN_AUTHORITY'
  /** The client has not been given the Kanta information. */
  | 'NOT_INFORMED'
  /** Nobody in this role may do this. */
  | 'NOT_PERMITTED_ACTION'
  /** No strong identification, or no valid certificate card. */
  | 'NOT_STRONGLY_AUTHENTICATED'
  /** Not yet in use here. */
  | 'NOT_YET_OBLIGED_OR_ENABLED'
  /** A type that is not yet shown in MyKanta. */
  | 'NOT_YET_SHOWN_TYPE'
  /** The access right (käyttöoikeus) does not cover it. */
  | 'NO_ACCESS_RIGHT'
  /** No client relationship, open case or other context. */
  | 'NO_CONTEXT'
  /** No mandate. */
  | 'NO_MANDATE'
  /** The client has given no disclosure permission. */
  | 'NO_PERMISSION'
  /** The organisation has not joined the repository, or its connection is cut. */
  | 'ORGANISATION_NOT_JOINED'
  /** The client has prohibited the disclosure. */
  | 'PROHIBITED'
  /** The register access right has ended. */
  | 'REGISTER_ACCESS_EXPIRED'
  /** The register access right starts later. */
  | 'REGISTER_ACCESS_NOT_STARTED'
  /** Acting on behalf is not possible; why is not told. */
  | 'REPRESENTATION_BLOCKED'
  /** Restricted from guardians. */
  | 'RESTRICTED_FROM_GUARDIAN'
  /** Marked as special content. */
  | 'SPECIAL_CONTENT'
  /** The record has a newer version. */
  | 'SUPERSEDED_VERSION'
  /** The information system lacks the function. */
  | 'SYSTEM_LACKS_CAPABILITY'
  /** The record has been voided. */
  | 'VOIDED'
  /** The mandate is for other matters. */
  | 'WRONG_MANDATE_SCOPE'
  /** The record belongs to another register. */
  | 'WRONG_REGISTER';

/** A disclosure prohibition (luovutuskielto). */
export type DisclosureProhibition = {
  readonly __typename?: 'DisclosureProhibition';
  /** Since when. */
  readonly from: Scalars['Date']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly target: ProhibitionTarget;
  /** The controller, the service task or the document's original id. */
  readonly targetId: Scalars['ID']['output'];
};

/** What a citizen is told about the whole of the data. */
export type DisplayNotice =
  /** The display of something has been restricted. You may ask the service provider for it (client act, section 11). */
  | 'DISPLAY_RESTRICTED';

/** How the display of a document to citizens is restricted. It never limits professionals. */
export type DisplayRestriction = {
  readonly __typename?: 'DisplayRestriction';
  /** Hidden before this day (viivästäminen). */
  readonly delayedUntil?: Maybe<Scalars['Date']['output']>;
  /** The recorded justification. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Hidden from guardians (luovutuskielto huoltajille). */
  readonly restrictedFromGuardians: Scalars['Boolean']['output'];
  /** Hidden without limit of time (erityissisältö). */
  readonly specialContent: Scalars['Boolean']['output'];
};

/** Narrows a list of documents. Several conditions must all hold; of several values one must. */
export type DocumentFilter = {
  /** Documents of this case. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Among the registers asked. */
  readonly controllers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Drawn up on this day or later. */
  readonly draftedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Drawn up on this day or earlier. */
  readonly draftedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Process stages, classification 1.2.246.537.6.1277. */
  readonly processStages?: InputMaybe<ReadonlyArray<Scalars['Code']['input']>>;
  /** Service tasks, classification 1.2.246.537.6.1221. */
  readonly serviceTasks?: InputMaybe<ReadonlyArray<Scalars['Code']['input']>>;
  /** Words of the title, in any case of letters; at most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Client-document types, classification 1.2.246.537.6.1506. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['Code']['input']>>;
};

/** Document groups (asiakirjaryhmät). */
export type DocumentGroup =
  /** Case document (asia-asiakirja). */
  | 'CASE'
  /** Client-relationship document (asiakkuusasiakirja). */
  | 'CLIENT_RELATIONSHIP'
  /** From before joining (vanha asiakirja). */
  | 'LEGACY'
  /** Stored by a phase 1 system. */
  | 'PHASE_1'
  /** Stored by a system of phase 2 or later. */
  | 'PHASE_2_OR_LATER';

/** Whether a version is in force. */
export type DocumentStatus =
  /** The newest valid version. */
  | 'CURRENT'
  /** A newer version has replaced it. */
  | 'SUPERSEDED'
  /** Removed from use (mitätöity). */
  | 'VOIDED';

/** A row of the decision table that was tried. */
export type ExplainedRow = {
  readonly __typename?: 'ExplainedRow';
  /** The condition of the row, in your language: what would be so if it applied. */
  readonly condition: Scalars['String']['output'];
  /** What would have to change, in your language. Given for the row that refused. */
  readonly cure?: Maybe<Scalars['String']['output']>;
  /** The row's name in the law book. */
  readonly id: Scalars['ID']['output'];
  /** The row's mark in the decision table, such as `7b`. */
  readonly mark: Scalars['String']['output'];
  /** What came of it. */
  readonly outcome: RowOutcome;
  /** Rules that the row stands for. */
  readonly rules: ReadonlyArray<Scalars['ID']['output']>;
};

/** Languages of names and messages. */
export type Language =
  /** English. */
  | 'EN'
  /** Finnish. */
  | 'FI'
  /** Swedish. */
  | 'SV';

/** On what the law lets someone have a record. */
export type LegalBasis =
  /** Disclosure by the client's permission (luovutuslupa). */
  | 'DISCLOSURE_WITH_PERMISSION'
  /** A guardian (huoltaja) acting for a child. */
  | 'GUARDIAN_ACCESS'
  /** A mandate holder (valtuutettu) acting for an adult. */
  | 'MANDATE_ACCESS'
  /** Use of the own register, with a context and an access right. */
  | 'OWN_REGISTER_USE'
  /** Use of the own register for a special reason stated beforehand. */
  | 'OWN_REGISTER_USE_SPECIAL_REASON'
  /** Use of the organiser's register by its producer (rekisterinkäyttöoikeus). No disclosure. */
  | 'REGISTER_ACCESS_RIGHT'
  /** The person's own data. */
  | 'SELF_ACCESS'
  /** Disclosure by an authority's statutory right (tiedonsaantioikeus). */
  | 'STATUTORY_INFORMATION_RIGHT';

/** A person's declarations of intent. */
export type MyDeclarations = {
  readonly __typename?: 'MyDeclarations';
  /** When the Kanta information was acknowledged. */
  readonly informedOn?: Maybe<Scalars['Date']['output']>;
  /** The state of the disclosure permission (luovutuslupa). */
  readonly permission: PermissionState;
  /** Since when it is in that state. */
  readonly permissionFrom?: Maybe<Scalars['Date']['output']>;
  /** Disclosure prohibitions (luovutuskiellot) in force. Null for a guardian: they are the child's own matter. */
  readonly prohibitions?: Maybe<ReadonlyArray<DisclosureProhibition>>;
};

/** A person's data, as MyKanta (OmaKanta) shows them to that person and to those who act for them. */
export type MyKanta = {
  readonly __typename?: 'MyKanta';
  /**
   * Who has used the data and to whom they were disclosed, newest first. Entries of more than two years need a special
   * reason. Refused to a guardian.
   */
  readonly accessLog?: Maybe<AccessLogConnection>;
  /** The child-protection relationship, if there is or was one. */
  readonly childProtection?: Maybe<Period>;
  /** Client relationships. */
  readonly clientRelationships?: Maybe<ReadonlyArray<ClientRelationship>>;
  /** Declarations of intent (tahdonilmaisut). */
  readonly declarations?: Maybe<MyDeclarations>;
  /** One document version. Null whether it is not shown or does not exist. */
  readonly document?: Maybe<ClientDocument>;
  /** Documents, newest first. */
  readonly documents: ClientDocumentConnection;
  /** What you are to be told about the whole. */
  readonly notices?: Maybe<ReadonlyArray<DisplayNotice>>;
  /** Whose data these are. */
  readonly person: Person;
  /** Service tasks under which something is shown, with the number of documents. */
  readonly serviceTasks?: Maybe<ReadonlyArray<MyServiceTask>>;
};


/** A person's data, as MyKanta (OmaKanta) shows them to that person and to those who act for them. */
export type MyKantaAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  specialReason?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A person's data, as MyKanta (OmaKanta) shows them to that person and to those who act for them. */
export type MyKantaDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** A person's data, as MyKanta (OmaKanta) shows them to that person and to those who act for them. */
export type MyKantaDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first: Scalars['Int']['input'];
};

/** Documents of one service task. */
export type MyServiceTask = {
  readonly __typename?: 'MyServiceTask';
  /** How many documents are shown. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents, newest first. */
  readonly documents: ClientDocumentConnection;
  /** Service task, classification 1.2.246.537.6.1221. */
  readonly serviceTask: Scalars['Code']['output'];
};


/** Documents of one service task. */
export type MyServiceTaskDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What follows from an access. */
export type Obligation =
  /** An entry in the disclosure log. */
  | 'LOG_DISCLOSURE'
  /** An entry of acting on behalf. */
  | 'LOG_PROXY_USE'
  /** An entry in the usage log. */
  | 'LOG_USE'
  /** The client is told that a delay has ended. */
  | 'NOTICE_DELAY_ENDED'
  /** The client is told that display has been restricted. */
  | 'NOTICE_DISPLAY_RESTRICTED'
  /** The justification is recorded. */
  | 'RECORD_JUSTIFICATION'
  /** The special reason is recorded. */
  | 'RECORD_SPECIAL_REASON'
  /** A disclosure notice (luovutusilmoitus). */
  | 'STORE_DISCLOSURE_NOTICE';

/** An organisation: a county, a provider. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};


/** An organisation: a county, a provider. */
export type OrganisationNameArgs = {
  language?: InputMaybe<Language>;
};

/** Where a page stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** There is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Something came before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A time from one day to another. */
export type Period = {
  readonly __typename?: 'Period';
  /** Last day; null while it goes on. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** First day. */
  readonly startedOn: Scalars['Date']['output'];
};

/** States of the disclosure permission (luovutuslupa). The first and the last both refuse. */
export type PermissionState =
  /** Given. */
  | 'GIVEN'
  /** Never given, or withdrawn. */
  | 'NONE'
  /** Recorded as refused. */
  | 'REFUSED';

/** A person. */
export type Person = {
  readonly __typename?: 'Person';
  /** Contact data. */
  readonly contact?: Maybe<ContactData>;
  /** Date of birth. */
  readonly dateOfBirth: Scalars['Date']['output'];
  /** First names. */
  readonly firstNames: Scalars['String']['output'];
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  /** The personal identity code. */
  readonly identityCode?: Maybe<Scalars['IdentityCode']['output']>;
  /** Last name. */
  readonly lastName: Scalars['String']['output'];
};

/** Someone who works in social welfare. */
export type Professional = {
  readonly __typename?: 'Professional';
  /** Where they are reached at work. */
  readonly contact: ContactData;
  /** Where they work. */
  readonly employer?: Maybe<Organisation>;
  /** Their id. */
  readonly id: Scalars['ID']['output'];
  /** First names and last name. */
  readonly name: Scalars['String']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
};

/** What a professional's query rests on. No context, no answer: each query states its relationship or its legal ground. */
export type ProfessionalContextInput = {
  /**
   * The data controller on whose behalf you work now: your employer, or the organiser that bought the service.
   * Only its register is asked unless `controllers` names others.
   */
  readonly actingFor: Scalars['ID']['input'];
  /** The registers to ask. Another controller's register is disclosure (luovuttaminen), a conscious act. */
  readonly controllers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A justified context (perusteltu asiayhteys) where there is no client relationship: a code. */
  readonly justifiedContext?: InputMaybe<Scalars['ID']['input']>;
  /** Your service unit (palveluyksikkö) now. It must be one you work in. */
  readonly serviceUnit: Scalars['ID']['input'];
  /** A special reason (erityinen syy) for viewing your own register without a context: a code. */
  readonly specialReason?: InputMaybe<Scalars['ID']['input']>;
  /** The statutory right to information (tiedonsaantioikeus) you use, by its code. Refused if it is not yours. */
  readonly statutoryGround?: InputMaybe<Scalars['ID']['input']>;
};

/** What a prohibition can be about. */
export type ProhibitionTarget =
  /** A controller's whole register. */
  | 'CONTROLLER'
  /** A single document. */
  | 'DOCUMENT'
  /** A service task, at every controller. */
  | 'SERVICE_TASK';

/** What can be asked. Every field needs a bearer token. */
export type Query = {
  readonly __typename?: 'Query';
  /** A client by id. */
  readonly client?: Maybe<Client>;
  /** A client by personal identity code. */
  readonly clientByIdentityCode?: Maybe<Client>;
  /** A national classification and its codes. */
  readonly codeSystem?: Maybe<CodeSystem>;
  /** All data controllers (rekisterinpitäjät) whose registers can be asked. */
  readonly dataControllers?: Maybe<ReadonlyArray<DataController>>;
  /**
   * Why you would be let in to a client's data or refused, register by register: the rows of the law that were tried.
   * It tells what a refusal tells, and nothing of any record.
   */
  readonly explainAccess?: Maybe<ReadonlyArray<AccessExplanation>>;
  /** Your own data, or those of someone for whom you may act, as MyKanta (OmaKanta) shows them. */
  readonly myKanta?: Maybe<MyKanta>;
  /** The people for whom you are named as a guardian or hold a mandate, and whether you may act for them now. */
  readonly representable?: Maybe<ReadonlyArray<Representable>>;
  /** Clients of your service unit: by an open case, or by a service that is valid today. */
  readonly unitClients?: Maybe<ClientConnection>;
  /** Who you are, as your token and the registers tell. */
  readonly viewer?: Maybe<Viewer>;
};


/** What can be asked. Every field needs a bearer token. */
export type QueryClientArgs = {
  context: ProfessionalContextInput;
  id: Scalars['ID']['input'];
};


/** What can be asked. Every field needs a bearer token. */
export type QueryClientByIdentityCodeArgs = {
  context: ProfessionalContextInput;
  identityCode: Scalars['IdentityCode']['input'];
};


/** What can be asked. Every field needs a bearer token. */
export type QueryCodeSystemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every field needs a bearer token. */
export type QueryExplainAccessArgs = {
  clientId: Scalars['ID']['input'];
  context: ProfessionalContextInput;
  controllers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. Every field needs a bearer token. */
export type QueryMyKantaArgs = {
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Every field needs a bearer token. */
export type QueryUnitClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  context: ProfessionalContextInput;
  first: Scalars['Int']['input'];
};

/** A register access right (rekisterinkäyttöoikeus) that the organiser opened for a producer's unit. */
export type RegisterAccessRight = {
  readonly __typename?: 'RegisterAccessRight';
  /** Why you may know of it. */
  readonly accessBasis: AccessBasis;
  /** The organiser whose register it opens. */
  readonly controller: DataController;
  /** Last day of the right. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Purchased service or voucher. */
  readonly form: ServiceForm;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The producer. */
  readonly producer?: Maybe<Organisation>;
  /** Service tasks it was opened for. */
  readonly serviceTasks: ReadonlyArray<Scalars['Code']['output']>;
  /** The producer's unit. */
  readonly serviceUnit?: Maybe<ServiceUnit>;
  /** First day of the right. */
  readonly startedOn: Scalars['Date']['output'];
};

/** What one register answered. One for each controller asked, in the order named. */
export type RegisterAnswer = {
  readonly __typename?: 'RegisterAnswer';
  /** The basis on which it answered. */
  readonly basis?: Maybe<AccessBasis>;
  /** Whose register. */
  readonly controller: DataController;
  /** Why it was refused, where that may be told. */
  readonly reason?: Maybe<DenialReason>;
  /** Whether it answered. */
  readonly status: RegisterStatus;
};

/** How a register took part in an answer. */
export type RegisterStatus =
  /** It answered, perhaps with nothing. */
  | 'ANSWERED'
  /** The law refused it. */
  | 'REFUSED'
  /** It could not be reached in time. Ask again: the cursor keeps its place. */
  | 'UNAVAILABLE';

/** Someone for whom you are named as a guardian or hold a mandate. */
export type Representable = {
  readonly __typename?: 'Representable';
  /** The person's first names. Null where you may not act. */
  readonly firstNames?: Maybe<Scalars['String']['output']>;
  /** The person's id, for `onBehalfOf`. */
  readonly id: Scalars['ID']['output'];
  /** The person's last name. Null where you may not act. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** On what you may act. Null where you may not. */
  readonly legalBasis?: Maybe<LegalBasis>;
  /** Whether you may act for this person now. Why not is never told. */
  readonly mayActFor: Scalars['Boolean']['output'];
};

/** What came of a row. */
export type RowOutcome =
  /** It decided: let in. */
  | 'ALLOWED'
  /** It is asked of each record, and so told of none. */
  | 'ASKED_OF_EACH_RECORD'
  /** It did not apply, and the next one was tried. */
  | 'PASSED'
  /** It decided: refused. */
  | 'REFUSED';

/** How the service is bought. */
export type ServiceForm =
  /** Purchased service (ostopalvelu). */
  | 'PURCHASED_SERVICE'
  /** Service voucher (palveluseteli). */
  | 'VOUCHER';

/** A service unit (palveluyksikkö). */
export type ServiceUnit = {
  readonly __typename?: 'ServiceUnit';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The organisation it belongs to. */
  readonly organisation?: Maybe<Organisation>;
};


/** A service unit (palveluyksikkö). */
export type ServiceUnitNameArgs = {
  language?: InputMaybe<Language>;
};

/** A service task in which a client is served, at one data controller. */
export type SummaryServiceTask = {
  readonly __typename?: 'SummaryServiceTask';
  /** Why you may know of it. */
  readonly accessBasis: AccessBasis;
  /** The data controller. */
  readonly controller: DataController;
  /** Service task, classification 1.2.246.537.6.1221. */
  readonly serviceTask: Scalars['Code']['output'];
};

/** Who asks. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /**
   * Service tasks (palvelutehtävät) that your employer has granted; professionals only. How much of them holds depends on
   * your duty and on the work that a query states.
   */
  readonly accessRights?: Maybe<ReadonlyArray<Scalars['Code']['output']>>;
  /** The id that the access log knows you by. */
  readonly id: Scalars['ID']['output'];
  /** A professional or a citizen. */
  readonly kind: ViewerKind;
  /** Where you work; professionals only. */
  readonly professional?: Maybe<Professional>;
  /** Your units; professionals only. */
  readonly serviceUnits?: Maybe<ReadonlyArray<ServiceUnit>>;
};

/** Kinds of those who ask. */
export type ViewerKind =
  /** A person asking for own data, or for someone they may act for. */
  | 'CITIZEN'
  /** Someone who works in social welfare. */
  | 'PROFESSIONAL';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessBasis: ResolverTypeWrapper<AccessBasis>;
  AccessExplanation: ResolverTypeWrapper<ExplainedAccess>;
  AccessKind: AccessKind;
  AccessLogConnection: ResolverTypeWrapper<AccessLogModel>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  AccessLogEntry: ResolverTypeWrapper<TrackedEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Case: ResolverTypeWrapper<AdmittedCase>;
  Client: ResolverTypeWrapper<AdmittedPerson>;
  ClientConnection: ResolverTypeWrapper<ClientConnectionModel>;
  ClientDataSummary: ResolverTypeWrapper<SummaryModel>;
  ClientDeclarations: ResolverTypeWrapper<ClientDeclarations>;
  ClientDocument: ResolverTypeWrapper<AdmittedDocument>;
  ClientDocumentConnection: ResolverTypeWrapper<DocumentConnectionModel>;
  ClientDocumentEdge: ResolverTypeWrapper<Omit<ClientDocumentEdge, 'node'> & { node: ResolversTypes['ClientDocument'] }>;
  ClientEdge: ResolverTypeWrapper<ClientEdgeModel>;
  ClientRelationship: ResolverTypeWrapper<AdmittedRelationship>;
  Code: ResolverTypeWrapper<Scalars['Code']['output']>;
  CodeSystem: ResolverTypeWrapper<CodeSystemModel>;
  CodeValue: ResolverTypeWrapper<CodeValueModel>;
  ContactData: ResolverTypeWrapper<ContactData>;
  DataController: ResolverTypeWrapper<DataControllerModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DenialReason: DenialReason;
  DisclosureProhibition: ResolverTypeWrapper<DisclosureProhibition>;
  DisplayNotice: DisplayNotice;
  DisplayRestriction: ResolverTypeWrapper<DisplayRestriction>;
  DocumentFilter: DocumentFilter;
  DocumentGroup: DocumentGroup;
  DocumentStatus: DocumentStatus;
  ExplainedRow: ResolverTypeWrapper<ExplainedRowModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityCode: ResolverTypeWrapper<Scalars['IdentityCode']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  LegalBasis: LegalBasis;
  MyDeclarations: ResolverTypeWrapper<MyDeclarations>;
  MyKanta: ResolverTypeWrapper<MyKantaModel>;
  MyServiceTask: ResolverTypeWrapper<MyServiceTaskModel>;
  Obligation: Obligation;
  Organisation: ResolverTypeWrapper<NamedOrganisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PermissionState: PermissionState;
  Person: ResolverTypeWrapper<AdmittedPerson>;
  Professional: ResolverTypeWrapper<AdmittedProfessional>;
  ProfessionalContextInput: ProfessionalContextInput;
  ProhibitionTarget: ProhibitionTarget;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterAccessRight: ResolverTypeWrapper<AdmittedService>;
  RegisterAnswer: ResolverTypeWrapper<RegisterAnswerModel>;
  RegisterStatus: RegisterStatus;
  Representable: ResolverTypeWrapper<AdmittedRepresentable>;
  RowOutcome: RowOutcome;
  ServiceForm: ServiceForm;
  ServiceUnit: ResolverTypeWrapper<Unit>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SummaryServiceTask: ResolverTypeWrapper<SummaryServiceTaskModel>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerKind: ViewerKind;
  XHTML: ResolverTypeWrapper<Scalars['XHTML']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessBasis: AccessBasis;
  AccessExplanation: ExplainedAccess;
  AccessLogConnection: AccessLogModel;
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  AccessLogEntry: TrackedEntry;
  Boolean: Scalars['Boolean']['output'];
  Case: AdmittedCase;
  Client: AdmittedPerson;
  ClientConnection: ClientConnectionModel;
  ClientDataSummary: SummaryModel;
  ClientDeclarations: ClientDeclarations;
  ClientDocument: AdmittedDocument;
  ClientDocumentConnection: DocumentConnectionModel;
  ClientDocumentEdge: Omit<ClientDocumentEdge, 'node'> & { node: ResolversParentTypes['ClientDocument'] };
  ClientEdge: ClientEdgeModel;
  ClientRelationship: AdmittedRelationship;
  Code: Scalars['Code']['output'];
  CodeSystem: CodeSystemModel;
  CodeValue: CodeValueModel;
  ContactData: ContactData;
  DataController: DataControllerModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DisclosureProhibition: DisclosureProhibition;
  DisplayRestriction: DisplayRestriction;
  DocumentFilter: DocumentFilter;
  ExplainedRow: ExplainedRowModel;
  ID: Scalars['ID']['output'];
  IdentityCode: Scalars['IdentityCode']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  MyDeclarations: MyDeclarations;
  MyKanta: MyKantaModel;
  MyServiceTask: MyServiceTaskModel;
  Organisation: NamedOrganisation;
  PageInfo: PageInfo;
  Period: Period;
  Person: AdmittedPerson;
  Professional: AdmittedProfessional;
  ProfessionalContextInput: ProfessionalContextInput;
  Query: Record<PropertyKey, never>;
  RegisterAccessRight: AdmittedService;
  RegisterAnswer: RegisterAnswerModel;
  Representable: AdmittedRepresentable;
  ServiceUnit: Unit;
  String: Scalars['String']['output'];
  SummaryServiceTask: SummaryServiceTaskModel;
  Viewer: ViewerModel;
  XHTML: Scalars['XHTML']['output'];
};

export type AccessBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessBasis'] = ResolversParentTypes['AccessBasis']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AccessExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  basis?: Resolver<Maybe<ResolversTypes['AccessBasis']>, ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['DataController'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DenialReason']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ExplainedRow']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegisterStatus'], ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  actingFor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AccessBasis'], ParentType, ContextType>;
  controller?: Resolver<Maybe<ResolversTypes['DataController']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serviceUnit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  statutoryGround?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  accessBasis?: Resolver<ResolversTypes['AccessBasis'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['DataController'], ParentType, ContextType>;
  displayRestriction?: Resolver<Maybe<ResolversTypes['DisplayRestriction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  serviceTask?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  serviceUnit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client']> = {
  accessBasis?: Resolver<ResolversTypes['AccessBasis'], ParentType, ContextType>;
  cases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Case']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactData']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declarations?: Resolver<Maybe<ResolversTypes['ClientDeclarations']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ClientDocument']>, ParentType, ContextType, RequireFields<ClientDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['ClientDocumentConnection'], ParentType, ContextType, RequireFields<ClientDocumentsArgs, 'first'>>;
  firstNames?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityCode?: Resolver<Maybe<ResolversTypes['IdentityCode']>, ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registerAccessRights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisterAccessRight']>>, ParentType, ContextType>;
  registers?: Resolver<ReadonlyArray<ResolversTypes['RegisterAnswer']>, ParentType, ContextType>;
  relationships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientRelationship']>>, ParentType, ContextType>;
  securityProhibition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['ClientDataSummary']>, ParentType, ContextType>;
  temporaryIdentifier?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientDataSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDataSummary'] = ResolversParentTypes['ClientDataSummary']> = {
  decisions?: Resolver<ResolversTypes['ClientDocumentConnection'], ParentType, ContextType, RequireFields<ClientDataSummaryDecisionsArgs, 'first'>>;
  openCases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Case']>>, ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['ClientDocumentConnection'], ParentType, ContextType, RequireFields<ClientDataSummaryPlansArgs, 'first'>>;
  relationships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientRelationship']>>, ParentType, ContextType>;
  serviceTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SummaryServiceTask']>>, ParentType, ContextType>;
};

export type ClientDeclarationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDeclarations'] = ResolversParentTypes['ClientDeclarations']> = {
  informedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['PermissionState'], ParentType, ContextType>;
  permissionFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClientDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDocument'] = ResolversParentTypes['ClientDocument']> = {
  accessBasis?: Resolver<ResolversTypes['AccessBasis'], ParentType, ContextType>;
  attachmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['DataController'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['XHTML'], ParentType, ContextType>;
  displayDelayEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayRestriction?: Resolver<Maybe<ResolversTypes['DisplayRestriction']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['DocumentGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processStage?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  serviceTask?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  serviceUnit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  socialService?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientDocument']>>, ParentType, ContextType>;
};

export type ClientDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDocumentConnection'] = ResolversParentTypes['ClientDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClientDocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  registers?: Resolver<ReadonlyArray<ResolversTypes['RegisterAnswer']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDocumentEdge'] = ResolversParentTypes['ClientDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClientDocument'], ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
};

export type ClientRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientRelationship'] = ResolversParentTypes['ClientRelationship']> = {
  accessBasis?: Resolver<ResolversTypes['AccessBasis'], ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['DataController'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personalWorker?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  serviceTask?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  serviceUnit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface CodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Code'], any> {
  name: 'Code';
}

export type CodeSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeSystem'] = ResolversParentTypes['CodeSystem']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['CodeValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CodeSystemNameArgs, 'language'>>;
};

export type CodeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeValue'] = ResolversParentTypes['CodeValue']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CodeValueNameArgs, 'language'>>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContactDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactData'] = ResolversParentTypes['ContactData']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataControllerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataController'] = ResolversParentTypes['DataController']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DataControllerNameArgs, 'language'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisclosureProhibitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureProhibition'] = ResolversParentTypes['DisclosureProhibition']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ProhibitionTarget'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DisplayRestrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplayRestriction'] = ResolversParentTypes['DisplayRestriction']> = {
  delayedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restrictedFromGuardians?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  specialContent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExplainedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedRow'] = ResolversParentTypes['ExplainedRow']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RowOutcome'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface IdentityCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdentityCode'], any> {
  name: 'IdentityCode';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MyDeclarationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyDeclarations'] = ResolversParentTypes['MyDeclarations']> = {
  informedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['PermissionState'], ParentType, ContextType>;
  permissionFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  prohibitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DisclosureProhibition']>>, ParentType, ContextType>;
};

export type MyKantaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyKanta'] = ResolversParentTypes['MyKanta']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<MyKantaAccessLogArgs, 'first'>>;
  childProtection?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  clientRelationships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientRelationship']>>, ParentType, ContextType>;
  declarations?: Resolver<Maybe<ResolversTypes['MyDeclarations']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ClientDocument']>, ParentType, ContextType, RequireFields<MyKantaDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['ClientDocumentConnection'], ParentType, ContextType, RequireFields<MyKantaDocumentsArgs, 'first'>>;
  notices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DisplayNotice']>>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  serviceTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MyServiceTask']>>, ParentType, ContextType>;
};

export type MyServiceTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyServiceTask'] = ResolversParentTypes['MyServiceTask']> = {
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['ClientDocumentConnection'], ParentType, ContextType, RequireFields<MyServiceTaskDocumentsArgs, 'first'>>;
  serviceTask?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationNameArgs, 'language'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  contact?: Resolver<Maybe<ResolversTypes['ContactData']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstNames?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityCode?: Resolver<Maybe<ResolversTypes['IdentityCode']>, ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  contact?: Resolver<ResolversTypes['ContactData'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'context' | 'id'>>;
  clientByIdentityCode?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientByIdentityCodeArgs, 'context' | 'identityCode'>>;
  codeSystem?: Resolver<Maybe<ResolversTypes['CodeSystem']>, ParentType, ContextType, RequireFields<QueryCodeSystemArgs, 'id'>>;
  dataControllers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataController']>>, ParentType, ContextType>;
  explainAccess?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessExplanation']>>, ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'clientId' | 'context'>>;
  myKanta?: Resolver<Maybe<ResolversTypes['MyKanta']>, ParentType, ContextType, Partial<QueryMyKantaArgs>>;
  representable?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Representable']>>, ParentType, ContextType>;
  unitClients?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, RequireFields<QueryUnitClientsArgs, 'context' | 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RegisterAccessRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAccessRight'] = ResolversParentTypes['RegisterAccessRight']> = {
  accessBasis?: Resolver<ResolversTypes['AccessBasis'], ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['DataController'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ServiceForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  serviceTasks?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  serviceUnit?: Resolver<Maybe<ResolversTypes['ServiceUnit']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RegisterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAnswer'] = ResolversParentTypes['RegisterAnswer']> = {
  basis?: Resolver<Maybe<ResolversTypes['AccessBasis']>, ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['DataController'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DenialReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegisterStatus'], ParentType, ContextType>;
};

export type RepresentableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representable'] = ResolversParentTypes['Representable']> = {
  firstNames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  mayActFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceUnit'] = ResolversParentTypes['ServiceUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServiceUnitNameArgs, 'language'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type SummaryServiceTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryServiceTask'] = ResolversParentTypes['SummaryServiceTask']> = {
  accessBasis?: Resolver<ResolversTypes['AccessBasis'], ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['DataController'], ParentType, ContextType>;
  serviceTask?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  accessRights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Code']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  serviceUnits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceUnit']>>, ParentType, ContextType>;
};

export interface XhtmlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['XHTML'], any> {
  name: 'XHTML';
}

export type Resolvers<ContextType = Context> = {
  AccessBasis?: AccessBasisResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientDataSummary?: ClientDataSummaryResolvers<ContextType>;
  ClientDeclarations?: ClientDeclarationsResolvers<ContextType>;
  ClientDocument?: ClientDocumentResolvers<ContextType>;
  ClientDocumentConnection?: ClientDocumentConnectionResolvers<ContextType>;
  ClientDocumentEdge?: ClientDocumentEdgeResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientRelationship?: ClientRelationshipResolvers<ContextType>;
  Code?: GraphQLScalarType;
  CodeSystem?: CodeSystemResolvers<ContextType>;
  CodeValue?: CodeValueResolvers<ContextType>;
  ContactData?: ContactDataResolvers<ContextType>;
  DataController?: DataControllerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DisclosureProhibition?: DisclosureProhibitionResolvers<ContextType>;
  DisplayRestriction?: DisplayRestrictionResolvers<ContextType>;
  ExplainedRow?: ExplainedRowResolvers<ContextType>;
  IdentityCode?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  MyDeclarations?: MyDeclarationsResolvers<ContextType>;
  MyKanta?: MyKantaResolvers<ContextType>;
  MyServiceTask?: MyServiceTaskResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterAccessRight?: RegisterAccessRightResolvers<ContextType>;
  RegisterAnswer?: RegisterAnswerResolvers<ContextType>;
  Representable?: RepresentableResolvers<ContextType>;
  ServiceUnit?: ServiceUnitResolvers<ContextType>;
  SummaryServiceTask?: SummaryServiceTaskResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  XHTML?: GraphQLScalarType;
};

