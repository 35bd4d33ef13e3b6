import { withItemWords } from '#libs/catalogue';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import { ownHall } from './halls.js';
import type { StocktakeLineView, StocktakeView } from './http/stocktake.dto.js';

/** Lots that are booked at a place of the stocktake and have not been counted there. */
export const OPEN_LINES = `
  select p.id as place_id, b.lot_id
  from stocktake s join stock_place p on p.id = any(s.place_ids)
    join stock_balance b on b.place_id = p.id
  where s.id = $1 and not exists (select from stocktake_count c
    where c.stocktake_id = s.id and c.stock_place_id = p.id and c.lot_id = b.lot_id)
  group by p.id, b.lot_id having sum(b.quantity) > 0`;

const SELECT_STOCKTAKE = `
  select s.id, s.site_id as "siteId", s.operator_id as "operatorId", s.place_ids as "storagePlaceIds", s.state,
    s.opened_by as "openedBy", opener.name as "openedByName", s.opened_at as "openedAt", s.counted_at as "countedAt",
    decider.name as "decidedByName", s.decided_at as "decidedAt", s.version,
    (select count(*)::int from stocktake_count c where c.stocktake_id = s.id) as counted,
    case when s.state <> 'counting' then (select count(*)::int from stocktake_count c
      where c.stocktake_id = s.id and c.counted <> c.booked) end as differences,
    exists (select from stocktake_count c where c.stocktake_id = s.id and c.counted_by = actor_person()) or
      s.opened_by = actor_person() as "hasCounted"
  from stocktake s join person opener on opener.id = s.opened_by left join person decider on decider.id = s.decided_by`;

type LineRow = Omit<StocktakeLineView, 'icon' | 'unitName'> & {
  readonly unit: string;
  readonly attributeSet: string;
};

@Injectable()
export class StocktakeQueries {
  constructor(private readonly db: Database) {}

  /** Those of a hall, the newest first. @throws NotFound for a hall of others. */
  ofSite(siteId: string): Promise<StocktakeView[]> {
    return this.db.read(async (tx) => {
      await ownHall(tx, siteId);
      return tx.query(`${SELECT_STOCKTAKE} where s.site_id = $1 order by s.opened_at desc limit 50`, [
        siteId,
      ]);
    });
  }

  async one(id: string): Promise<StocktakeView> {
    const [stocktake] = await this.db.read((tx) =>
      tx.query<StocktakeView[]>(`${SELECT_STOCKTAKE} where s.id = $1`, [id]),
    );
    if (!stocktake) throw new NotFound();
    return stocktake;
  }

  /** What is to be counted and what was; what is booked only when the counting is over. */
  async lines(id: string): Promise<StocktakeLineView[]> {
    await this.one(id);
    const rows = await this.db.read((tx) =>
      tx.query<LineRow[]>(
        `with line as (
           select c.stock_place_id as place_id, c.lot_id, c.counted, c.booked from stocktake_count c where c.stocktake_id = $1
           union all select o.place_id, o.lot_id, null, null from (${OPEN_LINES}) o)
         select line.place_id as "storagePlaceId", p.code, line.lot_id as "lotId", lot.lot_number as "lotNumber",
           lot.serial_number as "serialNumber", lot.best_before::text as "bestBefore", lot.item_code as "itemCode",
           i.name as "itemName", i.unit, i.attribute_set as "attributeSet", giver.name as "giverName", line.counted,
           case when s.state <> 'counting' then line.booked end as booked
         from line join stocktake s on s.id = $1 join stock_place p on p.id = line.place_id join lot on lot.id = line.lot_id
           join catalogue_item i on i.code = lot.item_code join organisation giver on giver.id = lot.giver_id
         order by p.code, lot.item_code, lot.id limit 5000`,
        [id],
      ),
    );
    return rows.map(withItemWords);
  }
}
