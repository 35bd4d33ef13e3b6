import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { useSegmentWords } from '../../features/convoy/use-segment-words';
import { useLanguage } from '../../language/use-language';
import { alphabetical } from './alphabetical';
import { type Journey, stepMoved } from './plan-edits';
import { goToChanges } from './changes-bar';
import type { Desk } from './use-desk';

interface StepListProps {
  readonly desk: Desk;
  readonly journey: Journey;
  /** Opens the panel of the vehicle that a consignment was given to. */
  readonly onMoved: (vehicleId: string) => void;
}

/** Loadings and unloadings of a vehicle in their order; each moves earlier, later, or to another vehicle. */
export function StepList({ desk, journey, onMoved }: StepListProps) {
  const { t } = useTranslation('convoys');
  const { format, language } = useLanguage();
  const { nameOf } = useSegmentWords(desk.plan.places, desk.plan.crossings);
  if (journey.steps.length === 0) return <p className="soft">{t('goodsThemselves')}</p>;
  const vehicles = alphabetical([...desk.plan.journeys.map((one) => one.vehicle), ...desk.idle], language);
  return (
    <ol role="list" className="stops">
      {journey.steps.map((step, index) => {
        const goods = desk.plan.consignments.find(({ id }) => id === step.consignmentId);
        if (!goods) return null;
        const place = nameOf(step.load ? goods.originPlaceId : goods.destinationPlaceId) ?? '';
        const words = { reference: goods.reference, place };
        const [earlier, later] = [stepMoved(journey, index, -1), stepMoved(journey, index, 1)];
        return (
          <li key={`${step.consignmentId} ${step.load}`} className="stops__stop">
            <span className="stops__words">
              <strong>{t(step.load ? 'loads' : 'unloads', words)}</strong>
              {step.load ? <span className="soft">{format.weight(goods.weightG)}</span> : null}
            </span>
            <span className="stops__tools">
              {step.load ? (
                <select
                  className="stops__vehicle"
                  aria-label={t('vehicleFor', words)}
                  value={journey.vehicle.id}
                  onChange={({ target }) => {
                    const toVehicleId = target.value === '' ? null : target.value;
                    desk.change({ move: { consignmentId: goods.id, toVehicleId } });
                    if (toVehicleId === null) goToChanges();
                    else onMoved(toVehicleId);
                  }}
                >
                  {vehicles.map((vehicle) => (
                    <option key={vehicle.id} value={vehicle.id}>
                      {vehicle.label}
                    </option>
                  ))}
                  <option value="">{t('staysHere')}</option>
                </select>
              ) : null}
              <button
                type="button"
                className="tool"
                aria-label={t('earlier', words)}
                aria-disabled={!earlier}
                onClick={() => earlier && desk.change(earlier)}
              >
                <ArrowUp aria-hidden="true" />
              </button>
              <button
                type="button"
                className="tool"
                aria-label={t('later', words)}
                aria-disabled={!later}
                onClick={() => later && desk.change(later)}
              >
                <ArrowDown aria-hidden="true" />
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
