import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Problem } from '../../api/problem';
import { Button, LinkButton } from '../../ui/button';
import { Check } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { AccountField } from './account-field';
import type { DriverDraft } from './driver-draft';
import { type Licence, LICENCES } from './vehicle-draft';
import { WhereAndWhen } from './where-and-when';

interface DriverFormProps {
  readonly first: DriverDraft;
  readonly organisationId: string;
  readonly busy: boolean;
  readonly refusal: Error | null;
  readonly onSubmit: (draft: DriverDraft) => Promise<void>;
}

export function DriverForm({ first, organisationId, busy, refusal, onSubmit }: DriverFormProps) {
  const { t } = useTranslation('fleet');
  const [draft, setDraft] = useState(first);
  const [missing, setMissing] = useState(false);
  const change = (part: Partial<DriverDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const about = (field: string): string | undefined =>
    refusal instanceof Problem ? refusal.about(`/${field}`) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(true);
    if (draft.homePlaceId !== '' && draft.licenceClasses.length > 0) await onSubmit(draft);
  };
  return (
    <Form refusal={refusal} className="form card" onSubmit={submit}>
      <TextField
        label={t('driverLabel')}
        hint={t('driverLabelHint')}
        required
        maxLength={200}
        value={draft.label}
        error={about('label')}
        onChange={({ target }) => change({ label: target.value })}
      />
      <Licences
        chosen={draft.licenceClasses}
        error={missing && draft.licenceClasses.length === 0 ? t('chooseLicence') : about('licenceClasses')}
        onChange={(licenceClasses) => change({ licenceClasses })}
      />
      <Check
        label={t('mayCross')}
        checked={draft.mayCrossBorder}
        onChange={(mayCrossBorder) => change({ mayCrossBorder })}
      />
      <AccountField
        organisationId={organisationId}
        value={draft.personId}
        error={about('personId')}
        onChange={(personId) => change({ personId })}
      />
      <WhereAndWhen
        draft={draft}
        change={change}
        about={about}
        missing={missing}
        ownerId={organisationId}
        shareHint={t('shareDriverHint')}
      />
      <div className="page__actions">
        <Button type="submit" busy={busy}>
          {t('save')}
        </Button>
        <LinkButton to="/fleet" search={{ list: 'drivers' }} weight="secondary">
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  );
}

interface LicencesProps {
  readonly chosen: readonly Licence[];
  readonly error?: string | undefined;
  readonly onChange: (chosen: readonly Licence[]) => void;
}

/** The classes of a licence, each with what it allows. */
function Licences({ chosen, error, onChange }: LicencesProps) {
  const { t } = useTranslation('fleet');
  const id = useId();
  return (
    <fieldset
      className={`kern-fieldset${error ? ' kern-fieldset--error' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="kern-label">{t('licences')}</legend>
      <div className="kern-hint">{t('licencesHint')}</div>
      <div className="licences">
        {LICENCES.map((one) => (
          <Check
            key={one}
            label={t('licenceOption', { licence: one, means: t(`licenceMeans.${one}`) })}
            checked={chosen.includes(one)}
            onChange={(checked) =>
              onChange(checked ? [...chosen, one] : chosen.filter((each) => each !== one))
            }
          />
        ))}
      </div>
      {error ? (
        <p className="kern-error" id={`${id}-error`} role="alert">
          <span className="kern-body">{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}
