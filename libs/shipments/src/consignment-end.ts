import { type Match, MatchProgress } from '#libs/matching';
import { Outbox } from '#libs/outbox';
import {
  HandlingUnits,
  outside,
  type Position,
  Reservations,
  StockLedger,
  virtualPlace,
} from '#libs/warehouses';
import type { Language } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { byLot, matchIds } from './consignment-progress.js';
import { inTransit, originOf } from './consignment-stock.js';
import { consignmentEvent } from './consignment.events.js';
import { ConsignmentLine } from './domain/consignment-line.entity.js';
import type { Consignment } from './domain/consignment.entity.js';

export interface Reason {
  readonly reason: string;
  readonly reasonLanguage?: Language | null;
}

/** The ends of a way without a handover. Receives the caller's transaction, with the consignment locked. */
@Injectable()
export class ConsignmentEnd {
  constructor(
    private readonly matches: MatchProgress,
    private readonly reservations: Reservations,
    private readonly ledger: StockLedger,
    private readonly units: HandlingUnits,
    private readonly outbox: Outbox,
  ) {}

  /** Before the departure. The goods stay allocated for another consignment, or both sides are free again. */
  async cancel(
    tx: EntityManager,
    consignment: Consignment,
    { releaseMatches, ...why }: Partial<Reason> & { releaseMatches: boolean },
  ): Promise<void> {
    consignment.end('cancelled', why.reason ?? null, why.reasonLanguage ?? null);
    const carried = await this.stillCarried(tx, consignment);
    if (releaseMatches) await this.release(tx, carried);
    else await this.keepAllocated(tx, carried);
    await tx.update(ConsignmentLine, { consignmentId: consignment.id }, { cancelledAt: new Date() });
    await this.units.free(tx, consignment.id);
    await this.ended(tx, consignment, 'cancelled');
  }

  /** Back to where the goods came from, available again. */
  async giveBack(tx: EntityManager, consignment: Consignment, why: Reason): Promise<void> {
    const origin: Position = { place: await originOf(tx, consignment), disposition: 'available' };
    await this.leaveRoad(tx, consignment, 'returned', 'transfer', origin, why);
    await this.units.free(tx, consignment.id);
  }

  /** Written off. */
  async lose(tx: EntityManager, consignment: Consignment, why: Reason): Promise<void> {
    await this.leaveRoad(tx, consignment, 'lost', 'adjustment', outside, why);
  }

  /** Taken over by another organisation on the way; the need that the goods were meant for is open again. */
  async divert(
    tx: EntityManager,
    consignment: Consignment,
    to: Reason & { organisationId: string; placeId: string },
  ): Promise<void> {
    const place = await virtualPlace(tx, 'receiver', to.organisationId, to.placeId);
    await this.leaveRoad(tx, consignment, 'diverted', 'transfer', { place, disposition: 'available' }, to);
  }

  private async leaveRoad(
    tx: EntityManager,
    consignment: Consignment,
    outcome: 'returned' | 'lost' | 'diverted',
    kind: 'transfer' | 'adjustment',
    to: Position,
    { reason, reasonLanguage }: Reason,
  ): Promise<void> {
    consignment.end(outcome, reason, reasonLanguage ?? null);
    const from = await inTransit(tx, consignment);
    const transfers = byLot(consignment).map(({ lotId, quantity }) => ({ lotId, quantity, from, to }));
    await this.ledger.move(tx, kind, transfers, { kind: 'consignment', id: consignment.id, reason });
    await this.matches.release(tx, matchIds(consignment));
    await this.ended(tx, consignment, outcome);
  }

  /** Both sides may have stepped back from a match before it was packed; its goods are free already. */
  private async stillCarried(tx: EntityManager, consignment: Consignment): Promise<Match[]> {
    const matches = await this.matches.lock(tx, matchIds(consignment));
    return matches.filter((match) => match.state !== 'released');
  }

  private async release(tx: EntityManager, carried: readonly Match[]): Promise<void> {
    for (const { id } of [...carried].sort((a, b) => a.lotId.localeCompare(b.lotId)))
      await this.reservations.release(tx, id);
    await this.matches.release(
      tx,
      carried.map((match) => match.id),
    );
  }

  private async keepAllocated(tx: EntityManager, carried: readonly Match[]): Promise<void> {
    const moved = carried.filter((match) => match.state !== 'allocated').map((match) => match.id);
    if (moved.length > 0) await this.matches.move(tx, moved, 'allocated');
  }

  private async ended(
    tx: EntityManager,
    consignment: Consignment,
    outcome: 'cancelled' | 'returned' | 'lost' | 'diverted',
  ): Promise<void> {
    await tx.save(consignment);
    await this.outbox.add(tx, {
      topic: 'consignment.ended',
      key: consignment.id,
      payload: { ...consignmentEvent(consignment), outcome },
      audience: consignment.parties,
    });
  }
}
