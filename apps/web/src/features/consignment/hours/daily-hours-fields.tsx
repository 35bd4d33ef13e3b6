import { Trash2 } from 'lucide-react';
import { useTranslation } from '../../../language/use-translation';
import { Button } from '../../../ui/button';
import { Check } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { type DailyHours, WEEKDAYS } from './hours';
import { useHoursWords } from './use-hours-words';

interface DailyHoursFieldsProps {
  readonly number: number;
  readonly hours: DailyHours;
  readonly error: (name: keyof DailyHours) => string | undefined;
  readonly onChange: (hours: DailyHours) => void;
  readonly onRemove: () => void;
}

/** Weekdays with one time from and until. */
export function DailyHoursFields({ number, hours, error, onChange, onRemove }: DailyHoursFieldsProps) {
  const { t } = useTranslation('hours');
  const { weekday } = useHoursWords();
  const { weekdays } = hours;
  const time = (name: 'from' | 'until') => (
    <TextField
      label={t(name)}
      type="time"
      required
      value={hours[name]}
      error={error(name)}
      onChange={({ target }) => onChange({ ...hours, [name]: target.value })}
    />
  );
  const without = error('weekdays');
  return (
    <fieldset className="kern-fieldset hours__row">
      <legend className="kern-label">{t('row', { number })}</legend>
      <div className="hours__days">
        {WEEKDAYS.map((day) => (
          <Check
            key={day}
            label={
              <>
                <span aria-hidden="true">{weekday(day, 'short')}</span>
                <span className="visually-hidden">{weekday(day, 'long')}</span>
              </>
            }
            checked={weekdays.includes(day)}
            onChange={(checked) =>
              onChange({
                ...hours,
                weekdays: WEEKDAYS.filter((one) => (one === day ? checked : weekdays.includes(one))),
              })
            }
          />
        ))}
      </div>
      {without ? (
        <p className="kern-error" role="alert">
          <span className="kern-body">{without}</span>
        </p>
      ) : null}
      <div className="hours__times">
        {time('from')}
        {time('until')}
      </div>
      <div>
        <Button weight="secondary" icon={<Trash2 />} onClick={onRemove}>
          {t('remove', { number })}
        </Button>
      </div>
    </fieldset>
  );
}
