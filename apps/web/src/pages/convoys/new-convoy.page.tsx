import '../../styles/convoys.css';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { SelectField } from '../../ui/field';
import { Empty, Page } from '../../ui/page';
import { Route } from 'lucide-react';
import { ConvoyForm, type ConvoyWish } from './convoy-form';
import { toLocal } from './local-time';

const DAY_MS = 86_400_000;

/** A convoy from what is ready: what goes, what may be used, when it may leave. The plan is then made by itself. */
export function NewConvoyPage() {
  const { t } = useTranslation('convoys');
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { can, memberships } = useAccount();
  const operators = memberships.filter(
    ({ organisationId }, index) =>
      can.some((one) => one.organisationId === organisationId && one.actions.includes('convoy:plan')) &&
      memberships.findIndex((one) => one.organisationId === organisationId) === index,
  );
  const [operatorId, setOperator] = useState(operators[0]?.organisationId ?? '');
  const [first] = useState(firstWish);
  const create = useCommand(
    async (wish: ConvoyWish) => {
      const convoy = await answer(api.POST('/convoys', { body: { operatorId, ...wish } }));
      const params = { path: { id: convoy.id }, header: ifMatch(convoy) };
      // The draft is there; where planning could not begin, its page offers to begin it again.
      await api.POST('/convoys/{id}/schedule', { params }).catch(() => undefined);
      return convoy;
    },
    ['/convoys', '/consignments'],
  );
  const submit = async (wish: ConvoyWish): Promise<void> => {
    const convoy = await create.run(wish);
    if (convoy) await navigate({ to: '/convoys/$id', params: { id: convoy.id }, search: {} });
  };
  if (operators.length === 0)
    return (
      <Page title={t('newConvoy')} width="reading">
        <Empty icon={<Route />} title={t('mayNotPlan')} />
      </Page>
    );
  return (
    <Page title={t('newConvoy')} lead={t('newLead')}>
      {operators.length > 1 ? (
        <SelectField
          label={t('operator')}
          value={operatorId}
          onChange={({ target }) => setOperator(target.value)}
        >
          {operators.map((one) => (
            <option key={one.organisationId} value={one.organisationId}>
              {say(one.organisationName)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <ConvoyForm
        key={operatorId}
        operatorId={operatorId}
        convoyId={undefined}
        first={first}
        command={t('createAndPlan')}
        busy={create.busy}
        refusal={create.refusal}
        onSubmit={(wish) => void submit(wish)}
      />
    </Page>
  );
}

/** Leaves in the coming week. */
const firstWish = (): ConvoyWish => ({
  name: '',
  earliestDeparture: toLocal(new Date(Date.now() + DAY_MS).toISOString()),
  latestDeparture: toLocal(new Date(Date.now() + 7 * DAY_MS).toISOString()),
  consignmentIds: [],
  vehicleIds: [],
  driverIds: [],
  keepsTogether: true,
  bufferVehicleId: null,
});
