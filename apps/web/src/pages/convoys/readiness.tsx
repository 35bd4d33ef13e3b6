import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import { getWhole } from '../../api/query';
import { LightBadge } from '../../features/papers/light-badge';
import { useLanguage } from '../../language/use-language';
import { Badge } from '../../ui/note';
import { Card } from '../../ui/page';

const BEFORE_DEPARTURE: ReadonlySet<string> = new Set([
  'planned',
  'packed',
  'sealed',
  'documents_ready',
  'loaded',
]);

/** How far each consignment is, and what still stands between each consignment and its departure: the papers decide on go or no-go. */
export function Readiness({ convoyId }: { readonly convoyId: string }) {
  const { t } = useTranslation('convoys');
  const { t: states } = useTranslation('states');
  const { say, format } = useLanguage();
  const { data } = useQuery(getWhole('/consignments', { convoyId }));
  const consignments = data?.items ?? [];
  if (consignments.length === 0) return null;
  return (
    <Card title={t('goNoGo')}>
      <ul role="list" className="readiness">
        {consignments.map(
          ({ id, reference, state, giverName, destinationPlaceName, weightG, missing, light }) => (
            <li key={id} className="readiness__item">
              <span>
                <Link to="/consignments/$id" params={{ id }}>
                  {reference}
                </Link>
                <span className="soft">
                  {' '}
                  {say(giverName)} → {say(destinationPlaceName)} · {format.weight(weightG)}
                </span>
              </span>
              <span className="readiness__state">
                <span className="soft">{states(`consignment.${state}`)}</span>
                {light && light !== 'green' ? <LightBadge light={light} /> : null}
                {BEFORE_DEPARTURE.has(state) ? (
                  <Badge tone={missing === 0 ? 'success' : 'warning'}>
                    {missing === 0 ? t('ready') : t('missing', { count: missing })}
                  </Badge>
                ) : null}
              </span>
            </li>
          ),
        )}
      </ul>
    </Card>
  );
}
