import '../../styles/warehouses.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Warehouse } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { usePlaces } from '../../features/needs/use-places';
import { useLanguage } from '../../language/use-language';
import { Empty, Page } from '../../ui/page';

/** The halls with what lies in them. */
export function WarehouseListPage() {
  const { t } = useTranslation('warehouses');
  const { format } = useLanguage();
  const places = usePlaces();
  const { data: sites } = useSuspenseQuery(get('/sites'));
  return (
    <Page title={t('title')} lead={t('lead')}>
      {sites.length === 0 ? (
        <Empty icon={<Warehouse />} title={t('none')}>
          <p>{t('noneLead')}</p>
        </Empty>
      ) : (
        <ul role="list" className="halls">
          {sites.map((site) => (
            <li key={site.id}>
              <Link to="/warehouses/$id" params={{ id: site.id }} className="halls__card">
                <strong>{site.name}</strong>
                <span className="soft">{places.nameOf(site.placeId)}</span>
                <span>{t('lots', { count: site.totals.lots })}</span>
                <span className="soft">
                  {[
                    format.weight(site.totals.weightG),
                    t('storagePlaces', { count: site.storagePlaces.length }),
                    site.floorAreaM2 ? `${format.number(site.floorAreaM2)} m²` : undefined,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
