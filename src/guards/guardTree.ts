/**
 * A guard for every field of every object type: a rule, or `admitted` for what only shapes a parent that has been
 * admitted. A new field without either does not compile.
 */
import { type GraphQLScalarType } from 'graphql';
import { type Opened } from '../accessLog/opened.ts';
import { type AdmittedPerson } from '../admission/people.ts';
import {
  type QueryClientArgs,
  type QueryClientByIdentityCodeArgs,
  type QueryExplainAccessArgs,
  type QueryMyKantaArgs,
  type QueryUnitClientsArgs,
  type Resolvers,
} from '../generated/resolvers.ts';
import { type CitizenAccess, ProfessionalAccess } from '../law/access.ts';
import { deny } from '../law/decision.ts';
import { fallsThrough } from '../law/table.ts';
import { guard, type Rule } from './shield.ts';

/** The field shapes its parent, which has passed a guard and admission. */
export const admitted = Symbol('admitted');

type ObjectTypes = {
  [Type in keyof Resolvers]-?: NonNullable<Resolvers[Type]> extends GraphQLScalarType ? never : Type;
}[keyof Resolvers];

export type GuardTree = {
  readonly [Type in ObjectTypes]: {
    readonly [Field in Exclude<keyof NonNullable<Resolvers[Type]>, '__isTypeOf'>]-?: Type extends 'Query'
      ? Rule
      : Rule | typeof admitted;
  };
};

const isAuthenticated = guard(({ doors }) => doors.authenticated());

const mayAskAboutClient = guard<QueryClientArgs>(({ doors }, { id, context }) =>
  doors.client('client', id, context),
);

const mayAskByIdentityCode = guard<QueryClientByIdentityCodeArgs>(({ doors }, { identityCode, context }) =>
  doors.clientByIdentityCode(identityCode, context),
);

const mayListUnitsClients = guard<QueryUnitClientsArgs>(({ doors }, { context }) => doors.unit(context));

const maySeeData = guard<QueryMyKantaArgs>(({ doors }, { onBehalfOf }) => doors.myKanta(onBehalfOf ?? null));

const mayAskWhomToActFor = guard(({ doors }) => doors.representable());

const mayAskWhy = guard<QueryExplainAccessArgs>(({ doors }, { clientId, context, controllers }) =>
  doors.explanation(clientId, context, controllers ?? null),
);

/** */
const mayHaveSummary = guard<unknown, AdmittedPerson>(({ doors }, _, { opened }) => {
  const { access } = opened;
  const denial = access instanceof ProfessionalAccess ? access.refuseSummary() : fallsThrough;
  if (denial) throw doors.refusedField(opened, denial);
});

/** */
const mayTrack = guard<unknown, { readonly opened: Opened<CitizenAccess> }>(({ doors }, _, { opened }) => {
  const decision = opened.access.decideTracking();
  if (decision.effect === 'DENY') throw doors.refusedField(opened, decision);
});

/** R-040 (c): identity codes go to those who have the client as their own. */
const mayHaveIdentityCode = guard<unknown, AdmittedPerson>(({ doors }, _, { opened }) => {
  if (!opened.access.mayHaveIdentityCode()) throw doors.refusedField(opened, deny('NO_CONTEXT', ['R-040']));
});

const only = <Field extends string>(...fields: Field[]) =>
  Object.fromEntries(fields.map((field) => [field, admitted])) as Record<Field, typeof admitted>;

