import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { picturesWhere } from '#libs/pictures';
import { Injectable } from '@nestjs/common';
import type { LotView, MovementView, SiteView, StockQuery } from './http/warehouse.dto.js';

const SELECT_SITE = `
  select s.id, s.operator_id as "operatorId", s.place_id as "placeId", s.name, s.floor_area_m2 as "floorAreaM2", s.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'lots',
        (select count(distinct b.lot_id) from stock_balance b where b.place_id = p.id and b.quantity > 0)) order by p.code)
      from stock_place p where p.site_id = s.id), '[]') as "storagePlaces",
    (select jsonb_build_object('lots', count(distinct b.lot_id), 'weightG', coalesce(sum(b.quantity * l.unit_weight_g), 0),
        'volumeCm3', coalesce(sum(b.quantity * l.unit_volume_cm3), 0))
      from stock_place p join stock_balance b on b.place_id = p.id and b.quantity > 0 join lot l on l.id = b.lot_id
      where p.site_id = s.id) as totals
  from site s`;

const SELECT_LOT = `
  select lot.id, lot.item_code as "itemCode", lot.giver_id as "giverId", lot.pledge_line_id as "pledgeLineId",
    lot.lot_number as "lotNumber", lot.serial_number as "serialNumber", lot.best_before::text as "bestBefore",
    lot.condition, lot.total_quantity as "totalQuantity",
    ${picturesWhere('pic.lot_id = lot.id or pic.pledge_line_id = lot.pledge_line_id')} as pictures,
    coalesce((select jsonb_agg(jsonb_build_object('stockPlaceId', b.place_id, 'siteId', p.site_id, 'kind', b.place_kind, 'code', p.code,
        'disposition', b.disposition, 'quantity', b.quantity) order by p.code, b.disposition)
      from stock_balance b join stock_place p on p.id = b.place_id
      where b.lot_id = lot.id and b.quantity > 0 and b.place_kind <> 'outside'), '[]') as balances
  from lot`;

@Injectable()
export class StockQueries {
  constructor(private readonly db: Database) {}

  sites(): Promise<SiteView[]> {
    return this.db.read((tx) => tx.query(`${SELECT_SITE} order by s.name, s.id`));
  }

  async site(id: string): Promise<SiteView> {
    const [site] = await this.db.read((tx) => tx.query<SiteView[]>(`${SELECT_SITE} where s.id = $1`, [id]));
    if (!site) throw new NotFound();
    return site;
  }

  lots(query: StockQuery): Promise<Page<LotView>> {
    const { before, limit } = keyset(query);
    return this.db
      .read((tx) =>
        tx.query<LotView[]>(
          `${SELECT_LOT} where ($1::uuid is null or lot.id < $1) and ($2::text is null or lot.item_code = $2)
             and ($3::uuid is null or lot.giver_id = $3)
             and ($5::uuid is null or exists (select from stock_balance b join stock_place p on p.id = b.place_id
               where b.lot_id = lot.id and b.quantity > 0 and p.site_id = $5))
           order by lot.id desc limit $4`,
          [before, query.itemCode ?? null, query.giverId ?? null, limit + 1, query.siteId ?? null],
        ),
      )
      .then((rows) => page(rows, limit));
  }

  async lot(id: string): Promise<LotView> {
    const [lot] = await this.db.read((tx) => tx.query<LotView[]>(`${SELECT_LOT} where lot.id = $1`, [id]));
    if (!lot) throw new NotFound();
    return lot;
  }

  /** Every movement of a lot, oldest first. */
  async movements(lotId: string): Promise<MovementView[]> {
    await this.lot(lotId);
    return this.db.read((tx) =>
      tx.query(
        `select m.id, m.kind, m.reverses_id as "reversesId", m.reason, m.cause, m.at,
           jsonb_agg(jsonb_build_object('stockPlaceId', e.place_id, 'disposition', e.disposition, 'quantity', e.quantity)
             order by e.position) as entries
         from stock_movement m join stock_entry e on e.movement_id = m.id where e.lot_id = $1
         group by m.id order by m.at, m.id`,
        [lotId],
      ),
    );
  }
}
