import type { Language } from '../../language/languages';

/** In the order of an alphabet, figures by their value: "MAN 2" before "MAN 10". */
export function alphabetical<Item extends { readonly label: string }>(
  items: readonly Item[],
  language: Language,
): readonly Item[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...items].sort((a, b) => compare(a.label, b.label));
}
