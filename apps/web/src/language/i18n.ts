import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language, LANGUAGES } from './languages';
import { oneFullStop } from './one-full-stop';

const KEPT = 'language';

const files = import.meta.glob<{ default: Record<string, unknown> }>('../texts/*/*.json');

/** One small file for each area and language, fetched when a page first needs it. */
const texts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const file = files[`../texts/${language}/${namespace}.json`];
    if (!file) return done(new Error(`no texts ${namespace} in ${language}`), false);
    file().then(
      (module) => done(null, module.default),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    );
  },
};

const SENTENCES = 'sentences';

/** The language chosen before, else the first of the browser's that we speak, else Ukrainian. */
function firstLanguage(): Language {
  const wished = [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wished.find((language) => isLanguage(language)) ?? 'uk';
}

export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(texts)
    .use(initReactI18next)
    .use({ type: 'postProcessor', name: SENTENCES, process: oneFullStop })
    .init({
      lng: firstLanguage(),
      supportedLngs: LANGUAGES,
      fallbackLng: false,
      ns: ['frame'],
      defaultNS: 'frame',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
      postProcess: SENTENCES,
    });
}

/** Speaks this language from now on, on this device, after a restart too. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
}
