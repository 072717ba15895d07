/** The law book: what the code decides, in the order in which it decides, for someone who knows the law. */
import { roster, rules } from '../law/roster/index.ts';
import { type Rule } from '../law/roster/rule.ts';
import { datedData } from './datedData.ts';
import { introduction } from './introduction.ts';
import { blocks, list } from './markdown.ts';
import { type Proofs } from './proofs.ts';
import { openRootFields } from './rootFields.ts';
import { ruleLinks } from './ruleLinks.ts';
import { sourceChapter } from './sourceChapter.ts';
import { type SwitchDocs, switchTable } from './switches.ts';
import { tableChapter } from './tableChapter.ts';
import { type BookRow, tables } from './tables.ts';
import { withoutRow } from './withoutRow.ts';

export interface Material {
  readonly proofs: Proofs;
  readonly switchDocs: SwitchDocs;
}

export function lawBook({ proofs, switchDocs }: Material): string {
  const rows = tables.flatMap((table): readonly BookRow[] => table.rows);
  const homes = homesOf(rows);
  const around = {
    proofs,
    switchDocs,
    ruleOf,
    isHomeOf: (row: BookRow, rule: string) => homes.get(rule) === row.name,
  };
  const next = tables.length + 1;
  return `${blocks([
    introduction(rows.length, rules.length),
    ...tables.map((table, at) => tableChapter(at + 1, table, around)),
    `## ${next}. What needs only a valid token`,
    list(openRootFields.map(([field, because]) => `\`${field}\`: ${because}.`)),
    `## ${next + 1}. Switches`,
    'Rules marked I, or parts of them, that the owner of a gateway may overrule, from a day of their choosing.',
    switchTable(rows, switchDocs),
    `## ${next + 2}. Dated data`,
    datedData(),
    `## ${next + 3}. Rules without a row`,
    withoutRow(rules),
    `## ${next + 4}. Every rule, by chapter of the catalogue`,
    list(
      roster.map((section) => `**${section.mark} ${section.title}:** ${ruleLinks(section.rules.map(idOf))}`),
    ),
    `## ${next + 5}. Sources`,
    sourceChapter(),
  ])}\n`;
}

/** A rule has its entry under the first row that carries it. */
function homesOf(rows: readonly BookRow[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const row of rows) for (const rule of row.rules) if (!homes.has(rule)) homes.set(rule, row.name);
  return homes;
}

function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`The roster has no rule ${id}. Add it to src/law/roster.`);
  return rule;
}

const idOf = ({ id }: Rule): string => id;
