import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { lookOf, minutesOf, type Segment } from '../../features/convoy/segment';
import { useSegmentWords } from '../../features/convoy/use-segment-words';
import { useLanguage } from '../../language/use-language';
import { departureMoved, laterBy, STEP_MS } from './departure';
import { type Journey, segmentsOf } from './plan-edits';
import type { Scale } from './scale';
import type { Desk } from './use-desk';
import { useSelection } from './use-selection';

interface TimelineTrackProps {
  readonly desk: Desk;
  readonly journey: Journey;
  readonly scale: Scale;
  readonly now: number;
  readonly mayChange: boolean;
}

/** Less is a click with an unsteady hand. */
const PULL_PX = 5;

/** The segments of one vehicle on the scale. One stop of the Tab key; the arrow keys go from segment to segment. */
export function TimelineTrack({ desk, journey, scale, now, mayChange }: TimelineTrackProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const { search, selected, select } = useSelection();
  const track = useRef<HTMLDivElement>(null);
  const pull = useRef<number | undefined>(undefined);
  const [pulledMs, setPulledMs] = useState(0);
  const { id } = journey.vehicle;
  const segments = segmentsOf(journey, search.way);
  const chosen = selected?.vehicleId === id ? selected.position : undefined;
  const stop = segments.find(({ position }) => position === chosen)?.position ?? segments[0]?.position;

  const leave = (laterMs: number): void => desk.change(departureMoved(desk.changes.edits, journey, laterMs));
  const msOf = (event: PointerEvent): number => {
    const width = track.current?.clientWidth ?? 1;
    const moved = ((event.clientX - (pull.current ?? event.clientX)) * (scale.to - scale.from)) / width;
    return Math.round(moved / STEP_MS) * STEP_MS;
  };
  const onPointerDown = (event: PointerEvent): void => {
    // A finger scrolls; who has no mouse changes the departure in the panel of the vehicle.
    if (!mayChange || event.pointerType === 'touch' || event.button !== 0) return;
    pull.current = event.clientX;
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (pull.current === undefined || Math.abs(event.clientX - pull.current) < PULL_PX) return;
    track.current?.setPointerCapture(event.pointerId);
    setPulledMs(msOf(event));
  };
  const onPointerUp = (event: PointerEvent): void => {
    const later = pull.current === undefined ? 0 : msOf(event);
    const isPulled = pulledMs !== 0;
    pull.current = undefined;
    setPulledMs(0);
    if (isPulled && later !== 0) leave(later);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const later = laterBy(event);
    if (later !== undefined && mayChange) return leave(later);
    const at = segments.findIndex(({ position }) => position === stop) + step;
    const next = segments[at];
    if (!next) return;
    select(id, next.position);
    track.current?.querySelector<HTMLElement>(`[data-position="${next.position}"]`)?.focus();
  };
  return (
    <div
      ref={track}
      className={mayChange ? 'gantt__track gantt__track--movable' : 'gantt__track'}
      role="group"
      aria-label={t('segmentsOf', { vehicle: journey.vehicle.label })}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    >
      {scale.midnights.map((midnight) => (
        <span
          key={midnight}
          className="gantt__night"
          style={{ insetInlineStart: `${scale.at(midnight)}%` }}
        />
      ))}
      {now > scale.from && now < scale.to ? (
        <span className="gantt__now" style={{ insetInlineStart: `${scale.at(now)}%` }} title={t('now')} />
      ) : null}
      <div
        className="gantt__bars"
        style={pulledMs === 0 ? undefined : { translate: `${scale.at(scale.from + pulledMs)}%` }}
      >
        {segments.map((segment) => (
          <SegmentBar
            key={segment.position}
            {...{ desk, journey, segment, scale }}
            isChosen={segment.position === chosen}
            isStop={segment.position === stop}
            onChoose={() => select(id, segment.position)}
          />
        ))}
        {segments.length === 0 && search.way !== 'back' ? (
          <span
            className="segment segment--drive"
            style={{
              insetInlineStart: `${scale.at(journey.departAt)}%`,
              inlineSize: `${scale.at(journey.arriveAt) - scale.at(journey.departAt)}%`,
            }}
          />
        ) : null}
      </div>
      {pulledMs === 0 ? null : (
        <span className="gantt__bubble">
          {format.moment(new Date(Date.parse(journey.departAt) + pulledMs).toISOString())}
        </span>
      )}
    </div>
  );
}

interface SegmentBarProps {
  readonly desk: Desk;
  readonly journey: Journey;
  readonly segment: Segment;
  readonly scale: Scale;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly onChoose: () => void;
}

function SegmentBar({ desk, journey, segment, scale, isChosen, isStop, onChoose }: SegmentBarProps) {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  const { what, where } = useSegmentWords(desk.plan.places, desk.plan.crossings);
  const isSecond = segment.driverId !== null && segment.driverId === journey.drivers[1]?.id;
  const look = lookOf(segment);
  const isWrong = desk.checked?.broken.some(
    (rule) => rule.vehicleId === journey.vehicle.id && rule.segment === segment.position,
  );
  const words = [
    `${what(segment)}, ${where(segment)}`,
    `${format.moment(segment.startsAt)} – ${format.moment(segment.endsAt)}`,
    format.duration(minutesOf(segment)),
    isWrong ? t('breaksRule') : '',
  ];
  const label = words.filter(Boolean).join(', ');
  return (
    <button
      type="button"
      data-position={segment.position}
      className={[
        'segment',
        `segment--${look === 'drive' && isSecond ? 'second' : look}`,
        isChosen && 'segment--chosen',
        isWrong && 'segment--wrong',
      ]
        .filter(Boolean)
        .join(' ')}
      style={{
        insetInlineStart: `${scale.at(segment.startsAt)}%`,
        inlineSize: `${scale.at(segment.endsAt) - scale.at(segment.startsAt)}%`,
      }}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      onClick={onChoose}
    >
      {look === 'drive' ? null : (
        <span className="segment__words" aria-hidden="true">
          {look === 'border' ? `${what(segment)} ${format.duration(minutesOf(segment))}` : what(segment)}
        </span>
      )}
    </button>
  );
}
