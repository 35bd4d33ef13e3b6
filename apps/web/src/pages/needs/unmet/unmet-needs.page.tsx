import '../../../styles/needs.css';
import '../../../styles/unmet.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ClipboardList } from 'lucide-react';
import { get } from '../../../api/query';
import { useOwners } from '../../../features/needs/use-needs';
import { PageFailed } from '../../../frame/page-failed';
import { useTranslation } from '../../../language/use-translation';
import type { UnmetFilter } from '../../../routes/needs.routes';
import { Card, Empty, Page } from '../../../ui/page';
import { SaveList } from '../../../ui/save-list';
import { OverTime } from './over-time';
import { UnmetFilters } from './unmet-filters';
import { UnmetItems } from './unmet-items';

/** What is still open, by item, specification and place, and how that came about; each filter is part of the address. */
export function UnmetNeedsPage() {
  const { t } = useTranslation('unmet');
  const filter = useSearch({ from: '/signed-in/needs/unmet' });
  const navigate = useNavigate();
  const owners = useOwners();
  const { from, ...query } = queryOf(filter, owners[0]?.organisationId);
  const kept = { meta: { keep: true }, placeholderData: keepPreviousData };
  const needs = useQuery({ ...get('/unmet-needs', { query }), ...kept });
  const overTime = useQuery({
    ...get('/unmet-needs/over-time', { query: { ...query, ...(from ? { from } : {}) } }),
    ...kept,
  });
  const change = (part: UnmetFilter): void =>
    void navigate({
      to: '/needs/unmet',
      search: { ...filter, ...part },
      replace: true,
      resetScroll: false,
    });
  const error = needs.error ?? overTime.error;
  const items = needs.data?.items;
  return (
    <Page title={t('title')} lead={t('lead')} width="full">
      <UnmetFilters filter={filter} isOwner={owners.length > 0} onChange={change} />
      {error && !items ? <PageFailed error={error} reset={() => void needs.refetch()} /> : null}
      <p role="status" className="soft">
        {items ? t('count', { count: items.length }) : error ? '' : t('reading')}
      </p>
      {!items && !error ? <div className="skeleton skeleton--rows" /> : null}
      {items?.length === 0 ? (
        <Empty icon={<ClipboardList />} title={t('empty')}>
          <p>{t('emptyWhat')}</p>
          <Link to="/needs/unmet">{t('showAll')}</Link>
        </Empty>
      ) : null}
      {overTime.data ? (
        <Card title={t('overTime.title')}>
          <OverTime told={overTime.data} items={items ?? []} />
        </Card>
      ) : null}
      {items && items.length > 0 ? (
        <section className="unmet" aria-labelledby="unmet-items">
          <h2 id="unmet-items">{t('items')}</h2>
          <UnmetItems items={items} />
          <SaveList path="/unmet-needs/list.xlsx" query={query} name={t('title')} />
        </section>
      ) : null}
      {needs.data && needs.data.linesInOwnWords > 0 ? (
        <p className="soft">{t('ownWords', { count: needs.data.linesInOwnWords })}</p>
      ) : null}
    </Page>
  );
}

const queryOf = (filter: UnmetFilter, ownerId: string | undefined) => ({
  ...(filter.whose === 'partners' ? { ofPartners: true } : {}),
  ...(filter.whose === 'own' && ownerId ? { ownerId } : {}),
  ...(filter.partnership ? { partnershipId: filter.partnership } : {}),
  ...(filter.sector ? { sector: filter.sector } : {}),
  ...(filter.item ? { itemCode: filter.item } : {}),
  ...(filter.oblast ? { oblast: filter.oblast } : {}),
  ...(filter.horizon ? { horizon: filter.horizon } : {}),
  ...(filter.from ? { from: filter.from } : {}),
  ...(filter.to ? { to: filter.to } : {}),
});
