import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { type NamedOrganisation, OrganisationField } from '../../../features/organisation/organisation-field';
import { SelectField } from '../../../ui/field';
import { ENTRY_DISPOSITIONS, type EntryDisposition } from '../fields';

const CONDITIONS = ['new', 'good', 'used', 'needs_repair'] as const;

/** What holds for rows that do not say it themselves. */
export interface RowDefaults {
  readonly giver?: NamedOrganisation;
  readonly storagePlaceId?: string;
  readonly condition?: Schemas['Condition'];
  readonly disposition?: EntryDisposition;
}

interface ForAllRowsProps {
  readonly site: Schemas['SiteView'];
  readonly value: RowDefaults;
  readonly onChange: (value: RowDefaults) => void;
}

/** Giver, place and condition of the rows that name none. */
export function ForAllRows({ site, value, onChange }: ForAllRowsProps) {
  const { t } = useTranslation('warehouses');
  const { t: table } = useTranslation('tables');
  const choose = (field: keyof RowDefaults, chosen: string): void => {
    const { [field]: _, ...others } = value;
    onChange(chosen ? { ...others, [field]: chosen } : others);
  };
  const asTheRowSays = <option value="">{table('asTheRowSays')}</option>;
  return (
    <div className="form__grid import__for-all">
      <OrganisationField
        label={t('import.giverForAll')}
        value={value.giver}
        onChoose={(giver) => onChange({ ...value, giver })}
      />
      <SelectField
        label={t('import.placeForAll')}
        value={value.storagePlaceId ?? ''}
        onChange={({ target }) => choose('storagePlaceId', target.value)}
      >
        {asTheRowSays}
        {site.storagePlaces.map(({ id, code }) => (
          <option key={id} value={id}>
            {code}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('import.dispositionForAll')}
        value={value.disposition ?? ''}
        onChange={({ target }) => choose('disposition', target.value)}
      >
        {asTheRowSays}
        {ENTRY_DISPOSITIONS.map((one) => (
          <option key={one} value={one}>
            {t(`dispositionName.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('import.conditionForAll')}
        value={value.condition ?? ''}
        onChange={({ target }) => choose('condition', target.value)}
      >
        {asTheRowSays}
        {CONDITIONS.map((one) => (
          <option key={one} value={one}>
            {t(`conditionName.${one}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
