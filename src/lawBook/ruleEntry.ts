/** One rule: what it says, how well it is founded, where it was read, and when it is in force. */
import { type Rule } from '../law/roster/rule.ts';
import { place } from './markdown.ts';
import { linkRules, rulePlace, sourceLink } from './ruleLinks.ts';
import { dayWords } from './words.ts';

export const ruleEntry = (rule: Rule): string =>
  [
    `${place(rulePlace(rule.id))}**${rule.id}** (${evidenceOf(rule)}). ${linkRules(rule.says)}`,
    inferenceOf(rule),
    sourcesOf(rule),
    inForceOf(rule),
  ]
    .filter((part) => part !== '')
    .join(' ');

/** The same rule once more, further down. */
export const ruleAgain = (rule: Rule): string => ruleEntry(rule).replace(place(rulePlace(rule.id)), '');

const evidenceOf = ({ evidence, inferred }: Rule): string =>
  inferred === undefined ? evidence : `${evidence}, in part I`;

const inferenceOf = ({ inferred }: Rule): string =>
  inferred === undefined ? '' : `*Inference: ${linkRules(inferred)}.*`;

function sourcesOf({ sources, law = [] }: Rule): string {
  const named = [...law, ...sources].map(sourceLink);
  return named.length > 0 ? `Sources: ${named.join(', ')}.` : '';
}

function inForceOf({ inForce }: Rule): string {
  if (inForce === undefined) return '';
  const { from, to } = inForce;
  return `In force${from ? ` from ${dayWords(from)}` : ''}${to ? ` to ${dayWords(to)}` : ''}.`;
}
