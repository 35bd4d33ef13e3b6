import '../../styles/new-need.css';
import { useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { AcceptSubstitutes } from '../../features/needs/accept-substitutes';
import { LineSummary } from '../../features/needs/line-summary';
import { dtoOf, type LineView, type NeedView, quantityIn } from '../../features/needs/need-draft';
import { PageLoading } from '../../frame/page-loading';
import { useLanguage } from '../../language/use-language';
import { keep } from '../../offline/outbox';
import { useDraft } from '../../offline/use-draft';
import { Button, LinkButton } from '../../ui/button';
import { SelectField, TextAreaField, TextField } from '../../ui/field';
import { Card, Page } from '../../ui/page';

interface LineEdit {
  readonly line: LineView;
  readonly quantity: string;
  readonly isRemoved: boolean;
}

interface Edit {
  /** What the person saw when they began: if it has moved on since, both versions are shown. */
  readonly version: number;
  readonly title: string;
  readonly lines: readonly LineEdit[];
}

const editOf = (need: NeedView): Edit => ({
  version: need.version,
  title: need.title,
  lines: need.lines.map((line) => ({ line, quantity: String(line.quantity), isRemoved: false })),
});

/** Changes a need; what is typed survives the tab, and a change of somebody else is never overwritten unseen. */
export function NeedEdit({ need }: { readonly need: NeedView }) {
  const { t } = useTranslation('needs');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [begun] = useState(() => editOf(need));
  const { value: edit, change, clear, isReady } = useDraft(`need/${need.id}`, begun);
  const [tried, setTried] = useState(false);
  const kept = edit.lines.filter(({ isRemoved }) => !isRemoved);
  const isComplete =
    kept.length > 0 && kept.every(({ quantity }) => quantityIn(quantity)) && edit.title.trim() !== '';

  const patch = (id: string, part: Partial<LineEdit>): void =>
    change({ ...edit, lines: edit.lines.map((one) => (one.line.id === id ? { ...one, ...part } : one)) });
  const leave = async (): Promise<void> => {
    await clear();
    await navigate({ to: '/needs/$id', params: { id: need.id }, replace: true });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isComplete) return;
    const isRenamed = edit.title.trim() !== need.title;
    await keep({
      method: 'PATCH',
      path: `/needs/${need.id}`,
      body: {
        ...(isRenamed ? { title: edit.title.trim(), titleLanguage: language } : {}),
        lines: kept.map(({ line, quantity }) => ({ ...dtoOf(line), quantity: quantityIn(quantity) })),
      },
      ifMatch: edit.version,
      subject: { kind: 'need', id: need.id, path: `/needs/${need.id}` },
      words: { key: 'need.change', values: { title: edit.title.trim() } },
    });
    await leave();
  };

  if (!isReady) return <PageLoading />;
  return (
    <Page title={t('edit.title')} lead={<span lang={need.titleLanguage}>{need.title}</span>} width="reading">
      <form className="step" noValidate onSubmit={(event) => void submit(event)}>
        <Card>
          <TextField
            label={t('edit.name')}
            maxLength={200}
            value={edit.title}
            error={tried && edit.title.trim() === '' ? t('edit.nameMissing') : undefined}
            onInput={({ currentTarget }) => change({ ...edit, title: currentTarget.value })}
          />
        </Card>
        {kept.map((one) => (
          <LineFields
            key={one.line.id}
            edit={one}
            tried={tried}
            onChange={(part) => patch(one.line.id, part)}
            canRemove={kept.length > 1}
          />
        ))}
        <div className="step__actions">
          <Button type="submit">{t('edit.keep')}</Button>
          <LinkButton weight="secondary" to="/needs/$id" params={{ id: need.id }} replace>
            {t('cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}

interface LineFieldsProps {
  readonly edit: LineEdit;
  readonly tried: boolean;
  readonly canRemove: boolean;
  readonly onChange: (part: Partial<LineEdit>) => void;
}

function LineFields({ edit, tried, canRemove, onChange }: LineFieldsProps) {
  const { t } = useTranslation('needs');
  const { language } = useLanguage();
  const { line, quantity } = edit;
  const set = (part: Partial<LineView>): void => onChange({ line: { ...line, ...part } });
  return (
    <Card>
      <LineSummary line={{ ...line, quantity: quantityIn(quantity) ?? 0 }} />
      <TextField
        label={t('new.amount.label')}
        inputMode="numeric"
        maxLength={12}
        value={quantity}
        error={tried && !quantityIn(quantity) ? t('new.amount.missing') : undefined}
        onInput={({ currentTarget }) => onChange({ quantity: currentTarget.value })}
      />
      <TextField
        label={t('new.when.label')}
        optional={t('optional')}
        type="date"
        value={line.latest ?? ''}
        onInput={({ currentTarget }) => set({ latest: currentTarget.value || null })}
      />
      <SelectField
        label={t('facts.visibility')}
        value={line.visibility}
        onChange={({ currentTarget }) => set({ visibility: currentTarget.value as LineView['visibility'] })}
      >
        {(['partners', 'network', 'public'] as const).map((one) => (
          <option key={one} value={one}>
            {t(`visibility.${one}`)}
          </option>
        ))}
      </SelectField>
      {line.itemCode === null ? null : (
        <AcceptSubstitutes
          itemCode={line.itemCode}
          checked={line.acceptSubstitutes}
          onChange={(acceptSubstitutes) => set({ acceptSubstitutes })}
        />
      )}
      <TextAreaField
        label={line.itemCode === null ? t('new.which.ownLabel') : t('new.which.besides')}
        optional={line.itemCode === null ? undefined : t('optional')}
        rows={3}
        maxLength={2000}
        value={line.ownWords ?? ''}
        onInput={({ currentTarget }) =>
          set({
            ownWords: currentTarget.value || null,
            ownWordsLanguage: currentTarget.value ? language : null,
          })
        }
      />
      {canRemove ? (
        <div>
          <Button small weight="tertiary" icon={<Trash2 />} onClick={() => onChange({ isRemoved: true })}>
            {t('remove')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
