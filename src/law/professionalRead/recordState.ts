/** B.1 row 4: only the newest valid version, but for an audit in the own register. */
import { type RecordState } from '../codes.ts';
import { deny } from '../decision.ts';
import { type CallerQuestion, type ProfessionalRow, type RecordQuestion } from './question.ts';

/** R-219 (I): own register only, with a special reason stated. */
export const mayReadEarlierVersions = ({ policy, role, stated }: CallerQuestion): boolean =>
  role === 'OWN' &&
  stated.specialReason !== null &&
  policy.reasonsForEarlierVersions.includes(stated.specialReason);

const isHiddenAs = (state: RecordState) => (question: RecordQuestion) =>
  question.record.state === state && !mayReadEarlierVersions(question);

/** R-218 (F for the citizen: S0; the rest I). */
export const recordIsVoided: ProfessionalRow = {
  name: 'recordIsVoided',
  mark: '4',
  rules: ['R-218', 'R-219'],
  switches: ['reasonsForEarlierVersions'],
  test: { on: 'RECORD', holds: isHiddenAs('VOIDED') },
  decision: deny('VOIDED', ['R-218', 'R-219']),
};

/** R-219 (I): an earlier version is not disclosed, nor read by register access right. */
export const recordIsSuperseded: ProfessionalRow = {
  name: 'recordIsSuperseded',
  mark: '4',
  rules: ['R-219'],
  switches: ['reasonsForEarlierVersions'],
  test: { on: 'RECORD', holds: isHiddenAs('SUPERSEDED') },
  decision: deny('SUPERSEDED_VERSION', ['R-219']),
};
