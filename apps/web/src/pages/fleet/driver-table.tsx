import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { usePlaces } from '../../features/needs/use-places';
import { type Column, Table } from '../../ui/table';
import { AvailabilityWords } from './availability-words';
import { OrganisationName } from './organisation-name';

type Driver = Schemas['DriverView'];

interface DriverTableProps {
  readonly drivers: readonly Driver[];
  /** Organisations whose drivers need no name. */
  readonly own: readonly string[];
}

/** Who drives, a row each, with what and when. */
export function DriverTable({ drivers, own }: DriverTableProps) {
  const { t } = useTranslation('fleet');
  const places = usePlaces();
  const columns: readonly Column<Driver>[] = [
    {
      id: 'label',
      name: t('driver'),
      sortBy: ({ label }) => label,
      cell: ({ id, label, organisationId }) => (
        <>
          <Link to="/fleet/drivers/$id" params={{ id }}>
            <strong>{label}</strong>
          </Link>
          {own.includes(organisationId) ? null : (
            <>
              <br />
              <span className="soft">
                <OrganisationName id={organisationId} />
              </span>
            </>
          )}
        </>
      ),
    },
    { id: 'licences', name: t('licences'), cell: ({ licenceClasses }) => licenceClasses.join(', ') },
    {
      id: 'border',
      name: t('border'),
      sortBy: ({ mayCrossBorder }) => (mayCrossBorder ? 0 : 1),
      cell: ({ mayCrossBorder }) => t(mayCrossBorder ? 'crosses' : 'staysInside'),
    },
    {
      id: 'home',
      name: t('home'),
      sortBy: ({ homePlaceId }) => places.nameOf(homePlaceId),
      cell: ({ homePlaceId }) => places.nameOf(homePlaceId),
    },
    { id: 'availability', name: t('availabilityOf'), cell: (entry) => <AvailabilityWords entry={entry} /> },
  ];
  return <Table caption={t('drivers')} columns={columns} rows={drivers} keyOf={({ id }) => id} />;
}
