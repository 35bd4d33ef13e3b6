import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { useLanguage } from '../../language/use-language';
import { SelectField } from '../../ui/field';
import { Refusal } from '../../ui/refusal';
import { meetingOf } from './meeting';
import type { Plan } from './plan-edits';

interface OnTheRoadProps {
  readonly convoy: Schemas['ConvoyDetailView'];
  readonly plan: Plan;
  readonly mayLead: boolean;
}

/** How the vehicles keep together, and who leads them. */
export function OnTheRoad({ convoy, plan, mayLead }: OnTheRoadProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const meeting = convoy.keepsTogether ? meetingOf(plan.journeys) : undefined;
  const drivers = [
    ...new Map(plan.journeys.flatMap((one) => one.drivers).map((one) => [one.id, one])).values(),
  ];
  const reserve = plan.journeys.find(({ vehicle }) => vehicle.id === convoy.bufferVehicleId)?.vehicle;
  const lead = useCommand(
    (leaderId: string | null) =>
      answer(
        api.POST('/convoys/{id}/lead', {
          params: { path: { id: convoy.id }, header: ifMatch(convoy) },
          body: { leaderId },
        }),
      ),
    ['/convoys/{id}'],
  );
  const named = (id: string | null): string | undefined =>
    drivers.find((one) => one.id === id)?.label ?? undefined;
  return (
    <section className="on-the-road" aria-label={t('onTheRoad')}>
      <Refusal error={lead.refusal} />
      {meeting ? (
        <p>
          {t('meeting', {
            count: meeting.vehicles,
            at: format.moment(meeting.crossAt),
            onward: format.moment(meeting.onwardAt),
          })}
        </p>
      ) : null}
      {reserve ? <p>{t('inReserve', { vehicle: reserve.label })}</p> : null}
      {mayLead ? (
        <SelectField
          label={t('leader')}
          hint={t('leaderHint')}
          value={convoy.leaderId ?? ''}
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
        convoy.leaderId && <p>{t('ledBy', { name: named(convoy.leaderId) ?? t('nameHidden') })}</p>
      )}
    </section>
  );
}
