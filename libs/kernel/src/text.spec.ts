import { describe, expect, it } from '@jest/globals';
import { fill, preferredLanguage } from './text.js';

describe('The language of an answer', () => {
  it.each([
    ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
    ['en;q=0.4, de;q=0.9', 'de'],
    ['fr, pl;q=0.9', 'en'],
    ['de;q=0, uk;q=0.1', 'uk'],
    ['', 'en'],
    [undefined, 'en'],
    [';;;,,=', 'en'],
  ])('for %j is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it('keeps a parameter that was not given visible', () => {
    expect(fill({ de: '{a} von {b}', uk: '', en: '' }, 'de', { a: 38 })).toBe('38 von {b}');
  });
});
