import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { lookOf, minutesOf, type Segment } from '../../features/convoy/segment';
import { useSegmentWords } from '../../features/convoy/use-segment-words';
import { useLanguage } from '../../language/use-language';
import { Badge } from '../../ui/note';

/** The way in its order, day after day; the segment of now is marked. */
export function LegList({ own }: { readonly own: Schemas['OwnJourneyView'] }) {
  const { format } = useLanguage();
  const { segments } = own.journey;
  const now = new Date().toISOString();
  return (
    <ol role="list" className="legs">
      {segments.map((segment, index) => {
        const day = format.dayOfWeek(segment.startsAt);
        const before = segments[index - 1];
        const isNewDay = !before || format.dayOfWeek(before.startsAt) !== day;
        return (
          <li key={segment.position} aria-current={isNow(segment, now) ? 'step' : undefined}>
            {isNewDay ? <p className="legs__day">{day}</p> : null}
            <Leg own={own} segment={segment} isCurrent={isNow(segment, now)} />
          </li>
        );
      })}
    </ol>
  );
}

const isNow = ({ startsAt, endsAt }: Segment, now: string): boolean =>
  Date.parse(startsAt) <= Date.parse(now) && Date.parse(now) < Date.parse(endsAt);

interface LegProps {
  readonly own: Schemas['OwnJourneyView'];
  readonly segment: Segment;
  readonly isCurrent: boolean;
}

function Leg({ own, segment, isCurrent }: LegProps) {
  const { t } = useTranslation('drive');
  const { format } = useLanguage();
  const { what, where } = useSegmentWords(own.places, own.crossing ? [own.crossing] : []);
  const isMine = segment.driverId === own.driverId;
  const look = lookOf(segment);
  const goods = own.consignments.filter(({ id }) => segment.consignmentIds.includes(id));
  return (
    <div className={`legs__leg${isCurrent ? ' legs__leg--now' : ''}`}>
      <span className="legs__time">
        {format.time(segment.startsAt)}
        <span className="soft">{format.time(segment.endsAt)}</span>
      </span>
      <span
        className={`legs__bar segment segment--${look === 'drive' && !isMine ? 'second' : look}`}
        aria-hidden="true"
      />
      <span className="legs__words">
        <strong>
          {what(segment)} {isCurrent ? <Badge tone="info">{t('now')}</Badge> : null}
        </strong>
        <span>{where(segment)}</span>
        <span className="soft">
          {[
            format.duration(minutesOf(segment)),
            segment.km === null ? '' : format.distance(segment.km),
            segment.driverId === null ? '' : t(isMine ? 'youDrive' : 'otherDrives'),
            segment.queueMinutes ? t('queue', { duration: format.duration(segment.queueMinutes) }) : '',
            format.list(goods.map(({ reference }) => reference)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </div>
  );
}
