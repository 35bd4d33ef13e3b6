import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { backAt, borderMinutes, lastArrival } from './figures';
import { meetingOf } from './meeting';
import type { Plan } from './plan-edits';
import { useRiskFigure } from './use-risk-figure';

interface Figure {
  readonly name: string;
  readonly value: string;
  /** What follows in the same tile. */
  readonly then?: Omit<Figure, 'then'>;
}

/** The plan in figures, in one line on the desk. */
export function Totals({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('convoys');
  const { format, say } = useLanguage();
  const { totals } = plan;
  const crossing = plan.crossings.find(({ id }) => id === plan.crossingId);
  const moment = (instant: string | null): string => (instant ? format.moment(instant) : '–');
  const back = backAt(plan.journeys);
  const meeting = meetingOf(plan.journeys);
  const riskFigure = useRiskFigure();
  const figures: readonly Figure[] = [
    { name: t('departure'), value: moment(totals.departAt) },
    {
      ...{ name: t('arrival'), value: moment(lastArrival(plan.journeys)) },
      ...(back ? { then: { name: t('backAtDepot'), value: moment(back) } } : {}),
    },
    {
      ...{ name: t('crossing'), value: crossing ? say(crossing.name) : t('noCrossing') },
      ...(meeting ? { then: { name: t('meeting'), value: moment(meeting.crossAt) } } : {}),
    },
    { name: t('distance'), value: format.distance(totals.km) },
    { name: t('driving'), value: format.duration(totals.drivingMinutes) },
    {
      ...{ name: t('borderWait'), value: format.duration(borderMinutes(plan.journeys)) },
      ...(totals.risk ? { then: { name: t('atRisk'), value: riskFigure(totals.risk) } } : {}),
    },
    {
      ...{ name: t('vehicles'), value: format.number(totals.vehicles) },
      ...(totals.costCents === null
        ? {}
        : { then: { name: t('vehicleCosts'), value: format.euro(totals.costCents) } }),
    },
    { name: t('driverDays'), value: format.number(totals.driverDays) },
  ];
  return (
    <dl className="totals">
      {figures.map(({ name, value, then }) => (
        <div key={name} className="totals__figure">
          <dt>{name}</dt>
          <dd>{value}</dd>
          {then ? (
            <>
              <dt>{then.name}</dt>
              <dd>{then.value}</dd>
            </>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
