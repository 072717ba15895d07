/** What the national services answer, and what of it we rely on. An answer of another shape is a failed call. */
import { type Static, type TSchema, Type } from 'typebox';
import {
  declarants,
  documentGroups,
  joiningModels,
  permissionStates,
  recordStates,
  systemFunctions,
} from '../law/codes.ts';

const Oid = Type.String();
const Day = Type.String({ format: 'date' });
/** In UTC with milliseconds, so that moments compare as texts. */
const Moment = Type.String({ format: 'date-time', pattern: '\\.\\d{3}Z$' });
/** GraphQL's Int has 32 bits. */
const biggestInt = 2 ** 31 - 1;
const Count = Type.Integer({ minimum: 0, maximum: biggestInt });
const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);
const oneOf = <T extends string>(values: readonly T[]) => Type.Unsafe<T>(Type.Enum([...values]));
const Texts = Type.Array(Type.String());
const Names = Type.Object({ fi: Type.String(), sv: Type.String(), en: Type.String() });

const Restricted = {
  specialContent: Type.Boolean(),
  delayedUntil: nullable(Day),
  restrictedFromGuardians: Type.Boolean(),
  restrictionReason: nullable(Type.String()),
};

export const Organisation = Type.Object({
  id: Oid,
  names: Names,
  public: Type.Boolean(),
  dataController: Type.Boolean(),
  joiningModel: nullable(oneOf(joiningModels)),
  joinedOn: nullable(Day),
  joiningOrganiser: nullable(Oid),
  functions: Type.Array(oneOf(systemFunctions)),
  connectionCut: Type.Boolean(),
  systemBanned: Type.Boolean(),
});
export type Organisation = Static<typeof Organisation>;

export const Unit = Type.Object({ id: Oid, organisation: Oid, names: Names });
export type Unit = Static<typeof Unit>;

export const Organisations = Type.Object({
  organisations: Type.Array(Organisation),
  units: Type.Array(Unit),
  dataControllers: Type.Array(Organisation),
});

export const Professional = Type.Object({
  id: Oid,
  firstNames: Type.String(),
  lastName: Type.String(),
  title: Type.String(),
  phone: nullable(Type.String()),
  email: nullable(Type.String()),
  address: nullable(Type.String()),
  employer: Oid,
  units: Texts,
  employmentEndedOn: nullable(Day),
  cardValidUntil: nullable(Day),
  cardReportedLostOn: nullable(Day),
  accessRights: Texts,
  authorityTask: Type.Boolean(),
  disclosureForOrganiser: Type.Boolean(),
});
export type Professional = Static<typeof Professional>;
export const Professionals = Type.Object({ professionals: Type.Array(Professional) });

export const Person = Type.Object({
  id: Oid,
  identityCode: nullable(Type.String()),
  temporaryIdentifier: nullable(Type.String()),
  firstNames: Type.String(),
  lastName: Type.String(),
  dateOfBirth: Day,
  securityProhibition: Type.Boolean(),
  address: nullable(Type.String()),
  municipality: nullable(Type.String()),
  phone: nullable(Type.String()),
  email: nullable(Type.String()),
});
export type Person = Static<typeof Person>;
export const Persons = Type.Object({ persons: Type.Array(Person) });

const Period = { startedOn: Day, endedOn: nullable(Day) };

export const Contexts = Type.Object({
  /** Clients of whom a register has anything at all. */
  known: Type.Array(Type.Object({ client: Oid, controller: Oid })),
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
  content: Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Array(Type.Unknown())]),
  display: Type.String(),
  caseSpecialContent: Type.Boolean(),
  caseDelayedUntil: nullable(Day),
  caseRestrictedFromGuardians: Type.Boolean(),
  caseShared: Type.Boolean(),
});
export type Document = Static<typeof Document>;

export const DocumentPages = Type.Object({
  results: Type.Array(Type.Object({ documents: Type.Array(Document), total: Count })),
});

export const DocumentCounts = Type.Object({
  results: Type.Array(
    Type.Array(
      Type.Object({ serviceTask: Type.String(), count: Type.Integer({ minimum: 1, maximum: biggestInt }) }),
    ),
  ),
});

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
export const CaseLists = Type.Object({ results: Type.Array(Type.Array(Case)) });

export const Relationship = Type.Object({
  id: Oid,
  controller: Oid,
  client: Oid,
  unit: Oid,
  serviceTask: Type.String(),
  socialService: nullable(Type.String()),
  personalWorker: nullable(Oid),
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

export const Declarations = Type.Object({
  declarations: Type.Array(
    Type.Object({
      client: Oid,
      informedOn: nullable(Day),
      permissionState: oneOf(permissionStates),
      permissionFrom: nullable(Day),
      permissionBy: nullable(oneOf(declarants)),
      minorAbleToJudge: nullable(Type.Boolean()),
    }),
  ),
  prohibitions: Type.Array(
    Type.Object({
      id: Oid,
      client: Oid,
      prohibitedFrom: Day,
      target: oneOf(['CONTROLLER', 'SERVICE_TASK', 'DOCUMENT'] as const),
      targetId: Type.String(),
    }),
  ),
});
export type Declaration = Static<typeof Declarations>['declarations'][number];
export type Prohibition = Static<typeof Declarations>['prohibitions'][number];

export const CodeSystem = Type.Object({
  id: Oid,
  names: Names,
  codes: Type.Array(
    Type.Object({
      code: Type.String(),
      names: Type.Object({
        fi: Type.String(),
        sv: nullable(Type.String()),
        en: nullable(Type.String()),
      }),
      provisional: Type.Boolean(),
    }),
  ),
});
export type CodeSystem = Static<typeof CodeSystem>;
export const CodeSystems = Type.Object({ codeSystems: Type.Array(CodeSystem) });
