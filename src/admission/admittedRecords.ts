/** Cases, relationships and services that have passed admission. What the caller may not have of them is null. */
import { type Opened } from '../accessLog/opened.ts';
import { type Access, CitizenAccess } from '../law/access.ts';
import { type Allow, type Decision } from '../law/decision.ts';
import { type Case, type Relationship, type ServiceRelationship } from '../registers/archiveAnswers.ts';
import { type AccessBasis, basisOf } from './accessBasis.ts';
import { type DisplayRestriction, restrictionOf } from './displayRestriction.ts';

type AnyOpened = Opened<Access>;

export interface AdmittedCase {
  readonly opened: AnyOpened;
  readonly id: string;
  /** Null for citizens: the case of a shown document may be named after what is never shown. */
  readonly name: string | null;
  readonly serviceTask: string;
  readonly controllerId: string;
  readonly unitId: string | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly shared: boolean;
  readonly displayRestriction: DisplayRestriction | null;
  /** The decision that let it through. */
  readonly allow: Allow;
  readonly accessBasis: AccessBasis;
}

export const admittedCase = (opened: AnyOpened, row: Case, allow: Allow): AdmittedCase => ({
  opened,
  id: row.id,
  name: isCitizen(opened) ? null : row.name,
  serviceTask: row.serviceTask,
  controllerId: row.controller,
  unitId: isCitizen(opened) ? null : row.unit,
  openedOn: row.openedOn,
  closedOn: row.closedOn,
  shared: row.shared,
  displayRestriction: isCitizen(opened) ? null : restrictionOf(row),
  allow,
  accessBasis: basisOf(allow),
});

export interface AdmittedRelationship {
  readonly opened: AnyOpened;
  readonly id: string;
  /** Null where its display is restricted, as are the next one and the personal worker. */
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly serviceTask: string;
  readonly controllerId: string;
  readonly unitId: string | null;
  readonly personalWorkerId: string | null;
  /** The decision that let it through. */
  readonly allow: Allow;
  readonly accessBasis: AccessBasis;
}

export const admittedRelationship = (
  opened: AnyOpened,
  row: Relationship,
  allow: Allow,
): AdmittedRelationship => {
  const data = decideData(opened, row);
  const shows = data === null || data.effect === 'ALLOW';
  return {
    opened,
    id: row.id,
    startedOn: shows ? row.startedOn : null,
    endedOn: shows ? row.endedOn : null,
    serviceTask: row.serviceTask,
    controllerId: row.controller,
    unitId: isCitizen(opened) ? null : row.unit,
    personalWorkerId: shows ? row.personalWorker : null,
    allow,
    accessBasis: basisOf(allow),
  };
};

/** R-105 limits citizens only; null: a professional. */
const decideData = ({ access }: AnyOpened, row: Relationship): Decision | null =>
  access instanceof CitizenAccess
    ? access.decideRelationshipData({
        restricted: row.restrictedClientRelationship,
        restrictedFromGuardians: row.restrictedFromGuardians,
      })
    : null;

export interface AdmittedService {
  readonly opened: AnyOpened;
  readonly id: string;
  readonly controllerId: string;
  readonly producerId: string;
  readonly unitId: string;
  readonly form: 'PURCHASED_SERVICE' | 'VOUCHER';
  readonly serviceTasks: readonly string[];
  readonly startedOn: string;
  readonly endedOn: string | null;
  /** The decision that let it through. */
  readonly allow: Allow;
  readonly accessBasis: AccessBasis;
}

/** `serviceTasks`: those of the service that the reader may have. */
export const admittedService = (
  opened: AnyOpened,
  row: ServiceRelationship,
  serviceTasks: readonly string[],
  allow: Allow,
): AdmittedService => ({
  opened,
  id: row.id,
  controllerId: row.controller,
  producerId: row.producer,
  unitId: row.unit,
  form: row.form,
  serviceTasks,
  startedOn: row.startedOn,
  endedOn: row.endedOn,
  allow,
  accessBasis: basisOf(allow),
});

/** Restrictions and units are kept from citizens. */
const isCitizen = ({ access }: AnyOpened): boolean => access instanceof CitizenAccess;
