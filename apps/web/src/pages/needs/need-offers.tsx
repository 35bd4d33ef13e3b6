import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { MatchBadge } from '../../features/match/match-badge';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';

const MOST = 50;

/** What was offered for this need; each has its own page with the conversation about it. */
export function NeedOffers({ needId, isOwn }: { readonly needId: string; readonly isOwn: boolean }) {
  const { t } = useTranslation('needs');
  const { say, format } = useLanguage();
  const { data } = useQuery({
    ...get('/matches', { query: { needId, limit: MOST } }),
    meta: { keep: true },
  });
  const matches = data?.items ?? [];
  if (!data) return null;
  return (
    <Card title={t(isOwn ? 'offers.title' : 'offers.ours')}>
      {matches.length === 0 ? <p className="soft">{t(isOwn ? 'offers.none' : 'offers.noneOurs')}</p> : null}
      <ul role="list" className="offer-rows">
        {matches.map((match) => (
          <li key={match.id}>
            <Link to="/offers/$id" params={{ id: match.id }} className="offer-row">
              <span className="offer-row__words">
                <strong>
                  {say(match.goods.itemName)}, {format.number(match.quantity)} {say(match.goods.unitName)}
                </strong>
                <span className="soft">{say(match.goods.giverName)}</span>
              </span>
              <MatchBadge match={match} />
              <ChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
