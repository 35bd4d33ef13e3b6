import { withItemWords } from '#libs/catalogue';
import { conditions, Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { picturesWhere } from '#libs/pictures';
import { Injectable } from '@nestjs/common';
import type { LotView, MovementView, SiteView, StockQuery } from './http/warehouse.dto.js';
import { REVERSIBLE } from './reversal.commands.js';

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

/** Of a balance of what is reserved: what consignments fetch right there. */
const CONSIGNED = `coalesce((select sum(line.quantity) from consignment_line line
    join consignment c on c.id = line.consignment_id
  where line.lot_id = b.lot_id and c.origin_id = b.place_id
    and c.state in ('planned', 'packed', 'sealed', 'documents_ready', 'loaded')), 0)`;

const SELECT_LOT = `
  select lot.id, lot.item_code as "itemCode", i.name as "itemName", i.unit, i.attribute_set as "attributeSet",
    lot.giver_id as "giverId", giver.name as "giverName", lot.pledge_line_id as "pledgeLineId",
    lot.lot_number as "lotNumber", lot.serial_number as "serialNumber", lot.best_before::text as "bestBefore",
    lot.condition, lot.total_quantity as "totalQuantity",
    ${picturesWhere('pic.lot_id = lot.id or pic.pledge_line_id = lot.pledge_line_id')} as pictures,
    coalesce((select jsonb_agg(jsonb_build_object('stockPlaceId', b.place_id, 'kind', b.place_kind, 'code', p.code,
        'siteId', p.site_id, 'siteName', s.name, 'placeId', p.place_id, 'placeName', t.name,
        'disposition', b.disposition, 'quantity', b.quantity,
        'consigned', case b.disposition when 'reserved' then least(b.quantity, ${CONSIGNED}) else 0 end) order by p.code, b.disposition)
      from stock_balance b join stock_place p on p.id = b.place_id join place t on t.id = p.place_id
        left join site s on s.id = p.site_id
      where b.lot_id = lot.id and b.quantity > 0 and b.place_kind <> 'outside'), '[]') as balances
  from lot join catalogue_item i on i.code = lot.item_code join organisation giver on giver.id = lot.giver_id`;

type LotRow = Omit<LotView, 'icon' | 'unitName'> & { readonly unit: string; readonly attributeSet: string };

/** Some of the lot lies there, in that disposition: one balance has to fit whatever was asked for. */
const HAS_BALANCE = `exists (
  select from jsonb_to_record($value) as asked(site uuid, stock_place uuid, place text, disposition text),
    stock_balance b join stock_place p on p.id = b.place_id
  where b.lot_id = lot.id and b.quantity > 0 and b.place_kind <> 'outside'
    and (asked.site is null or p.site_id = asked.site) and (asked.stock_place is null or p.id = asked.stock_place)
    and (asked.place is null or p.place_id = asked.place)
    and (asked.disposition is null or b.disposition = asked.disposition))`;

const FITS_WORDS = `search_rank(i.said || ' ' || search_form(concat_ws(' ', lot.lot_number, lot.serial_number)),
  array_remove(string_to_array(search_form($value), ' '), '')) > 0`;

/** Null where no place and no disposition was asked for. */
function balanceAsked({ siteId, stockPlaceId, placeId, disposition }: StockQuery): string | null {
  const asked = { site: siteId, stock_place: stockPlaceId, place: placeId, disposition };
  return Object.values(asked).some((value) => value !== undefined) ? JSON.stringify(asked) : null;
}

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
    const { sql, values } = conditions([
      ['lot.id < $value', before],
      ['lot.item_code = $value', query.itemCode],
      ['i.sector = $value', query.sector],
      ['lot.giver_id = $value', query.giverId],
      ['lot.best_before < $value', query.expiresBefore],
      [HAS_BALANCE, balanceAsked(query)],
      [FITS_WORDS, query.text],
    ]);
    return this.db
      .read((tx) =>
        tx.query<LotRow[]>(`${SELECT_LOT} where ${sql} order by lot.id desc limit ${limit + 1}`, values),
      )
      .then((rows) => page(rows.map(withItemWords), limit));
  }

  async lot(id: string): Promise<LotView> {
    const [lot] = await this.db.read((tx) => tx.query<LotRow[]>(`${SELECT_LOT} where lot.id = $1`, [id]));
    if (!lot) throw new NotFound();
    return withItemWords(lot);
  }

  /** Every movement of a lot, oldest first. */
  async movements(lotId: string): Promise<MovementView[]> {
    await this.lot(lotId);
    return this.db.read((tx) =>
      tx.query(
        `select m.id, m.kind, m.reverses_id as "reversesId", m.reason, m.later_lot_reason as "laterLotReason", m.cause, m.at,
           m.cause = any($2) and not exists (select from stock_movement r where r.reverses_id = m.id) as reversible,
           jsonb_agg(jsonb_build_object('stockPlaceId', e.place_id, 'disposition', e.disposition, 'quantity', e.quantity)
             order by e.position) as entries
         from stock_movement m join stock_entry e on e.movement_id = m.id where e.lot_id = $1
         group by m.id order by m.at, m.id`,
        [lotId, REVERSIBLE],
      ),
    );
  }
}
