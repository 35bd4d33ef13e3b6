import type { KeyboardEvent } from 'react';
import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { departureMoved, laterBy } from './departure';
import { DropRow } from './drop-row';
import { GoodsChips } from './goods-chips';
import type { Journey } from './plan-edits';
import type { Scale } from './scale';
import { TimelineTrack } from './timeline-track';
import type { Carry } from './use-carry';
import type { Desk } from './use-desk';
import { nameId, useSelection } from './use-selection';

interface TimelineRowProps {
  readonly desk: Desk;
  readonly journey: Journey;
  readonly scale: Scale;
  readonly now: number;
  readonly mayChange: boolean;
  readonly carry: Carry;
  /** The reader asked for the panel of the vehicle. */
  readonly onOpen: (vehicleId: string) => void;
}

/** A vehicle with what it carries and its segments. */
export function TimelineRow({ desk, journey, scale, now, mayChange, carry, onOpen }: TimelineRowProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const { selected, select } = useSelection();
  const { vehicle, load, drivers } = journey;
  const isSelected = selected?.vehicleId === vehicle.id;
  const carried = desk.plan.consignments.filter(({ id }) => journey.consignmentIds.includes(id));
  const hasOther = desk.plan.journeys.length + desk.idle.length > 1;
  const isWrong = desk.checked?.broken.some(({ vehicleId }) => vehicleId === vehicle.id) ?? false;
  const onKeyDown = (event: KeyboardEvent): void => {
    const later = laterBy(event);
    if (later === undefined || !mayChange) return;
    event.preventDefault();
    desk.change(departureMoved(desk.changes.edits, journey, later));
  };
  return (
    <DropRow
      desk={desk}
      vehicleId={vehicle.id}
      carry={carry}
      mayChange={mayChange}
      isSelected={isSelected}
      head={
        <>
          <button
            type="button"
            id={nameId(vehicle.id)}
            className="gantt__vehicle"
            aria-pressed={isSelected}
            onClick={() => {
              select(vehicle.id);
              onOpen(vehicle.id);
            }}
            onKeyDown={onKeyDown}
          >
            <strong>{vehicle.label}</strong>
            {isWrong ? <span className="gantt__wrong">{t('breaksRule')}</span> : null}
          </button>
          <p className="gantt__load">
            {t('loadOf', { load: format.weight(load.weightG), most: format.weight(vehicle.payloadG) })}
            {drivers.length > 0 ? ` · ${t('drivers', { count: drivers.length })}` : null}
          </p>
          <GoodsChips
            vehicleId={vehicle.id}
            goods={carried}
            carry={carry}
            mayChange={mayChange && hasOther}
          />
        </>
      }
    >
      <TimelineTrack desk={desk} journey={journey} scale={scale} now={now} mayChange={mayChange} />
    </DropRow>
  );
}
