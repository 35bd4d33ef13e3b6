import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/use-language';
import type { Plan } from './plan-edits';

/** The plan in figures, in one line on the desk. */
export function Totals({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('convoys');
  const { format, say } = useLanguage();
  const { totals } = plan;
  const crossing = plan.crossings.find(({ id }) => id === plan.crossingId);
  const figures = [
    { name: t('departure'), value: totals.departAt ? format.moment(totals.departAt) : '–' },
    { name: t('arrival'), value: totals.arriveAt ? format.moment(totals.arriveAt) : '–' },
    { name: t('crossing'), value: crossing ? say(crossing.name) : t('noCrossing') },
    { name: t('distance'), value: format.distance(totals.km) },
    { name: t('driving'), value: format.duration(totals.drivingMinutes) },
    { name: t('borderWait'), value: format.duration(totals.borderWaitMinutes) },
    { name: t('vehicles'), value: format.number(totals.vehicles) },
    { name: t('driverDays'), value: format.number(totals.driverDays) },
  ];
  return (
    <dl className="totals">
      {figures.map(({ name, value }) => (
        <div key={name} className="totals__figure">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
