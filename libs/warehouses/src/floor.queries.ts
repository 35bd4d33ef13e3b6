import { withItemWords } from '#libs/catalogue';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { Injectable } from '@nestjs/common';
import { ownHall } from './halls.js';
import type { HallTransferView, StockCheckView } from './http/floor.dto.js';
import { CHECK_DUE_HOURS } from './stock-proof.js';

const SELECT_TRANSFER = `
  select t.id, t.lot_id as "lotId", lot.item_code as "itemCode", i.name as "itemName", i.unit,
    i.attribute_set as "attributeSet", t.from_site_id as "fromSiteId", source.name as "fromSiteName",
    t.to_site_id as "toSiteId", target.name as "toSiteName", t.quantity, t.received, t.lost, t.note,
    t.sent_at as "sentAt", t.ended_at as "endedAt"
  from hall_transfer t join lot on lot.id = t.lot_id join catalogue_item i on i.code = lot.item_code
    join site source on source.id = t.from_site_id join site target on target.id = t.to_site_id`;

type TransferRow = Omit<HallTransferView, 'icon' | 'unitName'> & {
  readonly unit: string;
  readonly attributeSet: string;
};

@Injectable()
export class FloorQueries {
  constructor(private readonly db: Database) {}

  /** What is on the way to this hall or from it, the longest under way first. @throws NotFound for a hall of others. */
  onTheWay(siteId: string): Promise<HallTransferView[]> {
    return this.db.read(async (tx) => {
      await ownHall(tx, siteId);
      const rows = await tx.query<TransferRow[]>(
        `${SELECT_TRANSFER} where t.ended_at is null and $1 in (t.from_site_id, t.to_site_id)
         order by t.sent_at, t.id limit 500`,
        [siteId],
      );
      return rows.map(withItemWords);
    });
  }

  async transfer(id: string): Promise<HallTransferView> {
    const [row] = await this.db.read((tx) =>
      tx.query<TransferRow[]>(`${SELECT_TRANSFER} where t.id = $1`, [id]),
    );
    if (!row) throw new NotFound();
    return withItemWords(row);
  }

  /** The last proof of balances. Of differences, those of lots that the reader sees. */
  async stockCheck(): Promise<StockCheckView> {
    const [view] = await this.db.read((tx) =>
      tx.query<[StockCheckView]>(
        `select c.at, coalesce(c.balances, 0) as balances, now() - make_interval(hours => $1) as "dueSince",
           coalesce((select jsonb_agg(d) from jsonb_array_elements(c.differences) d
             where exists (select from lot where lot.id = (d ->> 'lotId')::uuid)), '[]') as differences
         from (select 1) one left join lateral (select * from stock_check order by at desc limit 1) c on true`,
        [CHECK_DUE_HOURS],
      ),
    );
    return view;
  }
}
