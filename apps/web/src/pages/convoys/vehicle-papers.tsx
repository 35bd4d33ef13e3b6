import '../../styles/papers.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Download } from '../../ui/download';
import { Badge } from '../../ui/note';
import { Card } from '../../ui/page';

type Folder = Schemas['VehicleFolderView'];

/** What each vehicle takes along on paper, with one file for the printer for each. */
export function VehiclePapers({ convoyId }: { readonly convoyId: string }) {
  const { t } = useTranslation('papers');
  const { data, error } = useQuery(get('/convoys/{id}/folder', { path: { id: convoyId } }));
  if (!data && !error) return <div className="skeleton skeleton--card" />;
  const vehicles = data?.filter(({ consignments, vehicleId }) => vehicleId || consignments.length > 0) ?? [];
  if (vehicles.length === 0) return null;
  return (
    <Card title={t('vehicle.title')}>
      <p className="soft">{t('vehicle.lead')}</p>
      {vehicles.map((folder, index) => (
        <OneVehicle key={folder.vehicleId ?? index} convoyId={convoyId} folder={folder} />
      ))}
    </Card>
  );
}

interface OneVehicleProps {
  readonly convoyId: string;
  readonly folder: Folder;
}

function OneVehicle({
  convoyId,
  folder: { vehicleId, vehicle, drivers, missing, consignments },
}: OneVehicleProps) {
  const { t } = useTranslation('papers');
  const { say } = useLanguage();
  const { memberships } = useAccount();
  return (
    <section className="folder__group">
      <h3>{vehicle ?? t('vehicle.none')}</h3>
      <ul role="list" className="folder__papers">
        {vehicleId && drivers > 0 ? (
          <li className="folder__load">
            <span>
              {t('vehicle.driverPapers', { count: drivers })}
              {missing.map(({ code, text, organisationId }) => (
                <span key={code} className="folder__state">
                  {say(text)}{' '}
                  {memberships.some((own) => own.organisationId === organisationId) ? (
                    <Link to="/organisation" search={{ of: organisationId }} hash="letterhead">
                      {t('place.organisation')}
                    </Link>
                  ) : null}
                </span>
              ))}
            </span>
            <Badge tone={missing.length === 0 ? 'success' : 'warning'}>
              {missing.length === 0 ? t('complete') : t('missing', { count: missing.length })}
            </Badge>
          </li>
        ) : null}
        {consignments.map((consignment) => (
          <li key={consignment.id} className="folder__load">
            <span>
              <Link to="/consignments/$id" params={{ id: consignment.id }}>
                {consignment.reference}
              </Link>{' '}
              <span className="soft">{say(consignment.receiverName)}</span>
              {consignment.missing.length > 0 ? (
                <span className="folder__state">
                  {t('vehicle.notMade', {
                    papers: consignment.missing.map((kind) => t(`kind.${kind}`)).join(', '),
                  })}
                </span>
              ) : null}
            </span>
            <Badge tone={consignment.missing.length === 0 ? 'success' : 'warning'}>
              {t('count', {
                done: consignment.made.length,
                all: consignment.made.length + consignment.missing.length,
              })}
            </Badge>
          </li>
        ))}
      </ul>
      {vehicleId ? (
        <Download
          className="folder__print"
          path="/convoys/{id}/vehicles/{vehicleId}/print-pack"
          params={{ path: { id: convoyId, vehicleId } }}
          name={`${t('title')} ${vehicle}.pdf`}
        >
          <Printer aria-hidden="true" /> {t('vehicle.print')}
          <span className="visually-hidden"> {vehicle}</span>
        </Download>
      ) : null}
    </section>
  );
}
