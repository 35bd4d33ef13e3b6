import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';

const HOURS_A_DAY = 24;

/** What happens with a need that was sent: who reads it and when one usually hears. Nothing is promised. */
export function NextSteps({ needId }: { readonly needId: string }) {
  const { t } = useTranslation('needs');
  const { say, format } = useLanguage();
  const { data } = useQuery({ ...get('/needs/{id}/next', { path: { id: needId } }), meta: { keep: true } });
  if (!data) return null;
  const hours = data.usuallyHeardAfterHours;
  const days = hours === null ? 0 : Math.max(1, Math.round(hours / HOURS_A_DAY));
  return (
    <ol className="next-steps">
      <li>
        {data.readers.length > 0
          ? t('next.readers', { names: format.list(data.readers.map(({ name }) => say(name))) })
          : t('next.noPartners')}
        {data.reachesNetwork ? ` ${t('next.network')}` : null}
      </li>
      {data.linesInOwnWords > 0 ? <li>{t('next.ownWords', { count: data.linesInOwnWords })}</li> : null}
      <li>{t('next.offers')}</li>
      <li>{hours === null ? t('next.unknown') : t('next.usually', { count: days })}</li>
    </ol>
  );
}
