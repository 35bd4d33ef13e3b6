import { currentActor, sqlState, violatedConstraint } from '#libs/database';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { InsufficientStock } from './domain/stock.errors.js';
import { OUTSIDE, type StockPlace } from './stock-places.js';

export type Disposition = 'available' | 'reserved' | 'quarantine' | 'damaged' | 'in_transit';
export type MovementKind = 'receipt' | 'issue' | 'transfer' | 'reservation' | 'release' | 'adjustment';

/** Where goods of a lot are, and in which disposition. */
export interface Position {
  readonly place: StockPlace;
  readonly disposition: Disposition;
}

/** A quantity of one lot that goes from one position to another. */
export interface Transfer {
  readonly lotId: string;
  readonly quantity: number;
  readonly from: Position;
  readonly to: Position;
}

/** What brought a movement about: the kind of thing and its id. */
export interface Cause {
  readonly kind: string;
  readonly id: string;
  readonly reason?: string;
  /** Why the lot went although an earlier one lay there; null where none did. */
  readonly laterLotReason?: string | null;
}

export const outside: Position = { place: OUTSIDE, disposition: 'available' };

/**
 * The double-entry stock ledger. It receives the caller's transaction and writes immutable movements only; the
 * database derives the balances and refuses any that would fall below zero.
 */
@Injectable()
export class StockLedger {
  /** Writes one movement. Transfers of quantity 0 are left out. @throws InsufficientStock naming what is available. */
  async move(
    tx: EntityManager,
    kind: MovementKind,
    transfers: readonly Transfer[],
    cause: Cause,
  ): Promise<string> {
    const id = newId();
    const moved = transfers.filter((transfer) => transfer.quantity > 0);
    await tx.query(
      `insert into stock_movement (id, kind, reason, later_lot_reason, cause, cause_id, actor)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, kind, cause.reason ?? null, cause.laterLotReason ?? null, cause.kind, cause.id, actorName()],
    );
    await this.write(tx, id, moved);
    return id;
  }

  /** Undoes a movement by its exact counterpart; a movement can be reversed once. */
  async reverse(tx: EntityManager, movementId: string, cause: Cause): Promise<string> {
    const id = newId();
    await tx.query(
      `insert into stock_movement (id, kind, reverses_id, reason, cause, cause_id, actor)
       values ($1, 'reversal', $2, $3, $4, $5, $6)`,
      [id, movementId, cause.reason ?? null, cause.kind, cause.id, actorName()],
    );
    await tx.query(
      `insert into stock_entry (movement_id, position, lot_id, place_id, place_kind, disposition, quantity)
       select $1, position, lot_id, place_id, place_kind, disposition, -quantity from stock_entry
       where movement_id = $2 order by quantity desc`,
      [id, movementId],
    );
    return id;
  }

  private async write(tx: EntityManager, movementId: string, transfers: readonly Transfer[]): Promise<void> {
    const entries = transfers.flatMap(({ lotId, quantity, from, to }) => [
      {
        lot_id: lotId,
        place_id: from.place.id,
        place_kind: from.place.kind,
        disposition: from.disposition,
        quantity: -quantity,
      },
      {
        lot_id: lotId,
        place_id: to.place.id,
        place_kind: to.place.kind,
        disposition: to.disposition,
        quantity,
      },
    ]);
    // One order for everybody, so that two movements over the same balances wait for each other and never deadlock.
    entries.sort((a, b) => balanceKey(a).localeCompare(balanceKey(b)));
    try {
      await tx.query(
        `insert into stock_entry (movement_id, position, lot_id, place_id, place_kind, disposition, quantity)
         select $1, row_number() over (), e.* from jsonb_to_recordset($2) as e(lot_id uuid, place_id uuid, place_kind text,
           disposition text, quantity bigint)`,
        [movementId, JSON.stringify(entries)],
      );
    } catch (error) {
      if (sqlState(error) === '23514' && violatedConstraint(error) === 'stock_balance_not_negative')
        throw new InsufficientStock({ available: 0, asked: transfers[0]?.quantity ?? 0 });
      throw error;
    }
  }
}

const balanceKey = (e: { lot_id: string; place_id: string; disposition: string }): string =>
  `${e.lot_id} ${e.place_id} ${e.disposition}`;

/** Who moves goods, as the ledger remembers it: a person's id or the name of a job. */
export function actorName(): string {
  const actor = currentActor();
  return actor.kind === 'person' ? actor.personId : actor.kind === 'system' ? actor.job : 'anyone';
}
