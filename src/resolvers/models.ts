/** What resolvers pass on between them, where that is not a record itself. */
import { type Opened } from '../accessLog/opened.ts';
import { type AdmittedPage } from '../admission/admission.ts';
import { type ResponsePath } from '../admission/failures.ts';
import { type ContextArgument } from '../guards/statedContext.ts';
import { type Actor } from '../identity/actor.ts';
import { type CitizenAccess } from '../law/access.ts';
import { type CodeSystem } from '../registers/answers.ts';

export interface ViewerModel {
  readonly actor: Actor;
}

export interface ClientConnectionModel {
  readonly context: ContextArgument;
  readonly clients: readonly { readonly id: string; readonly cursor: string }[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface DocumentConnectionModel extends AdmittedPage {
  readonly path: ResponsePath;
}

export interface DataControllerModel {
  readonly id: string;
}

export type CodeValueModel = CodeSystem['codes'][number];

export interface MyKantaModel {
  readonly opened: Opened<CitizenAccess>;
}

export interface MyServiceTaskModel extends MyKantaModel {
  readonly serviceTask: string;
  readonly documentCount: number;
}
