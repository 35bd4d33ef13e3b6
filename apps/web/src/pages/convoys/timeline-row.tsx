import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/use-language';
import { departureMoved, laterBy } from './departure';
import type { Journey } from './plan-edits';
import type { Scale } from './scale';
import { TimelineTrack } from './timeline-track';
import type { Desk } from './use-desk';
import { nameId, useSelection } from './use-selection';

interface TimelineRowProps {
  readonly desk: Desk;
  readonly journey: Journey;
  readonly scale: Scale;
  readonly now: number;
  readonly mayChange: boolean;
  /** The reader asked for the panel of the vehicle. */
  readonly onOpen: (vehicleId: string) => void;
}

const CARRIED = 'application/x-poruch-consignment';

/** A vehicle with what it carries; a consignment dropped here changes vehicles. */
export function TimelineRow({ desk, journey, scale, now, mayChange, onOpen }: TimelineRowProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const { selected, select } = useSelection();
  const [isOver, setOver] = useState(false);
  const { vehicle, load, drivers } = journey;
  const isSelected = selected?.vehicleId === vehicle.id;
  const carried = desk.plan.consignments.filter(({ id }) => journey.consignmentIds.includes(id));
  const isWrong = desk.checked?.broken.some(({ vehicleId }) => vehicleId === vehicle.id) ?? false;
  const accept = (event: DragEvent): void => {
    if (!mayChange || !event.dataTransfer?.types.includes(CARRIED)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const consignmentId = event.dataTransfer?.getData(CARRIED) ?? '';
    if (consignmentId === '' || journey.consignmentIds.includes(consignmentId)) return;
    desk.change({ move: { consignmentId, toVehicleId: vehicle.id } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const later = laterBy(event);
    if (later === undefined || !mayChange) return;
    event.preventDefault();
    desk.change(departureMoved(desk.changes.edits, journey, later));
  };
  return (
    <div
      className={['gantt__row', isSelected && 'gantt__row--selected', isOver && 'gantt__row--over']
        .filter(Boolean)
        .join(' ')}
      onDragOver={accept}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="gantt__head">
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
        <ul role="list" className="gantt__goods" aria-label={t('carries')}>
          {carried.map(({ id, reference }) => (
            <li
              key={id}
              className="gantt__chip"
              draggable={mayChange}
              onDragStart={(event) => event.dataTransfer?.setData(CARRIED, id)}
            >
              {reference}
            </li>
          ))}
        </ul>
      </div>
      <TimelineTrack desk={desk} journey={journey} scale={scale} now={now} mayChange={mayChange} />
    </div>
  );
}
