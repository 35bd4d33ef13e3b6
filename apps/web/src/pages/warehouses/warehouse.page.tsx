import '../../styles/warehouses.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { FileUp, PackagePlus, PackageSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { get, getWhole } from '../../api/query';
import { useAccount } from '../../api/session';
import { useCatalogue } from '../../features/catalogue/use-catalogue';
import { firstExpired } from '../../features/stock/first-expired';
import { useLanguage } from '../../language/use-language';
import { Button, LinkButton } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Badge } from '../../ui/note';
import { Card, Empty, Page } from '../../ui/page';
import { Table } from '../../ui/table';
import { Booking, isBookable } from './booking/booking';
import type { Stock } from './booking/booking-fields';
import { ExpectedGoods } from './expected-goods';
import { LotMovements } from './lot-movements';
import { OnTheWay } from './on-the-way';
import { SaveStock } from './save-stock';
import { StockCheck } from './stock-check';
import { Stocktakes } from './stocktakes';
import { StoragePlaces } from './storage-places';
import { TakeInFree } from './take-in-free';

type Lot = Schemas['LotView'];

const DISPOSITIONS = ['available', 'reserved', 'quarantine', 'damaged', 'in_transit'] as const;
const TONES = {
  available: 'success',
  reserved: 'info',
  quarantine: 'warning',
  damaged: 'danger',
  in_transit: 'info',
} as const;

