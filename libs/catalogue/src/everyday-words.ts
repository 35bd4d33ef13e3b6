import { LANGUAGES, type Language } from '#libs/kernel';
import { readFileSync } from 'node:fs';

type Words = Readonly<Record<Language, readonly string[]>>;

const { items } = JSON.parse(
  readFileSync(new URL('../data/everyday-words.json', import.meta.url), 'utf8'),
) as { readonly items: Readonly<Record<string, Words>> };

/** What people also call an item, in all languages, each word once. */
export const synonymsOf = (itemCode: string): string[] => [
  ...new Set(LANGUAGES.flatMap((language) => items[itemCode]?.[language] ?? [])),
];
