import { mayAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  AnotherHall,
  HallTransferHasEnded,
  LessIsOnTheWay,
  NotAHallOfTheTransfer,
} from './domain/hall-transfer.errors.js';
import { PromisedGoodsArriveWell } from './domain/goods-in.errors.js';
import { reasonForLater } from './earlier-lots.js';
import { assertNotExpired } from './expiry.js';
import { giverOf, ownStorage, tellAvailable, tellHall } from './halls.js';
import type { EndTransferDto, ReceiveTransferDto, SendToHallDto } from './http/floor.dto.js';
import { assertAtWork } from './operators.js';
import { assertPackedGoodsStay } from './packed-goods.js';
import { Reservations } from './reservations.js';
import { assertThere } from './stock-there.js';
import { actorName, type Disposition, outside, StockLedger, type Transfer } from './stock-ledger.js';
import { type StockPlace, virtualPlace } from './stock-places.js';

/** The road of goods from hall to hall; what consignments carry to the same town is on another. */
const BETWEEN_HALLS = 'between halls';

interface OnTheWay {
  readonly id: string;
  readonly lotId: string;
  readonly fromSiteId: string;
  readonly toSiteId: string;
  readonly fromOperatorId: string;
  readonly toOperatorId: string;
  readonly road: StockPlace;
  readonly rest: number;
}

