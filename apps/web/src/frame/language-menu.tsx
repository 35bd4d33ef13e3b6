import { useTranslation } from '../language/use-translation';
import { speak } from '../language/texts';
import { isLanguage, LANGUAGES, OWN_NAMES } from '../language/languages';
import { useLanguage } from '../language/use-language';

/** Each language under its own name; the address of the page stays. */
export function LanguageMenu() {
  const { t } = useTranslation('frame');
  const { language } = useLanguage();
  return (
    <label className="language">
      <span className="visually-hidden">{t('language')}</span>
      <select
        value={language}
        onChange={({ target }) => {
          if (isLanguage(target.value)) void speak(target.value);
        }}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {OWN_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
