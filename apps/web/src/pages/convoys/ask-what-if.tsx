import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { type Alternative, type Condition, keyOf, NO_CONDITION } from './alternatives';
import { alphabetical } from './alphabetical';
import type { Plan } from './plan-edits';

interface AskWhatIfProps {
  readonly plan: Plan;
  /** There is no room for a further answer. */
  readonly isFull: boolean;
  readonly onAnswer: (alternative: Alternative) => void;
}

/** Asks for one alternative to the stored plan. */
export function AskWhatIf({ plan, isFull, onAnswer }: AskWhatIfProps) {
  const { t } = useTranslation('convoys');
  const { say, language } = useLanguage();
  const [condition, setCondition] = useState(NO_CONDITION);
  const nameOf = useNameOfCondition(plan);
  const compare = useCommand(
    () =>
      answer(
        api.POST('/convoys/{id}/what-if', {
          params: { path: { id: plan.convoyId } },
          body: Object.fromEntries(Object.entries(condition).filter(([, value]) => value !== '')),
        }),
      ),
    [],
  );
  const set = (change: Partial<Condition>): void => setCondition({ ...condition, ...change });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isFull) return;
    const found = await compare.run();
    if (found) onAnswer({ key: keyOf(condition), name: nameOf(condition), plan: found.alternative });
  };
  const vehicles = plan.journeys.map(({ vehicle }) => vehicle).filter(({ kind }) => kind !== 'donated');
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <Refusal error={compare.refusal} />
      <div className="what-if__fields">
        <SelectField
          label={t('otherCrossing')}
          value={condition.crossingId}
          onChange={({ target }) => set({ crossingId: target.value })}
        >
          <option value="">{t('asNeeded')}</option>
          {plan.crossings.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="date"
          label={t('otherDay')}
          value={condition.departureDay}
          onChange={({ target }) => set({ departureDay: target.value })}
        />
        <SelectField
          label={t('withoutVehicle')}
          value={condition.withoutVehicleId}
          onChange={({ target }) => set({ withoutVehicleId: target.value })}
        >
          <option value="">{t('withAll')}</option>
          {alphabetical(vehicles, language).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('withoutDriver')}
          value={condition.withoutDriverId}
          onChange={({ target }) => set({ withoutDriverId: target.value })}
        >
          <option value="">{t('withAllDrivers')}</option>
          {alphabetical(driversOf(plan), language).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
      </div>
      {isFull ? <p>{t('noFurtherAlternative')}</p> : null}
      <div>
        <Button
          type="submit"
          className="what-if__ask"
          busy={compare.busy}
          aria-disabled={isFull || undefined}
        >
          {t(compare.busy ? 'comparing' : 'compare')}
        </Button>
      </div>
    </form>
  );
}

/** Everybody who drives in the plan and whose name the reader may see. */
function driversOf({ journeys }: Plan): readonly { id: string; label: string }[] {
  const known = new Map(journeys.flatMap(({ drivers }) => drivers.map(({ id, label }) => [id, label])));
  return [...known].flatMap(([id, label]) => (label ? [{ id, label }] : []));
}

/** A condition in a few words, as the heading of its column. */
function useNameOfCondition(plan: Plan): (condition: Condition) => string {
  const { t } = useTranslation('convoys');
  const { say, format } = useLanguage();
  return ({ crossingId, departureDay, withoutVehicleId, withoutDriverId }) => {
    const crossing = plan.crossings.find(({ id }) => id === crossingId);
    const vehicle = plan.journeys.find((journey) => journey.vehicle.id === withoutVehicleId)?.vehicle;
    const driver = driversOf(plan).find(({ id }) => id === withoutDriverId);
    const parts = [
      crossing ? say(crossing.name) : '',
      departureDay === '' ? '' : format.day(departureDay),
      vehicle ? t('without', { name: vehicle.label }) : '',
      driver ? t('without', { name: driver.label }) : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join(' · ') : t('plannedAgain');
  };
}
