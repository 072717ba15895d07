/** B.1 row 8f'': a record of several clients is disclosed by the permission of each of them (R-223, B.4 no. 10). */
import { deny } from '../decision.ts';
import { coClientPermits, permissionReaches, prohibitionHits } from './declarations.ts';
import { isDisclosure } from './disclosure.ts';
import { type ProfessionalRow, type RecordQuestion } from './question.ts';

/** R-223 (I): every client of a shared-case record must have been informed and have permitted (B.4 no. 10). */
export const coClientHasNotPermitted: ProfessionalRow = {
  name: 'coClientHasNotPermitted',
  mark: "8f''",
  rules: ['R-223'],
  switches: ['sharedCaseNeedsEveryClient', 'ableMinorsPermissionIsTheirOwn'],
  test: {
    on: 'RECORD',
    holds: (question) =>
      isDisclosure(question) && coClientsMatter(question) && !everyCoClientPermits(question),
  },
  decision: deny('NO_PERMISSION', ['R-223']),
};

/** R-223 (I): and prohibited nothing that hits it. */
export const coClientHasProhibited: ProfessionalRow = {
  name: 'coClientHasProhibited',
  mark: "8f''",
  rules: ['R-223'],
  switches: ['sharedCaseNeedsEveryClient'],
  test: {
    on: 'RECORD',
    holds: (question) =>
      isDisclosure(question) && coClientsMatter(question) && anyCoClientProhibits(question),
  },
  decision: deny('PROHIBITED', ['R-223']),
};

const coClientsMatter = ({ policy }: RecordQuestion): boolean => policy.sharedCaseNeedsEveryClient;

const everyCoClientPermits = (question: RecordQuestion): boolean =>
  question.record.coClients.every((coClient) => {
    const declarations = question.client.coClientDeclarations.get(coClient) ?? null;
    return coClientPermits(declarations, question) && permissionReaches(question.record, declarations);
  });

const anyCoClientProhibits = (question: RecordQuestion): boolean =>
  question.record.coClients.some((coClient) =>
    prohibitionHits(
      question.record,
      question.client.coClientDeclarations.get(coClient) ?? null,
      question.today,
    ),
  );
