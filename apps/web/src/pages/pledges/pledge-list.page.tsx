import '../../styles/pledges.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { PackageOpen, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useAccount } from '../../api/session';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { useLanguage } from '../../language/use-language';
import type { PledgeFilter } from '../../routes/pledges.routes';
import { LinkButton } from '../../ui/button';
import { Empty, Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { SaveList } from '../../ui/save-list';
import { type Column, Table } from '../../ui/table';
import { NextPage } from '../../ui/next-page';
import { OrganisationName } from './names';
import { PledgeFilters } from './pledge-filters';
import { ApprovalBadge, approvalOf, StateBadge } from './pledge-state';

type Pledge = Schemas['PledgeView'];

const PAGE = 100;

/** What we can give and have promised, with file numbers and releases. */
export function PledgeListPage() {
  const { t } = useTranslation('pledges');
  const { can } = useAccount();
  const filter = useSearch({ from: '/signed-in/pledges' });
  const mayWrite = can.some(({ actions }) => actions.includes('pledge:write'));
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="full"
      actions={
        mayWrite ? (
          <LinkButton to="/pledges/new" icon={<Plus />}>
            {t('new')}
          </LinkButton>
        ) : null
      }
    >
      <PledgeFilters filter={filter} />
      <Pledges filter={filter} />
    </Page>
  );
}

function Pledges({ filter }: { readonly filter: PledgeFilter }) {
  const { t } = useTranslation('pledges');
  const own = useAccount().memberships[0]?.organisationId;
  const pages = useInfiniteQuery({
    queryKey: ['/pledges', 'list', filter, own],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/pledges', { params: { query: queryOf(filter, own, pageParam) }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  });
  const columns = useColumns(filter.whose === 'all');
  const pledges = pages.data?.pages.flatMap((page) => page.items) ?? [];
  if (pages.isPending)
    return <div className="skeleton skeleton--rows" role="status" aria-label={t('loading')} />;
  return (
    <>
      <Refusal error={pages.error} />
      {pledges.length === 0 ? (
        <Empty icon={<PackageOpen />} title={t('none')}>
          <p>{Object.keys(filter).length > 0 ? t('noneHere') : t('noneLead')}</p>
        </Empty>
      ) : (
        <Table caption={t('title')} columns={columns} rows={pledges} keyOf={({ id }) => id} />
      )}
      <NextPage pages={pages}>{t('more')}</NextPage>
      <SaveList path="/pledges/list.xlsx" query={filterOf(filter, own)} name={t('title')} />
    </>
  );
}

const queryOf = (filter: PledgeFilter, own: string | undefined, cursor: string) => ({
  limit: PAGE,
  ...(cursor ? { cursor } : {}),
  ...filterOf(filter, own),
});

const filterOf = (filter: PledgeFilter, own: string | undefined) => ({
  ...(filter.whose === 'all' || !own ? {} : { giverId: own }),
  ...(filter.state ? { state: filter.state } : {}),
  ...(filter.release ? { approval: filter.release, state: 'offered' as const } : {}),
  ...(filter.file ? { fileNumber: filter.file } : {}),
  ...(filter.item ? { itemCode: filter.item } : {}),
});

const FIRST = 2;

function useColumns(everybody: boolean): readonly Column<Pledge>[] {
  const { t } = useTranslation('pledges');
  const { format } = useLanguage();
  const { nameOf } = useCatalogue();
  return useMemo(() => {
    const goods = ({ lines }: Pledge): string =>
      [
        ...lines
          .slice(0, FIRST)
          .map(({ quantity, itemCode }) => `${format.number(quantity)} × ${nameOf(itemCode)}`),
        ...(lines.length > FIRST ? [t('andMore', { count: lines.length - FIRST })] : []),
      ].join(', ');
    const columns: readonly (Column<Pledge> | undefined)[] = [
      {
        id: 'title',
        name: t('titleColumn'),
        sortBy: ({ title }) => title,
        cell: ({ id, title, titleLanguage }) => (
          <Link to="/pledges/$id" params={{ id }} lang={titleLanguage} className="pledges__title">
            {title}
          </Link>
        ),
      },
      {
        id: 'fileNumber',
        name: t('fileNumber'),
        sortBy: ({ fileNumber }) => fileNumber,
        cell: ({ fileNumber }) => fileNumber ?? <span className="soft">{t('noFileNumber')}</span>,
      },
      everybody
        ? { id: 'giver', name: t('giver'), cell: ({ giverId }) => <OrganisationName id={giverId} /> }
        : undefined,
      {
        id: 'goods',
        name: t('goods'),
        cell: (pledge) => goods(pledge) || <span className="soft">{t('noLines')}</span>,
      },
      {
        id: 'state',
        name: t('stateColumn'),
        sortBy: ({ state }) => t(`state.${state}`),
        cell: ({ state }) => <StateBadge state={state} />,
      },
      {
        id: 'approval',
        name: t('release.title'),
        sortBy: (pledge) => t(`approval.${approvalOf(pledge)}`),
        cell: (pledge) => <ApprovalBadge pledge={pledge} />,
      },
      {
        id: 'dueOn',
        name: t('dueOn'),
        sortBy: ({ dueOn }) => dueOn,
        cell: ({ dueOn }) => (dueOn ? format.day(dueOn) : <span className="soft">–</span>),
      },
    ];
    return columns.filter((column) => column !== undefined);
  }, [t, format, nameOf, everybody]);
}
