import '../../styles/pledges.css';
import '../../styles/fleet.css';
import { useNavigate } from '@tanstack/react-router';
import { Truck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { useCommand } from '../../api/command';
import { Empty, Page } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { BackToFleet } from './back-to-fleet';
import { ForOrganisation } from './for-organisation';
import { useOwnAt } from './use-own-at';
import { EMPTY_VEHICLE, sentVehicle, type VehicleDraft } from './vehicle-draft';
import { VehicleForm } from './vehicle-form';

/** Enters an own or hired vehicle. */
export function NewVehiclePage() {
  const { t } = useTranslation('fleet');
  const toast = useToast();
  const navigate = useNavigate();
  const owners = useOwnAt('vehicle:write');
  const [ownerId, setOwner] = useState(owners[0] ?? '');
  const enter = useCommand(
    (draft: VehicleDraft) =>
      answer(api.POST('/vehicles', { body: { ownerId, kind: draft.kind, ...sentVehicle(draft) } })),
    ['/vehicles'],
  );
  const submit = async (draft: VehicleDraft): Promise<void> => {
    const entered = await enter.run(draft);
    if (!entered) return;
    toast(t('entered', { name: entered.label }));
    await navigate({ to: '/fleet', search: {} });
  };
  return (
    <Page title={t('newVehicle')} above={<BackToFleet list="vehicles" />} width="reading">
      {owners.length === 0 ? (
        <Empty icon={<Truck />} title={t('mayNotEnter')} />
      ) : (
        <>
          <ForOrganisation ids={owners} value={ownerId} onChange={setOwner} />
          <VehicleForm
            first={EMPTY_VEHICLE}
            isNew
            ownerId={ownerId}
            busy={enter.busy}
            refusal={enter.refusal}
            onSubmit={submit}
          />
        </>
      )}
    </Page>
  );
}
