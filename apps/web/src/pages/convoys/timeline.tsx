import { ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { type Journey, segmentsOf } from './plan-edits';
import { pickId } from './goods-chips';
import { IdleRow } from './idle-row';
import { scaleOf } from './scale';
import { TimelineRow } from './timeline-row';
import { useCarry } from './use-carry';
import type { Desk } from './use-desk';
import { useSelection } from './use-selection';

interface TimelineProps {
  readonly desk: Desk;
  readonly journeys: readonly Journey[];
  readonly mayChange: boolean;
  readonly onOpen: (vehicleId: string) => void;
}

const ZOOMS = [1, 2, 4, 8] as const;
/** Room for the name of a day. */
const DAY_REM = 4.75;
const LEGEND = ['drive', 'second', 'load', 'border', 'rest', 'curfew', 'wait'] as const;

/**
 * A row for each vehicle, a bar for each segment. A row is pulled, or pushed with Shift and the arrow keys; a
 * consignment is pulled onto another row, or taken into the hand and put there.
 */
export function Timeline({ desk, journeys, mayChange, onOpen }: TimelineProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const { search } = useSelection();
  const [zoom, setZoom] = useState(0);
  const carry = useCarry(desk);
  const [now] = useState(() => Date.now());
  const spans = journeys.flatMap((journey) => {
    const segments = segmentsOf(journey, search.way);
    const [first, last] = [segments[0], segments.at(-1)];
    if (first && last) return [{ departAt: first.startsAt, arriveAt: last.endsAt }];
    return search.way === 'back' ? [] : [journey];
  });
  if (spans.length === 0) return <p className="soft">{t('nothingHere')}</p>;
  const putDown = (): void => {
    if (!carry.inHand) return;
    document.getElementById(pickId(carry.inHand.consignmentId))?.focus();
    carry.putDown();
  };
  const scale = scaleOf(spans);
  const inHand = desk.plan.consignments.find(({ id }) => id === carry.inHand?.consignmentId);
  return (
    <div className="gantt" onKeyDown={({ key }) => key === 'Escape' && putDown()}>
      <div className="gantt__tools">
        <ul role="list" className="gantt__legend" aria-label={t('legend')}>
          {LEGEND.map((kind) => (
            <li key={kind}>
              <span className={`gantt__swatch segment segment--${kind}`} aria-hidden="true" />
              {t(`legendOf.${kind}`)}
            </li>
          ))}
        </ul>
        <div className="gantt__zoom">
          <button
            type="button"
            className="tool"
            aria-label={t('zoomOut')}
            disabled={zoom === 0}
            onClick={() => setZoom(zoom - 1)}
          >
            <ZoomOut aria-hidden="true" />
          </button>
          <button
            type="button"
            className="tool"
            aria-label={t('zoomIn')}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            <ZoomIn aria-hidden="true" />
          </button>
        </div>
      </div>
      <div className="gantt__scroll" tabIndex={0} role="group" aria-label={t('timelineOf')}>
        <div
          className="gantt__canvas"
          style={{
            inlineSize: `${100 * (ZOOMS[zoom] ?? 1)}%`,
            minInlineSize: `${(scale.midnights.length + 1) * DAY_REM}rem`,
          }}
        >
          <div className="gantt__axis" aria-hidden="true">
            <span className="gantt__corner" />
            <div className="gantt__days">
              <span className="gantt__day">{format.dayOfWeek(new Date(scale.from).toISOString())}</span>
              {scale.midnights.map((midnight) => (
                <span
                  key={midnight}
                  className="gantt__day gantt__day--midnight"
                  style={{ insetInlineStart: `${scale.at(midnight)}%` }}
                >
                  {format.dayOfWeek(new Date(midnight).toISOString())}
                </span>
              ))}
            </div>
          </div>
          {journeys.map((journey) => (
            <TimelineRow
              key={journey.vehicle.id}
              desk={desk}
              journey={journey}
              scale={scale}
              now={now}
              mayChange={mayChange}
              carry={carry}
              onOpen={onOpen}
            />
          ))}
          {mayChange && search.vehicle === undefined
            ? desk.idle.map((vehicle) => (
                <IdleRow key={vehicle.id} desk={desk} vehicle={vehicle} carry={carry} />
              ))
            : null}
        </div>
      </div>
      <p role="status" className={inHand ? 'gantt__hint' : 'visually-hidden'}>
        {inHand ? t('inHand', { reference: inHand.reference }) : null}
      </p>
      {mayChange ? <p className="gantt__hint">{t('timelineHint')}</p> : null}
    </div>
  );
}
