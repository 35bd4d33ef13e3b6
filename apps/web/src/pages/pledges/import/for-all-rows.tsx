import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { useLanguage } from '../../../language/use-language';
import { SelectField } from '../../../ui/field';
import { usePlaces } from '../names';

const CONDITIONS = ['new', 'good', 'used', 'needs_repair'] as const;

/** What holds for rows that do not say it themselves. */
export interface RowDefaults {
  readonly placeId?: string;
  readonly condition?: Schemas['Condition'];
}

interface ForAllRowsProps {
  readonly value: RowDefaults;
  readonly onChange: (value: RowDefaults) => void;
}

/** Place and condition of the rows that name none. */
export function ForAllRows({ value, onChange }: ForAllRowsProps) {
  const { t } = useTranslation('pledges');
  const { t: table } = useTranslation('tables');
  const { say, language } = useLanguage();
  const places = [...usePlaces().values()]
    .map(({ id, name }) => ({ id, name: say(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const set = (part: {
    placeId?: string | undefined;
    condition?: Schemas['Condition'] | undefined;
  }): void => {
    const { placeId, condition } = { ...value, ...part };
    onChange({ ...(placeId ? { placeId } : {}), ...(condition ? { condition } : {}) });
  };
  return (
    <div className="form__pair">
      <SelectField
        label={table('placeForAll')}
        optional={t('optional')}
        value={value.placeId ?? ''}
        onChange={({ target }) => set({ placeId: target.value || undefined })}
      >
        <option value="">{table('asTheRowSays')}</option>
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('import.conditionForAll')}
        optional={t('optional')}
        value={value.condition ?? ''}
        onChange={({ target }) => set({ condition: CONDITIONS.find((one) => one === target.value) })}
      >
        <option value="">{table('asTheRowSays')}</option>
        {CONDITIONS.map((condition) => (
          <option key={condition} value={condition}>
            {t(`condition.${condition}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
