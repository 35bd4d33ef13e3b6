import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import type { NeedDraft } from '../../../features/needs/need-draft';
import { useLanguage } from '../../../language/use-language';
import { dayIn } from '../../../language/day-in';
import { Choice } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { StepPage } from './step-page';

const SOON = [14, 30, 90] as const;
const HORIZONS = ['humanitarian', 'reconstruction', 'long_term'] as const;

interface DraftStepProps {
  readonly draft: NeedDraft;
  readonly onChange: (change: Partial<NeedDraft>) => void;
  readonly onNext: () => void;
}

/** Until which day it helps; a need without a day stands until its owner closes it. */
export function WhenStep({ draft, onChange, onNext }: DraftStepProps) {
  const { t } = useTranslation('needs');
  const { format } = useLanguage();
  const [soon] = useState(() => SOON.map((days) => ({ days, day: dayIn(days) })));
  const [error, setError] = useState<string>();
  const next = (): void =>
    draft.latest && draft.latest < dayIn(0) ? setError(t('new.when.past')) : onNext();
  return (
    <StepPage step="when" title={t('new.when.title')} lead={t('new.when.lead')} onNext={next}>
      <ul role="list" className="chips">
        {soon.map(({ days, day }) => (
          <li key={days}>
            <button
              type="button"
              className="chip"
              aria-pressed={draft.latest === day}
              onClick={() => onChange({ latest: draft.latest === day ? '' : day })}
            >
              {t('new.when.in', { count: days })} <span className="chip__note">{format.day(day)}</span>
            </button>
          </li>
        ))}
      </ul>
      <TextField
        label={t('new.when.label')}
        hint={t('new.when.hint')}
        optional={t('optional')}
        type="date"
        value={draft.latest}
        error={error}
        onInput={({ currentTarget }) => onChange({ latest: currentTarget.value })}
      />
      <Choice
        legend={t('new.when.horizon')}
        options={HORIZONS.map((horizon) => ({ value: horizon, label: t(`horizons.${horizon}`) }))}
        value={draft.horizon}
        onChange={(horizon) => onChange({ horizon })}
      />
    </StepPage>
  );
}

const VISIBILITIES = ['partners', 'network', 'public'] as const;

/** The owner decides who reads it, and may change it at any time. */
export function WhoStep({ draft, onChange, onNext }: DraftStepProps) {
  const { t } = useTranslation('needs');
  return (
    <StepPage step="who" title={t('new.who.title')} lead={t('new.who.lead')} onNext={onNext}>
      <Choice
        legend={t('new.who.legend')}
        options={VISIBILITIES.map((visibility) => ({
          value: visibility,
          label: t(`visibility.${visibility}`),
          hint: t(`visibilityHint.${visibility}`),
        }))}
        value={draft.visibility}
        onChange={(visibility) => onChange({ visibility })}
      />
    </StepPage>
  );
}
