import { Check, Smartphone } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { useLanguage } from '../../../language/use-language';
import { useWritesOf } from '../../../offline/use-outbox';
import { WritesOf } from '../../../offline/writes-of';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { useToast } from '../../../ui/toast';
import { keepCount } from './keep-count';
import { countSubject, type Line, type Stocktake } from './line';

interface CountRowProps {
  readonly stocktake: Stocktake;
  readonly line: Line;
  readonly counted: number | null;
}

/** One lot at one place: how many are there. */
export function CountRow({ stocktake, line, counted }: CountRowProps) {
  const { t } = useTranslation('floor');
  const { say, format } = useLanguage();
  const toast = useToast();
  const subjectId = countSubject(stocktake.id, line);
  const last = useWritesOf(subjectId).at(-1);
  const [typed, setTyped] = useState(counted === null ? '' : String(counted));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const words = { title: say(line.itemName), place: line.code };
    try {
      await keepCount(stocktake.id, line, Number(typed), words);
      goToNext(form);
    } catch {
      toast(t('notKept'));
    }
  };
  const isSaid = counted !== null && typed === String(counted);
  const more = [
    line.serialNumber ?? line.lotNumber,
    line.bestBefore && format.day(line.bestBefore),
    say(line.giverName),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className="expected__item">
      <span className="count-row__what">
        {say(line.itemName)}
        <span className="expected__giver">{more}</span>
      </span>
      <form className="count-row__form" onSubmit={(event) => void submit(event)}>
        <TextField
          label={
            <>
              {t('stocktake.count', { unit: say(line.unitName) })}{' '}
              <span className="visually-hidden">{say(line.itemName)}</span>
            </>
          }
          type="number"
          inputMode="numeric"
          required
          min={0}
          max={1_000_000_000}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {isSaid ? (
          <span className="count-row__said" role="status">
            {last && last.state === 'waiting' ? (
              <Smartphone aria-hidden="true" />
            ) : (
              <Check aria-hidden="true" />
            )}
            {t(last && last.state === 'waiting' ? 'stocktake.keptHere' : 'stocktake.said')}
          </span>
        ) : (
          <Button type="submit" weight="secondary" small>
            {t('stocktake.say')}
          </Button>
        )}
      </form>
      {last?.state === 'parked' ? <WritesOf id={subjectId} /> : null}
    </li>
  );
}

/** The next count that is still to be typed, else the same one: the button that was pressed is gone. */
function goToNext(form: HTMLFormElement): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('.count-row__form input')];
  const at = fields.findIndex((field) => form.contains(field));
  (fields.slice(at + 1).find(({ value }) => value === '') ?? fields[at])?.focus();
}
