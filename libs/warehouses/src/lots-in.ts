import type { EntityManager } from 'typeorm';
import type { LotThere } from './goods-in/reading.js';

/** The numbered lots of which something lies in a hall. */
export const lotsIn = (tx: EntityManager, siteId: string): Promise<LotThere[]> =>
  tx.query(
    `select lot.item_code as "itemCode", lot.giver_id as "giverId", lot.lot_number as "lotNumber",
       sum(b.quantity)::bigint as quantity, string_agg(distinct p.code, ', ' order by p.code) as places
     from stock_place p join stock_balance b on b.place_id = p.id and b.quantity > 0 join lot on lot.id = b.lot_id
     where p.site_id = $1 and lot.lot_number is not null group by 1, 2, 3`,
    [siteId],
  );
