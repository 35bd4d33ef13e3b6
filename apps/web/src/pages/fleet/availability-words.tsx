import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { Badge } from '../../ui/note';
import { availabilityOf } from './availability';

type Entry = Parameters<typeof availabilityOf>[0] & Pick<Schemas['VehicleView'], 'nextBooking'>;

const TONES = {
  free: 'success',
  until: 'success',
  bookedLater: 'success',
  booked: 'info',
  later: 'plain',
  over: 'warning',
  left: 'plain',
} as const;

/** When it can travel, and with which convoy it does next. */
export function AvailabilityWords({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('fleet');
  const { format } = useLanguage();
  const availability = availabilityOf(entry, new Date().toISOString());
  const { is } = availability;
  const { nextBooking } = entry;
  return (
    <>
      <Badge tone={TONES[is]}>{t(`availability.${is}`)}</Badge>
      {is === 'free' ? null : (
        <span className="soft"> {t(`since.${is}`, { at: format.moment(availability.at) })}</span>
      )}
      {nextBooking?.convoyId ? (
        <>
          <br />
          <Link to="/convoys/$id" params={{ id: nextBooking.convoyId }} search={{}}>
            {nextBooking.convoyName}
          </Link>
        </>
      ) : null}
    </>
  );
}
