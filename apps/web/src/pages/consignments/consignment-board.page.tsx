import '../../styles/consignments.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PackageOpen } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { getWhole } from '../../api/query';
import { useAccount } from '../../api/session';
import { LoadWords, PapersBadge, RouteWords } from '../../features/consignment/route-words';
import { LightBadge } from '../../features/papers/light-badge';
import { useLanguage } from '../../language/use-language';
import { Check } from '../../ui/choice';
import { LinkButton } from '../../ui/button';
import { Empty, Page } from '../../ui/page';
import { SaveList } from '../../ui/save-list';
import { PlanConsignments } from './plan-consignments';

type Card = Schemas['ConsignmentCardView'];

/** The columns of the board: what is done together on one day. */
const COLUMNS = [
  { name: 'packing', states: ['planned', 'packed'] },
  { name: 'papers', states: ['sealed'] },
  { name: 'ready', states: ['documents_ready', 'loaded'] },
  { name: 'moving', states: ['dispatched', 'diverted'] },
  { name: 'there', states: ['arrived', 'handed_over'] },
] as const;
const ENDED = ['closed', 'cancelled', 'returned', 'lost'];
const PAPERS_MATTER = new Set(['planned', 'packed', 'sealed']);

/** Every consignment that concerns us, by how far it has come. */
export function ConsignmentBoardPage() {
  const { t } = useTranslation('consignments');
  const { group, can } = useAccount();
  const coordinates = can.some(({ actions }) => actions.includes('matching:what_if'));
  const { ended = false } = useSearch({ from: '/signed-in/consignments' });
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(getWhole('/consignments', {}));
  const columns = [
    ...COLUMNS.map(({ name, states }) => ({ name, items: inStates(data.items, states) })),
    ...(ended ? [{ name: 'ended' as const, items: inStates(data.items, ENDED) }] : []),
  ];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="full"
      actions={
        coordinates ? (
          <LinkButton to="/matching" weight="secondary">
            {t('distribution')}
          </LinkButton>
        ) : null
      }
    >
      {group === 'logistics' ? <PlanConsignments /> : null}
      <div>
        <Check
          label={t('showEnded')}
          checked={ended}
          onChange={(checked) =>
            void navigate({ to: '/consignments', search: checked ? { ended: true } : {} })
          }
        />
      </div>
      {data.items.length === 0 ? (
        <Empty icon={<PackageOpen />} title={t('none')}>
          <p>{t('noneLead')}</p>
        </Empty>
      ) : (
        <div className="board">
          {columns.map(({ name, items }) => (
            <section key={name} className="board__column">
              <h2 className="board__head">
                {t(`column.${name}`)} <span className="count">{items.length}</span>
              </h2>
              {items.length === 0 ? <p className="soft">{t('emptyColumn')}</p> : null}
              <ul role="list" className="board__cards">
                {items.map((consignment) => (
                  <li key={consignment.id}>
                    <BoardCard consignment={consignment} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <SaveList path="/consignments/list.xlsx" name={t('title')} />
    </Page>
  );
}

const inStates = (items: readonly Card[], states: readonly string[]): readonly Card[] =>
  items.filter(({ state }) => states.includes(state));

function BoardCard({ consignment }: { readonly consignment: Card }) {
  const { t } = useTranslation('consignments');
  const { t: state } = useTranslation('states');
  const { say, format } = useLanguage();
  return (
    <Link to="/consignments/$id" params={{ id: consignment.id }} className="board__card">
      <span className="board__reference">
        <strong>{consignment.reference}</strong> {state(`consignment.${consignment.state}`)}
      </span>
      <span>
        <RouteWords consignment={consignment} />
      </span>
      <span className="soft">{say(consignment.giverName)}</span>
      <span className="soft">
        <LoadWords consignment={consignment} />
      </span>
      <span className="board__notes">
        {PAPERS_MATTER.has(consignment.state) ? <PapersBadge missing={consignment.missing} /> : null}
        {consignment.light && consignment.light !== 'green' ? <LightBadge light={consignment.light} /> : null}
        {consignment.convoyReference ? (
          <span>{t('inConvoy', { reference: consignment.convoyReference })}</span>
        ) : null}
        {consignment.latestArrivalOn ? (
          <span>{t('latest', { day: format.day(consignment.latestArrivalOn) })}</span>
        ) : null}
      </span>
    </Link>
  );
}
