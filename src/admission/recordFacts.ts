/** Rows of the registers as the law sees them, from one client's side. */
import { type Day, type RecordFacts, type RestrictionFacts, unrestricted } from '../law/facts.ts';
import {
  type Case,
  type Document,
  type Relationship,
  type ServiceRelationship,
} from '../registers/archiveAnswers.ts';

/** `file`: the case that it lies in. */
export const documentFacts = (row: Document, file: Case, client: string): RecordFacts => ({
  kind: 'DOCUMENT',
  id: row.id,
  controller: row.controller,
  serviceTask: row.serviceTask,
  originalId: row.originalId,
  state: row.state,
  group: row.group,
  type: row.type,
  socialService: row.socialService,
  coClients: others(row, client),
  sharedCase: file.shared || row.coClients.length > 0,
  restriction: restrictionFacts(row),
  caseRestriction: restrictionFacts(file),
});

export const caseFacts = (row: Case, client: string): RecordFacts => ({
  ...plain('CASE', row),
  serviceTask: row.serviceTask,
  group: 'CASE',
  coClients: row.clients.filter((other) => other !== client),
  sharedCase: row.shared,
  restriction: restrictionFacts(row),
});

export const relationshipFacts = (row: Relationship): RecordFacts => ({
  ...plain('RELATIONSHIP', row),
  serviceTask: row.serviceTask,
  socialService: row.socialService,
  restriction: { ...unrestricted, restrictedFromGuardians: row.restrictedFromGuardians },
});

/** A service covers several tasks; the law is asked about each (see `RecordAdmission.services`). */
export const serviceFacts = (row: ServiceRelationship, serviceTask: string): RecordFacts => ({
  ...plain('RELATIONSHIP', row),
  serviceTask,
});

const plain = (kind: 'CASE' | 'RELATIONSHIP', { id, controller }: { id: string; controller: string }) => ({
  kind,
  id,
  controller,
  originalId: null,
  state: 'CURRENT' as const,
  group: 'CLIENT_RELATIONSHIP' as const,
  type: null,
  socialService: null,
  coClients: [],
  sharedCase: false,
  restriction: unrestricted,
  caseRestriction: unrestricted,
});

export const isOfClient = (row: Document, client: string): boolean =>
  row.client === client || row.coClients.includes(client);

const nobody: readonly string[] = [];

const others = ({ client, coClients }: Document, asked: string): readonly string[] =>
  coClients.length === 0 && client === asked
    ? nobody
    : [client, ...coClients].filter((other) => other !== asked);

function restrictionFacts(row: {
  specialContent: boolean;
  delayedUntil: Day | null;
  restrictedFromGuardians: boolean;
}): RestrictionFacts {
  if (!row.specialContent && row.delayedUntil === null && !row.restrictedFromGuardians) return unrestricted;
  return {
    specialContent: row.specialContent,
    delayedUntil: row.delayedUntil,
    restrictedFromGuardians: row.restrictedFromGuardians,
  };
}
