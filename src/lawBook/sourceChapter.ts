/** The acts, papers and pages that the rules were read from. */
import { acts, sections } from '../law/sources/acts.ts';
import { type Publication, publications } from '../law/sources/publications.ts';
import { blocks, place, table } from './markdown.ts';
import { sourcePlace } from './ruleLinks.ts';
import { dayWords } from './words.ts';

export const sourceChapter = (): string =>
  blocks([
    '### Acts',
    table(
      ['Act', 'What it is', 'In force from', 'To'],
      acts.map(({ number, title, inForce: { from, to } }) => [
        number,
        title,
        dayOrNothing(from),
        dayOrNothing(to),
      ]),
    ),
    '### Sections',
    'Only sections whose number a source gives. Where a rule rests on an act without a numbered section, its source is a paper or a page.',
    table(
      ['Section', 'What it is about'],
      Object.entries(sections).map(([section, says]) => [`${place(sourcePlace(section))}${section}`, says]),
    ),
    '### Papers, pages and national structures',
    table(
      ['Code', 'What it is', 'Dated', 'Address'],
      Object.entries<Publication>(publications).map(([name, { title, dated, addresses = [] }]) => [
        `${place(sourcePlace(name))}${name}`,
        title,
        dated,
        addresses.join('<br>'),
      ]),
    ),
  ]);

const dayOrNothing = (day: string | undefined): string => (day === undefined ? '' : dayWords(day));
