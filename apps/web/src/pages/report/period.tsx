import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';

interface Days {
  readonly from?: string;
  readonly to?: string;
}

interface PeriodProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (days: Days) => void;
}

const yearOf = (year: number): Days => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** From which day to which, or one of the years that are asked for most. */
export function Period({ from, to, onChange }: PeriodProps) {
  const { t } = useTranslation('report');
  const now = new Date().getFullYear();
  const set = (days: { from: string | undefined; to: string | undefined }): void =>
    onChange({ ...(days.from ? { from: days.from } : {}), ...(days.to ? { to: days.to } : {}) });
  return (
    <>
      <TextField
        label={t('from')}
        type="date"
        value={from ?? ''}
        max={to}
        onChange={({ target }) => set({ from: target.value, to })}
      />
      <TextField
        label={t('to')}
        type="date"
        value={to ?? ''}
        min={from}
        onChange={({ target }) => set({ from, to: target.value })}
      />
      <div className="page__actions">
        {[now, now - 1].map((year) => (
          <Button key={year} weight="tertiary" onClick={() => onChange(yearOf(year))}>
            {t('year', { year })}
          </Button>
        ))}
        {from || to ? (
          <Button weight="tertiary" onClick={() => onChange({})}>
            {t('always')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
