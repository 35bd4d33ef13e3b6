import '../../styles/convoys.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { Page } from '../../ui/page';
import { Steps } from '../../ui/steps';
import { BorderEvents } from './border-events';
import { ChangeConvoy } from './change-convoy';
import { ConvoyCalendar } from './convoy-calendar';
import { Divide } from './divide';
import { GoNoGo } from './go-no-go';
import { ownZone } from './local-time';
import { useMay } from './may';
import { OnTheRoad } from './on-the-road';
import { Outcome } from './outcome';
import { Planner } from './planner';
import { Readiness } from './readiness';
import { StateBadge } from './state-badge';
import { Unsaved } from './unsaved';
import { useDesk } from './use-desk';
import { WaysHome } from './ways-home';
import { VehiclePapers } from './vehicle-papers';

/** While a plan is made: the best so far gets better. */
const ASK_AGAIN_MS = 1_000;
const NONE: readonly string[] = [];
const WAY = ['draft', 'scheduled', 'confirmed', 'underway', 'completed'] as const;

/** A convoy: where it stands, what decides on it now, and its plan on the desk. */
export function ConvoyPage() {
  const { t } = useTranslation('convoys');
  const { id } = useParams({ from: '/signed-in/convoys/$id' });
  const client = useQueryClient();
  const may = useMay();
  const { data: convoy } = useSuspenseQuery({
    ...get('/convoys/{id}', { path: { id } }),
    refetchInterval: ({ state }) => (state.data?.scheduleRequestedAt ? ASK_AGAIN_MS : false),
  });
  const { data: plan } = useSuspenseQuery(get('/convoys/{id}/plan', { path: { id } }));
  const isOlder = plan.version < convoy.version;
  useEffect(() => {
    if (isOlder) void client.invalidateQueries({ queryKey: ['/convoys/{id}/plan'] });
  }, [client, isOlder, convoy.version]);
  const mayPlan = may('convoy:plan', convoy.operatorId);
  const isOpen = convoy.state === 'draft' || convoy.state === 'scheduled';
  const mayLayOut = mayPlan && (isOpen || convoy.state === 'confirmed');
  const desk = useDesk(plan, mayLayOut ? convoy.vehicleIds : NONE);
  const isPlanning = convoy.scheduleRequestedAt !== null;
  const hasEnded = convoy.state === 'postponed' || convoy.state === 'aborted';
  return (
    <Page
      title={convoy.name}
      width="full"
      lead={t('zone', { zone: ownZone() })}
      above={
        <p className="above">
          <Link to="/convoys" search={{ state: undefined }}>
            {t('title')}
          </Link>{' '}
          · {convoy.reference} <StateBadge state={convoy.state} />
          {plan.journeys.length > 0 ? (
            <>
              {' · '}
              <Link to="/convoys/$id/loading" params={{ id }}>
                {t('toLoading')}
              </Link>
            </>
          ) : null}
        </p>
      }
      actions={<GoNoGo convoy={convoy} desk={desk} />}
    >
      <Unsaved desk={desk} />
      {hasEnded ? null : (
        <Steps steps={WAY.map((state) => ({ key: state, name: t(`state.${state}`) }))} at={convoy.state} />
      )}
      <Outcome convoy={convoy} mayPlan={mayPlan && isOpen} />
      {plan.journeys.length > 0 ? (
        <Planner desk={desk} mayChange={mayLayOut && !isPlanning} mayCompare={mayLayOut} />
      ) : null}
      {mayPlan && isOpen && !isPlanning ? (
        <>
          <ChangeConvoy convoy={convoy} />
          {plan.journeys.length + convoy.obstacles.length > 1 ? <Divide convoy={convoy} plan={plan} /> : null}
        </>
      ) : null}
      <div className="convoy-foot">
        {hasEnded ? null : <Readiness convoyId={convoy.id} />}
        {hasEnded ? null : <OnTheRoad convoy={convoy} plan={plan} mayLead={mayPlan} />}
        <WaysHome plan={plan} />
        {hasEnded ? null : <VehiclePapers convoyId={convoy.id} />}
        <BorderEvents convoy={convoy} crossings={plan.crossings} />
        {may('convoy:lead', convoy.operatorId) ? <ConvoyCalendar convoyId={convoy.id} /> : null}
      </div>
    </Page>
  );
}
