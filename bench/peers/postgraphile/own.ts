/** How the workloads are asked of the portal, in the words of its own schema. */
import { type Workload } from '../../workloads/workload.ts';
import { type OwnWords } from '../ownWords.ts';
import { type Question, questions } from './questions.ts';
import { headersOf } from './statedContext.ts';
import { type Stated } from './viewerSettings.ts';

export const own: OwnWords = {
  query: (workload) => questionOf(workload).query,
  variables: (workload, at) => {
    const { variables, viewer } = requestOf(workload, at);
    const { context } = variables;
    return {
      id: variables.id ?? viewer.id,
      document: variables.document,
      ...(isStated(context) ? { controller: context.actingFor, controllers: context.controllers } : {}),
    };
  },
  headers: (workload, at) => {
    const { context } = requestOf(workload, at).variables;
    return isStated(context) ? headersOf(context) : {};
  },
  answer: (workload, data) => questionOf(workload).answer(data as never, workload.basis),
};

function questionOf({ name }: Workload): Question {
  const found = questions[name];
  if (!found) throw new Error(`The portal has no words for ${name}`);
  return found;
}

function requestOf({ name, requests }: Workload, at: number): Workload['requests'][number] {
  const found = requests[at];
  if (!found) throw new Error(`${name} has no request ${at}`);
  return found;
}

const isStated = (value: unknown): value is Stated & { readonly controllers?: readonly string[] } =>
  typeof value === 'object' && value !== null && 'actingFor' in value && 'serviceUnit' in value;
