import { type Language, localeOf } from './languages.js';
import { oneFullStop } from './one-full-stop.js';

/** `{{name}}` is a gap, and `key_one`, `key_few`, `key_many`, `key_other` are the forms for a count (CLDR). */
export interface Texts {
  readonly [key: string]: string | Texts;
}
export type Gaps = Readonly<Record<string, string | number | null | undefined>>;

const rules = new Map<Language, Intl.PluralRules>();

/** The text at the end of a path (`a.b.c`) with its gaps filled, in the form that goes with the count. */
export function textOf(
  texts: Texts,
  language: Language,
  path: string,
  gaps: Gaps = {},
  otherwise = path,
): string {
  const count = gaps['count'];
  const text =
    (typeof count === 'number' ? formOf(texts, language, path, count) : undefined) ?? at(texts, path);
  if (text === undefined) return otherwise;
  return oneFullStop(text.replaceAll(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap] ?? '')));
}

function at(texts: Texts, path: string): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const key of path.split('.')) found = typeof found === 'object' ? found[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

function formOf(texts: Texts, language: Language, path: string, count: number): string | undefined {
  const rule = rules.get(language) ?? new Intl.PluralRules(localeOf(language));
  rules.set(language, rule);
  return at(texts, `${path}_${rule.select(count)}`) ?? at(texts, `${path}_other`);
}
