import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { SelectField, TextField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { type Alternative, askedFor, type Condition, keyOf, NO_CONDITION } from './alternatives';
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
          body: askedFor(condition),
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
  const crossings = optionsOf(plan.crossings.map(({ id, name }) => ({ id, label: say(name) })));
  const goods = optionsOf(plan.consignments.map(({ id, reference }) => ({ id, label: reference })));
  const vehicles = plan.journeys.map(({ vehicle }) => vehicle).filter(({ kind }) => kind !== 'donated');
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <Refusal error={compare.refusal} />
      <fieldset className="what-if__group">
        <legend className="kern-label">{t('otherwise')}</legend>
        <div className="what-if__fields">
          <SelectField
            label={t('otherCrossing')}
            value={condition.crossingId}
            onChange={({ target }) => set({ crossingId: target.value })}
          >
            <option value="">{t('asNeeded')}</option>
            {crossings}
          </SelectField>
          <TextField
            type="date"
            label={t('otherDay')}
            value={condition.departureDay}
            onChange={({ target }) => set({ departureDay: target.value })}
          />
        </div>
      </fieldset>
      <fieldset className="what-if__group">
        <legend className="kern-label">{t('happened')}</legend>
        <div className="what-if__fields">
          <SelectField
            label={t('withoutVehicle')}
            value={condition.withoutVehicleId}
            onChange={({ target }) => set({ withoutVehicleId: target.value })}
          >
            <option value="">{t('withAll')}</option>
            {optionsOf(alphabetical(vehicles, language))}
          </SelectField>
          <SelectField
            label={t('withoutDriver')}
            value={condition.withoutDriverId}
            onChange={({ target }) => set({ withoutDriverId: target.value })}
          >
            <option value="">{t('withAllDrivers')}</option>
            {optionsOf(alphabetical(driversOf(plan), language))}
          </SelectField>
          <SelectField
            label={t('closedCrossing')}
            value={condition.withoutCrossingId}
            onChange={({ target }) => set({ withoutCrossingId: target.value })}
          >
            <option value="">{t('allOpen')}</option>
            {crossings}
          </SelectField>
          <SelectField
            label={t('withoutGoods')}
            value={condition.withoutConsignmentId}
            onChange={({ target }) => set({ withoutConsignmentId: target.value })}
          >
            <option value="">{t('withAllGoods')}</option>
            {goods}
          </SelectField>
          <SelectField
            label={t('lateGoods')}
            value={condition.lateConsignmentId}
            onChange={({ target }) => set({ lateConsignmentId: target.value })}
          >
            <option value="">{t('noneLate')}</option>
            {goods}
          </SelectField>
          {condition.lateConsignmentId === '' ? null : (
            <TextField
              type="date"
              required
              label={t('readyOn')}
              value={condition.lateUntil}
              onChange={({ target }) => set({ lateUntil: target.value })}
            />
          )}
        </div>
      </fieldset>
      <Choice
        legend={t('howAnew')}
        options={[
          { value: 'few', label: t('fewestChanges'), hint: t('fewestChangesHint') },
          { value: 'new', label: t('wholeAnew'), hint: t('wholeAnewHint') },
        ]}
        value={condition.fewestChanges ? 'few' : 'new'}
        onChange={(value) => set({ fewestChanges: value === 'few' })}
      />
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

const optionsOf = (of: readonly { id: string; label: string }[]) =>
  of.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));

/** Everybody who drives in the plan and whose name the reader may see. */
function driversOf({ journeys }: Plan): readonly { id: string; label: string }[] {
  const known = new Map(journeys.flatMap(({ drivers }) => drivers.map(({ id, label }) => [id, label])));
  return [...known].flatMap(([id, label]) => (label ? [{ id, label }] : []));
}

/** A condition in a few words, as the heading of its column. */
function useNameOfCondition(plan: Plan): (condition: Condition) => string {
  const { t } = useTranslation('convoys');
  const { say, format } = useLanguage();
  const goods = (id: string) => plan.consignments.find((c) => c.id === id)?.reference ?? '';
  const crossing = (id: string) => {
    const found = plan.crossings.find((one) => one.id === id);
    return found ? say(found.name) : '';
  };
  const vehicle = (id: string) => plan.journeys.find((one) => one.vehicle.id === id)?.vehicle.label ?? '';
  const driver = (id: string) => driversOf(plan).find((one) => one.id === id)?.label ?? '';
  const without = (name: string) => (name === '' ? '' : t('without', { name }));
  return (condition) => {
    const late = goods(condition.lateConsignmentId);
    const parts = [
      crossing(condition.crossingId),
      condition.departureDay === '' ? '' : format.day(condition.departureDay),
      without(vehicle(condition.withoutVehicleId)),
      without(driver(condition.withoutDriverId)),
      without(crossing(condition.withoutCrossingId)),
      without(goods(condition.withoutConsignmentId)),
      late === '' ? '' : t('lateUntil', { name: late, day: format.day(condition.lateUntil) }),
    ].filter((part) => part !== '');
    if (parts.length === 0) return t(condition.fewestChanges ? 'asBefore' : 'plannedAgain');
    return condition.fewestChanges ? parts.join(' · ') : `${parts.join(' · ')} – ${t('plannedAgain')}`;
  };
}
