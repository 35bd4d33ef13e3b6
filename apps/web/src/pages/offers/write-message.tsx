import { Languages, Send } from 'lucide-react';
import type { FormEvent } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import type { Match } from '../../features/match/side';
import { useTitleOf } from '../../features/match/use-answers';
import { type Language, LANGUAGES, OWN_NAMES } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { keep } from '../../offline/outbox';
import { useDraft } from '../../offline/use-draft';
import { newId } from '../../offline/writes';
import { Button } from '../../ui/button';
import { SelectField, TextAreaField } from '../../ui/field';
import { useToast } from '../../ui/toast';

type Draft = Pick<Schemas['WriteMessageDto'], 'text' | 'language' | 'translation'>;

/** What is being typed survives a dead tab; what is sent waits on this device until it arrives. */
export function WriteMessage({ match }: { readonly match: Match }) {
  const { t } = useTranslation('offers');
  const { language } = useLanguage();
  const toast = useToast();
  const title = useTitleOf()(match);
  const draft = useDraft<Draft>(`message/${match.id}`, { text: '', language });
  const { value } = draft;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { language: spoken } = value;
    const text = value.text.trim();
    if (text === '') return;
    const id = newId();
    const translated = value.translation?.text.trim();
    const translation = translated ? { ...value.translation, text: translated } : undefined;
    try {
      await keep({
        method: 'POST',
        path: `/matches/${match.id}/messages`,
        body: { id, text, language: spoken, ...(translation ? { translation } : {}) },
        subject: { kind: 'message', id },
        words: { key: 'match.message', values: { title } },
      });
      await draft.clear();
    } catch {
      toast(t('notKept'));
    }
  };
  const translate = (change: Partial<Schemas['TranslationDto']>): void => {
    const before = value.translation ?? { text: '', language: otherThan(value.language) };
    draft.change({ ...value, translation: { ...before, ...change } });
  };
  const toggle = (): void => {
    if (value.translation) draft.change({ text: value.text, language: value.language });
    else translate({});
  };
  return (
    <form className="form talk__write" onSubmit={(event) => void submit(event)}>
      <TextAreaField
        label={t('talk.text')}
        lang={value.language}
        maxLength={2000}
        rows={3}
        value={value.text}
        onChange={({ target }) => draft.change({ ...value, text: target.value })}
      />
      <LanguageField
        label={t('talk.language')}
        value={value.language}
        onChange={(spoken) => draft.change(inLanguage(value, spoken))}
      />
      {value.translation ? (
        <fieldset className="talk__translation">
          <legend>{t('talk.translation')}</legend>
          <TextAreaField
            label={t('talk.translationText')}
            lang={value.translation.language}
            maxLength={2000}
            rows={3}
            value={value.translation.text}
            onChange={({ target }) => translate({ text: target.value })}
          />
          <LanguageField
            label={t('talk.translationLanguage')}
            value={value.translation.language}
            except={value.language}
            onChange={(into) => translate({ language: into })}
          />
        </fieldset>
      ) : null}
      <div className="talk__send">
        <Button type="submit" weight="secondary" icon={<Send />}>
          {t('talk.send')}
        </Button>
        <Button weight="tertiary" icon={<Languages />} onClick={toggle}>
          {t(value.translation ? 'talk.removeTranslation' : 'talk.addTranslation')}
        </Button>
      </div>
    </form>
  );
}

interface LanguageFieldProps {
  readonly label: string;
  readonly value: Language;
  readonly except?: Language;
  readonly onChange: (language: Language) => void;
}

const LanguageField = ({ label, value, except, onChange }: LanguageFieldProps) => (
  <SelectField label={label} value={value} onChange={({ target }) => onChange(target.value as Language)}>
    {LANGUAGES.filter((one) => one !== except).map((one) => (
      <option key={one} value={one} lang={one}>
        {OWN_NAMES[one]}
      </option>
    ))}
  </SelectField>
);

const otherThan = (language: Language): Language => (language === 'de' ? 'uk' : 'de');

/** A translation never has the language of the message. */
const inLanguage = (draft: Draft, language: Language): Draft => ({
  ...draft,
  language,
  ...(draft.translation?.language === language
    ? { translation: { ...draft.translation, language: otherThan(language) } }
    : {}),
});
