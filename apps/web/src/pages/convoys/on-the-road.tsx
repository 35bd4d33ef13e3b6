import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { SelectField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import type { Plan } from './plan-edits';

interface OnTheRoadProps {
  readonly convoy: Schemas['ConvoyDetailView'];
  readonly plan: Plan;
  readonly mayLead: boolean;
}

/** Who leads several vehicles, and which of them goes along in reserve. */
export function OnTheRoad({ convoy, plan, mayLead }: OnTheRoadProps) {
  const { t } = useTranslation('convoys');
  const all = plan.journeys.flatMap(({ drivers }) => drivers);
  const drivers = all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
  const leader = drivers.find(({ id }) => id === convoy.leaderId);
  const reserve = plan.journeys.find(({ vehicle }) => vehicle.id === convoy.bufferVehicleId)?.vehicle;
  const params = { path: { id: convoy.id }, header: ifMatch(convoy) };
  const lead = useCommand(
    (leaderId: string | null) => answer(api.POST('/convoys/{id}/lead', { params, body: { leaderId } })),
    ['/convoys/{id}'],
  );
  if (plan.journeys.length < 2) return null;
  return (
    <Card title={t('onTheRoad')}>
      <Refusal error={lead.refusal} />
      {mayLead ? (
        <SelectField
          label={t('leader')}
          hint={t('leaderHint')}
          value={leader?.id ?? ''}
          disabled={lead.busy}
          onChange={({ target }) => void lead.run(target.value || null)}
        >
          <option value="">{t('nobodyLeads')}</option>
          {drivers.map(({ id, label }) => (
            <option key={id} value={id}>
              {label ?? t('nameHidden')}
            </option>
          ))}
        </SelectField>
      ) : (
        <p>{leader ? t('ledBy', { name: leader.label ?? t('nameHidden') }) : t('nobodyLeads')}</p>
      )}
      {reserve ? <p>{t('inReserve', { vehicle: reserve.label })}</p> : null}
    </Card>
  );
}
