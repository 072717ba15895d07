/** What the archive takes and answers; the OpenAPI document is made of these. */
import { type Static, Type } from 'typebox';
import { relaying } from './relaying.ts';

const Oid = Type.String({ pattern: '^[0-2](\\.(0|[1-9][0-9]*))+$', maxLength: 128 });
const Day = Type.String({ format: 'date' });
const Code = Type.String({ maxLength: 64 });
const all = Type.Literal('ALL');

const CoClientScope = Type.Object({
  client: Oid,
  serviceTasks: Type.Array(Code),
  exceptOriginalIds: Type.Array(Oid),
  exceptRestrictedFromGuardians: Type.Boolean(),
});

export const Scope = Type.Object(
  {
    controllers: Type.Union([all, Type.Array(Oid)]),
    exceptControllers: Type.Array(Oid),
    serviceTasks: Type.Union([all, Type.Array(Code)]),
    groups: Type.Union([all, Type.Array(Code)]),
    everyVersion: Type.Boolean(),
    exceptOriginalIds: Type.Array(Oid),
    exceptTypes: Type.Array(Code),
    exceptSocialServices: Type.Array(Code),
    exceptSharedCases: Type.Boolean(),
    exceptRestrictedFromGuardians: Type.Boolean(),
    exceptRestrictedRelationships: Type.Boolean(),
    coClients: Type.Union([Type.Literal('ANY'), Type.Array(CoClientScope)]),
    display: Type.Union([
      Type.Null(),
      Type.Object({ show: Type.Union([Type.Literal('DISPLAYED'), Type.Literal('RESTRICTED')]), on: Day }),
    ]),
  },
  {
    description:
      'What the caller may have of a register. Nothing outside it is searched, counted or returned.',
  },
);
export type Scope = Static<typeof Scope>;

const Filter = Type.Object(
  {
    ids: Type.Optional(Type.Array(Oid)),
    controllers: Type.Optional(Type.Array(Oid)),
    serviceTasks: Type.Optional(Type.Array(Code)),
    originalIds: Type.Optional(Type.Array(Code)),
    types: Type.Optional(Type.Array(Code)),
    typeBlocks: Type.Optional(Type.Array(Code)),
    processStages: Type.Optional(Type.Array(Code)),
    caseId: Type.Optional(Oid),
    draftedFrom: Type.Optional(Day),
    draftedTo: Type.Optional(Day),
    text: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { additionalProperties: false },
);

const DocumentSearch = Type.Object({
  client: Oid,
  scope: Scope,
  filter: Filter,
  first: Type.Integer({ minimum: 0, maximum: 1001 }),
  after: Type.Union([Type.Null(), Type.Object({ draftedAt: Type.String({ format: 'date-time' }), id: Oid })]),
});
export type DocumentSearch = Static<typeof DocumentSearch>;

const Overview = Type.Object({ client: Oid, scope: Scope });
export type Overview = Static<typeof Overview>;

const Count = Type.Object({ serviceTask: Code, count: Type.Integer() });

/** Keys or searches of one kind, and questions of several kinds. */
const batchLimit = 1000;
const Clients = Type.Object({
  clients: Type.Array(Oid, { maxItems: batchLimit }),
  controllers: Type.Union([all, Type.Array(Oid)]),
});
export type Clients = Static<typeof Clients>;
const Contexts = Type.Object({
  ...Clients.properties,
  /** Is it asked, too, what the registers hold of the clients? */
  known: Type.Boolean(),
});
export type Contexts = Static<typeof Contexts>;
const UnitQuestion = Type.Object({
  controller: Oid,
  unit: Oid,
  by: Type.Union([Type.Literal('CASE'), Type.Literal('SERVICE')]),
  on: Day,
  first: Type.Integer({ minimum: 0, maximum: 1001 }),
  after: Type.Union([Type.Null(), Oid]),
});
export type UnitQuestion = Static<typeof UnitQuestion>;

const RecordSearch = Type.Object({
  kind: Type.Union([
    Type.Literal('cases'),
    Type.Literal('relationships'),
    Type.Literal('serviceRelationships'),
  ]),
  client: Oid,
  scope: Scope,
});
export type RecordSearch = Static<typeof RecordSearch>;

const anyRow = Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true });
const rows = (description: string) => Type.Array(anyRow, { description });

