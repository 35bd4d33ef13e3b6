import { CheckCheck } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import {
  allAsListed,
  type Gaps,
  gapsOf,
  type Goods,
  type HandoverDraft,
  lineOf,
  type PhotoOfLine,
  photosOf,
  type RecordedHandover,
  recordOf,
} from '../../features/consignment/handover-draft';
import { PageLoading } from '../../frame/page-loading';
import { type Language, LANGUAGES, OWN_NAMES } from '../../language/languages';
import type { Draft } from '../../offline/use-draft';
import { Button } from '../../ui/button';
import { SelectField, TextAreaField } from '../../ui/field';
import { Note } from '../../ui/note';
import { Card } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { HandoverLine } from './handover-line';
import { Signer } from './signer';

interface HandoverFormProps {
  readonly lines: readonly Goods[];
  /** Whether the arrival has not been reported yet. */
  readonly isEarly: boolean;
  readonly draft: Draft<HandoverDraft>;
  /** Puts the record and its photos into the outbox. @throws when this device cannot store it */
  readonly onComplete: (record: RecordedHandover, photos: readonly PhotoOfLine[]) => Promise<void>;
}

/** Everything typed here is on this device at once; completing it puts the record into the outbox, once. */
export function HandoverForm({ lines, isEarly, draft, onComplete }: HandoverFormProps) {
  const { t } = useTranslation('arrivals');
  const { t: frame } = useTranslation('frame');
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [gaps, setGaps] = useState<Gaps>();
  if (!draft.isReady) return <PageLoading />;
  const { value, change } = draft;
  const open = lines.filter((line) => lineOf(value, line.id).verdict === undefined).length;
  const edit = (next: HandoverDraft): void => {
    change(next);
    if (gaps) setGaps(gapsOf(next, lines));
  };
  const complete = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const left = gapsOf(value, lines);
    setGaps(left);
    if (left) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid], .choice input')?.focus());
      return;
    }
    try {
      await onComplete(recordOf(value, lines, new Date()), photosOf(value, lines));
      await draft.clear();
    } catch {
      toast(t('notKept'));
    }
  };
  return (
    <form ref={form} className="handover" noValidate onSubmit={(event) => void complete(event)}>
      {isEarly ? <p>{t('handover.early')}</p> : null}
      <p className="arrival__soft">{t('handover.offline')}</p>
      {draft.isRestored ? (
        <p className="handover__restored">
          <span>{t('handover.restored')}</span>
          <Button small weight="tertiary" onClick={() => void draft.clear()}>
            {t('handover.startAnew')}
          </Button>
        </p>
      ) : null}
      <div>
        <Button
          weight="secondary"
          icon={<CheckCheck />}
          aria-disabled={open === 0}
          onClick={() => edit(allAsListed(value, lines))}
        >
          {t('handover.allAsListed')}
        </Button>
      </div>
      <ol role="list" className="handover__lines">
        {lines.map((line) => (
          <li key={line.id}>
            <HandoverLine
              line={line}
              value={lineOf(value, line.id)}
              language={value.language}
              error={gaps?.lines[line.id]}
              onChange={(said) => edit({ ...value, lines: { ...value.lines, [line.id]: said } })}
            />
          </li>
        ))}
      </ol>
      <Card title={t('handover.signatures')}>
        <p className="arrival__soft">{t('handover.signHint')}</p>
        <Signer
          who={t('handover.giver')}
          value={value.giver}
          isMissing={gaps?.giver ?? false}
          onChange={(giver) => edit({ ...value, giver })}
        />
        <Signer
          who={t('handover.receiver')}
          value={value.receiver}
          isMissing={gaps?.receiver ?? false}
          onChange={(receiver) => edit({ ...value, receiver })}
        />
      </Card>
      <Card>
        <TextAreaField
          label={t('handover.remarks')}
          optional={frame('optional')}
          lang={value.language}
          maxLength={2000}
          rows={3}
          value={value.remarks}
          onChange={({ target }) => edit({ ...value, remarks: target.value })}
        />
        <SelectField
          label={t('handover.language')}
          value={value.language}
          onChange={({ target }) => edit({ ...value, language: target.value as Language })}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {OWN_NAMES[one]}
            </option>
          ))}
        </SelectField>
      </Card>
      <div aria-live="polite">{gaps ? <StillOpen gaps={gaps} lines={lines} /> : null}</div>
      <div className="handover__done">
        <Button type="submit" wide>
          {t('handover.done')}
        </Button>
        {open > 0 ? <p className="arrival__soft">{t('handover.undecided', { count: open })}</p> : null}
      </div>
    </form>
  );
}

function StillOpen({ gaps, lines }: { readonly gaps: Gaps; readonly lines: readonly Goods[] }) {
  const { t } = useTranslation('arrivals');
  const names = [
    ...(gaps.giver ? [t('handover.giver')] : []),
    ...(gaps.receiver ? [t('handover.receiver')] : []),
  ];
  return (
    <Note tone="warning" title={t('handover.errors.summary')}>
      <ul>
        {lines.map((line) => {
          const error = gaps.lines[line.id];
          return error ? (
            <li key={line.id}>
              {t('handover.line', { position: line.position })}:{' '}
              {t(`handover.errors.${error}`, { quantity: line.quantity })}
            </li>
          ) : null;
        })}
        {names.map((who) => (
          <li key={who}>
            {who}: {t('handover.errors.name')}
          </li>
        ))}
      </ul>
    </Note>
  );
}
