export const LANGUAGES = ['de', 'uk', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((language) => language === value);

/** How each language calls itself. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  uk: 'Українська',
  en: 'English',
};

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', uk: 'uk-UA', en: 'en-GB' };

/** The locale whose rules for numbers and dates go with the language. */
export const localeOf = (language: Language): string => LOCALES[language];
