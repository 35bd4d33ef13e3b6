import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { Note } from '../../ui/note';
import { Planning } from './planning';

interface OutcomeProps {
  readonly convoy: Schemas['ConvoyDetailView'];
  readonly mayPlan: boolean;
}

/** That a plan is being made, or which rules stood in its way and what could be changed. */
export function Outcome({ convoy, mayPlan }: OutcomeProps) {
  const { t } = useTranslation('convoys');
  const { say, format } = useLanguage();
  if (convoy.scheduleRequestedAt) return <Planning convoy={convoy} mayEnd={mayPlan} />;
  const ofAll = convoy.obstacles.filter((one) => convoy.journeys.length === 0 || one.consignmentId === null);
  return (
    <>
      {ofAll.length > 0 ? (
        <Note tone="warning" title={t(convoy.journeys.length === 0 ? 'notScheduled' : 'standsInTheWay')} live>
          <ul role="list" className="rules">
            {ofAll.map(({ rule, text, source, consignmentId }) => (
              <li key={`${rule} ${consignmentId}`}>
                <p>{say(text)}</p>
                <p className="rules__source">
                  {consignmentId ? (
                    <>
                      <Link to="/consignments/$id" params={{ id: consignmentId }}>
                        {t('consignment')}
                      </Link>
                      {' · '}
                    </>
                  ) : null}
                  {t('source', { source })}
                </p>
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      {mayPlan && convoy.journeys.length === 0 ? (
        <Note tone="info" title={t('draftLead')}>
          <p className="kern-body">
            {t('draftWith', {
              consignments: t('consignments', { count: convoy.consignmentIds.length }),
              vehicles: t('vehicleCount', { count: convoy.vehicleIds.length }),
              drivers: t('drivers', { count: convoy.driverIds.length }),
              from: format.moment(convoy.earliestDeparture),
              until: format.moment(convoy.latestDeparture),
            })}
          </p>
        </Note>
      ) : null}
    </>
  );
}
