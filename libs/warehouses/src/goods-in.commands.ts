import { requireAt } from '#libs/accounts';
import { CatalogueQueries } from '#libs/catalogue';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PromisedGoodsArriveWell } from './domain/goods-in.errors.js';
import { InsufficientStock } from './domain/stock.errors.js';
import type { CreateSiteDto, ReceiveFreeDto, ReceivePledgedDto } from './http/warehouse.dto.js';
import { requireStorage, tellAvailable, tellHall } from './halls.js';
import { assertAtWork } from './operators.js';
import { assertPackedGoodsStay } from './packed-goods.js';
import { Reservations } from './reservations.js';
import { type Disposition, outside, StockLedger, type Transfer } from './stock-ledger.js';
import type { StockPlace } from './stock-places.js';

/** Goods in. Nothing is issued before it was received, and undoing a receipt is an explicit reversal. */
@Injectable()
export class GoodsInCommands {
  constructor(
    private readonly db: Database,
    private readonly ledger: StockLedger,
    private readonly reservations: Reservations,
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
   * A giver's goods reach the hall: a part or all of what is still with the giver. Of that, whole promises come
   * first and stay promised. Answers the lot's id.
   * @throws OperatorNotNamed where others move these goods; InsufficientStock; PromisedGoodsArriveWell for what is
   * damaged or set aside beyond what nobody is promised; PromisedGoodsTravel; PackedGoodsStay.
   */
  receivePledged(dto: ReceivePledgedDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      const storage = await requireStorage(tx, dto.storagePlaceId, '/storagePlaceId');
      const { place: from, available, reserved } = await withGiver(tx, dto.lotId);
      await assertAtWork(tx, storage.operatorId, dto.lotId);
      if (available + reserved < dto.quantity)
        throw new InsufficientStock({ available: available + reserved, asked: dto.quantity }, '/quantity');
      const way = { lotId: dto.lotId, from, to: storage.place };
      const promised =
        dto.disposition === 'available'
          ? await this.reservations.promisedAmong(tx, way, dto.quantity, available)
          : 0;
      if (available < dto.quantity - promised)
        throw new PromisedGoodsArriveWell({ available, asked: dto.quantity }, '/quantity');
      await this.reservations.follow(tx, way, promised);
      const part = (quantity: number, before: Disposition, after: Disposition): Transfer => ({
        lotId: dto.lotId,
        quantity,
        from: { place: from, disposition: before },
        to: { place: storage.place, disposition: after },
      });
      await this.ledger.move(
        tx,
        'transfer',
        [part(promised, 'reserved', 'reserved'), part(dto.quantity - promised, 'available', dto.disposition)],
        { kind: 'goods_in', id: dto.lotId, ...(dto.note === undefined ? {} : { reason: dto.note }) },
      );
      await assertPackedGoodsStay(tx, dto.lotId, from.id, '/quantity');
      await tellHall(this.outbox, tx, storage);
      return dto.lotId;
    });
  }

  /** Goods that come without a pledge become a lot of their own. Answers its id. */
  receiveFree(dto: ReceiveFreeDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      const storage = await requireStorage(tx, dto.storagePlaceId, '/storagePlaceId');
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
        [
          {
            lotId,
            quantity: dto.quantity,
            from: outside,
            to: { place: storage.place, disposition: dto.disposition },
          },
        ],
        { kind: 'goods_in', id: lotId },
      );
      await tellAvailable(this.outbox, tx, lotId, dto.giverId);
      await tellHall(this.outbox, tx, storage);
      return lotId;
    });
  }
}

interface WithGiver {
  readonly place: StockPlace;
  readonly available: number;
  readonly reserved: number;
}

/** What of a lot is still with its giver. @throws NotFound where none is. */
async function withGiver(tx: EntityManager, lotId: string): Promise<WithGiver> {
  const [row] = await tx.query<{ placeId: string; available: number; reserved: number }[]>(
    `select b.place_id as "placeId", coalesce(sum(b.quantity) filter (where b.disposition = 'available'), 0)::bigint as available,
       coalesce(sum(b.quantity) filter (where b.disposition = 'reserved'), 0)::bigint as reserved
     from lot join stock_balance b on b.lot_id = lot.id
     where lot.id = $1 and b.place_kind = 'giver' and b.quantity > 0 group by b.place_id`,
    [lotId],
  );
  if (!row) throw new NotFound();
  const { placeId, available, reserved } = row;
  return { place: { id: placeId, kind: 'giver' }, available, reserved };
}
