/** A decision table: its rows in order at a glance, and then each row. */
import { type Rule } from '../law/roster/rule.ts';
import { wording } from '../law/wording.ts';
import { blocks, code, link, table } from './markdown.ts';
import { rootFieldsBehind } from './rootFields.ts';
import { outcomeWords, type RowSurroundings, rowEntry } from './rowEntry.ts';
import { rowPlace } from './ruleLinks.ts';
import { type BookRow, type LawTable } from './tables.ts';
import { askedOf } from './words.ts';

export function tableChapter(
  number: number,
  lawTable: LawTable,
  around: Omit<RowSurroundings, 'fields'>,
): string {
  const { title, page, actor, question, note, rows } = lawTable;
  return blocks([
    `## ${number}. ${title} (${page})`,
    `${question} The question is asked for ${actor}. The first row that holds decides; if none does, it is refused.`,
    ...(note ? [note] : []),
    table(
      ['Row', 'If', 'Then', 'Looks at', 'Evidence'],
      rows.map((row) => [
        row.mark,
        link(wording[row.name]?.says.en ?? row.name, `#${rowPlace(row)}`),
        outcomeWords(row.decision),
        askedOf[row.test.on],
        evidenceOf(row, around.ruleOf),
      ]),
    ),
    '### The rows, one by one',
    ...rows.map((row) => rowEntry(row, { ...around, fields: fieldsOf(lawTable) })),
  ]);
}

/** Every mark that any rule of the row has, in part or whole. */
function evidenceOf(row: BookRow, ruleOf: (id: string) => Rule): string {
  const rules = row.rules.map(ruleOf);
  const marks = rules
    .map(({ evidence, inferred }) => (inferred === undefined ? evidence : `${evidence}I`))
    .join('');
  return ['F', 'P', 'I'].filter((mark) => marks.includes(mark)).join(' ');
}

/** The fields that a row protects, by what it looks at. */
function fieldsOf({ name, within, records }: LawTable): RowSurroundings['fields'] {
  const at = (on: BookRow['test']['on']) => (within ?? rootFieldsBehind(name, on)).map(code).join(', ');
  return {
    CALLER: `all of ${at('CALLER')}, whoever the client is`,
    CLIENT: `what a register answers about the client, in ${at('CLIENT')}`,
    RECORD: `each record in ${at('RECORD')}: ${records.map(code).join(', ')}`,
  };
}
