import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assertNotExpired } from './expiry.js';
import { InsufficientStock, NothingReserved, PromisedGoodsTravel } from './domain/stock.errors.js';
import { type Disposition, type Position, StockLedger, type Transfer } from './stock-ledger.js';
import type { StockPlace } from './stock-places.js';

/** What of a match lies reserved at one place; a match has one for each place. */
export interface Reservation {
  readonly id: string;
  readonly lotId: string;
  readonly place: StockPlace;
  readonly quantity: number;
}

interface ReservationRow {
  readonly id: string;
  readonly lotId: string;
  readonly placeId: string;
  readonly placeKind: StockPlace['kind'];
  readonly quantity: number;
}

/** So much of a lot at one place. */
interface Share {
  readonly place: StockPlace;
  readonly quantity: number;
}

/**
 * Holds and allocations. Both move goods from available to reserved in the ledger, so that every kind draws on the
 * same locked balance: of many at once for the last unit, one gets it.
 */
@Injectable()
export class Reservations {
  constructor(private readonly ledger: StockLedger) {}

  /**
   * Holds a quantity of a lot for a match until it is made firm or the hold runs out. Answers when that is.
   * @throws InsufficientStock naming what is available; LotHasExpired.
   */
  async hold(
    tx: EntityManager,
    lotId: string,
    quantity: number,
    matchId: string,
    holdHours: number,
  ): Promise<Date> {
    await assertNotExpired(tx, lotId);
    const shares = await lockAvailable(tx, lotId, quantity);
    const cause = { kind: 'match', id: matchId };
    const taken = shares.map((share) => change(lotId, share, 'available', 'reserved'));
    await this.ledger.move(tx, 'reservation', taken, cause);
    const [row] = await tx.query<[{ expires_at: Date }]>(
      `insert into reservation (id, lot_id, place_id, quantity, kind, state, cause_id, expires_at)
       select s.id, $1, s.place, s.quantity, 'hold', 'active', $2, now() + make_interval(hours => $3)
       from jsonb_to_recordset($4) as s(id uuid, place uuid, quantity bigint) returning expires_at`,
      [
        lotId,
        matchId,
        holdHours,
        JSON.stringify(
          shares.map((share) => ({ id: newId(), place: share.place.id, quantity: share.quantity })),
        ),
      ],
    );
    return row.expires_at;
  }

  /** Turns the hold of a match into an allocation that no longer runs out. @throws NothingReserved; LotHasExpired */
  async makeFirm(tx: EntityManager, matchId: string): Promise<void> {
    const [first] = await this.active(tx, matchId);
    await assertNotExpired(tx, first.lotId);
    await tx.query(
      `update reservation set kind = 'allocation', expires_at = null where cause_id = $1 and state = 'active'`,
      [matchId],
    );
  }

  /** Gives back what a match had reserved, to where it was. Nothing happens where nothing is reserved. */
  async release(tx: EntityManager, matchId: string): Promise<void> {
    const reserved = await lockActive(tx, matchId);
    if (reserved.length === 0) return;
    await end(tx, reserved, 'released');
    const back = reserved.map((one) => change(one.lotId, one, 'reserved', 'available'));
    await this.ledger.move(tx, 'release', back, { kind: 'match', id: matchId });
  }

  /** Uses the reservation up: the goods leave for another position. @throws NothingReserved; LotHasExpired */
  async consume(
    tx: EntityManager,
    matchId: string,
    to: Position,
    cause: { kind: string; id: string },
  ): Promise<void> {
    const reserved = await this.active(tx, matchId);
    await assertNotExpired(tx, reserved[0].lotId);
    await end(tx, reserved, 'consumed');
    const gone = reserved.map(({ lotId, quantity, place }): Transfer => {
      return { lotId, quantity, from: { place, disposition: 'reserved' }, to };
    });
    await this.ledger.move(tx, 'transfer', gone, cause);
  }

  /** What a match has reserved, place by place, locked. @throws NothingReserved */
  async active(tx: EntityManager, matchId: string): Promise<[Reservation, ...Reservation[]]> {
    const [first, ...more] = await lockActive(tx, matchId);
    if (!first) throw new NothingReserved();
    return [first, ...more];
  }

  /**
   * How much of these goods would best be promised ones: whole promises, the oldest first, and of the others only what
   * nobody is promised would not make up. A promise in two places cannot leave as one consignment.
   */
  async promisedAmong(
    tx: EntityManager,
    { lotId, from, to }: Way,
    quantity: number,
    free: number,
  ): Promise<number> {
    const whole = wholeWithin(await movable(tx, { lotId, from, to }), quantity);
    return Math.max(
      whole.reduce((sum, one) => sum + one.quantity, 0),
      quantity - free,
    );
  }

