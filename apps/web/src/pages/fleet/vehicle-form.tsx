import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Problem } from '../../api/problem';
import { Button, LinkButton } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { SelectField } from '../../ui/field';
import { Form } from '../../ui/form';
import type { VehicleDraft } from './vehicle-draft';
import { CostFields, IdentityFields, RoomFields } from './vehicle-fields';
import { MODELS, USUAL } from './vehicle-models';
import { WhereAndWhen } from './where-and-when';

interface VehicleFormProps {
  readonly first: VehicleDraft;
  /** A new one may be filled in like others of its sort; whether it is hired is said once. */
  readonly isNew: boolean;
  readonly ownerId: string;
  readonly busy: boolean;
  readonly refusal: Error | null;
  readonly onSubmit: (draft: VehicleDraft) => Promise<void>;
}

export function VehicleForm({ first, isNew, ownerId, busy, refusal, onSubmit }: VehicleFormProps) {
  const { t } = useTranslation('fleet');
  const [draft, setDraft] = useState(first);
  const [missing, setMissing] = useState(false);
  const change = (part: Partial<VehicleDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const about = (field: string): string | undefined =>
    refusal instanceof Problem ? refusal.about(`/${field}`) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(true);
    if (draft.homePlaceId !== '') await onSubmit(draft);
  };
  return (
    <Form refusal={refusal} className="form card" onSubmit={submit}>
      {isNew ? (
        <>
          <LikeA onChoose={change} />
          <Choice
            legend={t('kindOf')}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
            options={(['own', 'hired'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </>
      ) : null}
      <IdentityFields draft={draft} change={change} about={about} />
      <RoomFields draft={draft} change={change} about={about} />
      <WhereAndWhen
        draft={draft}
        change={change}
        about={about}
        missing={missing}
        ownerId={ownerId}
        shareHint={t('shareVehicleHint')}
      />
      <CostFields draft={draft} change={change} about={about} />
      <div className="page__actions">
        <Button type="submit" busy={busy}>
          {t('save')}
        </Button>
        <LinkButton to="/fleet" search={{}} weight="secondary">
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}

/** Fills in what such vehicles usually have, and says how sure that is. */
function LikeA({ onChoose }: { readonly onChoose: (part: Partial<VehicleDraft>) => void }) {
  const { t } = useTranslation('fleet');
  const [model, setModel] = useState<(typeof MODELS)[number]>();
  return (
    <div>
      <SelectField
        label={t('likeA')}
        hint={t('likeAHint')}
        value={model ?? ''}
        onChange={({ target }) => {
          const chosen = MODELS.find((one) => one === target.value);
          setModel(chosen);
          if (chosen) onChoose(USUAL[chosen]);
        }}
      >
        <option value="">{t('likeNone')}</option>
        {MODELS.map((one) => (
          <option key={one} value={one}>
            {t(`models.${one}.name`)}
          </option>
        ))}
      </SelectField>
      <p className="soft" role="status">
        {model ? `${t(`models.${model}.sure`)} ${t('compare')}` : ''}
      </p>
    </div>
  );
}
