import '../../styles/offers.css';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { HeartHandshake } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { useAccount } from '../../api/session';
import { useAnswered } from '../../features/match/use-answers';
import { LinkButton } from '../../ui/button';
import { Empty, Page } from '../../ui/page';
import { SaveList } from '../../ui/save-list';
import { Tabs } from '../../ui/tabs';
import { NextPage } from '../../ui/next-page';
import { OfferGroups } from './offer-groups';

const STAGES: readonly Schemas['MatchStage'][] = ['open', 'agreed', 'ended'];

/** What fits the own needs, or what the own pledges would serve: the same matches seen from either side. */
export function OfferListPage() {
  const { t } = useTranslation('offers');
  const { stage = 'open', need, pledge } = useSearch({ from: '/signed-in/offers' });
  const navigate = useNavigate();
  const isPartner = useAccount().group === 'partner';
  const filter = {
    stage,
    ...(need === undefined ? {} : { needId: need }),
    ...(pledge === undefined ? {} : { pledgeId: pledge }),
  };
  return (
    <Page
      title={t(isPartner ? 'titleOwner' : 'titleGiver')}
      lead={t(isPartner ? 'leadOwner' : 'leadGiver')}
      width="content"
    >
      {need === undefined && pledge === undefined ? null : (
        <p className="offers__filter">
          {t(need === undefined ? 'forPledge' : 'forNeed')}{' '}
          <LinkButton small weight="tertiary" to="/offers" search={{ stage }}>
            {t('showAll')}
          </LinkButton>
        </p>
      )}
      <Tabs
        label={t('stages.label')}
        tabs={STAGES.map((value) => ({ value, label: t(`stages.${value}`) }))}
        value={stage}
        onChange={(value) => void navigate({ to: '/offers', search: { need, pledge, stage: value } })}
      >
        <Offers key={stage} filter={filter} />
      </Tabs>
    </Page>
  );
}

interface OffersProps {
  readonly filter: {
    readonly stage: Schemas['MatchStage'];
    readonly needId?: string;
    readonly pledgeId?: string;
  };
}

function Offers({ filter }: OffersProps) {
  const { t } = useTranslation('offers');
  const pages = useSuspenseInfiniteQuery({
    queryKey: ['/matches', 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/matches', {
          params: { query: pageParam ? { ...filter, cursor: pageParam } : filter },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: { keep: true },
  });
  const matches = useAnswered(
    pages.data.pages.flatMap(({ items }) => items),
    pages.dataUpdatedAt,
  );
  if (matches.length === 0) return <NothingHere stage={filter.stage} />;
  return (
    <div className="offers">
      <OfferGroups matches={matches} stage={filter.stage} />
      <NextPage pages={pages}>{t('more')}</NextPage>
      <SaveList path="/matches/list.xlsx" query={filter} name={t(`stages.${filter.stage}`)} />
    </div>
  );
}

function NothingHere({ stage }: { readonly stage: Schemas['MatchStage'] }) {
  const { t } = useTranslation('offers');
  const isPartner = useAccount().group === 'partner';
  return (
    <Empty icon={<HeartHandshake />} title={t(`none.${stage}.title`)}>
      <p>{t(`none.${stage}.${isPartner ? 'owner' : 'giver'}`)}</p>
      <LinkButton weight="secondary" to={isPartner ? '/needs' : '/pledges'}>
        {t(isPartner ? 'toNeeds' : 'toPledges')}
      </LinkButton>
    </Empty>
  );
}
