import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { Note } from '../../ui/note';
import { backAt, latest, minutesLater } from './figures';

interface Line {
  readonly name: string;
  readonly stored: string;
  readonly alternative: string;
  /** Said where both are the same; a dash where one of them is not known. */
  readonly change: string;
}

/** What stands in the way of the alternative and, where there is one, the stored plan and it line by line. */
export function Difference({ found }: { readonly found: Schemas['WhatIfView'] }) {
  const { t } = useTranslation('convoys');
  const { say } = useLanguage();
  const { journeys, obstacles } = found.alternative;
  const isPossible = journeys.length > 0;
  const reasons = [...new Set(obstacles.map(({ text }) => say(text)))];
  return (
    <>
      {reasons.length > 0 || !isPossible ? (
        <Note
          tone="warning"
          title={t(isPossible ? 'standsInTheWay' : reasons.length > 0 ? 'notPossibleBecause' : 'notPossible')}
        >
          {reasons.length > 0 ? (
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : null}
        </Note>
      ) : null}
      {isPossible ? <Lines found={found} /> : null}
    </>
  );
}

function Lines({ found }: { readonly found: Schemas['WhatIfView'] }) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const { stored, alternative, change, arrivals } = found;
  const other = alternative.totals;
  const number = (value: number): string => format.number(value);
  const duration = (value: number): string => format.duration(value);
  const span = (value: number): string => format.duration(value, 'span');
  const at = (instant: string | null): string => (instant ? format.moment(instant) : '–');
  const signed = (value: number | null, show: (value: number) => string): string =>
    value === null ? '–' : value === 0 ? t('same') : `${value > 0 ? '+' : '−'}${show(Math.abs(value))}`;
  const moment = (name: string, before: string | null, after: string | null): Line => ({
    ...{ name, stored: at(before), alternative: at(after) },
    change: signed(minutesLater(before, after), span),
  });
  const figure = (name: string, key: 'km' | 'vehicles' | 'driverDays' | 'undeliverable'): Line => ({
    name,
    stored: format.number(stored[key]),
    alternative: format.number(other[key]),
    change: signed(change[key], number),
  });
  const work = (name: string, key: 'drivingMinutes' | 'borderWaitMinutes'): Line => ({
    name,
    stored: format.duration(stored[key]),
    alternative: format.duration(other[key]),
    change: signed(change[key], duration),
  });
  const references = new Map(alternative.consignments.map(({ id, reference }) => [id, reference]));
  const lines: readonly Line[] = [
    moment(t('departure'), stored.departAt, other.departAt),
    moment(
      t('arrival'),
      latest(arrivals.map((one) => one.stored)),
      latest(arrivals.map((one) => one.alternative)),
    ),
    ...(backAt(alternative.journeys) ? [moment(t('backAtDepot'), stored.arriveAt, other.arriveAt)] : []),
    figure(t('distanceKm'), 'km'),
    work(t('driving'), 'drivingMinutes'),
    work(t('expectedQueue'), 'borderWaitMinutes'),
    figure(t('vehicles'), 'vehicles'),
    figure(t('driverDays'), 'driverDays'),
    figure(t('notCarried'), 'undeliverable'),
    ...arrivals.map((one) =>
      moment(
        t('arrivalOf', { reference: references.get(one.consignmentId) ?? '' }),
        one.stored,
        one.alternative,
      ),
    ),
  ];
  return (
    <table className="difference">
      <caption className="visually-hidden">{t('differenceOf')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('asStored')}</th>
          <th scope="col">{t('alternative')}</th>
          <th scope="col">{t('difference')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <td>{line.stored}</td>
            <td>{line.alternative}</td>
            <td>{line.change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
