/** The language of messages, from Accept-Language. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/identity/language.ts';

describe('the language of messages', () => {
  it.each([
    ['fi', 'fi'],
    ['sv', 'sv'],
    ['en', 'en'],
    ['FI', 'fi'],
    ['fi-FI', 'fi'],
    ['sv-FI,fi;q=0.8', 'sv'],
    ['en;q=0.2, sv;q=0.5, fi;q=0.9', 'fi'],
    ['fi;q=0.5,sv', 'sv'],
    ['sv; q=0.9 , fi ; q=0.1', 'sv'],
    ['de, fr;q=0.9, fi;q=0.1', 'fi'],
  ])('of %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it('is the first of those wanted alike', () => {
    expect(languageOf('sv,fi')).toBe('sv');
    expect(languageOf('fi,sv')).toBe('fi');
  });

  it('is English where none of ours is wanted', () => {
    expect(languageOf(undefined)).toBe('en');
    expect(languageOf('')).toBe('en');
    expect(languageOf('de-DE, fr;q=0.7')).toBe('en');
    expect(languageOf('*')).toBe('en');
  });

  it('is never one that is refused with q=0', () => {
    expect(languageOf('fi;q=0')).toBe('en');
    expect(languageOf('fi;q=0, sv;q=0.1')).toBe('sv');
  });

  it('takes nonsense for no wish', () => {
    expect(languageOf(';;;,q=,,')).toBe('en');
    expect(languageOf('fi;q=1.2.3, sv;q=0.5')).toBe('sv');
  });
});
