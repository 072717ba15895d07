/** The language of messages, from Accept-Language: Finnish, Swedish or English; English where none of them is wanted. */
import { type Language, languages } from '../law/refusals.ts';

export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^q=(.*)$/.exec(one.trim())?.[1]).find((q) => q !== undefined);
      return { language: tag.trim().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const found = languages.find((known) => known === language);
    if (found) return found;
  }
  return 'en';
}
