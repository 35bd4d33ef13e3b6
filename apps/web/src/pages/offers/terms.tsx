import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import type { Match } from '../../features/match/side';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';

/** How the terms came about, oldest first; nothing while nobody has proposed anything. */
export function Terms({ match }: { readonly match: Match }) {
  const { t } = useTranslation('offers');
  const { say, format } = useLanguage();
  const { data } = useQuery(get('/matches/{id}/proposals', { path: { id: match.id } }));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('terms.title')}>
      <ol role="list" className="terms">
        {data.items.map((proposal) => (
          <li key={proposal.id} className="terms__step">
            <p>
              {t('terms.by', {
                name: say(proposal.organisationName),
                quantity: `${format.number(proposal.quantity)} ${say(match.goods.unitName)}`,
              })}
              {proposal.usefulFrom
                ? `, ${t('terms.usefulFrom', { day: format.day(proposal.usefulFrom) })}`
                : null}
            </p>
            {proposal.wish ? <p lang={proposal.wishLanguage ?? undefined}>{proposal.wish}</p> : null}
            <p className="terms__when">{format.instant(proposal.at)}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
