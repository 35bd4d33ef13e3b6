import '../../styles/pledges.css';
import '../../styles/fleet.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { get } from '../../api/query';
import { usePlaces } from '../../features/needs/use-places';
import { Card, Facts, Page } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { AvailabilityWords } from './availability-words';
import { BackToFleet } from './back-to-fleet';
import { type DriverDraft, driverDraftOf, sentDriver } from './driver-draft';
import { DriverForm } from './driver-form';
import { Leaving } from './leaving';
import { OrganisationName } from './organisation-name';
import { useOwnAt } from './use-own-at';

/** Somebody who drives: the own organisation changes it, others read what they need to plan. */
export function DriverPage() {
  const { t } = useTranslation('fleet');
  const { id } = useParams({ from: '/signed-in/fleet/drivers/$id' });
  const { data: driver } = useSuspenseQuery(get('/drivers/{id}', { path: { id } }));
  const places = usePlaces();
  const toast = useToast();
  const navigate = useNavigate();
  const isOwn = useOwnAt('driver:write').includes(driver.organisationId);
  const params = { path: { id }, header: ifMatch(driver) };
  const change = useCommand(
    (draft: DriverDraft) => answer(api.PATCH('/drivers/{id}', { params, body: sentDriver(draft) })),
    ['/drivers', '/drivers/{id}', '/convoys/{id}/plan'],
  );
  const submit = async (draft: DriverDraft): Promise<void> => {
    if (!(await change.run(draft))) return;
    toast(t('saved'));
    await navigate({ to: '/fleet', search: { list: 'drivers' } });
  };
  return (
    <Page
      title={driver.label}
      above={<BackToFleet list="drivers" />}
      width="reading"
      lead={<AvailabilityWords entry={driver} />}
    >
      {isOwn ? (
        <>
          <DriverForm
            key={driver.version}
            first={driverDraftOf(driver)}
            organisationId={driver.organisationId}
            busy={change.busy}
            refusal={change.refusal}
            onSubmit={submit}
          />
          <Leaving of="drivers" entry={driver} />
        </>
      ) : (
        <Card title={t('facts')}>
          <Facts
            facts={[
              { name: t('organisation'), value: <OrganisationName id={driver.organisationId} /> },
              { name: t('licences'), value: driver.licenceClasses.join(', ') },
              { name: t('border'), value: t(driver.mayCrossBorder ? 'crosses' : 'staysInside') },
              { name: t('home'), value: places.nameOf(driver.homePlaceId) },
            ]}
          />
        </Card>
      )}
    </Page>
  );
}