/** Goods go from one hall to another: sent, on the way, received in parts that add up; what is promised stays so. */
@Injectable()
export class HallTransferCommands {
  constructor(
    private readonly db: Database,
    private readonly ledger: StockLedger,
    private readonly reservations: Reservations,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Answers the id of the transfer.
   * @throws NotFound; AnotherHall; InsufficientStock; EarlierLotFirst without a reason, unless they are promised;
   * LotHasExpired unless they are set aside; PromisedGoodsTravel; OperatorNotNamed where the other hall is run by somebody whom the pledge does not name.
   */
  send(lotId: string, dto: SendToHallDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      const from = await ownStorage(tx, dto.fromPlaceId, '/fromPlaceId');
      await giverOf(tx, lotId);
      const [target] = await tx.query<{ operatorId: string; placeId: string }[]>(
        'select operator_id as "operatorId", place_id as "placeId" from site where id = $1',
        [dto.toSiteId],
      );
      if (!target) throw new NotFound({}, '/toSiteId');
      if (dto.toSiteId.toLowerCase() === from.siteId) throw new AnotherHall({}, '/toSiteId');
      for (const operatorId of [from.operatorId, target.operatorId])
        await assertAtWork(tx, operatorId, lotId);
      if (dto.disposition === 'available' || dto.disposition === 'reserved')
        await assertNotExpired(tx, lotId);
      await assertThere(tx, lotId, from.place, dto.disposition, dto.quantity);
      const laterLotReason =
        dto.disposition === 'reserved'
          ? null
          : await reasonForLater(tx, { lotId, placeId: from.place.id }, dto.laterLotReason);
      const road = await virtualPlace(tx, 'transit', target.operatorId, target.placeId, BETWEEN_HALLS);
      if (dto.disposition === 'reserved')
        await this.reservations.follow(tx, { lotId, from: from.place, to: road }, dto.quantity);
      const id = dto.id ?? newId();
      await this.ledger.move(
        tx,
        'transfer',
        [
          {
            lotId,
            quantity: dto.quantity,
            from: { place: from.place, disposition: dto.disposition },
            to: { place: road, disposition: dto.disposition === 'reserved' ? 'reserved' : 'in_transit' },
          },
        ],
        {
          kind: 'hall_transfer',
          id,
          laterLotReason,
          ...(dto.note === undefined ? {} : { reason: dto.note }),
        },
      );
      await tx.query(
        `insert into hall_transfer (id, lot_id, from_site_id, to_site_id, from_operator_id, to_operator_id, road_id,
           quantity, note, sent_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          id,
          lotId,
          from.siteId,
          dto.toSiteId,
          from.operatorId,
          target.operatorId,
          road.id,
          dto.quantity,
          dto.note ?? null,
          actorName(),
        ],
      );
      await assertPackedGoodsStay(tx, lotId, from.place.id, '/quantity');
      await tellHall(this.outbox, tx, from);
      await tellHall(this.outbox, tx, { siteId: dto.toSiteId, operatorId: target.operatorId });
      return id;
    });
  }

  /**
   * A part or all of it is put down, in the hall it was sent to or back where it came from.
   * @throws HallTransferHasEnded; LessIsOnTheWay; NotAHallOfTheTransfer; PromisedGoodsArriveWell
   */
  receive(id: string, dto: ReceiveTransferDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const way = await lock(tx, id);
      const { place: to, siteId } = await ownStorage(tx, dto.storagePlaceId, '/storagePlaceId');
      if (siteId !== way.toSiteId && siteId !== way.fromSiteId)
        throw new NotAHallOfTheTransfer({}, '/storagePlaceId');
      if (dto.quantity > way.rest)
        throw new LessIsOnTheWay({ rest: way.rest, asked: dto.quantity }, '/quantity');
      const { promised, parts } = await this.taken(tx, way, dto.quantity, dto.disposition === 'available');
      await this.reservations.follow(tx, { lotId: way.lotId, from: way.road, to }, promised);
      await this.ledger.move(
        tx,
        'transfer',
        parts.map(({ disposition, quantity }): Transfer => {
          const becomes = disposition === 'reserved' ? 'reserved' : dto.disposition;
          return {
            lotId: way.lotId,
            quantity,
            from: { place: way.road, disposition },
            to: { place: to, disposition: becomes },
          };
        }),
        { kind: 'hall_transfer', id, ...(dto.note === undefined ? {} : { reason: dto.note }) },
      );
      await count(tx, id, 'received', dto.quantity);
      await this.tellBoth(tx, way);
      if (promised < dto.quantity && dto.disposition === 'available')
        await tellAvailable(this.outbox, tx, way.lotId, await giverOf(tx, way.lotId));
    });
  }

  /** The rest does not come: it is written off, with a reason. @throws HallTransferHasEnded; PromisedGoodsArriveWell */
  end(id: string, { reason }: EndTransferDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const way = await lock(tx, id);
      const { parts } = await this.taken(tx, way, way.rest, false);
      const lost = parts.map(({ disposition, quantity }): Transfer => {
        return { lotId: way.lotId, quantity, from: { place: way.road, disposition }, to: outside };
      });
      await this.ledger.move(tx, 'adjustment', lost, { kind: 'hall_transfer', id, reason });
      await count(tx, id, 'lost', way.rest);
      await this.tellBoth(tx, way);
    });
  }

  private async tellBoth(tx: EntityManager, way: OnTheWay): Promise<void> {
    await tellHall(this.outbox, tx, { siteId: way.fromSiteId, operatorId: way.fromOperatorId });
    await tellHall(this.outbox, tx, { siteId: way.toSiteId, operatorId: way.toOperatorId });
  }

  /** From which dispositions on the road so much is taken: promised goods first, or none of them. */
  private async taken(
    tx: EntityManager,
    way: OnTheWay,
    quantity: number,
    withPromised: boolean,
  ): Promise<{ promised: number; parts: { disposition: Disposition; quantity: number }[] }> {
    const rows = await tx.query<{ disposition: Disposition; quantity: number }[]>(
      `select disposition, quantity from stock_balance where lot_id = $1 and place_id = $2 and quantity > 0
       order by disposition = 'reserved' desc, disposition`,
      [way.lotId, way.road.id],
    );
    let rest = quantity;
    const parts = rows
      .filter(({ disposition }) => withPromised || disposition !== 'reserved')
      .map((row) => {
        const part = Math.min(rest, row.quantity);
        rest -= part;
        return { disposition: row.disposition, quantity: part };
      });
    if (rest > 0)
      throw new PromisedGoodsArriveWell({ available: quantity - rest, asked: quantity }, '/quantity');
    const promised = parts.find(({ disposition }) => disposition === 'reserved')?.quantity ?? 0;
    return { promised, parts };
  }
}

async function lock(tx: EntityManager, id: string): Promise<OnTheWay> {
  const [row] = await tx.query<
    (Omit<OnTheWay, 'road' | 'rest'> & { roadId: string; rest: number; ended: boolean })[]
  >(
    `select id, lot_id as "lotId", from_site_id as "fromSiteId", to_site_id as "toSiteId",
       from_operator_id as "fromOperatorId", to_operator_id as "toOperatorId", road_id as "roadId",
       quantity - received - lost as rest, ended_at is not null as ended
     from hall_transfer where id = $1 for update`,
    [id],
  );
  if (!row || !mayAt('stock:write', row.fromOperatorId, row.toOperatorId)) throw new NotFound();
  if (row.ended) throw new HallTransferHasEnded();
  return { ...row, road: { id: row.roadId, kind: 'transit' } };
}

const count = (
  tx: EntityManager,
  id: string,
  what: 'received' | 'lost',
  quantity: number,
): Promise<unknown> =>
  tx.query(
    `update hall_transfer set ${what} = ${what} + $2,
       ended_at = case when received + lost + $2 = quantity then now() end where id = $1`,
    [id, quantity],
  );
