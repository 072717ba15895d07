/** What resolvers pass on between them, where that is not a record itself. */
import { type AdmittedPage } from '../admission/documents.ts';
import { type ResponsePath } from '../admission/failures.ts';
import { type AdmittedPerson } from '../admission/people.ts';
import { type TrackedPage } from '../admission/tracking.ts';
import { type Context } from '../context.ts';
import { type ProfessionalContextInput } from '../generated/resolvers.ts';

type Answer<Field extends (...args: never[]) => unknown> = NonNullable<Awaited<ReturnType<Field>>>;

export interface ViewerModel {
  readonly actor: Answer<Context['doors']['authenticated']>;
}

export interface ClientConnectionModel {
  readonly context: ProfessionalContextInput;
  readonly clients: readonly { readonly id: string; readonly cursor: () => string }[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface ClientEdgeModel {
  readonly context: ProfessionalContextInput;
  readonly id: string;
  readonly cursor: () => string;
}

export interface DocumentConnectionModel extends AdmittedPage {
  readonly path: ResponsePath;
}

export interface DataControllerModel {
  readonly id: string;
}

export type CodeValueModel = Answer<Context['admission']['codeSystem']>['codes'][number];

export interface MyKantaModel {
  readonly opened: Answer<Context['doors']['myKanta']>;
}

export type SummaryModel = Pick<AdmittedPerson, 'opened'>;

export interface AccessLogModel extends TrackedPage {
  readonly hasPreviousPage: boolean;
}

export interface MyServiceTaskModel extends MyKantaModel {
  readonly serviceTask: string;
  readonly documentCount: number;
}
