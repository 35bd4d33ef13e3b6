import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { usePlaces, useUkrainianPlaces } from '../../../features/needs/use-places';
import { SelectField } from '../../../ui/field';

const HORIZONS = ['humanitarian', 'reconstruction', 'long_term'] as const;
const VISIBILITIES = ['partners', 'network', 'public'] as const;

/** What holds for rows that do not say it themselves. */
export interface RowDefaults {
  readonly placeId?: string;
  readonly horizon: Schemas['Horizon'];
  readonly visibility: Schemas['NeedVisibility'];
}

interface ForAllRowsProps {
  readonly value: RowDefaults;
  readonly onChange: (value: RowDefaults) => void;
}

/** Place, purpose and readers of the rows that name none. */
export function ForAllRows({ value, onChange }: ForAllRowsProps) {
  const { t } = useTranslation('needs');
  const { t: table } = useTranslation('tables');
  const { nameOf } = usePlaces();
  const places = useUkrainianPlaces();
  const withPlace = (placeId: string): RowDefaults => {
    const { horizon, visibility } = value;
    return { horizon, visibility, ...(placeId ? { placeId } : {}) };
  };
  return (
    <div className="form__grid import__for-all">
      <SelectField
        label={table('placeForAll')}
        optional={table('optional')}
        value={value.placeId ?? ''}
        onChange={({ target }) => onChange(withPlace(target.value))}
      >
        <option value="">{table('asTheRowSays')}</option>
        {places.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('import.horizonForAll')}
        value={value.horizon}
        onChange={({ target }) => onChange({ ...value, horizon: target.value as RowDefaults['horizon'] })}
      >
        {HORIZONS.map((one) => (
          <option key={one} value={one}>
            {t(`horizons.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('import.visibilityForAll')}
        value={value.visibility}
        onChange={({ target }) =>
          onChange({ ...value, visibility: target.value as RowDefaults['visibility'] })
        }
      >
        {VISIBILITIES.map((one) => (
          <option key={one} value={one}>
            {t(`visibility.${one}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
