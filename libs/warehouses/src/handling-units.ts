import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { NotThatMuchInUnit, PrefixUsedUp } from './domain/handling-unit.errors.js';
import { handlingUnitStates } from './domain/handling-unit.states.js';
import { ownCode, ssccCapacity, ssccOf } from './domain/unit-codes.js';
import { type UnitKind, usualMeasures } from './domain/unit-kinds.js';
import { assertNotExpired } from './expiry.js';
import { assertLoose } from './packed-goods.js';

export interface NewUnit {
  readonly id?: string;
  readonly kind: UnitKind;
  readonly operatorId: string;
  readonly stockPlaceId: string;
  readonly consignmentId?: string;
}

/** A quantity of a lot that goes into a unit, for a line of its consignment or as stock. */
export interface Packed {
  readonly lotId: string;
  readonly consignmentLineId: string | null;
  readonly quantity: number;
  /** Why this lot although an earlier one lay there; null where none did. */
  readonly laterLotReason?: string | null;
}

/** Boxes, crates and pallets. Receives the caller's transaction, with what bounds the quantities locked. */
@Injectable()
export class HandlingUnits {
  /**
   * Open, empty units of one kind, each with a code and a label of its own, and an SSCC where their operator has a
   * licensed prefix. Answers their ids; the first is that of the caller where it names one.
   */
  async make(tx: EntityManager, { id, kind, ...where }: NewUnit, count = 1): Promise<string[]> {
    const numbers = await tx.query<{ number: number }[]>(
      `select nextval('handling_unit_number')::int as number from generate_series(1, $1)`,
      [count],
    );
    const ssccs = await nextSsccs(tx, where.operatorId, count);
    const units = numbers.map(({ number }, n) => ({
      id: (n === 0 ? id : undefined) ?? newId(),
      code: ownCode(number),
      sscc: ssccs[n] ?? null,
      token: newToken(),
    }));
    const { tareWeightG, palletPlaces, lengthMm = null, widthMm = null } = usualMeasures(kind);
    await tx.query(
      `insert into handling_unit (id, code, sscc, kind, state, operator_id, stock_place_id, consignment_id,
         tare_weight_g, pallet_places, length_mm, width_mm)
       select u.id, u.code, u.sscc, $2, $3, $4, $5, $6, $7, $8, $9, $10
       from jsonb_to_recordset($1) as u(id uuid, code text, sscc text)`,
      [
        JSON.stringify(units),
        kind,
        handlingUnitStates.initial,
        where.operatorId,
        where.stockPlaceId,
        where.consignmentId ?? null,
        tareWeightG,
        palletPlaces,
        lengthMm,
        widthMm,
      ],
    );
    await tx.query(
      `insert into handling_unit_token (token, unit_id)
       select u.token, u.id from jsonb_to_recordset($1) as u(id uuid, token text)`,
      [JSON.stringify(units)],
    );
    return units.map((unit) => unit.id);
  }

  /** A new opaque address for the label of a unit; the one before is revoked. 128 bits that nobody can guess. */
  async label(tx: EntityManager, unitId: string): Promise<void> {
    await this.revokeLabel(tx, unitId);
    await tx.query('insert into handling_unit_token (token, unit_id) values ($1, $2)', [newToken(), unitId]);
  }

  async revokeLabel(tx: EntityManager, unitId: string): Promise<void> {
    await tx.query(
      'update handling_unit_token set revoked_at = now() where unit_id = $1 and revoked_at is null',
      [unitId],
    );
  }

  /** Packs into a unit what lies loose where it stands. @throws NotThatMuchLoose */
  async put(tx: EntityManager, unitId: string, packed: Packed): Promise<void> {
    const [unit] = await tx.query<[{ stockPlaceId: string }]>(
      'select stock_place_id as "stockPlaceId" from handling_unit where id = $1',
      [unitId],
    );
    await this.fill(tx, unit.stockPlaceId, [unitId], packed);
    await this.changed(tx, [unitId]);
  }

  /**
   * The same into each of several units that stand at one place and were not weighed yet; of many who pack the same lot
   * at once, each sees what the others packed.
   * @throws NotThatMuchLoose; LotHasExpired
   */
  async fill(
    tx: EntityManager,
    stockPlaceId: string,
    unitIds: readonly string[],
    { lotId, consignmentLineId, quantity, laterLotReason = null }: Packed,
  ): Promise<void> {
    await assertNotExpired(tx, lotId);
    await assertLoose(tx, lotId, stockPlaceId, quantity * unitIds.length);
    await tx.query(
      `insert into handling_unit_content (id, unit_id, lot_id, consignment_line_id, quantity, later_lot_reason)
       select c.id, c.unit, $2, $3, $4, $5 from jsonb_to_recordset($1) as c(id uuid, unit uuid)
       on conflict on constraint handling_unit_content_once do update
         set quantity = handling_unit_content.quantity + excluded.quantity,
           later_lot_reason = coalesce(excluded.later_lot_reason, handling_unit_content.later_lot_reason)`,
      [
        JSON.stringify(unitIds.map((unit) => ({ id: newId(), unit }))),
        lotId,
        consignmentLineId,
        quantity,
        laterLotReason,
      ],
    );
  }