export const archiveSchemas = {
  contexts: {
    summary: 'What ties clients to units: cases, relationships and services, as facts',
    body: Contexts,
    response: relaying({
      known: rows('client, controller, serviceTasks: of what a register holds of a client, where asked'),
      cases: rows('id, clients, controller, unit, openedOn, closedOn'),
      relationships: rows('client, controller, unit, startedOn, endedOn'),
      serviceRelationships: rows('client, controller, unit, producer, serviceTasks, startedOn, endedOn'),
    }),
  },
  coClients: {
    summary: 'Who share a case with these clients',
    body: Clients,
    response: relaying({
      coClients: Type.Array(Type.Object({ client: Oid, coClients: Type.Array(Oid) })),
    }),
  },
  unitClients: {
    summary: 'Clients of units on a day, by an open case or by a service opened for the unit',
    body: Type.Object({ units: Type.Array(UnitQuestion, { maxItems: batchLimit }) }),
    response: relaying({
      results: Type.Array(Type.Object({ clients: Type.Array(Oid), total: Type.Integer() })),
    }),
  },
  searchDocuments: {
    summary:
      'Documents of clients by scope, newest first, with their cases; one result for each search, in order',
    body: Type.Object({ searches: Type.Array(DocumentSearch, { maxItems: batchLimit }) }),
    response: relaying({
      results: Type.Array(
        Type.Object({
          documents: rows('descriptions of document versions; moments in UTC with milliseconds'),
          cases: rows('the cases that these documents lie in'),
          total: Type.Integer(),
        }),
      ),
    }),
  },
  contents: {
    summary: 'Contents of document versions by id',
    body: Type.Object({ ids: Type.Array(Oid, { maxItems: batchLimit }) }),
    response: relaying({ contents: rows('id, content, display') }),
  },
  overviews: {
    summary:
      'Documents of clients by scope, counted by service task, and whether data of a client relationship are restricted; one result for each question, in order',
    body: Type.Object({ overviews: Type.Array(Overview, { maxItems: batchLimit }) }),
    response: relaying({
      results: Type.Array(
        Type.Object({ counts: Type.Array(Count), relationshipDataRestricted: Type.Boolean() }),
      ),
    }),
  },
  searchRecords: {
    summary: 'Cases, relationships and services of clients by scope; one result for each search, in order',
    body: Type.Object({ searches: Type.Array(RecordSearch, { maxItems: batchLimit }) }),
    response: relaying({ results: Type.Array(rows('records of the kind asked')) }),
  },
  lookUpCases: {
    summary: 'Cases by id',
    body: Type.Object({ ids: Type.Array(Oid, { maxItems: batchLimit }) }),
    response: relaying({ cases: rows('cases') }),
  },
};

const Batch = Type.Object({
  questions: Type.Array(
    Type.Object({
      id: Type.Integer(),
      operation: Type.String({ description: 'the path of another operation here' }),
      question: Type.Unknown({ description: 'its body' }),
    }),
    { maxItems: batchLimit },
  ),
});
export type Batch = Static<typeof Batch>;

export const batch = {
  summary: 'Questions of several kinds at once; an answer for each, by its id',
  body: Batch,
  response: relaying({
    answers: Type.Array(
      Type.Object({
        id: Type.Integer(),
        status: Type.Integer({ description: 'what the operation would answer with by itself' }),
        answer: Type.Unknown({ description: 'of the operation, where the status is 200' }),
      }),
    ),
  }),
};
