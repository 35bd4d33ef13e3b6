import '../../styles/pledges.css';
import '../../styles/fleet.css';
import { useNavigate } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { useCommand } from '../../api/command';
import { Empty, Page } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { BackToFleet } from './back-to-fleet';
import { type DriverDraft, EMPTY_DRIVER, sentDriver } from './driver-draft';
import { DriverForm } from './driver-form';
import { ForOrganisation } from './for-organisation';
import { useOwnAt } from './use-own-at';

/** Enters somebody who drives. */
export function NewDriverPage() {
  const { t } = useTranslation('fleet');
  const toast = useToast();
  const navigate = useNavigate();
  const organisations = useOwnAt('driver:write');
  const [organisationId, setOrganisation] = useState(organisations[0] ?? '');
  const enter = useCommand(
    (draft: DriverDraft) => answer(api.POST('/drivers', { body: { organisationId, ...sentDriver(draft) } })),
    ['/drivers'],
  );
  const submit = async (draft: DriverDraft): Promise<void> => {
    const entered = await enter.run(draft);
    if (!entered) return;
    toast(t('entered', { name: entered.label }));
    await navigate({ to: '/fleet', search: { list: 'drivers' } });
  };
  return (
    <Page title={t('newDriver')} above={<BackToFleet list="drivers" />} width="reading">
      {organisations.length === 0 ? (
        <Empty icon={<UserPlus />} title={t('mayNotEnter')} />
      ) : (
        <>
          <ForOrganisation ids={organisations} value={organisationId} onChange={setOrganisation} />
          <DriverForm
            key={organisationId}
            first={EMPTY_DRIVER}
            organisationId={organisationId}
            busy={enter.busy}
            refusal={enter.refusal}
            onSubmit={submit}
          />
        </>
      )}
    </Page>
  );
}
