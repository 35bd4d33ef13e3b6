import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { backAt, lastArrival, minutesLater } from './figures';
import type { Plan } from './plan-edits';
import { useRiskFigure } from './use-risk-figure';

interface Compared {
  readonly value: string;
  /** Empty where both are the same or one of them is not known. */
  readonly change: string;
}

export interface ComparedLine {
  readonly name: string;
  readonly stored: string;
  readonly others: readonly Compared[];
}

const NOTHING = '–';

/** The figures by which plans of a convoy are compared. A plan without journeys has only what stays behind. */
export function useComparedLines(stored: Plan, others: readonly Plan[]): readonly ComparedLine[] {
  const { t } = useTranslation('convoys');
  const { format, say } = useLanguage();
  const riskFigure = useRiskFigure();
  const shown = (plan: Plan, value: string | null): string =>
    value === null || plan.journeys.length === 0 ? NOTHING : value;

  const line = <T>(
    name: string,
    of: (plan: Plan) => T | null,
    show: (value: T) => string,
    later: (before: T, after: T) => number | null,
    showChange: (value: number) => string,
  ): ComparedLine => {
    const text = (plan: Plan): string => {
      const value = of(plan);
      return shown(plan, value === null ? null : show(value));
    };
    const before = of(stored);
    return {
      ...{ name, stored: text(stored) },
      others: others.map((plan) => {
        const after = of(plan);
        const isComparable = before !== null && after !== null && plan.journeys.length > 0;
        const by = isComparable ? later(before, after) : null;
        const change = by === null || by === 0 ? '' : `${by > 0 ? '+' : '−'}${showChange(Math.abs(by))}`;
        return { value: text(plan), change };
      }),
    };
  };
  const number = (value: number): string => format.number(value);
  const work = (value: number): string => format.duration(value);
  const span = (value: number): string => format.duration(value, 'span');
  const minus = (before: number, after: number): number => after - before;
  const moment = (name: string, of: (plan: Plan) => string | null): ComparedLine =>
    line(name, of, (at) => format.moment(at), minutesLater, span);
  const figure = (name: string, of: (plan: Plan) => number | null, show = number): ComparedLine =>
    line(name, of, show, minus, show);
  const text = (name: string, of: (plan: Plan) => string | null): ComparedLine => ({
    ...{ name, stored: shown(stored, of(stored)) },
    others: others.map((plan) => ({ value: shown(plan, of(plan)), change: '' })),
  });
  const counted = (name: string, of: (plan: Plan) => number): ComparedLine => ({
    ...{ name, stored: number(of(stored)) },
    others: others.map((plan) => {
      const by = of(plan) - of(stored);
      return { value: number(of(plan)), change: by === 0 ? '' : `${by > 0 ? '+' : '−'}${Math.abs(by)}` };
    }),
  });
  const plans = [stored, ...others];
  const crossingOf = ({ crossings, crossingId, journeys }: Plan): string => {
    const used = [crossingId, ...journeys.map((journey) => journey.crossingId)];
    const names = crossings.filter(({ id }) => used.includes(id)).map(({ name }) => say(name));
    return names.length > 0 ? format.list(names) : t('noCrossing');
  };
  return [
    text(t('crossing'), crossingOf),
    moment(t('departure'), ({ totals }) => totals.departAt),
    moment(t('arrival'), ({ journeys }) => lastArrival(journeys)),
    ...(plans.some(({ journeys }) => backAt(journeys))
      ? [moment(t('backAtDepot'), ({ journeys }) => backAt(journeys))]
      : []),
    figure(t('lasts'), ({ totals }) => minutesLater(totals.departAt, totals.arriveAt), span),
    figure(t('distanceKm'), ({ totals }) => totals.km),
    figure(t('driving'), ({ totals }) => totals.drivingMinutes, work),
    figure(t('expectedQueue'), ({ totals }) => totals.borderWaitMinutes, work),
    figure(t('vehicles'), ({ totals }) => totals.vehicles),
    figure(t('driverDays'), ({ totals }) => totals.driverDays),
    ...(plans.some(({ totals }) => totals.costCents !== null)
      ? [
          figure(
            t('vehicleCosts'),
            ({ totals }) => totals.costCents,
            (cents) => format.euro(cents),
          ),
        ]
      : []),
    figure(t('points'), ({ totals }) => totals.points),
    text(t('atRisk'), ({ totals }) => totals.risk && riskFigure(totals.risk)),
    counted(t('notCarried'), ({ totals }) => totals.undeliverable),
    ...stored.consignments.map(({ id, reference }) =>
      moment(
        t('arrivalOf', { reference }),
        ({ consignments }) => consignments.find((goods) => goods.id === id)?.arrivesAt ?? null,
      ),
    ),
  ];
}
