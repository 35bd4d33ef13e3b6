import { Database, sqlState } from '#libs/database';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import {
  GoodsStayInTheirHall,
  NothingIsMoved,
  PromisedStaysPromised,
  StoragePlaceExists,
} from './domain/stock.errors.js';
import type { AddStoragePlacesDto, TransferDto } from './http/warehouse.dto.js';
import { giverOf, ownHall, ownStorage, tellAvailable, tellHall } from './halls.js';
import { assertAtWork } from './operators.js';
import { assertPackedGoodsStay } from './packed-goods.js';
import { Reservations } from './reservations.js';
import { StockLedger } from './stock-ledger.js';
import { assertThere } from './stock-there.js';

/** What happens inside a hall: new places, and goods that go from one to another or change their disposition. */
@Injectable()
export class StockCommands {
  constructor(
    private readonly db: Database,
    private readonly ledger: StockLedger,
    private readonly reservations: Reservations,
    private readonly outbox: Outbox,
  ) {}

  /** @throws NotFound for the hall of others; StoragePlaceExists where the hall has a place of that code. */
  addPlaces(siteId: string, { storagePlaces }: AddStoragePlacesDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const site = await ownHall(tx, siteId);
      for (const [index, { id, code }] of storagePlaces.entries())
        await tx
          .query(
            `insert into stock_place (id, kind, site_id, organisation_id, place_id, code)
             values ($1, 'storage', $2, $3, $4, $5)`,
            [id ?? newId(), siteId, site.operatorId, site.placeId, code],
          )
          .catch((error: unknown) => {
            if (sqlState(error) !== '23505') throw error;
            throw new StoragePlaceExists({ code }, `/storagePlaces/${index}/code`);
          });
    });
  }

  /**
   * Goods go to another place of the same hall, into another disposition, or both; what is reserved stays so.
   * @throws NotFound for places of others; InsufficientStock, GoodsStayInTheirHall, NothingIsMoved, OperatorNotNamed
   */
  transfer(lotId: string, dto: TransferDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const from = await ownStorage(tx, dto.fromPlaceId, '/fromPlaceId');
      const to = await ownStorage(tx, dto.toPlaceId, '/toPlaceId');
      const giverId = await giverOf(tx, lotId);
      if (from.siteId !== to.siteId) throw new GoodsStayInTheirHall({}, '/toPlaceId');
      const { disposition, quantity } = dto;
      const target = dto.toDisposition ?? disposition;
      if ((disposition === 'reserved') !== (target === 'reserved'))
        throw new PromisedStaysPromised({}, '/toDisposition');
      if (from.place.id === to.place.id && target === disposition) throw new NothingIsMoved();
      await assertAtWork(tx, from.operatorId, lotId);
      await assertThere(tx, lotId, from.place, disposition, quantity);
      if (disposition === 'reserved')
        await this.reservations.follow(tx, { lotId, from: from.place, to: to.place }, quantity);
      await this.ledger.move(
        tx,
        'transfer',
        [
          {
            lotId,
            quantity,
            from: { place: from.place, disposition },
            to: { place: to.place, disposition: target },
          },
        ],
        { kind: 'relocation', id: lotId, ...(dto.note === undefined ? {} : { reason: dto.note }) },
      );
      await assertPackedGoodsStay(tx, lotId, from.place.id, '/quantity');
      await tellHall(this.outbox, tx, from);
      if (target === 'available' && disposition !== 'available')
        await tellAvailable(this.outbox, tx, lotId, giverId);
    });
  }
}