/** One hall: stock by lot, disposition and place; what is expected; the movements of each lot. */
export function WarehousePage() {
  const { t } = useTranslation('warehouses');
  const { format } = useLanguage();
  const { nameOf, unitOf } = useCatalogue();
  const { can } = useAccount();
  const { id } = useParams({ from: '/signed-in/warehouses/$id' });
  const { q = '', disposition } = useSearch({ from: '/signed-in/warehouses/$id' });
  const navigate = useNavigate();
  const { data: sites } = useSuspenseQuery(get('/sites'));
  const { data } = useSuspenseQuery(getWhole('/lots', { siteId: id }));
  const [looking, setLooking] = useState<Lot>();
  const [booking, setBooking] = useState<Stock>();
  const [takingIn, setTakingIn] = useState(false);
  const site = sites.find((one) => one.id === id);
  const wanted = q.toLocaleLowerCase();
  const rows: readonly Stock[] = data.items
    .flatMap((lot) => lot.balances.filter(({ siteId }) => siteId === id).map((balance) => ({ lot, balance })))
    .filter(({ balance }) => balance.quantity > 0 && (!disposition || balance.disposition === disposition))
    .filter(({ lot, balance }) =>
      `${nameOf(lot.itemCode)} ${lot.lotNumber ?? ''} ${lot.serialNumber ?? ''} ${balance.code}`
        .toLocaleLowerCase()
        .includes(wanted),
    )
    .sort((a, b) => firstExpired(a.lot, b.lot));
  const mayWrite = can.some(
    ({ organisationId, actions }) => organisationId === site?.operatorId && actions.includes('stock:write'),
  );
  const filter = (change: { q?: string; disposition?: string }): void =>
    void navigate({
      to: '/warehouses/$id',
      params: { id },
      search: (now) => ({ ...now, ...change }),
      replace: true,
    });
  return (
    <Page
      title={site?.name ?? t('hall')}
      above={
        <p className="above">
          <Link to="/warehouses">{t('title')}</Link>
          {' · '}
          <Link to="/warehouses/$id/units" params={{ id }}>
            {t('units')}
          </Link>
        </p>
      }
      actions={
        mayWrite ? (
          <>
            <Button weight="secondary" icon={<PackagePlus />} onClick={() => setTakingIn(true)}>
              {t('free.do')}
            </Button>
            <LinkButton to="/warehouses/$id/import" params={{ id }} weight="tertiary" icon={<FileUp />}>
              {t('import.fromTable')}
            </LinkButton>
          </>
        ) : null
      }
    >
      {mayWrite && site ? <OnTheWay site={site} /> : null}
      {mayWrite && site ? <ExpectedGoods site={site} /> : null}
      <Card title={t('stock')}>
        <div className="stock-filter">
          <TextField
            label={t('find')}
            type="search"
            value={q}
            onInput={({ currentTarget }) => filter({ q: currentTarget.value || undefined })}
          />
          <SelectField
            label={t('disposition')}
            value={disposition ?? ''}
            onChange={({ target }) => filter({ disposition: target.value || undefined })}
          >
            <option value="">{t('all')}</option>
            {DISPOSITIONS.map((one) => (
              <option key={one} value={one}>
                {t(`dispositionName.${one}`)}
              </option>
            ))}
          </SelectField>
        </div>
        {rows.length === 0 ? (
          <Empty icon={<PackageSearch />} title={t('nothingHere')}>
            <p>{t('nothingHereLead')}</p>
          </Empty>
        ) : (
          <Table
            caption={t('stock')}
            rows={rows}
            keyOf={({ lot, balance }) => `${lot.id} ${balance.stockPlaceId} ${balance.disposition}`}
            columns={[
              {
                id: 'item',
                name: t('item'),
                cell: ({ lot }) => nameOf(lot.itemCode),
                sortBy: ({ lot }) => nameOf(lot.itemCode),
              },
              { id: 'lot', name: t('lot'), cell: ({ lot }) => lot.serialNumber ?? lot.lotNumber ?? '–' },
              {
                id: 'place',
                name: t('place'),
                cell: ({ balance }) => balance.code,
                sortBy: ({ balance }) => balance.code,
              },
              {
                id: 'disposition',
                name: t('disposition'),
                cell: ({ balance }) => (
                  <Badge tone={TONES[balance.disposition]}>
                    {t(`dispositionName.${balance.disposition}`)}
                  </Badge>
                ),
                sortBy: ({ balance }) => balance.disposition,
              },
              {
                id: 'quantity',
                name: t('quantity'),
                cell: ({ lot, balance }) => (
                  <span className="stock-quantity">
                    {format.number(balance.quantity)} {unitOf(lot.itemCode)}
                  </span>
                ),
                sortBy: ({ balance }) => balance.quantity,
                numeric: true,
              },
              {
                id: 'bestBefore',
                name: t('bestBefore'),
                cell: ({ lot }) => (lot.bestBefore ? format.day(lot.bestBefore) : '–'),
                sortBy: ({ lot }) => lot.bestBefore,
              },
              {
                id: 'movements',
                name: t('movements'),
                cell: ({ lot, balance }) => (
                  <span className="stock-commands">
                    <Button weight="tertiary" small onClick={() => setLooking(lot)}>
                      {t('show')} <span className="visually-hidden">{nameOf(lot.itemCode)}</span>
                    </Button>
                    {mayWrite && isBookable({ lot, balance }) ? (
                      <Button weight="tertiary" small onClick={() => setBooking({ lot, balance })}>
                        {t('book')} <span className="visually-hidden">{nameOf(lot.itemCode)}</span>
                      </Button>
                    ) : null}
                  </span>
                ),
              },
            ]}
          />
        )}
        {mayWrite && site && rows.length > 0 ? <SaveStock site={site} /> : null}
      </Card>
      {mayWrite && site ? <Stocktakes site={site} /> : null}
      {site ? <StoragePlaces site={site} mayWrite={mayWrite} /> : null}
      <StockCheck />
      {site && takingIn ? <TakeInFree site={site} onClose={() => setTakingIn(false)} /> : null}
      {site && booking ? <Booking site={site} stock={booking} onClose={() => setBooking(undefined)} /> : null}
      {looking ? (
        <LotMovements site={site} lot={looking} mayWrite={mayWrite} onClose={() => setLooking(undefined)} />
      ) : null}
    </Page>
  );
}
