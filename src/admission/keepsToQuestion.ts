/**
 * Does an answer keep to what was asked: its registers, its conditions, its page? What is let through by the law
 * may still not be what was asked for, and a register that answers something else is not believed in anything.
 * Words of a title are left to the register: letters compare differently from place to place.
 */
import { isInBlocks } from '../law/documentTypes.ts';
import { type Case, type Document, type DocumentPage } from '../registers/archiveAnswers.ts';
import { type DocumentSearch } from '../registers/archiveLoaders.ts';

/** `serves`: is this register among those of the endpoint that answered? */
export function keepsToQuestion(
  { documents, cases, total }: DocumentPage,
  search: Omit<DocumentSearch, 'client'>,
  serves: (controller: string) => boolean,
): boolean {
  const isWhole = search.after === null && documents.length < search.first;
  return (
    documents.length <= search.first &&
    (isWhole ? total === documents.length : total >= documents.length) &&
    new Set(documents.map(({ id }) => id)).size === documents.length &&
    documents.every((row) => serves(row.controller) && isWanted(row, search)) &&
    areTheirCases(documents, cases)
  );
}

/** The case of each document, and no other. */
function areTheirCases(documents: readonly Document[], cases: readonly Case[]): boolean {
  const theirs = new Set(documents.map(({ caseId }) => caseId));
  const given = new Set(cases.map(({ id }) => id));
  return given.size === cases.length && given.size === theirs.size && given.isSubsetOf(theirs);
}

function isWanted(row: Document, { scope, filter, after }: Omit<DocumentSearch, 'client'>): boolean {
  return (
    (scope.controllers === 'ALL'
      ? !scope.exceptControllers.includes(row.controller)
      : scope.controllers.includes(row.controller)) &&
    (scope.serviceTasks === 'ALL' || scope.serviceTasks.includes(row.serviceTask)) &&
    (scope.everyVersion || row.state === 'CURRENT') &&
    isAmong(row.id, filter.ids) &&
    isAmong(row.controller, filter.controllers) &&
    isAmong(row.serviceTask, filter.serviceTasks) &&
    isAmong(row.originalId, filter.originalIds) &&
    isAmong(row.type, filter.types) &&
    (filter.typeBlocks === undefined || isInBlocks(row.type, filter.typeBlocks)) &&
    isAmong(row.processStage, filter.processStages) &&
    (filter.caseId === undefined || row.caseId === filter.caseId) &&
    (filter.draftedFrom === undefined || finnishDay(row.draftedAt) >= filter.draftedFrom) &&
    (filter.draftedTo === undefined || finnishDay(row.draftedAt) <= filter.draftedTo) &&
    (after === null ||
      row.draftedAt < after.draftedAt ||
      (row.draftedAt === after.draftedAt && row.id < after.id))
  );
}

const isAmong = (value: string, wanted: readonly string[] | undefined): boolean =>
  wanted?.includes(value) ?? true;

const finnishDay = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Helsinki').toPlainDate().toString();
