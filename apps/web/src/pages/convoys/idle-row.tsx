import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { DropRow } from './drop-row';
import type { Carry } from './use-carry';
import type { Desk, IdleVehicle } from './use-desk';

interface IdleRowProps {
  readonly desk: Desk;
  readonly vehicle: IdleVehicle;
  readonly carry: Carry;
}

/** A vehicle of the convoy that the plan leaves at home; what is put here takes it along. */
export function IdleRow({ desk, vehicle, carry }: IdleRowProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  return (
    <DropRow
      desk={desk}
      vehicleId={vehicle.id}
      carry={carry}
      mayChange
      head={
        <>
          <strong>{vehicle.label}</strong>
          <p className="gantt__load">
            {t('vehicleRoom', { payload: format.weight(vehicle.payloadG), pallets: vehicle.palletPlaces })}
          </p>
        </>
      }
    >
      <p className="gantt__idle">{t('staysAtHome')}</p>
    </DropRow>
  );
}
