import { useSearch } from '@tanstack/react-router';
import { ArrowUpDown, ChartColumn, ClipboardList, FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import type { NeedView } from '../../features/needs/need-draft';
import { useOwnCoverage, useOwnNeeds } from '../../features/needs/use-needs';
import { PageFailed } from '../../frame/page-failed';
import { useLanguage } from '../../language/use-language';
import { NEED_VIEWS } from '../../routes/needs.routes';
import { Button, LinkButton } from '../../ui/button';
import { Empty, Page } from '../../ui/page';
import { SaveList } from '../../ui/save-list';
import { LinkTabs } from './link-tabs';
import { NeedCard } from './need-card';
import { NeedOrder } from './need-order';

interface OwnNeedsProps {
  readonly owners: readonly Schemas['MembershipView'][];
}

const VIEW_OF: Readonly<Record<NeedView['state'], (typeof NEED_VIEWS)[number]>> = {
  draft: 'draft',
  published: 'open',
  fulfilled: 'closed',
  withdrawn: 'closed',
  expired: 'closed',
};

/** What our side has said would help, in our own order, and how far each thing has come. */
export function OwnNeeds({ owners }: OwnNeedsProps) {
  const { t } = useTranslation('needs');
  const unmet = useTranslation('unmet');
  const { say } = useLanguage();
  const { view = 'open', owner: asked } = useSearch({ from: '/signed-in/needs' });
  const owner = owners.find(({ organisationId }) => organisationId === asked) ?? owners[0];
  const ownerId = owner?.organisationId ?? '';
  const { needs, error } = useOwnNeeds(ownerId);
  const coverage = useOwnCoverage(ownerId);
  const [orders, setOrders] = useState(false);
  if (error) return <PageFailed error={error} reset={() => undefined} />;
  const of = (name: (typeof NEED_VIEWS)[number]): readonly NeedView[] =>
    (needs ?? []).filter(({ state }) => VIEW_OF[state] === name);
  const shown = of(view);
  return (
    <Page
      title={t('own.title')}
      lead={owner ? say(owner.organisationName) : undefined}
      actions={
        <>
          <LinkButton to="/needs/new" icon={<Plus />}>
            {t('own.new')}
          </LinkButton>
          <LinkButton to="/needs/import" search={{ owner: asked }} weight="secondary" icon={<FileUp />}>
            {t('import.fromTable')}
          </LinkButton>
          <LinkButton to="/needs/unmet" search={{ whose: 'own' }} weight="tertiary" icon={<ChartColumn />}>
            {unmet.t('link')}
          </LinkButton>
        </>
      }
    >
      {owners.length > 1 ? (
        <LinkTabs
          label={t('own.organisations')}
          tabs={owners.map(({ organisationId, organisationName }) => ({
            key: organisationId,
            name: say(organisationName),
            search: { owner: organisationId, view },
            isCurrent: organisationId === ownerId,
          }))}
        />
      ) : null}
      <LinkTabs
        label={t('own.views')}
        tabs={NEED_VIEWS.map((name) => ({
          key: name,
          name: t(`own.${name}`),
          count: needs ? of(name).length : undefined,
          search: { view: name === 'open' ? undefined : name, owner: asked },
          isCurrent: name === view,
        }))}
      />
      {needs === undefined ? <NeedsLoading /> : null}
      {needs !== undefined && shown.length === 0 ? (
        <Empty icon={<ClipboardList />} title={t(`own.empty.${view}`)}>
          <p>{t('own.empty.what')}</p>
        </Empty>
      ) : null}
      {orders && view === 'open' ? (
        <NeedOrder ownerId={ownerId} needs={shown} onDone={() => setOrders(false)} />
      ) : (
        <>
          {view === 'open' && shown.length > 1 ? (
            <div>
              <Button small weight="tertiary" icon={<ArrowUpDown />} onClick={() => setOrders(true)}>
                {t('order.begin')}
              </Button>
            </div>
          ) : null}
          <ol role="list" className="cards">
            {shown.map((need) => (
              <li key={need.id}>
                <NeedCard need={need} coverage={coverage} />
              </li>
            ))}
          </ol>
          {shown.length > 0 ? (
            <SaveList path="/needs/list.xlsx" query={{ ownerId }} name={t('own.title')} />
          ) : null}
        </>
      )}
    </Page>
  );
}

const NeedsLoading = () => (
  <div className="cards" role="status">
    <div className="skeleton skeleton--card" />
    <div className="skeleton skeleton--card" />
  </div>
);
