/** Arguments of a document list, checked: what is wrong is told by the argument's name and the cure. */
import { BadUserInput, badInput, type Problem } from '../errors.ts';
import { idProblem } from '../objectIdentifier.ts';
import { type DocumentConditions } from '../registers/archiveLoaders.ts';
import { type Wanted } from './relatedRecords.ts';

export interface DocumentFilterArgument {
  readonly controllers?: readonly string[] | null | undefined;
  readonly serviceTasks?: readonly string[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly processStages?: readonly string[] | null | undefined;
  readonly caseId?: string | null | undefined;
  readonly draftedFrom?: string | null | undefined;
  readonly draftedTo?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** What narrows a list besides the caller's filter. */
export interface Narrowing {
  readonly serviceTasks?: readonly string[] | null | undefined;
  readonly typeBlocks?: readonly string[];
}

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly filter?: DocumentFilterArgument | null | undefined;
  readonly wanted: Wanted;
}

const pageLimit = 100;
const valuesLimit = 200;
const textLimit = 200;

/** Classifications whose codes a filter names. */
export const filterClassifications = {
  serviceTasks: '1.2.246.537.6.1221',
  types: '1.2.246.537.6.1506',
  processStages: '1.2.246.537.6.1277',
} as const;

export function checkFirst(first: number): void {
  if (first < 1 || first > pageLimit)
    throw badInput('first', `Ask for 1 to ${pageLimit}, and go on with after.`);
}

/** Form only; whether the codes are known is a question to the code lists. */
export function checkFilter(
  filter: DocumentFilterArgument,
  askedControllers: readonly string[] | 'ALL',
): void {
  const problems: (Problem | null)[] = [
    ...(['controllers', 'serviceTasks', 'types', 'processStages'] as const).map((name) => {
      const { length = 1 } = filter[name] ?? {};
      return length >= 1 && length <= valuesLimit
        ? null
        : problem(name, `Give 1 to ${valuesLimit} values, or leave it out.`);
    }),
    ...(filter.controllers ?? []).map((controller, at) =>
      askedControllers === 'ALL' || askedControllers.includes(controller)
        ? idProblem(`filter.controllers[${at}]`, controller)
        : problem(`controllers[${at}]`, 'This register is not asked. Name it in context.controllers.'),
    ),
    typeof filter.caseId === 'string' ? idProblem('filter.caseId', filter.caseId) : null,
    filter.text !== null &&
    filter.text !== undefined &&
    (filter.text.trim() === '' || filter.text.length > textLimit || filter.text.includes('\0'))
      ? problem('text', `Give 1 to ${textLimit} characters, none of them zero, or leave it out.`)
      : null,
    filter.draftedFrom && filter.draftedTo && filter.draftedTo < filter.draftedFrom
      ? problem('draftedTo', 'It is before draftedFrom. Give the same day or a later one.')
      : null,
  ];
  const found = problems.filter((one) => one !== null);
  if (found.length > 0) throw new BadUserInput(found);
}

const everything: DocumentConditions = Object.freeze({});

/** The condition that the archive takes: only what was given. */
export const archiveFilter = (filter: (DocumentFilterArgument & Narrowing) | null): DocumentConditions =>
  filter === null ? everything : conditionsOf(filter);

const conditionsOf = (filter: DocumentFilterArgument & Narrowing): DocumentConditions => ({
  ...(filter.controllers ? { controllers: filter.controllers } : {}),
  ...(filter.serviceTasks ? { serviceTasks: filter.serviceTasks } : {}),
  ...(filter.types ? { types: filter.types } : {}),
  ...(filter.typeBlocks ? { typeBlocks: filter.typeBlocks } : {}),
  ...(filter.processStages ? { processStages: filter.processStages } : {}),
  ...(filter.caseId ? { caseId: filter.caseId } : {}),
  ...(filter.draftedFrom ? { draftedFrom: filter.draftedFrom } : {}),
  ...(filter.draftedTo ? { draftedTo: filter.draftedTo } : {}),
  ...(filter.text ? { text: filter.text } : {}),
});

const problem = (name: string, message: string): Problem => ({ path: `filter.${name}`, message, rule: null });
