/** The rules that no row carries, by why. */
import { type NoRow, noRowKinds, type Rule } from '../law/roster/rule.ts';
import { blocks, link, list } from './markdown.ts';
import { ruleEntry } from './ruleEntry.ts';
import { linkRules } from './ruleLinks.ts';
import { kindWords } from './words.ts';

export const withoutRow = (rules: readonly Rule[]): string =>
  blocks(
    noRowKinds.flatMap((kind) => {
      const { title, says } = kindWords[kind];
      const entries = rules.flatMap((rule) =>
        rule.noRow?.kind === kind ? [`${ruleEntry(rule)} *${whyOf(rule.noRow)}*`] : [],
      );
      return [`### ${title}`, says, list(entries)];
    }),
  );

const whyOf = (noRow: NoRow): string =>
  noRow.kind === 'KEPT_ELSEWHERE'
    ? `${linkRules(noRow.why)} (${link(noRow.file.replace(/^src\//, ''), `../${noRow.file}`)})`
    : linkRules(noRow.why);
