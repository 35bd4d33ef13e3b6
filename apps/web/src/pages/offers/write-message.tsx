import { Send } from 'lucide-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
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

/** What is being typed survives a dead tab; what is sent waits on this device until it arrives. */
export function WriteMessage({ match }: { readonly match: Match }) {
  const { t } = useTranslation('offers');
  const { language } = useLanguage();
  const toast = useToast();
  const title = useTitleOf()(match);
  const draft = useDraft<Pick<Schemas['WriteMessageDto'], 'text' | 'language'>>(`message/${match.id}`, {
    text: '',
    language,
  });
  const { value } = draft;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const text = value.text.trim();
    if (text === '') return;
    const id = newId();
    try {
      await keep({
        method: 'POST',
        path: `/matches/${match.id}/messages`,
        body: { id, text, language: value.language },
        subject: { kind: 'message', id },
        words: { key: 'match.message', values: { title } },
      });
      await draft.clear();
    } catch {
      toast(t('notKept'));
    }
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
      <div className="talk__send">
        <SelectField
          label={t('talk.language')}
          value={value.language}
          onChange={({ target }) => draft.change({ ...value, language: target.value as Language })}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {OWN_NAMES[one]}
            </option>
          ))}
        </SelectField>
        <Button type="submit" weight="secondary" icon={<Send />}>
          {t('talk.send')}
        </Button>
      </div>
    </form>
  );
}
