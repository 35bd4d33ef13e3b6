import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { SelectField } from '../../ui/field';

interface AccountFieldProps {
  readonly organisationId: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (personId: string) => void;
}

/** The account with which a driver sees the own journeys; only people of the organisation have one here. */
export function AccountField({ organisationId, value, error, onChange }: AccountFieldProps) {
  const { t } = useTranslation('fleet');
  const { data: people } = useQuery(get('/organisations/{id}/people', { path: { id: organisationId } }));
  return (
    <SelectField
      label={t('account')}
      hint={t('accountHint')}
      optional={t('optional')}
      value={value}
      error={error}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t('noAccount')}</option>
      {(people ?? []).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
