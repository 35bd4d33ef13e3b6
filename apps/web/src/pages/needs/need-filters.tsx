import { useEffect, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { OpenLine } from '../../features/needs/open-lines';
import { usePlaces } from '../../features/needs/use-places';
import { useLanguage } from '../../language/use-language';
import type { NeedFilter } from '../../routes/needs.routes';
import { Check } from '../../ui/choice';
import { SelectField, TextField } from '../../ui/field';

interface NeedFiltersProps {
  readonly filter: NeedFilter;
  /** What can be chosen is what is there. */
  readonly lines: readonly OpenLine[];
  readonly onChange: (part: NeedFilter) => void;
}

const PAUSE_MS = 250;

/** Class, oblast, words, and only what is open: all of it stands in the address. */
export function NeedFilters({ filter, lines, onChange }: NeedFiltersProps) {
  const { t } = useTranslation('needs');
  const { language } = useLanguage();
  const { oblastNameOf } = usePlaces();
  const sectors = known(lines.map(({ sector }) => sector));
  const collator = new Intl.Collator(language);
  const oblasts = known(lines.map(({ oblast }) => oblast)).sort((a, b) =>
    collator.compare(oblastNameOf(a), oblastNameOf(b)),
  );
  return (
    <div className="need-filters" role="search">
      <Words q={filter.q} onChange={(q) => onChange({ q })} />
      <SelectField
        label={t('filters.sector')}
        value={filter.sector ?? ''}
        onChange={({ currentTarget }) => onChange({ sector: currentTarget.value || undefined })}
      >
        <option value="">{t('filters.every')}</option>
        {sectors.map((sector) => (
          <option key={sector} value={sector}>
            {t(`sectors.${sector as 'HEA'}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filters.oblast')}
        value={filter.oblast ?? ''}
        onChange={({ currentTarget }) => onChange({ oblast: currentTarget.value || undefined })}
      >
        <option value="">{t('filters.every')}</option>
        {oblasts.map((oblast) => (
          <option key={oblast} value={oblast}>
            {oblastNameOf(oblast)}
          </option>
        ))}
      </SelectField>
      <Check
        label={t('filters.open')}
        checked={filter.all !== true}
        onChange={(isOpen) => onChange({ all: isOpen ? undefined : true })}
      />
    </div>
  );
}

const known = (values: readonly (string | null | undefined)[]): string[] =>
  [...new Set(values)].filter((value): value is string => typeof value === 'string').sort();

interface WordsProps {
  readonly q: string | undefined;
  readonly onChange: (q: string | undefined) => void;
}

/** The address follows a moment after the last key. */
function Words({ q, onChange }: WordsProps) {
  const { t } = useTranslation('needs');
  const [typed, setTyped] = useState(q ?? '');
  useEffect(() => {
    if (typed === (q ?? '')) return undefined;
    const timer = setTimeout(() => onChange(typed || undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, q, onChange]);
  return (
    <TextField
      type="search"
      label={t('filters.words')}
      value={typed}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
