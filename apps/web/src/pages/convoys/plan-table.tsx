import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from '../../language/use-translation';
import { lookOf, minutesOf, type Segment } from '../../features/convoy/segment';
import { useSegmentWords } from '../../features/convoy/use-segment-words';
import { useLanguage } from '../../language/use-language';
import { latest } from './figures';
import { type Journey, type Plan, segmentsOf } from './plan-edits';
import { useSelection } from './use-selection';

interface PlanTableProps {
  readonly plan: Plan;
  readonly journeys: readonly Journey[];
}

/** Every segment with its times, vehicle after vehicle. The chosen one is kept in sight. */
export function PlanTable({ plan, journeys }: PlanTableProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const { search, selected } = useSelection();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [frame, row] = [box.current, box.current?.querySelector<HTMLElement>('tr[data-chosen]')];
    if (!frame || !row) return;
    const [top, bottom] = [row.offsetTop - 48, row.offsetTop + row.offsetHeight];
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight;
  }, [selected?.vehicleId, selected?.position]);
  return (
    <div className="plan-table" ref={box} tabIndex={0} role="group" aria-label={t('tableOf')}>
      <table>
        <caption className="visually-hidden">{t('tableOf')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('begins')}</th>
            <th scope="col" className="plan-table__number">
              {t('takes')}
            </th>
          </tr>
        </thead>
        {journeys.map((journey) => (
          <tbody key={journey.vehicle.id}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="plan-table__vehicle">
                {journey.vehicle.label}
                {journey.vehicle.plate ? <span className="soft"> {journey.vehicle.plate}</span> : null}
                {journey.longQueue && journey.steps.length === 0 ? (
                  <span className="plan-table__goods">
                    {t('nineOfTenShort', { at: format.moment(journey.longQueue.arrivesAt) })}
                  </span>
                ) : null}
              </th>
            </tr>
            {segmentsOf(journey, search.way).map((segment) => (
              <Fragment key={segment.position}>
                <SegmentRow plan={plan} journey={journey} segment={segment} />
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface SegmentRowProps {
  readonly plan: Plan;
  readonly journey: Journey;
  readonly segment: Segment;
}

function SegmentRow({ plan, journey, segment }: SegmentRowProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const { selected, select } = useSelection();
  const { what, where } = useSegmentWords(plan.places, plan.crossings);
  const isChosen = selected?.vehicleId === journey.vehicle.id && selected.position === segment.position;
  const driver = journey.drivers.findIndex(({ id }) => id === segment.driverId);
  const handled = plan.consignments.filter(({ id }) => segment.consignmentIds.includes(id));
  const late =
    segment.kind === 'unload' ? latest(handled.map(({ longQueue }) => longQueue?.arrivesAt ?? null)) : null;
  return (
    <tr
      data-chosen={isChosen || undefined}
      className={isChosen ? 'plan-table__row plan-table__row--chosen' : 'plan-table__row'}
      onClick={() => select(journey.vehicle.id, segment.position)}
    >
      <td>
        <button
          type="button"
          className="plan-table__what"
          aria-pressed={isChosen}
          onClick={() => select(journey.vehicle.id, segment.position)}
        >
          <span
            className={`plan-table__swatch segment segment--${driver === 1 ? 'second' : lookOf(segment)}`}
            aria-hidden="true"
          />
          {what(segment)}
        </button>
      </td>
      <td>
        {where(segment)}
        {driver < 0 ? null : (
          <span className="plan-table__goods">
            {journey.drivers[driver]?.label ?? t('driverNumber', { number: driver + 1 })}
          </span>
        )}
        {handled.length > 0 ? (
          <span className="plan-table__goods">{format.list(handled.map((one) => one.reference))}</span>
        ) : null}
        {segment.queueMinutes ? (
          <span className="plan-table__goods">
            {t('ofWhichQueue', { duration: format.duration(segment.queueMinutes) })}
          </span>
        ) : null}
      </td>
      <td className="plan-table__when">
        {format.moment(segment.startsAt)}
        {late === null ? null : (
          <span className="plan-table__goods">{t('nineOfTenShort', { at: format.moment(late) })}</span>
        )}
      </td>
      <td className="plan-table__number">
        {format.duration(minutesOf(segment))}
        {segment.km === null ? null : (
          <span className="plan-table__goods">{format.distance(segment.km)}</span>
        )}
      </td>
    </tr>
  );
}
