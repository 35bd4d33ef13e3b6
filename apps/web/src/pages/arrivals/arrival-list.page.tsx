import '../../styles/arrivals.css';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Truck } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { answer, api } from '../../api/client';
import { inOrder } from '../../features/consignment/arrival-order';
import { type Stage, stageOf } from '../../features/consignment/stage';
import { LinkButton } from '../../ui/button';
import { Empty, Page } from '../../ui/page';
import { NextPage } from '../../ui/next-page';
import { ArrivalCard } from './arrival-card';

const STAGES: readonly Stage[] = ['arrived', 'moving', 'preparing', 'done'];

/** What comes: first what has to be taken over, then what moves, then what is being prepared. */
export function ArrivalListPage() {
  const { t } = useTranslation('arrivals', 'states');
  const pages = useSuspenseInfiniteQuery({
    queryKey: ['/consignments', 'pages', {}],
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/consignments', { params: { query: pageParam ? { cursor: pageParam } : {} }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: { keep: true },
  });
  const consignments = pages.data.pages.flatMap(({ items }) => items);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {consignments.length === 0 ? (
        <Empty icon={<Truck />} title={t('none.title')}>
          <p>{t('none.what')}</p>
          <LinkButton weight="secondary" to="/offers">
            {t('none.toOffers')}
          </LinkButton>
        </Empty>
      ) : null}
      {STAGES.map((stage) => {
        const members = inOrder(
          stage,
          consignments.filter(({ state }) => stageOf(state) === stage),
        );
        return members.length === 0 ? null : (
          <section key={stage} className="arrivals" aria-labelledby={`arrivals-${stage}`}>
            <h2 id={`arrivals-${stage}`}>{t(`groups.${stage}`)}</h2>
            <ul role="list" className="cards">
              {members.map((consignment) => (
                <li key={consignment.id}>
                  <ArrivalCard consignment={consignment} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <NextPage pages={pages}>{t('more')}</NextPage>
    </Page>
  );
}
