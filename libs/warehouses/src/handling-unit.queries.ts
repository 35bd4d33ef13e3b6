import { withItemWords } from '#libs/catalogue';
import { Database } from '#libs/database';
import { keyset, NotFound, page, type Page } from '#libs/http';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CodeIsMistyped } from './domain/handling-unit.errors.js';
import { readScanned } from './domain/unit-codes.js';
import { marksOf } from './domain/unit-kinds.js';
import type {
  HandlingUnitView,
  ScannedUnitView,
  UnitContentView,
  UnitsQuery,
} from './http/handling-unit.dto.js';

type ContentRow = Omit<UnitContentView, 'icon' | 'unitName'> & {
  readonly unit: string;
  readonly attributeSet: string;
};
type UnitRow = Omit<HandlingUnitView, 'contents' | 'marks'> & { readonly contents: ContentRow[] };

/** Everything that is in the unit `u`, however deep, `u` among it. */
const INWARD = `with recursive inward as (
  select u.id, u.tare_weight_g union all
  select child.id, child.tare_weight_g from handling_unit child join inward i on child.parent_id = i.id)`;

const SELECT_UNIT = `
  select u.id, u.code, u.sscc, u.kind, u.state, u.held, u.operator_id as "operatorId", operator.name as "operatorName",
    u.stock_place_id as "stockPlaceId", p.code as "placeCode", p.site_id as "siteId", s.name as "siteName",
    u.consignment_id as "consignmentId", c.reference as "consignmentReference", u.parent_id as "parentId",
    parent.code as "parentCode", u.gross_weight_g as "grossWeightG", u.weighed_at as "weighedAt",
    u.tare_weight_g as "tareWeightG", u.length_mm as "lengthMm", u.width_mm as "widthMm", u.height_mm as "heightMm",
    u.pallet_places as "palletPlaces", u.left_at as "leftAt", u.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', child.id, 'code', child.code, 'kind', child.kind,
      'state', child.state) order by child.code) from handling_unit child where child.parent_id = u.id), '[]') as inside,
    coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'lotId', x.lot_id, 'itemCode', i.code, 'itemName', i.name,
        'unit', i.unit, 'attributeSet', i.attribute_set, 'lotNumber', l.lot_number, 'bestBefore', l.best_before,
        'laterLotReason', x.later_lot_reason,
        'consignmentLineId', x.consignment_line_id, 'quantity', x.quantity, 'weightG', x.quantity * l.unit_weight_g,
        'volumeCm3', x.quantity * l.unit_volume_cm3, 'adrRelevant', i.adr_relevant, 'unNote', i.un_note) order by i.code, x.id)
      from handling_unit_content x join lot l on l.id = x.lot_id join catalogue_item i on i.code = l.item_code
      where x.unit_id = u.id), '[]') as contents,
    weight.g as "expectedWeightG",
    coalesce((u.length_mm::bigint * u.width_mm * u.height_mm) / 1000, weight.cm3) as "volumeCm3",
    (select t.token from handling_unit_token t where t.unit_id = u.id and t.revoked_at is null) as token,
    array(select t.token from handling_unit_token t where t.unit_id = u.id and t.revoked_at is not null
      order by t.revoked_at desc limit 50) as "revokedTokens"
  from handling_unit u join stock_place p on p.id = u.stock_place_id left join site s on s.id = p.site_id
    join organisation operator on operator.id = u.operator_id
    left join consignment c on c.id = u.consignment_id left join handling_unit parent on parent.id = u.parent_id
    cross join lateral (${INWARD}
      select ((select sum(tare_weight_g) from inward) + coalesce(sum(x.quantity * l.unit_weight_g), 0))::bigint as g,
        coalesce(sum(x.quantity * l.unit_volume_cm3), 0)::bigint as cm3
      from inward join handling_unit_content x on x.unit_id = inward.id join lot l on l.id = x.lot_id) weight`;

/** Reads; row-level security shows units to the staff of their operator and to whoever takes part in the consignment. */
@Injectable()
export class HandlingUnitQueries {
  constructor(private readonly db: Database) {}

  async one(id: string): Promise<HandlingUnitView> {
    const [unit] = await this.db.read((tx) => unitsWhere(tx, 'u.id = $1', [id]));
    if (!unit) throw new NotFound();
    return unit;
  }

  /** What stands in a hall, those that stand in others too; not what has been unpacked or has left. */
  async inHall(query: UnitsQuery): Promise<Page<HandlingUnitView>> {
    const { before, limit } = keyset(query);
    const rows = await this.db.read((tx) =>
      unitsWhere(
        tx,
        `p.site_id = $1 and u.state <> 'unpacked' and u.left_at is null and ($2::uuid is null or u.id < $2)
         order by u.id desc limit $3`,
        [query.siteId, before, limit + 1],
      ),
    );
    return page(rows, limit);
  }

  ofConsignment(tx: EntityManager, consignmentId: string): Promise<HandlingUnitView[]> {
    return unitsWhere(tx, `u.consignment_id = $1 and u.state <> 'unpacked' order by u.code`, [consignmentId]);
  }

  /** What stands in these units, however deep; not the units themselves. */
  within(tx: EntityManager, ids: readonly string[]): Promise<HandlingUnitView[]> {
    return unitsWhere(
      tx,
      `u.id in (with recursive inner_unit as (
         select child.id from handling_unit child where child.parent_id = any($1) union
         select child.id from handling_unit child join inner_unit i on child.parent_id = i.id)
         select id from inner_unit) order by u.code`,
      [ids],
    );
  }

  byIds(tx: EntityManager, ids: readonly string[]): Promise<HandlingUnitView[]> {
    return unitsWhere(tx, 'u.id = any($1) order by u.code', [ids]);
  }

  /** @throws CodeIsMistyped; NotFound alike for what nobody knows and what is none of the caller's business. */
  async scanned(code: string): Promise<ScannedUnitView> {
    const scanned = readScanned(code);
    if (scanned.kind === 'mistyped') throw new CodeIsMistyped({}, '/code');
    if (scanned.kind === 'unknown') throw new NotFound();
    return this.db.read(async (tx) => {
      const [found] = await tx.query<{ id: string; revoked: boolean }[]>(FIND[scanned.kind], [scanned.value]);
      if (!found) throw new NotFound();
      return { revoked: found.revoked, unit: await this.one(found.id) };
    });
  }
}

const FIND = {
  token: 'select unit_id as id, revoked_at is not null as revoked from handling_unit_token where token = $1',
  code: 'select id, false as revoked from handling_unit where code = $1',
  sscc: 'select id, false as revoked from handling_unit where sscc = $1',
} as const;

async function unitsWhere(
  tx: EntityManager,
  condition: string,
  values: readonly unknown[],
): Promise<HandlingUnitView[]> {
  const rows = await tx.query<UnitRow[]>(`${SELECT_UNIT} where ${condition}`, [...values]);
  return rows.map(({ contents, ...unit }) => ({
    ...unit,
    contents: contents.map(withItemWords),
    marks: marksOf(contents.map(({ attributeSet }) => attributeSet)),
  }));
}
