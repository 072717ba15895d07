/**
 * B.1 row 7: a producer's professional in the organiser's register.
 * Nothing here falls through to disclosure, and permission and prohibitions are not read.
 */
import { isAfter, isWithin } from '../days.ts';
import { allow, deny } from '../decision.ts';
import { type ServiceRelationshipFacts } from '../facts.ts';
import { hasJoinedItself, isCutOff } from './caller.ts';
import { accessRightCovers, isAtUnit } from './ownRegister.ts';
import {
  type CallerQuestion,
  type ClientQuestion,
  type ProfessionalRow,
  type RecordQuestion,
} from './question.ts';

/** R-051 (F+P: S3, P1): the organiser, too, must have joined; the producer was looked at in row 2. */
export const organiserIsNotJoined: ProfessionalRow = {
  mark: '7a',
  rules: ['R-051', 'R-020', 'R-033'],
  test: {
    on: 'CALLER',
    holds: (question) => {
      const organiser = question.organisations.get(question.controller);
      return (
        isProducer(question) &&
        (isCutOff(organiser) || !organiser || !hasJoinedItself(organiser, question.today))
      );
    },
  },
  decision: deny('ORGANISATION_NOT_JOINED', ['R-051']),
};

/** and have the function in its system. */
export const organisersSystemLacksTheFunction: ProfessionalRow = {
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
  mark: "7a'",
  rules: ['R-050', 'R-059', 'R-307'],
  test: { on: 'CLIENT', holds: (question) => isProducer(question) && servicesOfUnit(question).length === 0 },
  decision: deny('NO_CONTEXT', ['R-050', 'R-059']),
};

/** R-058 (I from P1): every service at the unit starts later. */
export const registerAccessHasNotStarted: ProfessionalRow = {
  mark: '7b',
  rules: ['R-058'],
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
  mark: '7b',
  rules: ['R-057'],
  test: { on: 'CLIENT', holds: (question) => isProducer(question) && servicesToday(question).length === 0 },
  decision: deny('REGISTER_ACCESS_EXPIRED', ['R-057']),
};

/** R-056 (F: S3, S4; "needed" per service task I), R-064: outside the access right, or not of this service. */
export const notNeededForTheService: ProfessionalRow = {
  mark: '7c',
  rules: ['R-056', 'R-064'],
  test: {
    on: 'RECORD',
    holds: (question) => isProducer(question) && !(accessRightCovers(question) && isNeeded(question)),
  },
  decision: deny('NO_ACCESS_RIGHT', ['R-056']),
};

/** R-062 (F+P: S3, P1): use of the organiser's register, no disclosure. */
export const registerAccessIsValid: ProfessionalRow = {
  mark: '7d',
  rules: ['R-052', 'R-054', 'R-055', 'R-062', 'R-243'],
  test: { on: 'CLIENT', holds: (question) => isProducer(question) },
  decision: allow('REGISTER_ACCESS_RIGHT', ['R-052'], ['LOG_USE']),
};

/** The service tasks that the services of the unit were opened for, those valid today. */
export const tasksOfServices = (question: ClientQuestion): readonly string[] =>
  servicesToday(question).flatMap((service) => service.serviceTasks);

const isProducer = ({ role }: CallerQuestion): boolean => role === 'REGISTER_ACCESS_RIGHT';

const servicesOfUnit = (question: ClientQuestion): readonly ServiceRelationshipFacts[] =>
  question.client.exists
    ? question.client.serviceRelationships.filter((service) => isAtUnit(service, question))
    : [];

const servicesToday = (question: ClientQuestion): readonly ServiceRelationshipFacts[] =>
  servicesOfUnit(question).filter((service) => isWithin(question.today, service));

const isNeeded = (question: RecordQuestion): boolean =>
  !question.policy.registerAccessOnlyForTasksOfTheService ||
  tasksOfServices(question).includes(question.record.serviceTask);
