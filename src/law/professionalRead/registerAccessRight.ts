/**
 * B.1 row 7: a producer's professional in the organiser's register.
 * Nothing here falls through to disclosure, and permission and prohibitions are not read.
 */
import { isAfter, isWithin } from '../days.ts';
import { allow, deny } from '../decision.ts';
import { type ServiceRelationshipFacts } from '../facts.ts';
import { hasJoinedItself, isCutOff } from './caller.ts';
import { isAtUnit } from './ownRegister.ts';
import { type CallerQuestion, type ClientQuestion, type ProfessionalRow } from './question.ts';

/** R-051 (F+P: S3, P1): the organiser, too, must have joined; the producer was looked at in row 2. */
export const organiserIsNotJoined: ProfessionalRow = {
  name: 'organiserIsNotJoined',
  mark: '7a',
  rules: ['R-051', 'R-020', 'R-033'],
  switches: ['parallelJoinedHasNoOwnRegister'],
  test: {
    on: 'CALLER',
    holds: (question) => {
      const organiser = question.organisations.get(question.controller);
      return (
        isProducer(question) && (isCutOff(organiser) || !organiser || !hasJoinedItself(organiser, question))
      );
    },
  },
  decision: deny('ORGANISATION_NOT_JOINED', ['R-051']),
};

/** and have the function in its system. */
export const organisersSystemLacksTheFunction: ProfessionalRow = {
  name: 'organisersSystemLacksTheFunction',
  mark: '7a',
  rules: ['R-051', 'R-028'],
  test: {
    on: 'CALLER',
    holds: (question) =>
      isProducer(question) &&
      !question.organisations.get(question.controller)?.functions.includes('REGISTER_ACCESS_RIGHT'),
  },
  decision: deny('SYSTEM_LACKS_CAPABILITY', ['R-051']),
};

/** R-050 (F+P: S3, P1), R-059 (I): the organiser's document names the unit, not the company. */
export const noServiceNamesTheUnit: ProfessionalRow = {
  name: 'noServiceNamesTheUnit',
  mark: "7a'",
  rules: ['R-050', 'R-059', 'R-307'],
  switches: ['registerAccessIsOfTheUnit'],
  test: { on: 'CLIENT', holds: (question) => isProducer(question) && servicesOfUnit(question).length === 0 },
  decision: deny('NO_CONTEXT', ['R-050', 'R-059']),
};

/** R-058 (I from P1): every service at the unit starts later. */
export const registerAccessHasNotStarted: ProfessionalRow = {
  name: 'registerAccessHasNotStarted',
  mark: '7b',
  rules: ['R-058'],
  switches: ['registerAccessIsOfTheUnit'],
  test: {
    on: 'CLIENT',
    holds: (question) =>
      isProducer(question) &&
      servicesOfUnit(question).every((service) => isAfter(service.startedOn, question.today)),
  },
  decision: deny('REGISTER_ACCESS_NOT_STARTED', ['R-058']),
};

/** R-057 (F: S3; the last day is included, I): ended yesterday is ended. */
export const registerAccessHasExpired: ProfessionalRow = {
  name: 'registerAccessHasExpired',
  mark: '7b',
  rules: ['R-057'],
  switches: ['registerAccessIsOfTheUnit', 'lastDayOfServiceIsIncluded'],
  test: { on: 'CLIENT', holds: (question) => isProducer(question) && servicesToday(question).length === 0 },
  decision: deny('REGISTER_ACCESS_EXPIRED', ['R-057']),
};

/** who has no access right at all has nothing of any client, nor a list of them. */
export const producersAccessRightIsEmpty: ProfessionalRow = {
  name: 'producersAccessRightIsEmpty',
  mark: '7c',
  rules: ['R-045', 'R-056'],
  switches: ['accessRightsHaveCeilings'],
  test: {
    on: 'CALLER',
    holds: (question) => isProducer(question) && question.accessRight.length === 0,
  },
  decision: deny('NO_ACCESS_RIGHT', ['R-056']),
};

/** a right that covers nothing of the service gives nothing of the client. */
export const nothingNeededForTheService: ProfessionalRow = {
  name: 'nothingNeededForTheService',
  mark: '7c',
  rules: ['R-045', 'R-056'],
  switches: [
    'registerAccessOnlyForTasksOfTheService',
    'registerAccessIsOfTheUnit',
    'lastDayOfServiceIsIncluded',
    'accessRightsHaveCeilings',
  ],
  test: {
    on: 'CLIENT',
    holds: (question) => isProducer(question) && tasksWithinRight(question).length === 0,
  },
  decision: deny('NO_ACCESS_RIGHT', ['R-056']),
};

/** R-056 (F: S3, S4; "needed" per service task I), R-064: outside the access right, or not of this service. */
export const notNeededForTheService: ProfessionalRow = {
  name: 'notNeededForTheService',
  mark: '7c',
  rules: ['R-047', 'R-056', 'R-064'],
  switches: [
    'registerAccessOnlyForTasksOfTheService',
    'registerAccessIsOfTheUnit',
    'lastDayOfServiceIsIncluded',
    'accessRightsHaveCeilings',
  ],
  test: {
    on: 'RECORD',
    holds: (question) => isProducer(question) && !question.tasks.includes(question.record.serviceTask),
  },
  decision: deny('NO_ACCESS_RIGHT', ['R-056']),
};

/** R-062 (F+P: S3, P1): use of the organiser's register, no disclosure. */
export const registerAccessIsValid: ProfessionalRow = {
  name: 'registerAccessIsValid',
  mark: '7d',
  rules: ['R-052', 'R-054', 'R-055', 'R-062', 'R-243'],
  test: { on: 'CLIENT', holds: (question) => isProducer(question) },
  decision: allow('REGISTER_ACCESS_RIGHT', ['R-052'], ['LOG_USE']),
};

/** Service tasks within the access right and, in an organiser's register, within the services valid today. */
export function tasksWithinRight(question: ClientQuestion): readonly string[] {
  const { accessRight, policy } = question;
  if (!isProducer(question) || !policy.registerAccessOnlyForTasksOfTheService) return accessRight;
  const tasks = servicesToday(question).flatMap((service) => service.serviceTasks);
  return accessRight.filter((task) => tasks.includes(task));
}

const isProducer = ({ role }: CallerQuestion): boolean => role === 'REGISTER_ACCESS_RIGHT';

const servicesOfUnit = (question: ClientQuestion): readonly ServiceRelationshipFacts[] =>
  question.client.exists
    ? question.client.serviceRelationships.filter((service) => namesTheCaller(service, question))
    : [];

/** by the unit or, switched, by the company. */
const namesTheCaller = (service: ServiceRelationshipFacts, question: ClientQuestion): boolean =>
  question.policy.registerAccessIsOfTheUnit
    ? isAtUnit(service, question)
    : service.controller === question.stated.actingFor && service.producer === question.professional.employer;

export const servicesToday = (question: ClientQuestion): readonly ServiceRelationshipFacts[] =>
  servicesOfUnit(question).filter(
    (service) =>
      isWithin(question.today, service) &&
      (question.policy.lastDayOfServiceIsIncluded || service.endedOn !== question.today),
  );
