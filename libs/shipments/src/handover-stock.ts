import { outside, StockLedger, type Transfer } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { byLot } from './consignment-progress.js';
import { inTransit, receiverOf } from './consignment-stock.js';
import type { Consignment } from './domain/consignment.entity.js';
import type { HandoverCount } from './domain/handover.check.js';

/** How a handover shows in the ledger: afterwards nothing of the consignment is on the road. */
@Injectable()
export class HandoverStock {
  constructor(private readonly ledger: StockLedger) {}

  /**
   * Accepted and damaged goods are with the receiver, what is missing is written off, surplus is taken in. Each
   * difference is a movement of its own with its reason. Receives the caller's transaction.
   */
  async settle(
    tx: EntityManager,
    consignment: Consignment,
    handoverId: string,
    counts: readonly HandoverCount[],
  ): Promise<void> {
    const road = await inTransit(tx, consignment);
    const place = await receiverOf(tx, consignment);
    const byLine = new Map(counts.map((count) => [count.consignmentLineId, count]));
    const cause = { kind: 'handover', id: handoverId };
    const taken: Transfer[] = [];
    const differences: (() => Promise<string>)[] = [];
    for (const { id, lotId } of byLot(consignment)) {
      const count = byLine.get(id);
      if (!count) continue;
      const reason = count.reason ?? undefined;
      const why = reason === undefined ? cause : { ...cause, reason: reason.slice(0, LONGEST_REASON) };
      const available = { place, disposition: 'available' as const };
      taken.push(
        { lotId, quantity: count.accepted, from: road, to: available },
        { lotId, quantity: count.damaged, from: road, to: { place, disposition: 'damaged' } },
      );
      if (count.missing > 0)
        differences.push(() =>
          this.ledger.move(
            tx,
            'adjustment',
            [{ lotId, quantity: count.missing, from: road, to: outside }],
            why,
          ),
        );
      if (count.surplus > 0)
        differences.push(() =>
          this.ledger.move(
            tx,
            'receipt',
            [{ lotId, quantity: count.surplus, from: outside, to: available }],
            why,
          ),
        );
    }
    if (taken.some(({ quantity }) => quantity > 0)) await this.ledger.move(tx, 'transfer', taken, cause);
    for (const move of differences) await move();
  }
}

/** The record keeps the whole reason; the ledger a line of it. */
const LONGEST_REASON = 500;