  /** @throws NotThatMuchInUnit naming what is inside. */
  async takeOut(tx: EntityManager, unitId: string, contentId: string, quantity: number): Promise<void> {
    const [content] = await tx.query<{ quantity: number }[]>(
      'select quantity from handling_unit_content where id = $1 and unit_id = $2 for update',
      [contentId, unitId],
    );
    const packed = content?.quantity ?? 0;
    if (packed < quantity) throw new NotThatMuchInUnit({ packed, asked: quantity }, '/quantity');
    if (packed === quantity) await tx.query('delete from handling_unit_content where id = $1', [contentId]);
    else
      await tx.query('update handling_unit_content set quantity = quantity - $2 where id = $1', [
        contentId,
        quantity,
      ]);
    await this.changed(tx, [unitId]);
  }

  /** Everything out, the units on it too; the unit itself is not used again and its label means nothing any more. */
  async unpack(tx: EntityManager, unitId: string): Promise<void> {
    await tx.query('delete from handling_unit_content where unit_id = $1', [unitId]);
    await tx.query(
      'update handling_unit set parent_id = null, parent_rank = null, version = version + 1 where parent_id = $1',
      [unitId],
    );
    await tx.query(
      `update handling_unit set state = 'unpacked', parent_id = null, parent_rank = null, version = version + 1 where id = $1`,
      [unitId],
    );
    await this.revokeLabel(tx, unitId);
  }

  /** The consignment is sealed: its units are, and stay so. Empty ones are put aside. */
  async hold(tx: EntityManager, consignmentId: string): Promise<void> {
    const empty = await tx.query<{ id: string }[]>(
      `select u.id from handling_unit u where u.consignment_id = $1 and u.state <> 'unpacked'
         and not exists (select from handling_unit_content x where x.unit_id = u.id)
         and not exists (select from handling_unit child where child.parent_id = u.id) order by u.id for update`,
      [consignmentId],
    );
    for (const { id } of empty) await this.unpack(tx, id);
    await tx.query(
      `update handling_unit set state = 'sealed', held = true, version = version + 1
       where consignment_id = $1 and state <> 'unpacked'`,
      [consignmentId],
    );
  }

  /** They are on the road with their consignment. */
  async leave(tx: EntityManager, consignmentId: string, at: Date): Promise<void> {
    await tx.query(
      `update handling_unit set left_at = $2, version = version + 1 where consignment_id = $1 and state <> 'unpacked'`,
      [consignmentId, at],
    );
  }

  /**
   * The consignment ended and its goods are where they were: its units stand in their hall as stock, packed as they are.
   * What no hall keeps is unpacked.
   */
  async free(tx: EntityManager, consignmentId: string): Promise<void> {
    await tx.query(
      `update handling_unit set held = false, version = version + 1 where consignment_id = $1 and held`,
      [consignmentId],
    );
    const inNoHall = await tx.query<{ id: string }[]>(
      `select u.id from handling_unit u join stock_place p on p.id = u.stock_place_id
       where u.consignment_id = $1 and u.state <> 'unpacked' and p.site_id is null order by u.id`,
      [consignmentId],
    );
    for (const { id } of inNoHall) await this.unpack(tx, id);
    const contents = await tx.query<
      { unitId: string; lotId: string; quantity: number; reason: string | null }[]
    >(
      `select x.unit_id as "unitId", x.lot_id as "lotId", sum(x.quantity)::bigint as quantity,
         max(x.later_lot_reason) as reason
       from handling_unit_content x join handling_unit u on u.id = x.unit_id
       where u.consignment_id = $1 group by 1, 2 order by 1, 2`,
      [consignmentId],
    );
    await tx.query(
      `delete from handling_unit_content x using handling_unit u where u.id = x.unit_id and u.consignment_id = $1`,
      [consignmentId],
    );
    for (const { unitId, lotId, quantity, reason } of contents)
      await tx.query(
        `insert into handling_unit_content (id, unit_id, lot_id, quantity, later_lot_reason)
         values ($1, $2, $3, $4, $5)`,
        [newId(), unitId, lotId, quantity, reason],
      );
    await tx.query(
      `update handling_unit set consignment_id = null, left_at = null, version = version + 1
       where consignment_id = $1 and state <> 'unpacked'`,
      [consignmentId],
    );
  }

  /** What is in them is different now: they, and those that they stand in, are weighed anew. */
  async changed(tx: EntityManager, unitIds: readonly string[]): Promise<void> {
    await tx.query(
      `with recursive outward as (
         select id, parent_id from handling_unit where id = any($1)
         union select p.id, p.parent_id from handling_unit p join outward o on p.id = o.parent_id)
       update handling_unit set gross_weight_g = null, weighed_at = null, version = version + 1
       where id in (select id from outward)`,
      [unitIds],
    );
  }
}

const newToken = (): string => randomBytes(16).toString('base64url');

/** The next numbers under the operator's prefix; nothing where none is licensed. */
async function nextSsccs(tx: EntityManager, operatorId: string, count: number): Promise<string[]> {
  const [[row] = []] = await tx.query<[{ prefix: string; serial: number }[], number]>(
    `update gs1_prefix set next_serial = next_serial + $2 where organisation_id = $1
     returning prefix, next_serial - $2 as serial`,
    [operatorId, count],
  );
  if (!row) return [];
  const { prefix, serial } = row;
  if (serial + count > ssccCapacity(prefix)) throw new PrefixUsedUp({ prefix });
  return Array.from({ length: count }, (_, n) => ssccOf(prefix, serial + n));
}
