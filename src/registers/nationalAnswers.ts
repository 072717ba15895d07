/** What the national services answer, and what of it we rely on. An answer of another shape is a failed call. */
import { type Static, Type } from 'typebox';
import {
  declarants,
  joiningModels,
  mandateKinds,
  mandateSubjects,
  permissionStates,
  systemFunctions,
} from '../law/codes.ts';
import { Day, Names, nullable, Oid, oneOf, Texts } from './shapes.ts';

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
  duty: Type.String(),
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

export const Declarations = Type.Object({
  declarations: Type.Array(
    Type.Object({
      client: Oid,
      /** As the identity code tells, which every declaration is stored by. */
      dateOfBirth: Day,
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

/** Whom someone may be able to act for: children with all their guardians, and those who have given a mandate. */
export const Representation = Type.Object({
  children: Type.Array(
    Type.Object({
      child: Oid,
      guardians: Type.Array(
        Type.Object({ guardian: Oid, underSecurityProhibition: Type.Boolean(), barred: Type.Boolean() }),
      ),
    }),
  ),
  mandates: Type.Array(
    Type.Object({
      principal: Oid,
      kind: oneOf(mandateKinds),
      subject: oneOf(mandateSubjects),
      validFrom: Day,
      validUntil: nullable(Day),
    }),
  ),
});
export type Representation = Static<typeof Representation>;
export const Representations = Type.Object({
  representations: Type.Array(Type.Object({ actor: Oid, ...Representation.properties })),
});

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
