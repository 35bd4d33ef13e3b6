import { requireAt } from '#libs/accounts';
import { CatalogueQueries } from '#libs/catalogue';
import { Database, sqlState } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MovementCannotBeReversed, NotAReceipt } from './domain/goods-in.errors.js';
import { InsufficientStock } from './domain/stock.errors.js';
import type { CreateSiteDto, ReceiveFreeDto, ReceivePledgedDto } from './http/warehouse.dto.js';
import { assertAtWork } from './operators.js';
import { outside, StockLedger } from './stock-ledger.js';
import type { StockPlace } from './stock-places.js';

/** A place in a hall, and who runs the hall. */
interface Storage {
  readonly place: StockPlace;
  readonly operatorId: string;
}

/** Goods in. Nothing is issued before it was received, and undoing a receipt is an explicit reversal. */
@Injectable()
export class GoodsInCommands {
  constructor(
    private readonly db: Database,
    private readonly ledger: StockLedger,
    private readonly outbox: Outbox,
    private readonly catalogue: CatalogueQueries,
  ) {}

  openSite(dto: CreateSiteDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      requireAt('stock:write', dto.operatorId);
      const siteId = dto.id ?? newId();
      await tx.query(
        'insert into site (id, operator_id, place_id, name, floor_area_m2) values ($1, $2, $3, $4, $5)',
        [siteId, dto.operatorId, dto.placeId, dto.name, dto.floorAreaM2 ?? null],
      );
      for (const place of dto.storagePlaces)
        await tx.query(
          `insert into stock_place (id, kind, site_id, organisation_id, place_id, code) values ($1, 'storage', $2, $3, $4, $5)`,
          [place.id ?? newId(), siteId, dto.operatorId, dto.placeId, place.code],
        );
      return siteId;
    });
  }

  /**
   * A giver's goods reach the hall: a part or all of what is still with the giver. Answers the lot's id.
   * @throws OperatorNotNamed where others move these goods.
   */
  receivePledged(dto: ReceivePledgedDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      const { place: to, operatorId } = await this.storage(tx, dto.storagePlaceId);
      const [from] = await tx.query<{ place_id: string; quantity: number }[]>(
        `select b.place_id, b.quantity from lot join stock_balance b on b.lot_id = lot.id
         where lot.id = $1 and b.place_kind = 'giver' and b.disposition = 'available'`,
        [dto.lotId],
      );
      if (!from) throw new NotFound();
      await assertAtWork(tx, operatorId, dto.lotId);
      if (from.quantity < dto.quantity)
        throw new InsufficientStock({ available: from.quantity, asked: dto.quantity }, '/quantity');
      await this.ledger.move(
        tx,
        'transfer',
        [
          {
            lotId: dto.lotId,
            quantity: dto.quantity,
            from: { place: { id: from.place_id, kind: 'giver' }, disposition: 'available' },
            to: { place: to, disposition: dto.disposition },
          },
        ],
        { kind: 'goods_in', id: dto.lotId, ...(dto.note === undefined ? {} : { reason: dto.note }) },
      );
      return dto.lotId;
    });
  }

  /** Goods that come without a pledge become a lot of their own. Answers its id. */
  receiveFree(dto: ReceiveFreeDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      const { place: to } = await this.storage(tx, dto.storagePlaceId);
      await this.catalogue.assertSpecifications(tx, [
        { itemCode: dto.itemCode, specification: dto.specification ?? {} },
      ]);
      const lotId = dto.id ?? newId();
      await tx.query(
        `insert into lot (id, item_code, giver_id, lot_number, best_before, specification, condition, unit_weight_g,
           unit_volume_cm3, pallet_places, total_quantity)
         select $1, i.code, $2, $3, $4, $5, $6, coalesce($7, i.unit_weight_g), coalesce($8, i.unit_volume_cm3), $9, $10
         from catalogue_item i where i.code = $11`,
        [
          lotId,
          dto.giverId,
          dto.lotNumber ?? null,
          dto.bestBefore ?? null,
          dto.specification ?? {},
          dto.condition,
          dto.unitWeightG ?? null,
          dto.unitVolumeCm3 ?? null,
          dto.palletPlaces ?? 0,
          dto.quantity,
          dto.itemCode,
        ],
      );
      await this.ledger.move(
        tx,
        'receipt',
        [{ lotId, quantity: dto.quantity, from: outside, to: { place: to, disposition: dto.disposition } }],
        { kind: 'goods_in', id: lotId },
      );
      await this.outbox.add(tx, {
        topic: 'lots.entered',
        key: lotId,
        payload: { lotIds: [lotId], giverId: dto.giverId },
        audience: [dto.giverId],
      });
      return lotId;
    });
  }

  /** Undoes one receipt as a whole; earlier and later ones stay as they are. Answers the lot's id. */
  reverse(movementId: string, reason: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const [movement] = await tx.query<
        { cause: string; cause_id: string; operator_id: string; lot_id: string }[]
      >(
        `select m.cause, m.cause_id, p.organisation_id as operator_id, e.lot_id from stock_movement m
         join stock_entry e on e.movement_id = m.id and e.quantity > 0 join stock_place p on p.id = e.place_id
         where m.id = $1`,
        [movementId],
      );
      if (!movement) throw new NotFound();
      if (movement.cause !== 'goods_in') throw new NotAReceipt();
      requireAt('stock:write', movement.operator_id);
      await this.ledger
        .reverse(tx, movementId, { kind: 'goods_in_reversal', id: movement.cause_id, reason })
        .catch((error: unknown) => {
          throw ['23514', '23505'].includes(sqlState(error) ?? '') ? new MovementCannotBeReversed() : error;
        });
      return movement.lot_id;
    });
  }

  private async storage(tx: EntityManager, storagePlaceId: string): Promise<Storage> {
    const [row] = await tx.query<{ id: string; operatorId: string }[]>(
      `select p.id, s.operator_id as "operatorId" from stock_place p join site s on s.id = p.site_id where p.id = $1 and p.kind = 'storage'`,
      [storagePlaceId],
    );
    if (!row) throw new NotFound({}, '/storagePlaceId');
    requireAt('stock:write', row.operatorId);
    return { place: { id: row.id, kind: 'storage' }, operatorId: row.operatorId };
  }
}
