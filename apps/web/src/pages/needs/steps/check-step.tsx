import { Pencil, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Limits } from '../../../features/needs/limits';
import { LineSummary } from '../../../features/needs/line-summary';
import { type DraftLine, gapsOf, type NeedDraft, quantityIn } from '../../../features/needs/need-draft';
import { usePlaces } from '../../../features/needs/use-places';
import { useLanguage } from '../../../language/use-language';
import type { NeedStep } from '../../../routes/needs.routes';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { focusOn } from '../../../ui/focus-on';
import { Note } from '../../../ui/note';
import { Gaps } from './gaps';
import { StepPage } from './step-page';
import { dayIn } from '../../../language/day-in';

interface CheckStepProps {
  readonly draft: NeedDraft;
  /** What the need is called when the owner writes no name. */
  readonly usualTitle: string;
  readonly onChange: (change: Partial<NeedDraft>) => void;
  readonly go: (step: NeedStep, line?: string) => void;
  /** Stores it; says so when this device cannot. */
  readonly onKeep: (publish: boolean) => Promise<void>;
}

/** Everything said, once more, before anybody else reads it. */
export function CheckStep({ draft, usualTitle, onChange, go, onKeep }: CheckStepProps) {
  const { t } = useTranslation('needs');
  const { format } = useLanguage();
  const { nameOf } = usePlaces();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const gaps = gapsOf(draft, dayIn(0));
  const keep = (publish: boolean): void => {
    if (busy) return;
    if (gaps.length > 0) return setTries(tries + 1);
    setBusy(true);
    onKeep(publish).catch(() => {
      setFailed(true);
      setBusy(false);
    });
  };
  const remove = (line: DraftLine): void => {
    const at = draft.lines.indexOf(line);
    const lines = draft.lines.filter((one) => one !== line);
    onChange({ lines });
    const next = lines[Math.min(at, lines.length - 1)];
    focusOn(() => document.getElementById(rowId(next?.id ?? '')));
  };
  return (
    <StepPage
      step="check"
      title={t('new.check.title')}
      lead={t('new.check.lead')}
      next={t('new.check.publish')}
      onNext={() => keep(true)}
      beside={
        <Button weight="secondary" busy={busy} onClick={() => keep(false)}>
          {t('new.check.draft')}
        </Button>
      }
    >
      {failed ? (
        <Note tone="danger" title={t('new.check.notKept')} live>
          <p className="kern-body">{t('new.check.notKeptRemedy')}</p>
        </Note>
      ) : null}
      <section className="card">
        <ul role="list" className="check-lines">
          {draft.lines.map((line) => (
            <CheckLine
              key={line.id}
              line={line}
              onEdit={() => go('which', line.id)}
              onAmount={() => go('amount', line.id)}
              onRemove={draft.lines.length > 1 ? () => remove(line) : undefined}
            />
          ))}
        </ul>
        <Button small weight="secondary" icon={<Plus />} onClick={() => go('what')}>
          {t('new.check.more')}
        </Button>
      </section>
      <section className="card">
        <dl className="answers">
          <Answer name={t('new.check.where')} onEdit={() => go('where')}>
            {draft.placeId ? nameOf(draft.placeId) : t('new.where.missing')}
          </Answer>
          <Answer name={t('new.check.when')} onEdit={() => go('when')}>
            {draft.latest ? t('until', { day: format.day(draft.latest) }) : t('anyTime')}
            {' · '}
            {t(`horizons.${draft.horizon}`)}
          </Answer>
          <Answer name={t('new.check.who')} onEdit={() => go('who')}>
            {t(`visibility.${draft.visibility}`)}
          </Answer>
        </dl>
      </section>
      <TextField
        label={t('new.check.name')}
        hint={t('new.check.nameHint')}
        optional={t('optional')}
        maxLength={200}
        placeholder={usualTitle}
        value={draft.title}
        onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      {tries > 0 && gaps.length > 0 ? <Gaps {...{ gaps, tries, go }} /> : null}
    </StepPage>
  );
}

const rowId = (lineId: string): string => `line-${lineId}`;

interface CheckLineProps {
  readonly line: DraftLine;
  readonly onEdit: () => void;
  readonly onAmount: () => void;
  readonly onRemove: (() => void) | undefined;
}

function CheckLine({ line, onEdit, onAmount, onRemove }: CheckLineProps) {
  const { t } = useTranslation('needs');
  const quantity = quantityIn(line.quantity);
  return (
    <li id={rowId(line.id)} tabIndex={-1} className="check-lines__line">
      <LineSummary line={{ ...line, quantity: quantity ?? 0 }} />
      <Limits line={line} />
      {line.acceptSubstitutes ? <p>{t('substitutes.accept')}</p> : null}
      {line.itemCode !== null && line.ownWords ? <p className="quote">{line.ownWords}</p> : null}
      <div className="check-lines__actions">
        <Button small weight="tertiary" icon={<Pencil />} onClick={onEdit}>
          {t('new.check.kind')}
        </Button>
        <Button small weight="tertiary" icon={<Pencil />} onClick={onAmount}>
          {t('new.check.amount')}
        </Button>
        {onRemove ? (
          <Button small weight="tertiary" icon={<Trash2 />} onClick={onRemove}>
            {t('remove')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly onEdit: () => void;
  readonly children: ReactNode;
}

function Answer({ name, onEdit, children }: AnswerProps) {
  const { t } = useTranslation('needs');
  return (
    <div className="answers__row">
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="answers__edit">
        <button type="button" className="link" onClick={onEdit}>
          {t('new.check.change')}
          <span className="visually-hidden">: {name}</span>
        </button>
      </dd>
    </div>
  );
}
