import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { usePlaces } from '../../features/needs/use-places';
import { useLanguage } from '../../language/use-language';
import { Card, Facts } from '../../ui/page';
import { OrganisationName } from './organisation-name';
import { loadingMetres } from './vehicle-draft';

/** A vehicle of others, to be read. */
export function VehicleFacts({ vehicle }: { readonly vehicle: Schemas['VehicleView'] }) {
  const { t } = useTranslation('fleet');
  const { format } = useLanguage();
  const places = usePlaces();
  const euro = (cents: number | null): string | null => (cents === null ? null : format.number(cents / 100));
  const metres = format.number(loadingMetres(vehicle.palletPlaces));
  return (
    <Card title={t('facts')}>
      <Facts
        facts={[
          { name: t('organisation'), value: <OrganisationName id={vehicle.ownerId} /> },
          { name: t('kindOf'), value: t(`kind.${vehicle.kind}`) },
          { name: t('plate'), value: vehicle.plate },
          { name: t('vin'), value: vehicle.vin },
          { name: t('classOf'), value: t(`class.${vehicle.vehicleClass}`) },
          { name: t('licenceNeeded'), value: vehicle.licenceClass },
          { name: t('payload'), value: format.weight(vehicle.payloadG) },
          { name: t('room.volumeM3'), value: format.number(vehicle.volumeCm3 / 1_000_000) },
          {
            name: t('palletPlaces'),
            value: t('placesAndMetres', { places: format.number(vehicle.palletPlaces), metres }),
          },
          { name: t('room.seats'), value: format.number(vehicle.seats) },
          { name: t('room.maxSpeedKmh'), value: format.number(vehicle.maxSpeedKmh) },
          { name: t('home'), value: places.nameOf(vehicle.homePlaceId) },
          {
            name: t('destination'),
            value: vehicle.destinationPlaceId ? places.nameOf(vehicle.destinationPlaceId) : null,
          },
          { name: t('costs.costUse'), value: euro(vehicle.costUseCents) },
          { name: t('costs.costKm'), value: euro(vehicle.costKmCents) },
          { name: t('costs.costHour'), value: euro(vehicle.costHourCents) },
        ]}
      />
    </Card>
  );
}
