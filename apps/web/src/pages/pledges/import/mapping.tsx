import { useMemo } from 'react';
import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { useLanguage } from '../../../language/use-language';
import { SelectField } from '../../../ui/field';
import { useItems } from '../names';
import { attributeField, LINE_FIELDS } from './columns';

interface MappingProps {
  readonly columns: readonly Schemas['ImportColumnView'][];
  readonly onChange: (mapping: readonly string[]) => void;
}

/** What each column means; what was not understood can be said here. */
export function Mapping({ columns, onChange }: MappingProps) {
  const { t } = useTranslation('pledges');
  const attributes = useAttributeNames();
  const set = (index: number, field: string): void =>
    onChange(columns.map((column, at) => (at === index ? field : (column.field ?? ''))));
  const unknown = columns.filter(({ field }) => field === null).length;
  return (
    <details className="more card" open={unknown > 0}>
      <summary>{unknown > 0 ? t('import.columnsUnknown', { count: unknown }) : t('import.columns')}</summary>
      <div className="form__grid">
        {columns.map(({ header, field, sample }, index) => (
          <SelectField
            key={index}
            label={header || t('import.noHeader', { number: index + 1 })}
            hint={sample ? t('import.sample', { sample }) : undefined}
            value={field ?? ''}
            onChange={({ target }) => set(index, target.value)}
          >
            <option value="">{t('import.leaveOut')}</option>
            <optgroup label={t('import.lineFields')}>
              {LINE_FIELDS.map((one) => (
                <option key={one} value={one}>
                  {t(`import.field.${one}`)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('import.attributes')}>
              {attributes.map(([key, name]) => (
                <option key={key} value={attributeField(key)}>
                  {name}
                </option>
              ))}
            </optgroup>
          </SelectField>
        ))}
      </div>
    </details>
  );
}

function useAttributeNames(): readonly (readonly [string, string])[] {
  const items = useItems();
  const { say, language } = useLanguage();
  return useMemo(() => {
    const names = new Map(
      [...items.values()].flatMap(({ attributes }) =>
        attributes.map(({ key, name }) => [key, say(name)] as const),
      ),
    );
    return [...names].sort(([, a], [, b]) => a.localeCompare(b, language));
  }, [items, say, language]);
}
