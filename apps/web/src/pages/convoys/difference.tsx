import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { Note } from '../../ui/note';

interface Line {
  readonly name: string;
  readonly stored: string;
  readonly alternative: string;
  /** Empty where both are the same; less is better unless it is the number of vehicles. */
  readonly change: string;
}

/** The stored plan and the alternative, line by line. */
export function Difference({ found }: { readonly found: Schemas['WhatIfView'] }) {
  const { t } = useTranslation('convoys');
  const { format, say } = useLanguage();
  const { stored, alternative, change, arrivals } = found;
  const other = alternative.totals;
  const number = (value: number): string => format.number(value);
  const duration = (value: number): string => format.duration(value);
  const at = (instant: string | null): string => (instant ? format.moment(instant) : '–');
  const signed = (value: number | null, show: (value: number) => string): string =>
    value === null || value === 0 ? t('same') : `${value > 0 ? '+' : '−'}${show(Math.abs(value))}`;
  const figure = (name: string, key: 'km' | 'vehicles' | 'driverDays' | 'undeliverable'): Line => ({
    name,
    stored: format.number(stored[key]),
    alternative: format.number(other[key]),
    change: signed(change[key], number),
  });
  const span = (name: string, key: 'drivingMinutes' | 'borderWaitMinutes'): Line => ({
    name,
    stored: format.duration(stored[key]),
    alternative: format.duration(other[key]),
    change: signed(change[key], duration),
  });
  const references = new Map(alternative.consignments.map(({ id, reference }) => [id, reference]));
  const minutes = (from: string | null, to: string | null): number | null =>
    from && to ? Math.round((Date.parse(to) - Date.parse(from)) / 60_000) : null;
  const lines: readonly Line[] = [
    {
      ...{ name: t('departure'), stored: at(stored.departAt), alternative: at(other.departAt) },
      change: signed(change.departMinutes, duration),
    },
    {
      ...{ name: t('arrival'), stored: at(stored.arriveAt), alternative: at(other.arriveAt) },
      change: signed(change.arriveMinutes, duration),
    },
    figure(t('distanceKm'), 'km'),
    span(t('driving'), 'drivingMinutes'),
    span(t('borderWait'), 'borderWaitMinutes'),
    figure(t('vehicles'), 'vehicles'),
    figure(t('driverDays'), 'driverDays'),
    figure(t('notCarried'), 'undeliverable'),
    ...arrivals.map((one) => ({
      name: t('arrivalOf', { reference: references.get(one.consignmentId) ?? '' }),
      stored: at(one.stored),
      alternative: at(one.alternative),
      change: signed(minutes(one.stored, one.alternative), duration),
    })),
  ];
  return (
    <>
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
      {alternative.obstacles.length > 0 ? (
        <Note tone="warning" title={t('standsInTheWay')}>
          <ul>
            {alternative.obstacles.map(({ rule, text, consignmentId }) => (
              <li key={`${rule} ${consignmentId}`}>{say(text)}</li>
            ))}
          </ul>
        </Note>
      ) : null}
    </>
  );
}
