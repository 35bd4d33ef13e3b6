import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { get } from '../../../api/query';
import type { NeedDraft } from '../../../features/needs/need-draft';
import { usePlaces, useUkrainianPlaces } from '../../../features/needs/use-places';
import { Choice } from '../../../ui/choice';
import { SelectField } from '../../../ui/field';
import { StepPage } from './step-page';

interface WhereStepProps {
  readonly draft: NeedDraft;
  readonly ownerId: string;
  /** Where earlier needs were. */
  readonly earlier: readonly string[];
  readonly onChange: (change: Partial<NeedDraft>) => void;
  readonly onNext: () => void;
}

const OTHER = 'other';

/** Where it is needed, at the level of the hromada: one's own place first, then earlier ones, then any. */
export function WhereStep({ draft, ownerId, earlier, onChange, onNext }: WhereStepProps) {
  const { t } = useTranslation('needs');
  const { nameOf } = usePlaces();
  const ukrainian = useUkrainianPlaces();
  const { data: owner } = useQuery({
    ...get('/organisations/{id}', { path: { id: ownerId } }),
    meta: { keep: true },
  });
  const near = [...new Set([owner?.placeId, ...earlier].filter((id): id is string => Boolean(id)))].slice(
    0,
    4,
  );
  const placeId = draft.placeId ?? near[0];
  const [isOther, setIsOther] = useState(false);
  const showsOther = isOther || (placeId !== undefined && !near.includes(placeId)) || near.length === 0;
  const [error, setError] = useState<string>();
  const next = (): void => {
    if (!placeId) return setError(t('new.where.missing'));
    onChange({ placeId });
    onNext();
  };
  return (
    <StepPage step="where" title={t('new.where.title')} lead={t('new.where.lead')} onNext={next}>
      {near.length > 0 ? (
        <Choice
          legend={t('new.where.legend')}
          options={[
            ...near.map((id) => ({ value: id, label: nameOf(id) })),
            { value: OTHER, label: t('new.where.other') },
          ]}
          value={showsOther ? OTHER : placeId}
          onChange={(value) => {
            setIsOther(value === OTHER);
            onChange({ placeId: value === OTHER ? undefined : value });
          }}
        />
      ) : null}
      {showsOther ? (
        <SelectField
          label={t('new.where.place')}
          error={error}
          value={placeId ?? ''}
          onChange={({ currentTarget }) => onChange({ placeId: currentTarget.value || undefined })}
        >
          <option value="">{t('new.where.choose')}</option>
          {ukrainian.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </SelectField>
      ) : null}
    </StepPage>
  );
}
