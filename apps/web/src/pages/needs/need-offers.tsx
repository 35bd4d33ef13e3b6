import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { MatchRows } from '../../features/match/match-rows';
import { Card } from '../../ui/page';

const MOST = 50;

/** What was offered for this need; each has its own page with the conversation about it. */
export function NeedOffers({ needId, isOwn }: { readonly needId: string; readonly isOwn: boolean }) {
  const { t } = useTranslation('needs');
  const { data } = useQuery({
    ...get('/matches', { query: { needId, limit: MOST } }),
    meta: { keep: true },
  });
  const matches = data?.items ?? [];
  if (!data) return null;
  return (
    <Card title={t(isOwn ? 'offers.title' : 'offers.ours')}>
      {matches.length === 0 ? <p className="soft">{t(isOwn ? 'offers.none' : 'offers.noneOurs')}</p> : null}
      <MatchRows matches={matches} otherOf={({ goods }) => goods.giverName} />
    </Card>
  );
}
