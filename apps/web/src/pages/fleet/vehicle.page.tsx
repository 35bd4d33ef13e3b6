import '../../styles/pledges.css';
import '../../styles/fleet.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Note } from '../../ui/note';
import { Page } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { AvailabilityWords } from './availability-words';
import { BackToFleet } from './back-to-fleet';
import { Leaving } from './leaving';
import { useOwnAt } from './use-own-at';
import { draftOf, sentVehicle, type VehicleDraft } from './vehicle-draft';
import { VehicleFacts } from './vehicle-facts';
import { VehicleForm } from './vehicle-form';

/** A vehicle: its owner changes it, others read what it carries. */
export function VehiclePage() {
  const { t } = useTranslation('fleet');
  const { language } = useLanguage();
  const { id } = useParams({ from: '/signed-in/fleet/vehicles/$id' });
  const { data: vehicle } = useSuspenseQuery(get('/vehicles/{id}', { path: { id } }));
  const toast = useToast();
  const navigate = useNavigate();
  const isOwn = useOwnAt('vehicle:write').includes(vehicle.ownerId);
  const params = { path: { id }, header: ifMatch(vehicle) };
  const change = useCommand(
    (draft: VehicleDraft) => answer(api.PATCH('/vehicles/{id}', { params, body: sentVehicle(draft) })),
    ['/vehicles', '/vehicles/{id}', '/convoys/{id}/plan'],
  );
  const submit = async (draft: VehicleDraft): Promise<void> => {
    if (!(await change.run(draft))) return;
    toast(t('saved'));
    await navigate({ to: '/fleet', search: {} });
  };
  const mayChange = isOwn && vehicle.kind !== 'donated';
  return (
    <Page
      title={vehicle.label}
      above={<BackToFleet list="vehicles" />}
      width="reading"
      lead={<AvailabilityWords entry={vehicle} />}
    >
      {vehicle.kind === 'donated' ? (
        <Note tone="info" title={t('donatedTitle')}>
          <p className="kern-body">{t('donatedLead')}</p>
        </Note>
      ) : null}
      {mayChange ? (
        <>
          <VehicleForm
            key={vehicle.version}
            first={draftOf(vehicle, language)}
            isNew={false}
            ownerId={vehicle.ownerId}
            busy={change.busy}
            refusal={change.refusal}
            onSubmit={submit}
          />
          <Leaving of="vehicles" entry={vehicle} />
        </>
      ) : (
        <VehicleFacts vehicle={vehicle} />
      )}
    </Page>
  );
}
