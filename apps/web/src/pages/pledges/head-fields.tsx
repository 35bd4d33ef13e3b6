import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import type { Problem } from '../../api/problem';
import { useLanguage } from '../../language/use-language';
import { Choice } from '../../ui/choice';
import { SelectField, TextField } from '../../ui/field';
import type { Head } from './head';

interface HeadFieldsProps {
  readonly giverId: string;
  readonly head: Head;
  readonly onChange: (change: Partial<Head>) => void;
  readonly problem: Problem | undefined;
}

/** What the pledge is about, who sees it and who may choose first. */
export function HeadFields({ giverId, head, onChange, problem }: HeadFieldsProps) {
  const { t } = useTranslation('pledges');
  return (
    <>
      <TextField
        label={t('titleField')}
        hint={t('titleHint')}
        required
        maxLength={200}
        value={head.title}
        error={problem?.about('/title')}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <div className="form__pair">
        <TextField
          label={t('fileNumber')}
          optional={t('optional')}
          maxLength={100}
          value={head.fileNumber}
          error={problem?.about('/fileNumber')}
          onChange={({ target }) => onChange({ fileNumber: target.value })}
        />
        <TextField
          label={t('dueOn')}
          optional={t('optional')}
          type="date"
          value={head.dueOn}
          error={problem?.about('/dueOn')}
          onChange={({ target }) => onChange({ dueOn: target.value })}
        />
      </div>
      <Choice
        legend={t('visibility.title')}
        options={[
          { value: 'partners', label: t('visibility.partners'), hint: t('visibility.partnersHint') },
          { value: 'network', label: t('visibility.network'), hint: t('visibility.networkHint') },
        ]}
        value={head.visibility}
        onChange={(visibility) => onChange({ visibility })}
      />
      <FirstCall giverId={giverId} head={head} onChange={onChange} problem={problem} />
    </>
  );
}

/** A partner that may choose before all others, for a while. */
function FirstCall({ giverId, head, onChange, problem }: HeadFieldsProps) {
  const { t } = useTranslation('pledges');
  const { say } = useLanguage();
  const { data: partnerships } = useSuspenseQuery(get('/partnerships'));
  const partners = new Map(
    partnerships
      .filter(({ members }) => members.some(({ organisationId }) => organisationId === giverId))
      .flatMap(({ members }) => members)
      .filter(({ organisationId }) => organisationId !== giverId)
      .map(({ organisationId, name }) => [organisationId, name]),
  );
  return (
    <div className="form__pair">
      <SelectField
        label={t('firstCall')}
        optional={t('optional')}
        hint={t('firstCallHint')}
        value={head.firstCallId}
        onChange={({ target }) => onChange({ firstCallId: target.value })}
      >
        <option value="">{t('firstCallNobody')}</option>
        {[...partners].map(([id, name]) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
      </SelectField>
      {head.firstCallId ? (
        <TextField
          label={t('firstCallUntil')}
          type="date"
          required
          value={head.firstCallUntil}
          error={problem?.about('/firstCallUntil')}
          onChange={({ target }) => onChange({ firstCallUntil: target.value })}
        />
      ) : null}
    </div>
  );
}
