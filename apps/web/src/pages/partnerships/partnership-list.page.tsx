import '../../styles/partnerships.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import { get } from '../../api/query';
import { useAccount } from '../../api/session';
import { sinceText } from '../../features/partnership/since';
import { useLanguage } from '../../language/use-language';
import { Map } from '../../map/map';
import { Badge } from '../../ui/note';
import { Card, Page } from '../../ui/page';
import { SaveList } from '../../ui/save-list';

/** Who works side by side with whom; our own first. */
export function PartnershipListPage() {
  const { t } = useTranslation('partnerships');
  const { say, language } = useLanguage();
  const { memberships } = useAccount();
  const { data: all } = useSuspenseQuery(get('/public/partnerships'));
  const { data: known } = useSuspenseQuery(get('/partnerships'));
  const own = useMemo(() => {
    const organisations = new Set(memberships.map(({ organisationId }) => organisationId));
    return new Set(
      known
        .filter(({ members }) => members.some((one) => organisations.has(one.organisationId)))
        .map(({ id }) => id),
    );
  }, [known, memberships]);
  const sorted = [...all].sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
  const towns = sorted.flatMap((partnership) => partnership.towns);
  return (
    <Page title={t('title')} lead={t('lead', { count: all.length })}>
      <Map
        label={t('mapLabel')}
        places={towns.map(({ placeId, name, lon, lat, side }) => ({
          id: placeId,
          name: say(name),
          longitude: lon,
          latitude: lat,
          look: side === 'ukrainian' ? 'partner' : 'home',
        }))}
        lines={sorted.flatMap(({ id, towns: [first, ...others] }) =>
          others.flatMap((other) =>
            first
              ? [
                  {
                    id: `${id} ${other.placeId}`,
                    from: first.placeId,
                    to: other.placeId,
                    dashed: !own.has(id),
                  },
                ]
              : [],
          ),
        )}
      />
      <Card>
        <ul role="list" className="pairs">
          {sorted.map(({ id, towns: pair, since, state }) => (
            <li key={id} className="pairs__item">
              <Link to="/partnerships/$id" params={{ id }} className="pairs__link">
                {pair.map(({ name }) => say(name)).join(' – ')}
              </Link>
              <span className="pairs__note">
                {since ? t('since', { since: sinceText(since, language) }) : null}
                {own.has(id) ? <Badge tone="info">{t('ours')}</Badge> : null}
                {state === 'active' ? null : <Badge>{t(`state.${state}`)}</Badge>}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <SaveList path="/partnerships/list.xlsx" name={t('title')} />
    </Page>
  );
}
