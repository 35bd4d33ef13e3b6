import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { TextField } from '../../ui/field';
import type { Plan } from './plan-edits';

interface DividedConvoyProps {
  readonly convoy: Schemas['DividedConvoyView'];
  readonly plan: Plan;
  readonly number: number;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** One of several convoys before it is made: when, over which gate, with what. */
export function DividedConvoy({ convoy, plan, number, name, onName }: DividedConvoyProps) {
  const { t } = useTranslation('convoys');
  const { format, say } = useLanguage();
  const crossing = plan.crossings.find(({ id }) => id === convoy.crossingId);
  const vehicles = plan.journeys
    .filter(({ vehicle }) => convoy.vehicleIds.includes(vehicle.id))
    .map(({ vehicle }) => vehicle.label);
  const goods = plan.consignments
    .filter(({ id }) => convoy.consignmentIds.includes(id))
    .map(({ reference }) => reference);
  return (
    <li className="divide__convoy">
      <TextField
        label={t('partLabel', { number })}
        required
        maxLength={200}
        value={name}
        onChange={({ target }) => onName(target.value)}
      />
      <dl className="divide__facts">
        <dt>{t('departure')}</dt>
        <dd>{format.moment(convoy.departAt)}</dd>
        <dt>{t('crossing')}</dt>
        <dd>{crossing ? say(crossing.name) : t('noCrossing')}</dd>
        <dt>{t('vehicles')}</dt>
        <dd>{format.list(vehicles)}</dd>
        <dt>{t('whatGoes')}</dt>
        <dd>{format.list(goods)}</dd>
      </dl>
    </li>
  );
}
