import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { MatchBadge } from '../../features/match/match-badge';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';
import { ForNeed } from './for-need';

type Pledge = Schemas['PledgeView'];

const MOST = 50;
const OFFERED: readonly Pledge['state'][] = ['offered', 'pledged'];

/** For which need the pledge was begun, and the proposals that have come of it. */
export function PledgeProposals({ pledge }: { readonly pledge: Pledge }) {
  const { t } = useTranslation('pledges');
  const { say, format } = useLanguage();
  const { data: need } = useQuery({
    ...get('/needs/{id}', { path: { id: pledge.forNeedId ?? '' } }),
    enabled: pledge.forNeedId !== null,
  });
  const { data: found } = useQuery({
    ...get('/matches', { query: { pledgeId: pledge.id, limit: MOST } }),
    enabled: pledge.state !== 'draft',
  });
  const matches = found?.items ?? [];
  const owner = need && say(need.ownerName);
  if (!need && matches.length === 0) return null;
  return (
    <Card title={t('forNeed.proposals')}>
      {need ? <ForNeed need={need} line={undefined} /> : null}
      {owner && pledge.state === 'draft' ? <p>{t('forNeed.draft', { owner })}</p> : null}
      {OFFERED.includes(pledge.state) && found && matches.length === 0 ? (
        <p role="status">{t('forNeed.looking')}</p>
      ) : null}
      <ul role="list" className="offer-rows">
        {matches.map((match) => (
          <li key={match.id}>
            <Link to="/offers/$id" params={{ id: match.id }} className="offer-row">
              <span className="offer-row__words">
                <strong>
                  {say(match.goods.itemName)}, {format.number(match.quantity)} {say(match.goods.unitName)}
                </strong>
                <span className="soft">{say(match.wanted.ownerName)}</span>
              </span>
              <MatchBadge match={match} />
              <ChevronRight size={20} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
      {matches.length > 0 ? (
        <p>
          <Link to="/offers" search={{ pledge: pledge.id }}>
            {t('forNeed.toProposals')}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}