  /**
   * Reserved goods go from one place to another and stay promised: whole promises first, the oldest of them first. The
   * caller writes the movement.
   * @throws PromisedGoodsTravel where less than that may go: a consignment fetches the rest where it is.
   */
  async follow(tx: EntityManager, way: Way, quantity: number): Promise<void> {
    const rows = await movable(tx, way);
    const whole = wholeWithin(rows, quantity);
    let rest = quantity;
    for (const one of [...whole, ...rows.filter((row) => !whole.includes(row))]) {
      const part = Math.min(rest, one.quantity);
      if (part > 0) await moveReservation(tx, one, part, way.to);
      rest -= part;
    }
    if (rest > 0) throw new PromisedGoodsTravel({ movable: quantity - rest, asked: quantity }, '/quantity');
  }
}

/** Goods of a lot from one place to another. */
interface Way {
  readonly lotId: string;
  readonly from: StockPlace;
  readonly to: StockPlace;
}

type Movable = Pick<Reservation, 'id' | 'quantity'>;

const movable = (tx: EntityManager, { lotId, from, to }: Way): Promise<Movable[]> =>
  tx.query('select id, quantity from lock_movable_reservations($1, $2, $3)', [lotId, from.id, to.id]);

function wholeWithin(rows: readonly Movable[], quantity: number): Movable[] {
  let room = quantity;
  return rows.filter((row) => {
    const fits = row.quantity <= room;
    if (fits) room -= row.quantity;
    return fits;
  });
}

const change = (lotId: string, { place, quantity }: Share, from: Disposition, to: Disposition): Transfer => ({
  lotId,
  quantity,
  from: { place, disposition: from },
  to: { place, disposition: to },
});

async function lockActive(tx: EntityManager, matchId: string): Promise<Reservation[]> {
  const rows = await tx.query<ReservationRow[]>(
    `select r.id, r.lot_id as "lotId", r.place_id as "placeId", p.kind as "placeKind", r.quantity
     from reservation r join stock_place p on p.id = r.place_id
     where r.cause_id = $1 and r.state = 'active' order by r.id for update of r`,
    [matchId],
  );
  return rows.map(({ id, lotId, placeId, placeKind, quantity }) => {
    return { id, lotId, place: { id: placeId, kind: placeKind }, quantity };
  });
}

const end = (
  tx: EntityManager,
  reserved: readonly Reservation[],
  state: 'released' | 'consumed',
): Promise<unknown> =>
  tx.query('update reservation set state = $2 where id = any($1)', [reserved.map(({ id }) => id), state]);

/** A part of it, or all, is reserved at the other place from now on: on the row there, else on a new one. */
async function moveReservation(
  tx: EntityManager,
  { id, quantity }: Movable,
  part: number,
  to: StockPlace,
): Promise<void> {
  if (part === quantity) await tx.query(`update reservation set state = 'moved' where id = $1`, [id]);
  else await tx.query('update reservation set quantity = quantity - $2 where id = $1', [id, part]);
  await tx.query(
    `insert into reservation (id, lot_id, place_id, quantity, kind, state, cause_id, expires_at, created_at)
     select $1, lot_id, $2, $3, kind, 'active', cause_id, expires_at, created_at from reservation where id = $4
     on conflict (cause_id, place_id) where state = 'active'
       do update set quantity = reservation.quantity + excluded.quantity`,
    [newId(), to.id, part, id],
  );
}

/** Locks the balances of the lot, then takes from the fullest place first. @throws InsufficientStock */
async function lockAvailable(tx: EntityManager, lotId: string, quantity: number): Promise<Share[]> {
  const rows = await tx.query<{ place_id: string; place_kind: StockPlace['kind']; quantity: number }[]>(
    'select place_id, place_kind, quantity from lock_available_stock($1)',
    [lotId],
  );
  const shares: Share[] = [];
  let rest = quantity;
  for (const row of rows) {
    if (rest === 0) break;
    const part = Math.min(rest, row.quantity);
    shares.push({ place: { id: row.place_id, kind: row.place_kind }, quantity: part });
    rest -= part;
  }
  if (rest > 0) throw new InsufficientStock({ available: quantity - rest, asked: quantity });
  return shares;
}
