/** The languages of the product, in the order in which a missing preference is filled. */
export const LANGUAGES = ['de', 'uk', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence in every language of the product; a missing language does not compile. `{name}` is a parameter. */
export type Text = Readonly<Record<Language, string>>;

/**
 * The text in one language with its `{parameters}` filled in; a parameter that is a text itself is said in that language,
 * an unknown one stays visible.
 */
export function fill(
  text: Text,
  language: Language,
  parameters: Readonly<Record<string, unknown>> = {},
): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(inLanguage(parameters[name], language)) : whole,
  );
}

const inLanguage = (value: unknown, language: Language): unknown => (isText(value) ? value[language] : value);

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value);

/** Several texts as one list. */
export const listText = (texts: readonly Text[], separator = ', '): Text => ({
  de: texts.map(({ de }) => de).join(separator),
  uk: texts.map(({ uk }) => uk).join(separator),
  en: texts.map(({ en }) => en).join(separator),
});

/** The best of our languages for an `Accept-Language` header, else the given one when none of ours is asked for. */
export function preferredLanguage(header: string | undefined, otherwise: Language = 'en'): Language {
  const asked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((value) => value !== undefined);
      return { language: tag.split('-')[0], q: q === undefined ? 1 : Number(q) };
    })
    .filter(
      (a): a is { language: Language; q: number } => LANGUAGES.includes(a.language as Language) && a.q > 0,
    )
    .sort((a, b) => b.q - a.q);
  return asked[0]?.language ?? otherwise;
}
