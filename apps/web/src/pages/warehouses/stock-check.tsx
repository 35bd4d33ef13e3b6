import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Note } from '../../ui/note';

/** Whether balances are proven against movements, and when that was last looked at. */
export function StockCheck() {
  const { t } = useTranslation('floor');
  const { format } = useLanguage();
  const { data } = useSuspenseQuery(get('/stock-check'));
  const { at, differences, dueSince } = data;
  if (differences.length > 0)
    return (
      <Note tone="danger" title={t('check.differs', { count: differences.length })}>
        <p>{t('check.differsLead')}</p>
      </Note>
    );
  if (at === null || at < dueSince)
    return (
      <Note tone="warning" title={t('check.overdue')}>
        <p>{at === null ? t('check.never') : t('check.last', { when: format.instant(at) })}</p>
      </Note>
    );
  return <p className="soft">{t('check.holds', { when: format.instant(at) })}</p>;
}
