import { describe, expect, it } from '@jest/globals';
import { catalogues, LANGUAGES, type Language } from './words.js';

const texts = catalogues();
const areas = Object.keys(texts.de);

const FORM = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(FORM, '');
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*-?\s*([\w.]+)/g)].map(([, name]) => name ?? '');

/** Forms that a language needs, from its own rules. */
const formsOf = (language: Language): string[] =>
  [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();

/** The forms under which each key of an area is written; a key without forms has none. */
function formsIn(language: Language, area: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of Object.keys(texts[language][area] ?? {})) {
    const form = FORM.exec(key)?.[1];
    found.set(baseOf(key), [...(found.get(baseOf(key)) ?? []), ...(form ? [form] : [])]);
  }
  return found;
}

function placeholdersIn(language: Language, area: string): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  for (const [key, text] of Object.entries(texts[language][area] ?? {}))
    for (const name of placeholders(text)) (found[baseOf(key)] ??= new Set()).add(name);
  return Object.fromEntries(Object.entries(found).map(([key, names]) => [key, [...names].sort()]));
}

it('has the same areas in every language', () => {
  for (const language of LANGUAGES) expect(Object.keys(texts[language]).sort()).toEqual([...areas].sort());
});

describe.each(areas)('the texts of %s', (area) => {
  it.each(LANGUAGES)('have every key in %s', (language) => {
    const keys = (of: Language) => [...formsIn(of, area).keys()].sort();
    expect(keys(language)).toEqual(keys('de'));
  });

  it.each(LANGUAGES)('say something for every key in %s', (language) => {
    const silent = Object.entries(texts[language][area] ?? {}).filter(([, text]) => text.trim() === '');
    expect(silent).toEqual([]);
  });

  it.each(LANGUAGES)('fill in the same in %s', (language) => {
    expect(placeholdersIn(language, area)).toEqual(placeholdersIn('de', area));
  });

  it.each(LANGUAGES)('have all plural forms of %s, and no other', (language) => {
    for (const [key, forms] of formsIn(language, area))
      if (forms.length > 0) expect({ key, forms: forms.sort() }).toEqual({ key, forms: formsOf(language) });
  });

  it('count nothing without plural forms', () => {
    const german = formsIn('de', area);
    const counting = Object.entries(placeholdersIn('de', area)).filter(([, names]) =>
      names.includes('count'),
    );
    expect(counting.map(([key]) => key).filter((key) => german.get(key)?.length === 0)).toEqual([]);
  });

  it('name the number in every Ukrainian form: "one" is 1, 21 and 101', () => {
    const counting = Object.entries(texts.uk[area] ?? {}).filter(
      ([key]) => FORM.test(key) && placeholdersIn('uk', area)[baseOf(key)]?.includes('count'),
    );
    expect(counting.filter(([, text]) => !placeholders(text).includes('count'))).toEqual([]);
  });
});
