import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/use-language';
import type { Consignment } from './use-consignment';

/** When a consignment comes, as far as anybody may say it. */
export function useWhenText(): (consignment: Consignment) => string {
  const { t } = useTranslation('arrivals');
  const { format } = useLanguage();
  return ({ arrivedAt, dispatchedAt, plannedBorderOn, latestArrivalOn }) => {
    if (arrivedAt) return t('when.arrived', { when: format.instant(arrivedAt) });
    const parts = [
      dispatchedAt ? t('when.dispatched', { when: format.instant(dispatchedAt) }) : undefined,
      plannedBorderOn ? t('when.border', { day: format.day(plannedBorderOn) }) : undefined,
      latestArrivalOn ? t('when.latest', { day: format.day(latestArrivalOn) }) : undefined,
    ].filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join(' · ') : t('when.open');
  };
}

/** One line of a consignment: how many of what. */
export function useLineText(): (line: Consignment['lines'][number]) => string {
  const { t } = useTranslation('arrivals');
  const { say, format } = useLanguage();
  return ({ quantity, unitName, itemName }) =>
    t('line', { quantity: format.number(quantity), unit: say(unitName), item: say(itemName) });
}
