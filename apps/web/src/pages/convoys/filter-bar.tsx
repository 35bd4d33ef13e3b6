import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import type { PlanSearch } from '../../routes/convoys.routes';
import { SelectField } from '../../ui/field';
import { alphabetical } from './alphabetical';
import type { Desk } from './use-desk';
import { useSelection } from './use-selection';

interface FilterBarProps {
  readonly desk: Desk;
  readonly mayChange: boolean;
}

const WAYS = [undefined, 'out', 'back'] as const satisfies readonly PlanSearch['way'][];

/** Which vehicles and which way all three views show; beside it the gate that all vehicles use. */
export function FilterBar({ desk, mayChange }: FilterBarProps) {
  const { t } = useTranslation('convoys');
  const { say, language } = useLanguage();
  const { search, change } = useSelection();
  const { plan } = desk;
  return (
    <div className="filter">
      <SelectField
        label={t('showVehicle')}
        value={search.vehicle ?? ''}
        onChange={({ target }) => change({ vehicle: target.value || undefined })}
      >
        <option value="">{t('allVehicles', { count: plan.journeys.length })}</option>
        {alphabetical(
          plan.journeys.map(({ vehicle }) => vehicle),
          language,
        ).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('showWay')}
        value={search.way ?? ''}
        onChange={({ target }) => change({ way: WAYS.find((way) => way === target.value) })}
      >
        {WAYS.map((way) => (
          <option key={way ?? ''} value={way ?? ''}>
            {t(`way.${way ?? 'all'}`)}
          </option>
        ))}
      </SelectField>
      {mayChange && plan.crossingId !== null ? (
        <SelectField
          label={t('otherCrossing')}
          value={plan.crossingId}
          onChange={({ target }) => desk.change({ cross: { crossingId: target.value } })}
        >
          {plan.crossings.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </SelectField>
      ) : null}
    </div>
  );
}
