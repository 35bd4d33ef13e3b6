import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsOf, type Formats } from './formats';
import type { Language } from './languages';

/** What the API says in each of the three languages. */
export type Text = Readonly<Record<Language, string>>;

interface Speech {
  readonly language: Language;
  /** The text in the reader's language. */
  readonly say: (text: Text) => string;
  readonly format: Formats;
}

/** The reader's language with its ways to write numbers, dates and quantities. */
export function useLanguage(): Speech {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(
    () => ({ language, say: (text: Text) => text[language], format: formatsOf(language) }),
    [language],
  );
}