export const guardTree: GuardTree = {
  Query: {
    viewer: isAuthenticated,
    client: mayAskAboutClient,
    clientByIdentityCode: mayAskByIdentityCode,
    unitClients: mayListUnitsClients,
    myKanta: maySeeData,
    representable: mayAskWhomToActFor,
    explainAccess: mayAskWhy,
    dataControllers: isAuthenticated,
    codeSystem: isAuthenticated,
  },
  Client: {
    identityCode: mayHaveIdentityCode,
    summary: mayHaveSummary,
    ...only(
      'id',
      'temporaryIdentifier',
      'firstNames',
      'lastName',
      'dateOfBirth',
      'securityProhibition',
      'contact',
      'accessBasis',
      'registers',
      'relationships',
      'cases',
      'registerAccessRights',
      'declarations',
      'document',
      'documents',
    ),
  },
  Person: {
    identityCode: mayHaveIdentityCode,
    ...only('id', 'firstNames', 'lastName', 'dateOfBirth', 'contact'),
  },
  AccessExplanation: only('basis', 'controller', 'reason', 'rows', 'status'),
  AccessLogConnection: only('edges', 'pageInfo'),
  AccessLogEdge: only('cursor', 'node'),
  AccessLogEntry: only(
    'actingFor',
    'basis',
    'controller',
    'id',
    'kind',
    'name',
    'occurredAt',
    'serviceUnit',
    'statutoryGround',
  ),
  ClientDataSummary: only('decisions', 'openCases', 'plans', 'relationships', 'serviceTasks'),
  ExplainedRow: only('condition', 'cure', 'id', 'mark', 'outcome', 'rules'),
  Representable: only('firstNames', 'id', 'lastName', 'legalBasis', 'mayActFor'),
  SummaryServiceTask: only('accessBasis', 'controller', 'serviceTask'),
  AccessBasis: only('citation', 'legalBasis', 'obligations', 'rules'),
  Case: only(
    'accessBasis',
    'closedOn',
    'controller',
    'displayRestriction',
    'id',
    'name',
    'openedOn',
    'serviceTask',
    'serviceUnit',
    'shared',
  ),
  ClientConnection: only('edges', 'pageInfo', 'totalCount'),
  ClientDeclarations: only('informedOn', 'permission', 'permissionFrom'),
  ClientDocument: only(
    'accessBasis',
    'attachmentCount',
    'author',
    'case',
    'content',
    'controller',
    'display',
    'displayDelayEnded',
    'displayRestriction',
    'draftedAt',
    'group',
    'id',
    'language',
    'originalId',
    'processStage',
    'serviceTask',
    'serviceUnit',
    'socialService',
    'status',
    'title',
    'type',
    'version',
    'versions',
  ),
  ClientDocumentConnection: only('edges', 'pageInfo', 'registers', 'totalCount'),
  ClientDocumentEdge: only('cursor', 'node'),
  ClientEdge: only('cursor', 'node'),
  ClientRelationship: only(
    'accessBasis',
    'controller',
    'endedOn',
    'id',
    'personalWorker',
    'serviceTask',
    'serviceUnit',
    'startedOn',
  ),
  CodeSystem: only('codes', 'id', 'name'),
  CodeValue: only('code', 'name', 'provisional'),
  ContactData: only('address', 'email', 'municipality', 'phone'),
  DataController: only('id', 'name'),
  DisclosureProhibition: only('from', 'id', 'target', 'targetId'),
  DisplayRestriction: only('delayedUntil', 'reason', 'restrictedFromGuardians', 'specialContent'),
  MyDeclarations: only('informedOn', 'permission', 'permissionFrom', 'prohibitions'),
  MyKanta: {
    accessLog: mayTrack,
    ...only(
      'childProtection',
      'clientRelationships',
      'declarations',
      'document',
      'documents',
      'notices',
      'person',
      'serviceTasks',
    ),
  },
  MyServiceTask: only('documentCount', 'documents', 'serviceTask'),
  Organisation: only('id', 'name'),
  PageInfo: only('endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'),
  Period: only('endedOn', 'startedOn'),
  Professional: only('contact', 'employer', 'id', 'name', 'title'),
  RegisterAccessRight: only(
    'accessBasis',
    'controller',
    'endedOn',
    'form',
    'id',
    'producer',
    'serviceTasks',
    'serviceUnit',
    'startedOn',
  ),
  RegisterAnswer: only('basis', 'controller', 'reason', 'status'),
  ServiceUnit: only('id', 'name', 'organisation'),
  Viewer: only('accessRights', 'id', 'kind', 'professional', 'serviceUnits'),
};

/** The fields that have a rule; the rest shape what was admitted. */
export const ruledFields: Readonly<Record<string, Readonly<Record<string, Rule>>>> = Object.fromEntries(
  Object.entries(guardTree).map(([type, fields]) => [
    type,
    Object.fromEntries(Object.entries<Rule | typeof admitted>(fields).filter(isRuled)),
  ]),
);

function isRuled(entry: [string, Rule | typeof admitted]): entry is [string, Rule] {
  return entry[1] !== admitted;
}
