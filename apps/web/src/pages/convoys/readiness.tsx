import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getWhole } from '../../api/query';
import { useLanguage } from '../../language/use-language';
import { Badge } from '../../ui/note';
import { Card } from '../../ui/page';

/** What still stands between each consignment and its departure: the papers decide on go or no-go. */
export function Readiness({ convoyId }: { readonly convoyId: string }) {
  const { t } = useTranslation('convoys');
  const { say, format } = useLanguage();
  const { data } = useQuery(getWhole('/consignments', { convoyId }));
  const consignments = data?.items ?? [];
  if (consignments.length === 0) return null;
  return (
    <Card title={t('goNoGo')}>
      <ul role="list" className="readiness">
        {consignments.map(({ id, reference, giverName, destinationPlaceName, weightG, missing }) => (
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
            <Badge tone={missing === 0 ? 'success' : 'warning'}>
              {missing === 0 ? t('ready') : t('missing', { count: missing })}
            </Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
