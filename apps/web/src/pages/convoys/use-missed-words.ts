import type { Schemas } from '../../api/client';
import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';

/** Says in one sentence what would be missed where the queue is long. */
export function useMissedWords(): (missed: Schemas['MissedView']) => string {
  const { t } = useTranslation('convoys');
  const { format } = useLanguage();
  return ({ what, latestAt, byMinutes }) =>
    t(`missed.${what}`, {
      latest: latestAt === null ? '' : format.moment(latestAt),
      duration: format.duration(byMinutes ?? 0, 'span'),
    });
}
