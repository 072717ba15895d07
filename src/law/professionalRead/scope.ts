/** The scope of a professional's search in one register: B.1 rows 3, 4, 6a, 7c, 8b and 8f'–8g as a search condition. */
import { documentGroups } from '../codes.ts';
import { type DeclarationFacts } from '../facts.ts';
import { type CoClientScope, nothingOf, type Scope, wholeRegister } from '../scope.ts';
import { coClientPermits, prohibitionsInForce } from './declarations.ts';
import { isUndisclosedGroup } from './disclosure.ts';
import { handlesSharedCases } from './functions.ts';
import { type ClientQuestion } from './question.ts';
import { mayReadEarlierVersions } from './recordState.ts';
import { tasksWithinRight } from './registerAccessRight.ts';

/** For a question that `decideClient` has allowed on this basis. */
export function professionalScope(question: ClientQuestion, byPermission: boolean): Scope {
  if (byPermission) return permitted(question);
  return {
    ...wholeRegister(question.controller),
    exceptSharedCases: !handlesSharedCases(question),
    serviceTasks: tasksWithinRight(question),
    everyVersion: mayReadEarlierVersions(question),
  };
}

function permitted(question: ClientQuestion): Scope {
  const { client, controller, policy } = question;
  const limits = limitsOf(client.declarations, question);
  if (limits.controllerProhibited) return nothingOf(controller);
  return {
    ...wholeRegister(controller),
    exceptSharedCases: !handlesSharedCases(question),
    serviceTasks: question.accessRight.filter((task) => !limits.serviceTasks.includes(task)),
    groups: documentGroups.filter((group) => !isUndisclosedGroup(question, group)),
    exceptOriginalIds: limits.originalIds,
    exceptRestrictedFromGuardians: limits.byGuardian,
    exceptRestrictedRelationships: limits.byGuardian,
    coClients: policy.sharedCaseNeedsEveryClient ? coClientScopes(question) : 'ANY',
  };
}

function coClientScopes(question: ClientQuestion): readonly CoClientScope[] {
  return [...question.client.coClientDeclarations].flatMap(([client, declarations]) => {
    const limits = limitsOf(declarations, question);
    if (limits.controllerProhibited || !coClientPermits(declarations, question)) return [];
    return {
      client,
      serviceTasks: question.accessRight.filter((task) => !limits.serviceTasks.includes(task)),
      exceptOriginalIds: limits.originalIds,
      exceptRestrictedFromGuardians: limits.byGuardian,
    };
  });
}

function limitsOf(declarations: DeclarationFacts | null, { controller, today }: ClientQuestion) {
  const inForce = prohibitionsInForce(declarations, today);
  return {
    controllerProhibited: inForce.some((one) => one.target === 'CONTROLLER' && one.controller === controller),
    serviceTasks: inForce.flatMap((one) => (one.target === 'SERVICE_TASK' ? [one.serviceTask] : [])),
    originalIds: inForce.flatMap((one) => (one.target === 'DOCUMENT' ? [one.originalId] : [])),
    byGuardian: declarations?.permission?.by === 'GUARDIAN',
  };
}
