import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../language/use-translation';
import { getWhole } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { SelectField, TextField } from '../../ui/field';
import { Card } from '../../ui/page';
import { alphabetical } from './alphabetical';
import { LateArrival } from './long-queue';
import { fromLocal, toLocal } from './local-time';
import type { Journey } from './plan-edits';
import { StepList } from './step-list';
import type { Desk } from './use-desk';
import { nameId, useSelection } from './use-selection';

interface VehiclePanelProps {
  readonly desk: Desk;
  readonly journey: Journey;
  /** The reader asked for the panel: it is brought into sight and its heading gets the focus. */
  readonly isOpened: boolean;
  readonly onShown: () => void;
  /** Opens the panel of another vehicle. */
  readonly onOpen: (vehicleId: string) => void;
}

/** Everything about one journey that can be changed without pulling: departure, vehicle, drivers, order of stops. */
export function VehiclePanel({ desk, journey, isOpened, onShown, onOpen }: VehiclePanelProps) {
  const { t } = useTranslation('convoys');
  const { format, language } = useLanguage();
  const { change } = useSelection();
  const vehicles = useQuery(getWhole('/vehicles', {}));
  const drivers = useQuery(getWhole('/drivers', {}));
  const { vehicle } = journey;
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!isOpened) return;
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
    onShown();
  }, [isOpened, onShown]);
  const close = (): void => {
    document.getElementById(nameId(vehicle.id))?.focus();
    change({ at: undefined });
  };
  const free = (vehicles.data?.items ?? [])
    .filter(({ id, withdrawnAt }) => id !== vehicle.id && !withdrawnAt)
    .map(({ id, label, payloadG, palletPlaces }) => ({
      id,
      label: t('vehicleOption', { label, payload: format.weight(payloadG), pallets: palletPlaces }),
    }));
  const able = (drivers.data?.items ?? []).filter(
    ({ id, withdrawnAt }) => !withdrawnAt || journey.drivers.some((one) => one.id === id),
  );
  const crew = journey.drivers.map(({ id }) => id);
  const drive = (ids: readonly (string | undefined)[]): void => {
    const driverIds = [...new Set(ids.filter((id) => id !== undefined && id !== ''))] as string[];
    if (driverIds.length > 0) desk.change({ crew: { vehicleId: vehicle.id, driverIds } });
  };
  const goTo = (vehicleId: string): void => {
    change({ at: vehicleId, vehicle: undefined });
    onOpen(vehicleId);
  };
  const swap = (withVehicleId: string): void => {
    desk.change({ swap: { vehicleId: vehicle.id, withVehicleId } });
    goTo(withVehicleId);
  };
  return (
    <Card
      className="vehicle-panel"
      title={
        <span ref={heading} tabIndex={-1}>
          {vehicle.label}
        </span>
      }
      actions={
        <button type="button" className="tool" aria-label={t('closePanel')} onClick={close}>
          <X aria-hidden="true" />
        </button>
      }
    >
      <div className="vehicle-panel__fields">
        <TextField
          type="datetime-local"
          label={t('departure')}
          step={900}
          value={toLocal(journey.departAt)}
          onChange={({ target }) => {
            const at = fromLocal(target.value);
            if (at) desk.change({ depart: { vehicleId: vehicle.id, at } });
          }}
        />
        <SelectField label={t('vehicle')} value={vehicle.id} onChange={({ target }) => swap(target.value)}>
          {alphabetical([vehicle, ...free], language).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
        {([0, 1] as const).map((seat) => (
          <SelectField
            key={seat}
            label={t(seat === 0 ? 'firstDriver' : 'secondDriver')}
            value={crew[seat] ?? ''}
            onChange={({ target }) => drive(seat === 0 ? [target.value, crew[1]] : [crew[0], target.value])}
          >
            {crew[seat] === undefined || seat === 1 ? <option value="">{t('nobody')}</option> : null}
            {crew[seat] !== undefined && !drivers.data?.items.some(({ id }) => id === crew[seat]) ? (
              <option value={crew[seat]}>{journey.drivers[seat]?.label ?? t('aDriver')}</option>
            ) : null}
            {alphabetical(able, language).map(({ id, label, licenceClasses }) => (
              <option key={id} value={id}>
                {label} · {licenceClasses.join(', ')}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
      {desk.plan.totals.risk && journey.crossingId !== null ? <LateArrival journey={journey} /> : null}
      <StepList desk={desk} journey={journey} onMoved={goTo} />
    </Card>
  );
}
