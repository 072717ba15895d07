/** One row of a table, with everything it rests on and everything that shows it. */
import { type Decision } from '../law/decision.ts';
import { refusals } from '../law/refusals.ts';
import { type Rule } from '../law/roster/rule.ts';
import { citations } from '../law/sources.ts';
import { wording } from '../law/wording.ts';
import { blocks, code, link, list, place } from './markdown.ts';
import { type Proofs, scenariosOf, testsOf } from './proofs.ts';
import { ruleAgain, ruleEntry } from './ruleEntry.ts';
import { rowPlace, ruleLinks } from './ruleLinks.ts';
import { type SwitchDocs, switchLine } from './switches.ts';
import { type BookRow } from './tables.ts';
import { obligationWords } from './words.ts';

export interface RowSurroundings {
  /** The fields that a row protects, by what it looks at. */
  readonly fields: Readonly<Record<BookRow['test']['on'], string>>;
  readonly ruleOf: (id: string) => Rule;
  /** Is this the row under which the rule has its entry? */
  readonly isHomeOf: (row: BookRow, rule: string) => boolean;
  readonly proofs: Proofs;
  readonly switchDocs: SwitchDocs;
}

export function rowEntry(row: BookRow, around: RowSurroundings): string {
  const words = wording[row.name];
  const switches = (row.switches ?? []).map((name) => switchLine(name, around.switchDocs));
  return blocks([
    `${place(rowPlace(row))}\n#### ${row.mark} · ${words?.says.en ?? row.name}`,
    list(
      [
        `**Outcome:** ${outcomeSentence(row.decision)} It rests on ${ruleLinks(row.decision.rules)}.`,
        ...(words?.cure ? [`**What would have to change:** ${words.cure.en}`] : []),
        `**Fields:** ${around.fields[row.test.on]}.`,
        `**Rules:**\n${indented(row.rules.map((id) => ruleText(row, id, around)))}`,
        ...(switches.length > 0 ? [`**May be switched:**\n${indented(switches)}`] : []),
        `**Test tables:** ${testsOf(row, around.proofs)
          .map(({ file }) => fileLink(file))
          .join(', ')}.`,
        scenarioLine(row, around.proofs),
        `**In the code:** ${code(row.name)}.`,
      ].filter((line) => line !== ''),
    ),
  ]);
}

export const outcomeWords = (decision: Decision): string =>
  decision.effect === 'ALLOW' ? `allow ${code(decision.legalBasis)}` : `refuse ${code(decision.reason)}`;

function outcomeSentence(decision: Decision): string {
  const grounds =
    decision.effect === 'ALLOW'
      ? `allowed, ${code(decision.legalBasis)} (${citations[decision.legalBasis]}).`
      : `refused, ${code(decision.reason)}: “${refusals[decision.reason].en}”`;
  const duties = decision.obligations.map(
    (obligation) => `${obligationWords[obligation]} (${code(obligation)})`,
  );
  return duties.length > 0 ? `${grounds} With it, ${duties.join('; ')}.` : grounds;
}

function ruleText(row: BookRow, id: string, { ruleOf, isHomeOf }: RowSurroundings): string {
  const rule = ruleOf(id);
  return isHomeOf(row, id) ? ruleEntry(rule) : ruleAgain(rule);
}

function scenarioLine(row: BookRow, proofs: Proofs): string {
  const scenarios = scenariosOf(row, proofs);
  if (scenarios.length === 0) return '';
  return `**Scenarios:**\n${indented(scenarios.map(({ file, name }) => `${fileLink(file)}: ${name}.`))}`;
}

/** The book stands in `docs/`. */
const fileLink = (file: string): string => link(file.replace(/^.*\//, ''), `../${file}`);

const indented = (items: readonly string[]): string => list(items).replaceAll(/^/gm, '  ');
