import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';
import type { Plan } from './plan-edits';

/** How the drivers come home whose vehicle stays in Ukraine. */
export function WaysHome({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('convoys');
  const { format, say } = useLanguage();
  if (plan.waysHome.length === 0) return null;
  const place = (id: string): string => {
    const found = plan.places.find((one) => one.id === id);
    return found ? say(found.name) : '–';
  };
  const vehicle = (id: string): string =>
    plan.journeys.find((one) => one.vehicle.id === id)?.vehicle.label ?? '–';
  return (
    <Card title={t('waysHome')}>
      <ul role="list" className="ways-home">
        {plan.waysHome.map(({ driverId, label, placeId, vehicleId, leavesAt, arrivedAt }) => (
          <li key={driverId}>
            <strong>{label}</strong>
            <span>
              {vehicleId && leavesAt
                ? t('homeWith', {
                    vehicle: vehicle(vehicleId),
                    place: place(placeId),
                    at: format.moment(leavesAt),
                  })
                : t('homeAlone', { place: place(placeId), at: format.moment(arrivedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
