import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChartColumn, ClipboardList } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import { LineCoverageBar } from '../../features/needs/line-coverage';
import { LineSummary, useLineWords } from '../../features/needs/line-summary';
import { useLineSearch } from '../../features/needs/line-search';
import { type OpenLine, useOpenLines } from '../../features/needs/open-lines';
import { usePlaces } from '../../features/needs/use-places';
import { PageFailed } from '../../frame/page-failed';
import { useLanguage } from '../../language/use-language';
import type { NeedFilter } from '../../routes/needs.routes';
import { LinkButton } from '../../ui/button';
import { Empty, Page } from '../../ui/page';
import { SaveList } from '../../ui/save-list';
import { type Column, Table } from '../../ui/table';
import { LinkTabs } from './link-tabs';
import { NeedFilters } from './need-filters';

/** The needs of our partners and of the whole network, line by line; each filter is part of the address. */
export function NetworkNeeds() {
  const { t } = useTranslation('needs');
  const unmet = useTranslation('unmet');
  const filter = useSearch({ from: '/signed-in/needs' });
  const navigate = useNavigate();
  const { lines, isReading, error } = useOpenLines();
  const fitsWords = useLineSearch(lines, filter.q);
  const columns = useColumns();
  const hasPartners = lines.some(({ isPartner }) => isPartner);
  const reach = filter.reach ?? (hasPartners || isReading ? 'partners' : 'network');
  const inReach = lines.filter(({ isPartner }) => reach === 'network' || isPartner);
  const shown = inReach.filter((one) => fits(one, filter) && fitsWords(one));
  const change = (part: NeedFilter): void =>
    void navigate({ to: '/needs', search: { ...filter, ...part }, replace: true, resetScroll: false });
  if (error) return <PageFailed error={error} reset={() => undefined} />;
  return (
    <Page
      title={t('network.title')}
      lead={t('network.lead')}
      width="full"
      actions={
        <LinkButton to="/needs/unmet" weight="secondary" icon={<ChartColumn />}>
          {unmet.t('link')}
        </LinkButton>
      }
    >
      <LinkTabs
        label={t('network.whose')}
        tabs={(['partners', 'network'] as const).map((name) => ({
          key: name,
          name: t(`network.${name}`),
          count: isReading ? undefined : lines.filter((one) => name === 'network' || one.isPartner).length,
          search: { ...filter, reach: name },
          isCurrent: reach === name,
        }))}
      />
      <NeedFilters filter={filter} lines={inReach} onChange={change} />
      <p role="status" className="soft">
        {isReading ? t('network.reading') : t('network.count', { count: shown.length })}
      </p>
      {shown.length > 0 ? (
        <>
          <Table caption={t('network.title')} columns={columns} rows={shown} keyOf={({ line }) => line.id} />
          <SaveList path="/needs/list.xlsx" query={queryOf(filter, reach)} name={t('network.title')} />
        </>
      ) : null}
      {shown.length === 0 && isReading ? <div className="skeleton skeleton--rows" /> : null}
      {shown.length === 0 && !isReading ? (
        <Empty icon={<ClipboardList />} title={t('network.empty')}>
          <p>{t('network.emptyWhat')}</p>
          <Link to="/needs" search={{ reach: 'network', all: true }}>
            {t('network.showAll')}
          </Link>
        </Empty>
      ) : null}
    </Page>
  );
}

const queryOf = (filter: NeedFilter, reach: 'partners' | 'network') => ({
  state: 'published' as const,
  ...(reach === 'partners' ? { ofPartners: true } : {}),
  ...(filter.all ? {} : { open: true }),
  ...(filter.sector ? { sector: filter.sector } : {}),
  ...(filter.oblast ? { oblast: filter.oblast } : {}),
  ...(filter.q ? { text: filter.q } : {}),
});

function fits({ sector, oblast, open }: OpenLine, filter: NeedFilter): boolean {
  return (
    (filter.sector === undefined || sector === filter.sector) &&
    (filter.oblast === undefined || oblast === filter.oblast) &&
    (filter.all === true || open > 0)
  );
}

function useColumns(): readonly Column<OpenLine>[] {
  const { t } = useTranslation('needs');
  const { say, format } = useLanguage();
  const { nameOf } = usePlaces();
  const wordsOf = useLineWords();
  return useMemo(
    () => [
      {
        id: 'what',
        name: t('columns.what'),
        sortBy: ({ line }) => wordsOf(line).name,
        cell: ({ need, line }) => (
          <Link to="/needs/$id" params={{ id: need.id }} className="line-link">
            <LineSummary line={line} />
          </Link>
        ),
      },
      {
        id: 'who',
        name: t('columns.who'),
        sortBy: ({ need }) => say(need.ownerName),
        cell: ({ need, line }) => (
          <>
            {say(need.ownerName)}
            <br />
            <span className="soft">{nameOf(line.placeId)}</span>
          </>
        ),
      },
      {
        id: 'coverage',
        name: t('columns.coverage'),
        sortBy: ({ open, line }) => open / line.quantity,
        cell: ({ line, coverage }) => <LineCoverageBar line={line} coverage={coverage} />,
      },
      {
        id: 'latest',
        name: t('columns.latest'),
        sortBy: ({ line }) => line.latest,
        cell: ({ line }) => (line.latest ? format.day(line.latest) : t('anyTime')),
      },
      {
        id: 'confirmed',
        name: t('columns.confirmed'),
        sortBy: ({ need }) => need.confirmedAt,
        cell: ({ need }) => (need.confirmedAt ? format.relative(need.confirmedAt) : ''),
      },
    ],
    [t, say, format, nameOf, wordsOf],
  );
}
