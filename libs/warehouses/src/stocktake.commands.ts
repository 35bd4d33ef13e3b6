import { currentPersonId, requireAt } from '#libs/accounts';
import { Database, sqlState } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  NotAllCounted,
  OthersApproveTheCount,
  PlaceNotCounted,
  PromisedGoodsMissing,
  StocktakeIsOver,
  StocktakeUnderWay,
} from './domain/stocktake.errors.js';
import { giverOf, ownHall, tellAvailable, tellHall } from './halls.js';
import type { CountDto, OpenStocktakeDto } from './http/stocktake.dto.js';
import { assertAtWork } from './operators.js';
import { assertPackedGoodsStay } from './packed-goods.js';
import { type Disposition, outside, StockLedger, type Transfer } from './stock-ledger.js';
import { OPEN_LINES } from './stocktake.queries.js';

type State = 'counting' | 'counted' | 'approved' | 'cancelled';

interface Stocktake {
  readonly id: string;
  readonly siteId: string;
  readonly operatorId: string;
  readonly placeIds: readonly string[];
  readonly openedBy: string;
  readonly state: State;
}

interface Difference {
  readonly placeId: string;
  readonly place: string;
  readonly lotId: string;
  readonly difference: number;
}

/** What is missing is taken from these, in this order; what is reserved is promised to somebody. */
const FREE = ['available', 'quarantine', 'damaged'] as const satisfies readonly Disposition[];

/** A stocktake: counted without knowing what is booked, the difference approved by a second person. */
@Injectable()
export class StocktakeCommands {
  constructor(
    private readonly db: Database,
    private readonly ledger: StockLedger,
    private readonly outbox: Outbox,
  ) {}

  /** Of the whole hall, or of some of its places. Answers its id. @throws NotFound; StocktakeUnderWay */
  open(siteId: string, dto: OpenStocktakeDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      const { operatorId } = await ownHall(tx, siteId);
      const places = await tx.query<{ id: string }[]>(
        'select id from stock_place where site_id = $1 and ($2::uuid[] is null or id = any($2)) order by code',
        [siteId, dto.storagePlaceIds ?? null],
      );
      if (places.length === 0 || places.length < (dto.storagePlaceIds?.length ?? 0))
        throw new NotFound({}, '/storagePlaceIds');
      const id = dto.id ?? newId();
      await tx
        .query(
          `insert into stocktake (id, site_id, operator_id, place_ids, state, opened_by)
           values ($1, $2, $3, $4, 'counting', $5)`,
          [id, siteId, operatorId, places.map((place) => place.id), currentPersonId()],
        )
        .catch((error: unknown) => {
          throw sqlState(error) === '23505' ? new StocktakeUnderWay() : error;
        });
      await tellHall(this.outbox, tx, { siteId, operatorId });
      return id;
    });
  }

  /**
   * What lies of a lot at a place; a later count takes the place of an earlier one. What is booked at this moment is
   * remembered with it, so that goods may move between count and approval.
   * @throws NotFound; StocktakeIsOver; PlaceNotCounted; OperatorNotNamed for goods that never came here
   */
  count(id: string, { storagePlaceId, lotId, counted }: CountDto): Promise<void> {
    return this.db.transaction(async (tx) => {
      const stocktake = await lock(tx, id, 'counting');
      const { placeIds, operatorId } = stocktake;
      if (!placeIds.includes(storagePlaceId)) throw new PlaceNotCounted({}, '/storagePlaceId');
      const [lot] = await tx.query<unknown[]>('select from lot where id = $1', [lotId]);
      if (!lot) throw new NotFound({}, '/lotId');
      await assertAtWork(tx, operatorId, lotId);
      await tx.query(
        `insert into stocktake_count (stocktake_id, stock_place_id, lot_id, counted, booked, counted_by)
         select $1, $2, $3, $4, coalesce(sum(b.quantity), 0), $5
         from stock_balance b where b.lot_id = $3 and b.place_id = $2
         on conflict (stocktake_id, stock_place_id, lot_id) do update set counted = excluded.counted,
           booked = excluded.booked, counted_by = excluded.counted_by, counted_at = now()`,
        [id, storagePlaceId, lotId, counted, currentPersonId()],
      );
      await tellHall(this.outbox, tx, stocktake);
    });
  }

  /** All of it is counted: from now on the differences are shown. @throws NotAllCounted; StocktakeIsOver */
  finish(id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const stocktake = await lock(tx, id, 'counting');
      const [{ left }] = await tx.query<[{ left: number }]>(
        `select count(*)::int as left from (${OPEN_LINES}) open`,
        [id],
      );
      if (left > 0) throw new NotAllCounted({ left });
      await this.move(tx, stocktake, 'counted');
    });
  }

  /** Back to counting: the counts stay and can be replaced. @throws StocktakeIsOver */
  recount(id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await this.move(tx, await lock(tx, id, 'counted'), 'counting');
    });
  }

  /**
   * The differences become adjustments.
   * @throws StocktakeIsOver; OthersApproveTheCount; PromisedGoodsMissing
   */
  approve(id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const stocktake = await lock(tx, id, 'counted');
      await assertSecondPerson(tx, stocktake);
      for (const difference of await differences(tx, id)) await this.adjust(tx, id, difference);
      await this.move(tx, stocktake, 'approved');
    });
  }

  /** Nothing is adjusted. @throws StocktakeIsOver */
  cancel(id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      await this.move(tx, await lock(tx, id, 'counting', 'counted'), 'cancelled');
    });
  }

  private async move(tx: EntityManager, stocktake: Stocktake, state: State): Promise<void> {
    await tx.query(
      `update stocktake set state = $2, version = version + 1,
         counted_at = case $2 when 'counted' then now() when 'counting' then null else counted_at end,
         decided_at = case when $2 in ('approved', 'cancelled') then now() end,
         decided_by = case when $2 in ('approved', 'cancelled') then $3::uuid end where id = $1`,
      [stocktake.id, state, currentPersonId()],
    );
    await tellHall(this.outbox, tx, stocktake);
  }

  private async adjust(tx: EntityManager, id: string, found: Difference): Promise<void> {
    const { placeId, lotId, difference } = found;
    const place = { id: placeId, kind: 'storage' as const };
    const transfers: Transfer[] =
      difference > 0
        ? [{ lotId, quantity: difference, from: outside, to: { place, disposition: 'available' } }]
        : (await missingFrom(tx, found)).map(({ disposition, quantity }) => {
            return { lotId, quantity, from: { place, disposition }, to: outside };
          });
    await this.ledger.move(tx, 'adjustment', transfers, { kind: 'stocktake', id });
    if (difference > 0) await tellAvailable(this.outbox, tx, lotId, await giverOf(tx, lotId));
    await assertPackedGoodsStay(tx, lotId, placeId);
  }
}

