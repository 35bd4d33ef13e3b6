import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import { trace } from '../../features/convoy/trace';
import { useLanguage } from '../../language/use-language';
import { Map, type MapPlace } from '../../map/map';
import { type Journey, type Plan, segmentsOf } from './plan-edits';
import { useSelection } from './use-selection';

interface PlanMapProps {
  readonly plan: Plan;
  readonly journeys: readonly Journey[];
}

/** The ways of the vehicles. The chosen segment is marked on it; a chosen place chooses what happens there first. */
export function PlanMap({ plan, journeys }: PlanMapProps) {
  const { t } = useTranslation('convoys');
  const { say } = useLanguage();
  const { search, selected, select } = useSelection();
  const { way } = search;
  const traces = useMemo(
    () => journeys.map((journey) => ({ journey, ...trace(segmentsOf(journey, way)) })),
    [journeys, way],
  );
  const lines = [
    ...new globalThis.Map(traces.flatMap(({ stretches }) => stretches.map((one) => [one.id, one]))).values(),
  ];
  const named = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const places: MapPlace[] = [
    ...plan.places.map(({ id, name, lat, lon, country }): MapPlace => ({
      ...{ id, name: say(name), latitude: lat, longitude: lon },
      look: country === 'UA' ? 'partner' : 'home',
    })),
    ...plan.crossings.map(({ id, name, lat, lon }): MapPlace => ({
      ...{ id, name: say(name), latitude: lat, longitude: lon },
      look: 'gate',
    })),
  ].filter(({ id }) => named.has(id));
  const mark = traces
    .find(({ journey }) => journey.vehicle.id === selected?.vehicleId)
    ?.parts.get(selected?.position ?? -1);
  const chooseAt = (placeId: string): void => {
    for (const { journey } of traces) {
      const here = segmentsOf(journey, way).find(({ fromPlaceId, toPlaceId, crossingId, kind }) =>
        kind === 'drive' ? fromPlaceId === placeId : [toPlaceId, crossingId].includes(placeId),
      );
      if (here) return select(journey.vehicle.id, here.position);
    }
  };
  if (lines.length === 0) return <p className="soft">{t('nothingHere')}</p>;
  return (
    <Map
      label={t('mapOf', { name: plan.name })}
      places={places}
      lines={lines.map((line) => ({
        ...line,
        dashed: plan.state !== 'underway' && plan.state !== 'completed',
      }))}
      mark={mark}
      onSelect={chooseAt}
    />
  );
}
