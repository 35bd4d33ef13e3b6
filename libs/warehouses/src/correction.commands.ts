import { Database } from '#libs/database';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import { NothingDiffers, OnlyGoodStockIsHandedOut } from './domain/correction.errors.js';
import { reasonForLater } from './earlier-lots.js';
import { assertNotExpired } from './expiry.js';
import { giverOf, ownStorage, tellAvailable, tellHall } from './halls.js';
import type { CorrectionDto, IssueDto } from './http/floor.dto.js';
import { assertAtWork } from './operators.js';
import { assertPackedGoodsStay } from './packed-goods.js';
import { outside, StockLedger } from './stock-ledger.js';
import { assertThere } from './stock-there.js';

/** What leaves a hall other than in a consignment, and what the ledger has to be told because a count says so. */
@Injectable()
export class CorrectionCommands {
  constructor(
    private readonly db: Database,
    private readonly ledger: StockLedger,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Goods leave for good: disposed of, used up in the hall, or handed out there.
   * @throws NotFound; InsufficientStock; OnlyGoodStockIsHandedOut; LotHasExpired unless it is disposed of;
   * EarlierLotFirst without a reason, unless it is disposed of; OperatorNotNamed
   */
  issue(lotId: string, dto: IssueDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const storage = await ownStorage(tx, dto.stockPlaceId, '/stockPlaceId');
      const { place, operatorId } = storage;
      await giverOf(tx, lotId);
      await assertAtWork(tx, operatorId, lotId);
      if (dto.purpose !== 'disposed') {
        if (dto.disposition !== 'available') throw new OnlyGoodStockIsHandedOut({}, '/disposition');
        await assertNotExpired(tx, lotId);
      }
      await assertThere(tx, lotId, place, dto.disposition, dto.quantity);
      const laterLotReason =
        dto.purpose === 'disposed'
          ? null
          : await reasonForLater(tx, { lotId, placeId: place.id }, dto.laterLotReason);
      await this.ledger.move(
        tx,
        'issue',
        [{ lotId, quantity: dto.quantity, from: { place, disposition: dto.disposition }, to: outside }],
        {
          kind: dto.purpose,
          id: lotId,
          laterLotReason,
          ...(dto.note === undefined ? {} : { reason: dto.note }),
        },
      );
      await assertPackedGoodsStay(tx, lotId, place.id, '/quantity');
      await tellHall(this.outbox, tx, storage);
    });
  }

  /**
   * More or less is there than the ledger says. What is missing is taken from what nobody is promised.
   * @throws NotFound; NothingDiffers; InsufficientStock; OperatorNotNamed
   */
  correct(lotId: string, { stockPlaceId, disposition, difference, reason }: CorrectionDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const storage = await ownStorage(tx, stockPlaceId, '/stockPlaceId');
      const { place, operatorId } = storage;
      const giverId = await giverOf(tx, lotId);
      await assertAtWork(tx, operatorId, lotId);
      if (difference === 0) throw new NothingDiffers({}, '/difference');
      const here = { place, disposition };
      if (difference < 0) await assertThere(tx, lotId, place, disposition, -difference, '/difference');
      const [from, to] = difference < 0 ? [here, outside] : [outside, here];
      await this.ledger.move(tx, 'adjustment', [{ lotId, quantity: Math.abs(difference), from, to }], {
        kind: 'correction',
        id: lotId,
        reason,
      });
      await assertPackedGoodsStay(tx, lotId, place.id, '/difference');
      await tellHall(this.outbox, tx, storage);
      if (difference > 0 && disposition === 'available') await tellAvailable(this.outbox, tx, lotId, giverId);
    });
  }
}