/** @throws NotFound for a hall of others; StocktakeIsOver in any other state. */
async function lock(tx: EntityManager, id: string, ...states: readonly State[]): Promise<Stocktake> {
  const [stocktake] = await tx.query<Stocktake[]>(
    `select id, site_id as "siteId", operator_id as "operatorId", place_ids as "placeIds", opened_by as "openedBy", state
     from stocktake where id = $1 for update`,
    [id],
  );
  if (!stocktake) throw new NotFound();
  requireAt('stock:write', stocktake.operatorId);
  if (!states.includes(stocktake.state)) throw new StocktakeIsOver({ state: stocktake.state });
  return stocktake;
}

async function assertSecondPerson(tx: EntityManager, { id, openedBy }: Stocktake): Promise<void> {
  const personId = currentPersonId();
  const counted = await tx.query<unknown[]>(
    'select from stocktake_count where stocktake_id = $1 and counted_by = $2 limit 1',
    [id, personId],
  );
  if (counted.length > 0 || openedBy === personId) throw new OthersApproveTheCount();
}

/** In one order for everybody, so that nobody waits in a circle. */
const differences = (tx: EntityManager, id: string): Promise<Difference[]> =>
  tx.query(
    `select c.stock_place_id as "placeId", p.code as place, c.lot_id as "lotId", c.counted - c.booked as difference
     from stocktake_count c join stock_place p on p.id = c.stock_place_id
     where c.stocktake_id = $1 and c.counted <> c.booked order by c.lot_id, c.stock_place_id`,
    [id],
  );

/** @throws PromisedGoodsMissing where more is missing than nobody is promised. */
async function missingFrom(
  tx: EntityManager,
  { placeId, place, lotId, difference }: Difference,
): Promise<{ disposition: Disposition; quantity: number }[]> {
  const balances = await tx.query<{ disposition: Disposition; quantity: number }[]>(
    'select disposition, quantity from stock_balance where lot_id = $1 and place_id = $2',
    [lotId, placeId],
  );
  let rest = -difference;
  const parts = FREE.map((disposition) => {
    const there = balances.find((one) => one.disposition === disposition)?.quantity ?? 0;
    const quantity = Math.min(rest, there);
    rest -= quantity;
    return { disposition, quantity };
  });
  if (rest > 0) throw new PromisedGoodsMissing({ place, missing: -difference, free: -difference - rest });
  return parts;
}
