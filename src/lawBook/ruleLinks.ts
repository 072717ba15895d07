/** Links to the entries of rules, rows and sources. */
import { link } from './markdown.ts';
import { type BookRow } from './tables.ts';

export const rulePlace = (id: string): string => id.toLowerCase();

export const rowPlace = ({ name }: BookRow): string => `row-${name.toLowerCase()}`;

export const sourcePlace = (name: string): string =>
  `source-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

export const ruleLink = (id: string): string => link(id, `#${rulePlace(id)}`);

export const ruleLinks = (ids: readonly string[]): string => ids.map(ruleLink).join(', ');

/** Every rule that a text names becomes a link. */
export const linkRules = (text: string): string => text.replaceAll(/R-\d{3}/g, ruleLink);

export const sourceLink = (name: string): string => link(name, `#${sourcePlace(name)}`);
