import '../../styles/units.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Truck } from 'lucide-react';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { useOutbox } from '../../offline/use-outbox';
import { isPending } from '../../offline/writes';
import { Choice } from '../../ui/choice';
import { Card, Empty, Page } from '../../ui/page';
import { LoadScan } from './load-scan';
import { VehicleLoad } from './vehicle-load';
import { withScans } from './with-scans';

export type Loading = Schemas['LoadingView'];

/**
 * Units onto the vehicles of a convoy and off again: one scan each. What this device has scanned counts at once, with or
 * without a connection.
 */
export function LoadingPage() {
  const { t } = useTranslation('loading');
  const { can } = useAccount();
  const { id } = useParams({ from: '/signed-in/convoys/$id/loading' });
  const { vehicle } = useSearch({ from: '/signed-in/convoys/$id/loading' });
  const navigate = useNavigate();
  const { data, dataUpdatedAt } = useSuspenseQuery({
    ...get('/convoys/{id}/loading', { path: { id } }),
    meta: { keep: true },
  });
  const scans = useOutbox().filter(
    (write) => write.path.startsWith(`/convoys/${id}/`) && isPending(write, dataUpdatedAt),
  );
  const loading = withScans(data, scans);
  const here = loading.vehicles.find(({ vehicleId }) => vehicleId === vehicle) ?? loading.vehicles[0];
  const isLead = can.some(
    ({ organisationId, actions }) => organisationId === data.operatorId && actions.includes('convoy:lead'),
  );
  const choose = (vehicleId: string): void =>
    void navigate({
      to: '/convoys/$id/loading',
      params: { id },
      search: { vehicle: vehicleId },
      replace: true,
    });
  return (
    <Page
      title={t('title', { reference: data.reference })}
      lead={data.name}
      above={
        <Link to="/convoys/$id" params={{ id }} className="soft">
          {t('toConvoy', { reference: data.reference })}
        </Link>
      }
    >
      {here === undefined ? (
        <Empty icon={<Truck />} title={t('none')}>
          <p>{t('noneLead')}</p>
        </Empty>
      ) : (
        <>
          <Card className="not-printed">
            <Choice
              legend={t('vehicle')}
              options={loading.vehicles.map(({ vehicleId, label, plate }) => ({
                value: vehicleId,
                label: plate === null ? label : `${label} · ${plate}`,
              }))}
              value={here.vehicleId}
              onChange={choose}
            />
            <LoadScan loading={loading} vehicle={here} isLead={isLead} />
          </Card>
          {loading.vehicles.map((one) => (
            <VehicleLoad key={one.vehicleId} load={one} loading={loading} />
          ))}
        </>
      )}
    </Page>
  );
}
