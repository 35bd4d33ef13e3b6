import { iconOf, unitName } from '#libs/catalogue';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { HandlingUnitQueries } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { ConsignmentState } from './domain/consignment.states.js';
import { BEFORE_SEAL } from './domain/consignment.states.js';
import type { PackingLineView, PackingView } from './http/packing.dto.js';

interface Row extends Omit<PackingLineView, 'icon' | 'unitName' | 'loose'> {
  readonly unit: string;
  readonly attributeSet: string;
}

interface Head {
  readonly reference: string;
  readonly state: ConsignmentState;
  readonly operatorId: string;
}

const SELECT_LINES = `
  select l.id as "consignmentLineId", l.position, l.lot_id as "lotId", i.code as "itemCode", i.name as "itemName", i.unit,
    i.attribute_set as "attributeSet", i.vehicle_class is not null as "isVehicle", lot.lot_number as "lotNumber",
    lot.pack_size as "packSize", l.quantity, l.weight_g as "weightG",
    coalesce((select sum(x.quantity) from handling_unit_content x where x.consignment_line_id = l.id), 0)::bigint as packed
  from consignment_line l join lot on lot.id = l.lot_id join catalogue_item i on i.code = lot.item_code
  where l.consignment_id = $1 and l.cancelled_at is null order by l.position`;

/** How much of a consignment is in units, which, and what is loose. */
@Injectable()
export class PackingQueries {
  constructor(
    private readonly db: Database,
    private readonly units: HandlingUnitQueries,
  ) {}

  of(consignmentId: string): Promise<PackingView> {
    return this.db.read(async (tx) => {
      const [head] = await tx.query<Head[]>(
        'select reference, state, operator_id as "operatorId" from consignment where id = $1',
        [consignmentId],
      );
      if (!head) throw new NotFound();
      const lines = await tx.query<Row[]>(SELECT_LINES, [consignmentId]);
      const counted = await tx.query<{ unitId: string }[]>(
        'select distinct unit_id as "unitId" from unit_scan where consignment_id = $1',
        [consignmentId],
      );
      return {
        ...head,
        consignmentId,
        mayChange: BEFORE_SEAL.includes(head.state),
        lines: lines.map(({ unit, attributeSet, ...line }) => ({
          ...line,
          icon: iconOf(line.itemCode, attributeSet),
          unitName: unitName(unit),
          loose: line.quantity - line.packed,
        })),
        units: await this.units.ofConsignment(tx, consignmentId),
        countedUnitIds: counted.map(({ unitId }) => unitId),
      };
    });
  }
}
