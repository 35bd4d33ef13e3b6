import '../../styles/partnerships.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { sinceText } from '../../features/partnership/since';
import { useLanguage } from '../../language/use-language';
import { Map } from '../../map/map';
import { Badge } from '../../ui/note';
import { Card, Page } from '../../ui/page';
import { PartnershipHistory } from './partnership-history';
import { Side } from './side';
import { UnderWay } from './under-way';

/** Two towns side by side: since when, what each offers, what is under way, what was. */
export function PartnershipPage() {
  const { t } = useTranslation('partnerships');
  const { say, language } = useLanguage();
  const { id } = useParams({ from: '/signed-in/partnerships/$id' });
  const { data } = useSuspenseQuery(get('/partnerships/{id}/overview', { path: { id } }));
  const [first, ...others] = data.members;
  return (
    <Page
      title={data.members.map(({ name }) => say(name)).join(' – ') || t('one')}
      lead={data.since ? t('since', { since: sinceText(data.since, language) }) : undefined}
      above={
        <p className="partnership__kind">
          {t(`kind.${data.kind}` as 'kind.solidarity', {}, data.kind)}{' '}
          {data.state === 'active' ? null : <Badge>{t(`state.${data.state}`)}</Badge>}
        </p>
      }
    >
      <div className="partnership">
        <Map
          label={t('pairMap', { towns: data.members.map(({ place }) => say(place.name)).join(' – ') })}
          places={data.members.map(({ place, side }) => placeOf(place, side, say))}
          lines={others.flatMap(({ place }) =>
            first ? [{ id: place.id, from: first.place.id, to: place.id }] : [],
          )}
        />
        <Card title={t('underWay')}>
          <UnderWay overview={data} />
        </Card>
      </div>
      <div className="partnership__sides">
        {data.members.map((member) => (
          <Side key={member.organisationId} member={member} />
        ))}
      </div>
      <PartnershipHistory months={data.history} />
    </Page>
  );
}

const placeOf = (
  place: Schemas['MemberPlaceView'],
  side: Schemas['PartnershipSide'],
  say: (text: Schemas['LocalisedText']) => string,
) => ({
  id: place.id,
  name: say(place.name),
  longitude: place.lon,
  latitude: place.lat,
  look: side === 'ukrainian' ? ('partner' as const) : ('home' as const),
  labelled: true,
});
