import type { Text } from '#libs/kernel';
import type { EntityManager } from 'typeorm';

/** Goods of a consignment that travel in no unit. */
export interface LooseGoods {
  readonly consignmentId: string;
  readonly consignment: string;
  readonly itemName: Text;
  /** Base unit of the catalogue. */
  readonly unit: string;
  readonly quantity: number;
  /** Their share of the weight of their line. */
  readonly weightG: number;
  readonly adrRelevant: boolean;
  /** What the catalogue says about dangerous goods: recalled, no law. */
  readonly unNote: string | null;
}

/** By consignment and position. Vehicles that drive themselves are no load. */
export const looseGoods = (
  tx: EntityManager,
  consignmentIds: readonly string[],
): Promise<readonly LooseGoods[]> =>
  tx.query(
    `select l.consignment_id as "consignmentId", c.reference as consignment, i.name as "itemName", i.unit,
       (l.quantity - packed.quantity)::bigint as quantity,
       (l.weight_g - l.weight_g * packed.quantity / l.quantity)::bigint as "weightG",
       i.adr_relevant as "adrRelevant", i.un_note as "unNote"
     from consignment_line l join consignment c on c.id = l.consignment_id join lot on lot.id = l.lot_id
       join catalogue_item i on i.code = lot.item_code
       cross join lateral (select coalesce(sum(x.quantity), 0)::bigint as quantity
         from handling_unit_content x where x.consignment_line_id = l.id) packed
     where l.consignment_id = any($1) and l.cancelled_at is null and l.quantity > packed.quantity
       and not exists (select from vehicle v where v.lot_id = l.lot_id and v.withdrawn_at is null)
     order by c.reference, l.position`,
    [consignmentIds],
  );
