import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { InsufficientStock, LotHasExpired, NothingReserved } from './domain/stock.errors.js';
import { StockLedger, type Position } from './stock-ledger.js';
import type { StockPlace } from './stock-places.js';

export interface Reservation {
  readonly id: string;
  readonly lotId: string;
  readonly place: StockPlace;
  readonly quantity: number;
  readonly expiresAt: Date | null;
}

interface ReservationRow {
  id: string;
  lot_id: string;
  place_id: string;
  place_kind: StockPlace['kind'];
  quantity: number;
  expires_at: Date | null;
}

/**
 * Holds and allocations. Both move goods from available to reserved in the ledger, so that every kind draws on the
 * same locked balance: of many at once for the last unit, one gets it.
 */
@Injectable()
export class Reservations {
  constructor(private readonly ledger: StockLedger) {}

  /**
   * Holds a quantity of a lot for a match until it is made firm or the hold runs out.
   * @throws InsufficientStock naming what is available; LotHasExpired.
   */
  async hold(
    tx: EntityManager,
    lotId: string,
    quantity: number,
    matchId: string,
    holdHours: number,
  ): Promise<Reservation> {
    await assertNotExpired(tx, lotId);
    const place = await lockAvailable(tx, lotId, quantity);
    await this.ledger.move(
      tx,
      'reservation',
      [
        {
          lotId,
          quantity,
          from: { place, disposition: 'available' },
          to: { place, disposition: 'reserved' },
        },
      ],
      { kind: 'match', id: matchId },
    );
    const [row] = await tx.query<[{ id: string; expires_at: Date }]>(
      `insert into reservation (id, lot_id, place_id, quantity, kind, state, cause_id, expires_at)
       values ($1, $2, $3, $4, 'hold', 'active', $5, now() + make_interval(hours => $6)) returning id, expires_at`,
      [newId(), lotId, place.id, quantity, matchId, holdHours],
    );
    return { id: row.id, lotId, place, quantity, expiresAt: row.expires_at };
  }

  /** Turns the hold of a match into an allocation that no longer runs out. @throws NothingReserved */
  async makeFirm(tx: EntityManager, matchId: string): Promise<void> {
    const reservation = await this.active(tx, matchId);
    await tx.query(`update reservation set kind = 'allocation', expires_at = null where id = $1`, [
      reservation.id,
    ]);
  }

  /** Gives back what a match had reserved, to where it was. Nothing happens where nothing is reserved. */
  async release(tx: EntityManager, matchId: string): Promise<void> {
    const reservation = await findActive(tx, matchId);
    if (!reservation) return;
    await tx.query(`update reservation set state = 'released' where id = $1`, [reservation.id]);
    const { lotId, quantity, place } = reservation;
    await this.ledger.move(
      tx,
      'release',
      [
        {
          lotId,
          quantity,
          from: { place, disposition: 'reserved' },
          to: { place, disposition: 'available' },
        },
      ],
      { kind: 'match', id: matchId },
    );
  }

  /** Uses the reservation up: the goods leave for another position. @throws NothingReserved */
  async consume(
    tx: EntityManager,
    matchId: string,
    to: Position,
    cause: { kind: string; id: string },
  ): Promise<Reservation> {
    const reservation = await this.active(tx, matchId);
    const { lotId, quantity, place } = reservation;
    await tx.query(`update reservation set state = 'consumed' where id = $1`, [reservation.id]);
    await this.ledger.move(
      tx,
      'transfer',
      [{ lotId, quantity, from: { place, disposition: 'reserved' }, to }],
      cause,
    );
    return reservation;
  }

  /** The active reservation of a match, locked. @throws NothingReserved */
  async active(tx: EntityManager, matchId: string): Promise<Reservation> {
    const reservation = await findActive(tx, matchId);
    if (!reservation) throw new NothingReserved();
    return reservation;
  }
}

async function findActive(tx: EntityManager, matchId: string): Promise<Reservation | undefined> {
  const [row] = await tx.query<ReservationRow[]>(
    `select r.id, r.lot_id, r.place_id, p.kind as place_kind, r.quantity, r.expires_at
     from reservation r join stock_place p on p.id = r.place_id
     where r.cause_id = $1 and r.state = 'active' for update of r`,
    [matchId],
  );
  return (
    row && {
      id: row.id,
      lotId: row.lot_id,
      place: { id: row.place_id, kind: row.place_kind },
      quantity: row.quantity,
      expiresAt: row.expires_at,
    }
  );
}

/** Locks the balances of the lot, then takes the place that has enough, the fullest first. */
async function lockAvailable(tx: EntityManager, lotId: string, quantity: number): Promise<StockPlace> {
  const rows = await tx.query<{ place_id: string; place_kind: StockPlace['kind']; quantity: number }[]>(
    'select place_id, place_kind, quantity from lock_available_stock($1)',
    [lotId],
  );
  const fullest = rows[0];
  if (!fullest || fullest.quantity < quantity)
    throw new InsufficientStock({ available: fullest?.quantity ?? 0, asked: quantity });
  return { id: fullest.place_id, kind: fullest.place_kind };
}

async function assertNotExpired(tx: EntityManager, lotId: string): Promise<void> {
  const [lot] = await tx.query<{ best_before: string; expired: boolean }[]>(
    'select best_before::text, best_before < current_date as expired from lot where id = $1',
    [lotId],
  );
  if (lot?.expired) throw new LotHasExpired({ bestBefore: lot.best_before });
}
