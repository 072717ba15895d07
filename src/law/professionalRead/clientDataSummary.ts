/** What the client data summary (asiakastiedon kooste) needs besides B.1: its records are decided like any other. */
import { deny } from '../decision.ts';
import { hasFunction } from './functions.ts';
import { type ProfessionalRow } from './question.ts';

/** R-304 (F: S3): a function of its own. */
export const systemCannotSummarise: ProfessionalRow = {
  name: 'systemCannotSummarise',
  mark: 'R-304',
  rules: ['R-028', 'R-029', 'R-304'],
  test: { on: 'CALLER', holds: (question) => !hasFunction(question, 'CLIENT_DATA_SUMMARY') },
  decision: deny('SYSTEM_LACKS_CAPABILITY', ['R-304']),
};

export const clientDataSummary: readonly ProfessionalRow[] = Object.freeze([systemCannotSummarise]);
