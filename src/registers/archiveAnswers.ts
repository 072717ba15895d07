/** What an archive answers, and what of it we rely on. An answer of another shape is a failed call. */
import { type Static, Type } from 'typebox';
import { documentGroups, recordStates } from '../law/codes.ts';
import { biggestInt, Count, Day, Moment, nullable, Oid, oneOf, Period, Restricted, Texts } from './shapes.ts';

export const Contexts = Type.Object({
  /** Service tasks of what a register holds of a client and is in force. */
  known: Type.Array(Type.Object({ client: Oid, controller: Oid, serviceTasks: Texts })),
  cases: Type.Array(
    Type.Object({
      clients: Texts,
      controller: Oid,
      unit: Oid,
      openedOn: Day,
      closedOn: nullable(Day),
    }),
  ),
  relationships: Type.Array(Type.Object({ client: Oid, controller: Oid, unit: Oid, ...Period })),
  serviceRelationships: Type.Array(
    Type.Object({
      client: Oid,
      controller: Oid,
      unit: Oid,
      producer: Oid,
      serviceTasks: Texts,
      ...Period,
    }),
  ),
});
export type Contexts = Static<typeof Contexts>;

export const CoClients = Type.Object({
  coClients: Type.Array(Type.Object({ client: Oid, coClients: Texts })),
});

export const UnitClients = Type.Object({
  results: Type.Array(Type.Object({ clients: Texts, total: Count })),
});

/** What describes a version of a document. */
export const Document = Type.Object({
  ...Restricted,
  id: Oid,
  originalId: Oid,
  version: Count,
  state: oneOf(recordStates),
  controller: Oid,
  client: Oid,
  coClients: Texts,
  caseId: Oid,
  type: Type.String(),
  title: Type.String(),
  group: oneOf(documentGroups),
  serviceTask: Type.String(),
  socialService: nullable(Type.String()),
  processStage: Type.String(),
  unit: Oid,
  producer: nullable(Oid),
  author: Oid,
  draftedAt: Moment,
  language: Type.String(),
  attachmentCount: Count,
});
export type Document = Static<typeof Document>;

/** What a version says. It never changes; what describes the version may. */
export const Content = Type.Object({
  id: Oid,
  content: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Array(Type.Unknown())]),
  display: Type.String(),
});
export type Content = Static<typeof Content>;
export const Contents = Type.Object({ contents: Type.Array(Content) });

export const Overview = Type.Object({
  counts: Type.Array(
    Type.Object({ serviceTask: Type.String(), count: Type.Integer({ minimum: 1, maximum: biggestInt }) }),
  ),
  /** asked of what is restricted, is some relationship's data kept back? */
  relationshipDataRestricted: Type.Boolean(),
});
export type Overview = Static<typeof Overview>;
export const Overviews = Type.Object({ results: Type.Array(Overview) });

export const Case = Type.Object({
  ...Restricted,
  id: Oid,
  controller: Oid,
  clients: Texts,
  shared: Type.Boolean(),
  unit: Oid,
  serviceTask: Type.String(),
  name: Type.String(),
  openedOn: Day,
  closedOn: nullable(Day),
});
export type Case = Static<typeof Case>;
export const Cases = Type.Object({ cases: Type.Array(Case) });

/** Documents of one search, and the cases that these lie in. */
export const DocumentPage = Type.Object({
  documents: Type.Array(Document),
  cases: Type.Array(Case),
  total: Count,
});
export type DocumentPage = Static<typeof DocumentPage>;
export const DocumentPages = Type.Object({ results: Type.Array(DocumentPage) });

export const CaseLists = Type.Object({ results: Type.Array(Type.Array(Case)) });

export const Relationship = Type.Object({
  id: Oid,
  controller: Oid,
  client: Oid,
  unit: Oid,
  serviceTask: Type.String(),
  socialService: nullable(Type.String()),
  personalWorker: nullable(Oid),
  restrictedClientRelationship: Type.Boolean(),
  restrictedFromGuardians: Type.Boolean(),
  ...Period,
});
export type Relationship = Static<typeof Relationship>;
export const RelationshipLists = Type.Object({ results: Type.Array(Type.Array(Relationship)) });

export const ServiceRelationship = Type.Object({
  id: Oid,
  controller: Oid,
  client: Oid,
  form: oneOf(['PURCHASED_SERVICE', 'VOUCHER'] as const),
  producer: Oid,
  unit: Oid,
  serviceTasks: Texts,
  ...Period,
});
export type ServiceRelationship = Static<typeof ServiceRelationship>;
export const ServiceRelationshipLists = Type.Object({ results: Type.Array(Type.Array(ServiceRelationship)) });
