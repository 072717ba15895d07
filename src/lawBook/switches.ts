/** What each switch of the policy means, as the law itself says it in front of the switch. */
import { defaultPolicy, type Policy } from '../law/policy.ts';
import { code, table } from './markdown.ts';
import { linkRules } from './ruleLinks.ts';
import { type BookRow } from './tables.ts';
import { dayWords } from './words.ts';

/** By the switch's name. */
export type SwitchDocs = ReadonlyMap<string, string>;

/** From the text of `law/policy.ts`. */
export const switchDocs = (text: string): SwitchDocs =>
  new Map(
    [...text.matchAll(/\/\*\* (.+?) \*\/\s+readonly (\w+):/g)].map(([, says = '', name = '']) => [
      name,
      says,
    ]),
  );

export const switchLine = (name: keyof Policy, docs: SwitchDocs): string =>
  `${code(name)}, by default ${valueWords(defaultPolicy[name])}. ${linkRules(docs.get(name) ?? '')}`;

export const switchTable = (rows: readonly BookRow[], docs: SwitchDocs): string =>
  table(
    ['Switch', 'Means', 'By default', 'Rows'],
    switchNames().map((name) => [
      code(name),
      linkRules(docs.get(name) ?? ''),
      valueWords(defaultPolicy[name]),
      marksOf(rows.filter(({ switches }) => switches?.includes(name))) || 'none: it masks a field',
    ]),
  );

export const switchNames = (): readonly (keyof Policy)[] => Object.keys(defaultPolicy).filter(isSwitch);

const isSwitch = (name: string): name is keyof Policy => name in defaultPolicy;

const marksOf = (rows: readonly BookRow[]): string => [...new Set(rows.map(({ mark }) => mark))].join(', ');

function valueWords(value: Policy[keyof Policy]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === null) return 'no day';
  return typeof value === 'string' ? dayWords(value) : value.join(', ');
}
