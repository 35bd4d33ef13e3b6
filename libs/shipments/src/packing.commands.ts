import { requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound, requireVersion } from '#libs/http';
import {
  assertOpen,
  HandlingUnits,
  lockInward,
  lockUnit,
  type Packed,
  type UnitKind,
} from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockConsignment } from './consignment.lock.js';
import type { ConsignmentLine } from './domain/consignment-line.entity.js';
import type { Consignment } from './domain/consignment.entity.js';
import { NoSuchLine } from './domain/consignment.errors.js';
import { BEFORE_SEAL } from './domain/consignment.states.js';
import {
  ConsignmentIsSealed,
  PackedMoreThanLine,
  TooManyAtOnce,
  UnitAlreadyAssigned,
  UnitDoesNotFit,
  UnitOfNoConsignment,
} from './domain/packing.errors.js';

/** Lines times units: everybody who packs the same lots waits meanwhile. */
const MOST_AT_ONCE = 10_000;

export interface LineQuantity {
  readonly consignmentLineId: string;
  readonly quantity: number;
}

export interface NewUnits {
  readonly id?: string;
  readonly kind: UnitKind;
  readonly count: number;
  /** What goes into each of them. */
  readonly lines: readonly LineQuantity[];
}

/**
 * The lines of a consignment go into boxes, crates and pallets. Packing locks the consignment, so that of many who pack
 * the same line at once nobody packs more than there is.
 */
@Injectable()
export class PackingCommands {
  constructor(
    private readonly db: Database,
    private readonly units: HandlingUnits,
  ) {}

  /** Makes units of one kind with the same contents each. @throws ConsignmentIsSealed, PackedMoreThanLine, TooManyAtOnce */
  makeUnits(consignmentId: string, { id, kind, count, lines }: NewUnits): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await this.toPack(tx, consignmentId);
      if (lines.length * count > MOST_AT_ONCE) throw new TooManyAtOnce({ most: MOST_AT_ONCE }, '/count');
      await assertRoom(tx, consignment, lines, count);
      const stockPlaceId = consignment.originId;
      const unitIds = await this.units.make(
        tx,
        {
          ...(id === undefined ? {} : { id }),
          kind,
          operatorId: consignment.operatorId,
          stockPlaceId,
          consignmentId: consignment.id,
        },
        count,
      );
      for (const packed of packedLines(consignment, lines))
        await this.units.fill(tx, stockPlaceId, unitIds, packed);
    });
  }

  /** Puts more into an open unit. @throws UnitIsSealed, ConsignmentIsSealed, PackedMoreThanLine */
  packLines(unitId: string, lines: readonly LineQuantity[], version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [seen] = await tx.query<{ consignmentId: string | null; code: string }[]>(
        'select consignment_id as "consignmentId", code from handling_unit where id = $1',
        [unitId],
      );
      if (!seen) throw new NotFound();
      if (seen.consignmentId === null) throw new UnitOfNoConsignment({ code: seen.code });
      const consignment = await this.toPack(tx, seen.consignmentId);
      const unit = await lockUnit(tx, unitId);
      requireVersion(unit, version);
      assertOpen(unit);
      await assertRoom(tx, consignment, lines, 1);
      for (const packed of packedLines(consignment, lines)) await this.units.put(tx, unitId, packed);
    });
  }

  /** A unit packed as stock, with all that stands in it, becomes part of a consignment from the same place. */
  assign(consignmentId: string, unitId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await this.toPack(tx, consignmentId);
      const unit = await lockUnit(tx, unitId);
      requireAt('unit:pack', unit.operatorId);
      const inward = await lockInward(tx, unitId);
      if (unit.consignmentId !== null || unit.parentId !== null || unit.state === 'unpacked')
        throw new UnitAlreadyAssigned({ code: unit.code });
      const misfit = new UnitDoesNotFit({ code: unit.code, reference: consignment.reference }, '/unitId');
      if (!(await inOneHall(tx, unit.stockPlaceId, consignment.originId))) throw misfit;
      const contents = await tx.query<{ id: string; lotId: string; quantity: number }[]>(
        `select x.id, x.lot_id as "lotId", x.quantity from handling_unit_content x
         where x.unit_id = any($1) order by x.id`,
        [inward],
      );
      const packed = await packedOf(tx, consignment.id);
      for (const { id, lotId, quantity } of contents) {
        const line = consignment.lines.find(
          (one) => one.lotId === lotId && one.quantity - (packed.get(one.id) ?? 0) >= quantity,
        );
        if (!line) throw misfit;
        packed.set(line.id, (packed.get(line.id) ?? 0) + quantity);
        await tx.query('update handling_unit_content set consignment_line_id = $2 where id = $1', [
          id,
          line.id,
        ]);
      }
      await tx.query(
        'update handling_unit set consignment_id = $2, version = version + 1 where id = any($1)',
        [inward, consignment.id],
      );
    });
  }

  /** The consignment, locked, by somebody who may pack it. @throws ConsignmentIsSealed */
  private async toPack(tx: EntityManager, consignmentId: string): Promise<Consignment> {
    const consignment = await lockConsignment(tx, consignmentId);
    requireAt('unit:pack', consignment.operatorId);
    if (!BEFORE_SEAL.includes(consignment.state))
      throw new ConsignmentIsSealed({ reference: consignment.reference });
    return consignment;
  }
}

