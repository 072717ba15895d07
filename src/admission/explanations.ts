/** An explanation of access as people read it: in their language, and the cure for the row that refused. */
import { type Explanation } from '../law/explanation.ts';
import { type Language } from '../law/refusals.ts';
import { type Tried } from '../law/table.ts';
import { wording } from '../law/wording.ts';
import { type RegisterAnswer, registerAnswer } from './registerAnswer.ts';

export interface ExplainedAccess extends RegisterAnswer {
  readonly rows: readonly ExplainedRow[];
}

export interface ExplainedRow {
  readonly id: string;
  readonly mark: string;
  readonly rules: readonly string[];
  readonly outcome: 'PASSED' | 'REFUSED' | 'ALLOWED' | 'ASKED_OF_EACH_RECORD';
  readonly condition: string;
  readonly cure: string | null;
}

export const explained = (
  explanations: readonly Explanation[],
  language: Language,
): readonly ExplainedAccess[] =>
  explanations.map(({ controller, decision, tried }) => ({
    ...registerAnswer({ controller, decision }, false),
    rows: tried.map((one) => explainedRow(one, language)),
  }));

function explainedRow({ row, outcome }: Tried, language: Language): ExplainedRow {
  const words = wording[row.name];
  if (!words) throw new Error(`The row ${row.name} has no wording`);
  const { says, cure } = words;
  const refused = outcome === 'DECIDED' && row.decision.effect === 'DENY';
  return {
    id: row.name,
    mark: row.mark,
    rules: row.rules,
    outcome: outcome === 'DECIDED' ? (refused ? 'REFUSED' : 'ALLOWED') : passed[outcome],
    condition: says[language],
    cure: refused ? (cure?.[language] ?? null) : null,
  };
}

const passed = { DID_NOT_HOLD: 'PASSED', ASKED_OF_EACH_RECORD: 'ASKED_OF_EACH_RECORD' } as const;
