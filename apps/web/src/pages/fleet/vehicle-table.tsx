import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { usePlaces } from '../../features/needs/use-places';
import { useLanguage } from '../../language/use-language';
import { type Column, Table } from '../../ui/table';
import { AvailabilityWords } from './availability-words';
import { OrganisationName } from './organisation-name';

type Vehicle = Schemas['VehicleView'];

interface VehicleTableProps {
  readonly vehicles: readonly Vehicle[];
  /** Organisations whose vehicles need no name. */
  readonly own: readonly string[];
}

/** Vehicles, a row each, with what they carry and when they can travel. */
export function VehicleTable({ vehicles, own }: VehicleTableProps) {
  const { t } = useTranslation('fleet');
  const { format } = useLanguage();
  const places = usePlaces();
  const columns: readonly Column<Vehicle>[] = [
    {
      id: 'label',
      name: t('vehicle'),
      sortBy: ({ label }) => label,
      cell: ({ id, label, plate, kind, vehicleClass, ownerId }) => (
        <>
          <Link to="/fleet/vehicles/$id" params={{ id }}>
            <strong>{label}</strong>
          </Link>
          <br />
          <span className="soft">
            {[plate, t(`class.${vehicleClass}`), kind === 'own' ? null : t(`kind.${kind}`)]
              .filter(Boolean)
              .join(' · ')}
            {own.includes(ownerId) ? null : (
              <>
                {' · '}
                <OrganisationName id={ownerId} />
              </>
            )}
          </span>
        </>
      ),
    },
    { id: 'licence', name: t('licence'), sortBy: (v) => v.licenceClass, cell: (v) => v.licenceClass },
    {
      id: 'room',
      name: t('room.title'),
      sortBy: ({ payloadG }) => payloadG,
      cell: ({ payloadG, palletPlaces }) =>
        t('roomOf', { payload: format.weight(payloadG), count: palletPlaces }),
    },
    {
      id: 'home',
      name: t('home'),
      sortBy: ({ homePlaceId }) => places.nameOf(homePlaceId),
      cell: ({ homePlaceId }) => places.nameOf(homePlaceId),
    },
    { id: 'availability', name: t('availabilityOf'), cell: (entry) => <AvailabilityWords entry={entry} /> },
  ];
  return <Table caption={t('vehicles')} columns={columns} rows={vehicles} keyOf={({ id }) => id} />;
}
