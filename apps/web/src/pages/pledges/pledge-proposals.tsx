import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { MatchRows } from '../../features/match/match-rows';
import { useLanguage } from '../../language/use-language';
import { Card } from '../../ui/page';
import { ForNeed } from './for-need';

type Pledge = Schemas['PledgeView'];

const MOST = 50;
const OFFERED: readonly Pledge['state'][] = ['offered', 'pledged'];

/** For which need the pledge was begun, and the proposals that have come of it. */
export function PledgeProposals({ pledge }: { readonly pledge: Pledge }) {
  const { t } = useTranslation('pledges');
  const { say } = useLanguage();
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
      <MatchRows matches={matches} otherOf={({ wanted }) => wanted.ownerName} />
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
