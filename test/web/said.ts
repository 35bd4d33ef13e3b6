import { catalogues, type Language } from '../texts/words.js';

const texts = catalogues();

/**
 * What a page says, by its area and key: `said('uk', 'account', 'signIn.do')`. Gaps match anything, and a key with
 * plural forms matches each of them.
 */
export function said(language: Language, area: string, key: string): RegExp {
  const all = Object.entries(texts[language][area] ?? {});
  const forms = all.filter(([name]) => name === key || name.startsWith(`${key}_`)).map(([, text]) => text);
  if (forms.length === 0) throw new Error(`no text ${key} in ${area}.json (${language})`);
  const patterns = forms.map((text) =>
    text
      .split(/\{\{[^}]*\}\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+'))
      .join('.+'),
  );
  return new RegExp(`^\\s*(?:${patterns.join('|')})\\s*$`);
}
