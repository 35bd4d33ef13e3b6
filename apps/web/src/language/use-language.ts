import { useMemo, useSyncExternalStore } from 'react';
import { formatsOf, type Formats } from './formats';
import type { Language } from './languages';
import { language as currentLanguage, onLanguage } from './texts';

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
  const language = useSyncExternalStore(onLanguage, currentLanguage);
  return useMemo(
    () => ({ language, say: (text: Text) => text[language], format: formatsOf(language) }),
    [language],
  );
}
