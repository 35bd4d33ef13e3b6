import { useTranslation } from '../../language/use-translation';
import { localeOf } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { stageOf } from './stage';
import type { Consignment } from './use-consignment';

interface ArrivalWords {
  /** When it comes or came; nothing where it ended on its way. */
  readonly time: string | undefined;
  /** What else is known of its times, before or beside that. */
  readonly more: string;
}

/** A plan that waits at borders is not known to the minute, in ms. */
const ABOUT = 30 * 60_000;

const isOverdue = (about: Date): boolean => about.getTime() + ABOUT < Date.now();

/** When a consignment comes, as far as anybody may say it: planned times are said to be planned, and about. */
export function useArrivalWords(consignment: Consignment): ArrivalWords {
  const { t } = useTranslation('arrivals');
  const { language, format } = useLanguage();
  const { arrivedAt, dispatchedAt, handedOverAt, latestArrivalOn, plannedArrival, plannedBorderOn } =
    consignment;
  const isDone = stageOf(consignment.state) === 'done';
  const left = dispatchedAt ? t('when.dispatched', { when: format.instant(dispatchedAt) }) : undefined;
  if (handedOverAt) return { time: t('when.handedOver', { when: format.instant(handedOverAt) }), more: '' };
  if (arrivedAt) return { time: t('when.arrived', { when: format.instant(arrivedAt) }), more: '' };
  if (isDone) return { time: undefined, more: left ?? '' };
  const more = [
    plannedArrival ? t('when.byPlan') : undefined,
    left,
    plannedBorderOn ? t('when.border', { day: format.day(plannedBorderOn) }) : undefined,
    latestArrivalOn ? t('when.latest', { day: format.day(latestArrivalOn) }) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
  if (!plannedArrival) return { time: t('when.unknown'), more };
  const about = new Date(Math.round(Date.parse(plannedArrival.at) / ABOUT) * ABOUT);
  const words = {
    day: about.toLocaleDateString(localeOf(language), { weekday: 'short', day: 'numeric', month: 'short' }),
    time: format.time(about.toISOString()),
  };
  return { time: t(isOverdue(about) ? 'when.overdue' : 'when.expected', words), more };
}

/** The kinds of vehicle it comes with; nothing before a plan is confirmed. */
export function useVehicleText({ plannedArrival }: Consignment): string | undefined {
  const { t } = useTranslation('arrivals');
  const { format } = useLanguage();
  return plannedArrival
    ? format.list(plannedArrival.vehicleClasses.map((one) => t(`vehicle.${one}`)))
    : undefined;
}

/** One line of a consignment: how many of what. */
export function useLineText(): (line: Consignment['lines'][number]) => string {
  const { t } = useTranslation('arrivals');
  const { say, format } = useLanguage();
  return ({ quantity, unitName, itemName }) =>
    t('line', { quantity: format.number(quantity), unit: say(unitName), item: say(itemName) });
}