/** Each line once, however often it was named. */
function packedLines({ lines: listed }: Consignment, lines: readonly LineQuantity[]): Packed[] {
  const quantities = new Map<string, number>();
  for (const { consignmentLineId, quantity } of lines) {
    const id = consignmentLineId.toLowerCase();
    quantities.set(id, (quantities.get(id) ?? 0) + quantity);
  }
  return listed.flatMap(({ id, lotId }) => {
    const quantity = quantities.get(id);
    return quantity === undefined ? [] : [{ lotId, consignmentLineId: id, quantity }];
  });
}

function lineOf(consignment: Consignment, id: string, index = 0): ConsignmentLine {
  const line = consignment.lines.find((one) => one.id === id.toLowerCase());
  if (!line) throw new NoSuchLine({}, `/lines/${index}/consignmentLineId`);
  return line;
}

async function inOneHall(tx: EntityManager, ...placeIds: readonly string[]): Promise<boolean> {
  const [{ halls }] = await tx.query<[{ halls: number }]>(
    'select count(distinct coalesce(site_id, id))::int as halls from stock_place where id = any($1)',
    [placeIds],
  );
  return halls === 1;
}

/** What is packed of each line; the consignment is locked. */
async function packedOf(tx: EntityManager, consignmentId: string): Promise<Map<string, number>> {
  const rows = await tx.query<{ lineId: string; quantity: number }[]>(
    `select x.consignment_line_id as "lineId", sum(x.quantity)::bigint as quantity
     from handling_unit_content x join consignment_line l on l.id = x.consignment_line_id
     where l.consignment_id = $1 group by 1`,
    [consignmentId],
  );
  return new Map(rows.map(({ lineId, quantity }) => [lineId, quantity]));
}

async function assertRoom(
  tx: EntityManager,
  consignment: Consignment,
  lines: readonly LineQuantity[],
  units: number,
): Promise<void> {
  const packed = await packedOf(tx, consignment.id);
  for (const [index, { consignmentLineId, quantity }] of lines.entries()) {
    const { id, position, quantity: listed } = lineOf(consignment, consignmentLineId, index);
    const open = listed - (packed.get(id) ?? 0);
    const asked = quantity * units;
    if (asked > open)
      throw new PackedMoreThanLine({ position, open, asked, units }, `/lines/${index}/quantity`);
    packed.set(id, (packed.get(id) ?? 0) + asked);
  }
}
