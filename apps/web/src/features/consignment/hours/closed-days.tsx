import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from '../../../language/use-translation';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';

const MOST_DAYS = 60;

interface ClosedDaysProps {
  readonly days: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (days: string[]) => void;
}

/** Days on which nobody is there. One that stays empty counts for nothing. */
export function ClosedDays({ days, error, onChange }: ClosedDaysProps) {
  const { t } = useTranslation('hours');
  return (
    <fieldset className="kern-fieldset hours__row">
      <legend className="kern-label">{t('closedOn')}</legend>
      <p className="soft">{t('closedHint')}</p>
      {days.map((day, index) => (
        <div className="hours__day" key={index}>
          <TextField
            label={t('day', { number: index + 1 })}
            type="date"
            value={day}
            error={index === 0 ? error : undefined}
            onChange={({ target }) => onChange(days.with(index, target.value))}
          />
          <Button weight="secondary" icon={<Trash2 />} onClick={() => onChange(days.toSpliced(index, 1))}>
            {t('removeDay', { number: index + 1 })}
          </Button>
        </div>
      ))}
      {days.length < MOST_DAYS ? (
        <div>
          <Button weight="secondary" icon={<Plus />} onClick={() => onChange([...days, ''])}>
            {t('addDay')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
