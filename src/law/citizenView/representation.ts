/** B.2 row 2: may someone act for the client? */

import { isMinor } from '../age.ts';
import { isAfter, isWithin } from '../days.ts';
import { deny } from '../decision.ts';
import { type GuardianFacts, type MandateFacts, type RepresentationFacts } from '../facts.ts';
import { type CitizenRow, type ViewerQuestion } from './question.ts';

/** every "no" about a minor is the same, so that it tells nothing of anybody. */
const blocked = deny('REPRESENTATION_BLOCKED', ['R-162', 'R-177', 'R-264']);

/** R-160, R-162 (F+P: S0, S2, P7): custody, or a right to information, in the population register. */
export const guardianHasNoCustody: CitizenRow = {
  name: 'guardianHasNoCustody',
  mark: '2',
  rules: ['R-160', 'R-162', 'R-163', 'R-264', 'R-266'],
  test: { on: 'CALLER', holds: aboutChild((facts) => ownCustody(facts) === undefined) },
  decision: blocked,
};

/** R-174 (P: P9): only a mandate by application opens this. */
export const childIsUnderSecurityProhibition: CitizenRow = {
  name: 'childIsUnderSecurityProhibition',
  mark: '2',
  rules: ['R-174', 'R-264'],
  test: {
    on: 'CALLER',
    holds: aboutChild(
      (facts, question) => facts.client?.underSecurityProhibition === true && !hasApplied(question),
    ),
  },
  decision: blocked,
};

/** R-175 (P: P9): the same way out. */
export const everyGuardianIsUnderSecurityProhibition: CitizenRow = {
  name: 'everyGuardianIsUnderSecurityProhibition',
  mark: '2',
  rules: ['R-175', 'R-264'],
  test: {
    on: 'CALLER',
    holds: aboutChild(
      (facts, question) =>
        facts.guardians.every(({ underSecurityProhibition }) => underSecurityProhibition) &&
        !hasApplied(question),
    ),
  },
  decision: blocked,
};

/** R-176 (P: P9): the one under the prohibition may act, the others may not. */
export const anotherGuardianIsUnderSecurityProhibition: CitizenRow = {
  name: 'anotherGuardianIsUnderSecurityProhibition',
  mark: '2',
  rules: ['R-176', 'R-264'],
  test: {
    on: 'CALLER',
    holds: aboutChild(
      (facts) =>
        ownCustody(facts)?.underSecurityProhibition === false &&
        facts.guardians.some(({ underSecurityProhibition }) => underSecurityProhibition),
    ),
  },
  decision: blocked,
};

/** R-177 (P: P9): a care order, or a decision that limits the guardian's tasks. The "no" is final. */
export const actingForTheChildIsBarred: CitizenRow = {
  name: 'actingForTheChildIsBarred',
  mark: '2',
  rules: ['R-177', 'R-264'],
  test: { on: 'CALLER', holds: aboutChild((facts) => ownCustody(facts)?.barred === true) },
  decision: blocked,
};

/** R-169 (P: P8): ended or cancelled; the last day of validity is included. */
export const mandateHasExpired: CitizenRow = {
  name: 'mandateHasExpired',
  mark: '2',
  rules: ['R-169'],
  test: {
    on: 'CALLER',
    holds: withoutMandate((mandates, { today }) =>
      mandates.some(
        ({ subject, endedOn }) => subject === 'SOCIAL_WELFARE' && endedOn !== null && isAfter(today, endedOn),
      ),
    ),
  },
  decision: deny('MANDATE_EXPIRED', ['R-169']),
};

/** R-168 (P: P8): a mandate for health care opens nothing here. */
export const mandateIsForOtherMatters: CitizenRow = {
  name: 'mandateIsForOtherMatters',
  mark: '2',
  rules: ['R-168'],
  test: {
    on: 'CALLER',
    holds: withoutMandate((mandates, { today }) => mandates.some((mandate) => isWithin(today, mandate))),
  },
  decision: deny('WRONG_MANDATE_SCOPE', ['R-168']),
};

/** R-171 (F+P: S0, P7, P8): custody has ended, and an appointment is no mandate. */
export const thereIsNoMandate: CitizenRow = {
  name: 'thereIsNoMandate',
  mark: '2',
  rules: ['R-161', 'R-167', 'R-170', 'R-171', 'R-266'],
  test: { on: 'CALLER', holds: withoutMandate(() => true) },
  decision: deny('NO_MANDATE', ['R-161', 'R-170', 'R-171']),
};

type Test = (question: ViewerQuestion) => boolean;

function aboutChild(test: (facts: RepresentationFacts, question: ViewerQuestion) => boolean): Test {
  return (question) =>
    question.viewer === 'GUARDIAN' &&
    question.representation !== null &&
    test(question.representation, question);
}

/** About an adult, where no mandate for social welfare holds today; the mandates that might have. */
function withoutMandate(
  test: (mandates: readonly MandateFacts[], question: ViewerQuestion) => boolean,
): Test {
  return (question) => {
    if (question.viewer !== 'MANDATE_HOLDER') return false;
    const mandates = mandatesOf(question);
    return !mandates.some((mandate) => isForSocialWelfare(mandate, question)) && test(mandates, question);
  };
}

const ownCustody = ({ client, representative, guardians }: RepresentationFacts): GuardianFacts | undefined =>
  client?.temporaryIdentifierOnly === false
    ? guardians.find(({ id }) => id === representative?.id)
    : undefined;

/** only an adult gives and receives a mandate; R-170: a trustee's appointment is none. */
function mandatesOf(question: ViewerQuestion): readonly MandateFacts[] {
  const client = question.representation?.client;
  if (!client) return [];
  return receivedMandates(question).filter(({ startedOn }) => !isMinor(client.dateOfBirth, startedOn));
}

/** Also those that an application opened for a child, who gives none. */
function receivedMandates({ representation }: ViewerQuestion): readonly MandateFacts[] {
  const holder = representation?.representative;
  if (!holder || representation.client?.temporaryIdentifierOnly !== false) return [];
  return representation.mandates.filter(
    ({ kind, startedOn }) =>
      (kind === 'MANDATE' || kind === 'MANDATE_BY_APPLICATION') && !isMinor(holder.dateOfBirth, startedOn),
  );
}

const isForSocialWelfare = (mandate: MandateFacts, { today }: ViewerQuestion): boolean =>
  mandate.subject === 'SOCIAL_WELFARE' && isWithin(today, mandate);

/** an application that was granted. A minor gives no mandate of its own. */
const hasApplied = (question: ViewerQuestion): boolean =>
  receivedMandates(question).some(
    (mandate) => mandate.kind === 'MANDATE_BY_APPLICATION' && isForSocialWelfare(mandate, question),
  );
