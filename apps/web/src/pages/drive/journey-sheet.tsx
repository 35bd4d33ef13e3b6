import { FileText } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { CallLink } from '../../features/contact/call-link';
import { telephoneIn } from '../../features/contact/telephone';
import { useLanguage } from '../../language/use-language';
import { Download } from '../../ui/download';
import { Badge, Note } from '../../ui/note';
import { Card, Facts } from '../../ui/page';
import { LegList } from './leg-list';

type OwnJourney = Schemas['OwnJourneyView'];

/** One journey on one sheet: when, with what, which way, which papers, whom to call. */
export function JourneySheet({ own }: { readonly own: OwnJourney }) {
  const { t } = useTranslation('drive');
  const { t: paper } = useTranslation('papers');
  const { say, format } = useLanguage();
  const { journey, crossing, lead } = own;
  const others = journey.drivers.filter(({ id }) => id !== own.driverId).map(({ label }) => label ?? '');
  return (
    <article className="journey" aria-label={own.convoyName}>
      <header className="journey__head">
        <p className="soft">
          {own.convoyReference} <Badge>{t(`state.${own.convoyState}`)}</Badge>
        </p>
        <h2>{own.convoyName}</h2>
      </header>
      <Card>
        <Facts
          facts={[
            {
              name: t('vehicle'),
              value: [journey.vehicle.label, journey.vehicle.plate].filter(Boolean).join(' · '),
            },
            { name: t('departure'), value: <strong>{format.moment(journey.departAt)}</strong> },
            { name: t('arrival'), value: format.moment(journey.arriveAt) },
            { name: t('crossing'), value: crossing ? say(crossing.name) : '' },
            { name: t('with'), value: format.list(others.filter(Boolean)) },
            { name: t('distance'), value: format.distance(journey.km) },
          ]}
        />
      </Card>
      <Card title={t('goods')}>
        <ul role="list" className="journey__list">
          {own.consignments.map((goods) => (
            <Delivery key={goods.id} own={own} goods={goods} />
          ))}
        </ul>
      </Card>
      <Card title={t('papers')}>
        {own.papers.length === 0 ? <p className="soft">{t('noPapers')}</p> : null}
        <ul role="list" className="journey__list">
          {own.papers.map(({ documentId, consignmentId, kind, reference }) => (
            <li key={documentId}>
              <Download
                className="journey__paper"
                path="/documents/{id}/content"
                params={{ path: { id: documentId } }}
                name={`${paper(`kind.${kind}`)} ${reference}.pdf`}
              >
                <FileText aria-hidden="true" />
                <span>
                  {paper(`kind.${kind}`)} {reference}
                  <span className="soft">
                    {' '}
                    {own.consignments.find(({ id }) => id === consignmentId)?.reference}
                  </span>
                </span>
              </Download>
            </li>
          ))}
        </ul>
        <p className="soft">{t('papersOnline')}</p>
      </Card>
      <Card title={t('lead')}>
        <Contact contact={lead} />
      </Card>
      <Card title={t('legs')}>
        <LegList own={own} />
      </Card>
      <Note tone="info" title={t('stays', { until: format.instant(own.validUntil) })}>
        <p className="kern-body">{t('staysLead', { until: format.instant(own.secretUntil) })}</p>
      </Note>
    </article>
  );
}

interface DeliveryProps {
  readonly own: OwnJourney;
  readonly goods: OwnJourney['consignments'][number];
}

function Delivery({ own, goods }: DeliveryProps) {
  const { t } = useTranslation('drive');
  const { say } = useLanguage();
  const place = own.places.find(({ id }) => id === goods.destinationPlaceId);
  const { handoverPoint } = goods;
  return (
    <li>
      <p>
        <strong>{goods.reference}</strong>
        {place ? ` → ${say(place.name)}` : null}
      </p>
      {handoverPoint ? (
        <div className="journey__point">
          <p>{handoverPoint.address}</p>
          <p>{handoverPoint.name}</p>
          <CallLink number={handoverPoint.phone} name={handoverPoint.name} />
        </div>
      ) : (
        <p className="soft">{t('noPoint')}</p>
      )}
      <Contact contact={goods.recipient} />
    </li>
  );
}

function Contact({ contact }: { readonly contact: OwnJourney['lead'] }) {
  const { say, format } = useLanguage();
  const number = telephoneIn(contact.contactLine);
  return (
    <div>
      <p>{say(contact.name)}</p>
      {contact.people.length > 0 ? (
        <p className="soft">{format.list(contact.people.map(({ name }) => name))}</p>
      ) : null}
      {contact.contactLine ? <p>{contact.contactLine}</p> : null}
      {number ? <CallLink number={number} name={say(contact.name)} /> : null}
    </div>
  );
}
