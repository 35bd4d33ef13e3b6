import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { SelectField } from '../../ui/field';
import { attributeField } from './columns';

interface MappingProps {
  readonly columns: readonly Schemas['ImportColumnView'][];
  /** What a column can say beside the attributes of the catalogue, each with its name. */
  readonly fields: readonly (readonly [field: string, name: string])[];
  readonly withoutAttributes: boolean;
  readonly onChange: (mapping: readonly string[]) => void;
}

/** What each column means; what was not understood can be said here. */
export function Mapping({ columns, fields, withoutAttributes, onChange }: MappingProps) {
  const { t } = useTranslation('tables');
  const attributes = useAttributeNames();
  const set = (index: number, field: string): void =>
    onChange(columns.map((column, at) => (at === index ? field : (column.field ?? ''))));
  const unknown = columns.filter(({ field }) => field === null).length;
  return (
    <details className="more card" open={unknown > 0}>
      <summary>{unknown > 0 ? t('columnsUnknown', { count: unknown }) : t('columns')}</summary>
      <div className="form__grid">
        {columns.map(({ header, field, sample }, index) => (
          <SelectField
            key={index}
            label={header || t('noHeader', { number: index + 1 })}
            hint={sample ? t('sample', { sample }) : undefined}
            value={field ?? ''}
            onChange={({ target }) => set(index, target.value)}
          >
            <option value="">{t('leaveOut')}</option>
            <optgroup label={t('lineFields')}>
              {fields.map(([one, name]) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </optgroup>
            {withoutAttributes ? null : (
              <optgroup label={t('attributes')}>
                {attributes.map(([key, name]) => (
                  <option key={key} value={attributeField(key)}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
          </SelectField>
        ))}
      </div>
    </details>
  );
}

function useAttributeNames(): readonly (readonly [string, string])[] {
  const { data: items } = useSuspenseQuery({ ...get('/catalogue/items'), staleTime: Infinity });
  const { say, language } = useLanguage();
  return useMemo(() => {
    const names = new Map(
      items.flatMap(({ attributes }) => attributes.map(({ key, name }) => [key, say(name)] as const)),
    );
    return [...names].sort(([, a], [, b]) => a.localeCompare(b, language));
  }, [items, say, language]);
}
