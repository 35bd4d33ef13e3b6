import { type Text, useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import type { Segment } from './segment';

interface Named {
  readonly id: string;
  readonly name: Text;
}

const WHY_WAIT = [
  'goods_not_ready',
  'outside_hours',
  'convoy',
  'passengers',
  'gate_closed',
  'night',
  'queue',
] as const;

/** What happens in a segment and where, in the reader's words. */
export function useSegmentWords(places: readonly Named[], crossings: readonly Named[]) {
  const { t } = useTranslation('map');
  const { say } = useLanguage();
  const nameOf = (id: string | null): string | undefined => {
    const found = id === null ? undefined : [...places, ...crossings].find((one) => one.id === id);
    return found && say(found.name);
  };
  const what = (segment: Segment): string => {
    const why = WHY_WAIT.find((reason) => reason === segment.reason);
    return segment.kind === 'wait' && why ? t(`wait.${why}`) : t(`segment.${segment.kind}`);
  };
  const where = ({ kind, fromPlaceId, toPlaceId, crossingId }: Segment): string => {
    if (kind !== 'drive') return nameOf(toPlaceId ?? crossingId ?? fromPlaceId) ?? t('onTheWay');
    const [from, to] = [nameOf(fromPlaceId ?? crossingId), nameOf(toPlaceId ?? crossingId)];
    return from && to ? `${from} → ${to}` : (from ?? to ?? t('onTheWay'));
  };
  return { nameOf, what, where };
}
