import '../../styles/public.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get } from '../../api/query';
import { sinceText } from '../../features/partnership/since';
import { Door } from '../../frame/door';
import { useLanguage } from '../../language/use-language';
import { Map } from '../../map/map';
import { Download as FileLink } from '../../ui/download';
import { Card, Empty, Page } from '../../ui/page';
import { Table } from '../../ui/table';

/** For everybody: who works with whom, and what arrived where, coarse and late on purpose. */
export function PublicPage() {
  const { t } = useTranslation('public');
  return (
    <Door
      beside={
        <Link to="/sign-in" search={{ to: undefined }} className="public__enter">
          {t('signIn')}
        </Link>
      }
    >
      <Page title={t('title')} lead={t('lead')}>
        <PartnershipsOnTheMap />
        <Totals />
      </Page>
    </Door>
  );
}

function PartnershipsOnTheMap() {
  const { t } = useTranslation('public');
  const { say, language } = useLanguage();
  const { data: partnerships } = useSuspenseQuery(get('/public/partnerships'));
  const [selected, setSelected] = useState<string>();
  const { places, lines } = useMemo(() => drawn(partnerships, say), [partnerships, say]);
  const shown = partnerships.filter(
    ({ towns }) => !selected || towns.some(({ placeId }) => placeId === selected),
  );
  return (
    <Card title={t('partnerships', { count: partnerships.length })}>
      <div className="public__map">
        <Map
          label={t('mapLabel')}
          places={places}
          lines={lines}
          selected={selected}
          onSelect={(id) => setSelected(id === selected ? undefined : id)}
        />
        <div className="public__list" role="region" aria-label={t('listLabel')} tabIndex={0}>
          {selected ? (
            <button type="button" className="link" onClick={() => setSelected(undefined)}>
              {t('showAll')}
            </button>
          ) : null}
          <ul role="list">
            {shown.map(({ id, towns, since }) => (
              <li key={id} className="public__pair">
                <strong>{towns.map(({ name }) => say(name)).join(' – ')}</strong>
                {since ? (
                  <span className="soft"> {t('since', { since: sinceText(since, language) })}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Card>
  );
}

function drawn(
  partnerships: readonly Schemas['PublicPartnershipView'][],
  say: (text: Schemas['LocalisedText']) => string,
) {
  const towns = new globalThis.Map(
    partnerships.flatMap((one) => one.towns).map((town) => [town.placeId, town]),
  );
  return {
    places: [...towns.values()].map(({ placeId, name, lon, lat, side }) => ({
      id: placeId,
      name: say(name),
      longitude: lon,
      latitude: lat,
      look: side === 'ukrainian' ? ('partner' as const) : ('home' as const),
    })),
    lines: partnerships.flatMap(({ id, towns: [first, ...others] }) =>
      others.flatMap((other) =>
        first ? [{ id: `${id} ${other.placeId}`, from: first.placeId, to: other.placeId }] : [],
      ),
    ),
  };
}

function Totals() {
  const { t } = useTranslation('public');
  const { say, format } = useLanguage();
  const { data } = useSuspenseQuery(get('/public/totals'));
  const sector = ({ sector: code }: Schemas['PublicTotalView']): string =>
    code === null ? t('sector.several') : t(`sector.${code}` as 'sector.HEA', {}, code);
  return (
    <Card
      title={t('totals')}
      actions={
        <FileLink
          className="public__download"
          path="/public/totals.csv"
          params={{}}
          name={`poruch-${t('totals')}.csv`}
        >
          <Download aria-hidden="true" /> {t('csv')}
        </FileLink>
      }
    >
      <p className="soft">
        {data.before ? t('before', { day: format.day(data.before) }) : t('delayed')} {t('coarse')}
      </p>
      <p className="soft">
        {t('licence')}{' '}
        <a href={data.licence.url} rel="license">
          {data.licence.name}
        </a>
        . <a href="/api/public/totals.hxl.json">{t('json')}</a>
      </p>
      {data.totals.length === 0 ? (
        <Empty icon={<Download />} title={t('none')}>
          <p>{t('noneLead')}</p>
        </Empty>
      ) : (
        <Table
          caption={t('totals')}
          rows={data.totals}
          keyOf={(row) => `${row.oblast} ${row.sector ?? ''}`}
          columns={[
            {
              id: 'oblast',
              name: t('oblast'),
              cell: (row) => say(row.oblastName),
              sortBy: (row) => say(row.oblastName),
            },
            { id: 'sector', name: t('sectorName'), cell: sector, sortBy: sector },
            {
              id: 'deliveries',
              name: t('deliveries'),
              cell: (row) => format.number(row.deliveries),
              sortBy: (row) => row.deliveries,
              numeric: true,
            },
            {
              id: 'weight',
              name: t('weight'),
              cell: (row) => format.weight(row.weightKg * 1000),
              sortBy: (row) => row.weightKg,
              numeric: true,
            },
          ]}
        />
      )}
    </Card>
  );
}
