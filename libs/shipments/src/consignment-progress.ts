import { requireAt } from '#libs/accounts';
import type { ConsignmentEvents } from '#libs/contracts';
import { MatchProgress } from '#libs/matching';
import { Outbox } from '#libs/outbox';
import { assertPackedGoodsStay, HandlingUnits, Reservations } from '#libs/warehouses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { consignmentEvent } from './consignment.events.js';
import { lockConsignments } from './consignment.lock.js';
import { ConsignmentReadiness } from './consignment-readiness.js';
import { inTransit } from './consignment-stock.js';
import type { Consignment } from './domain/consignment.entity.js';

type PlainTopic = Exclude<keyof ConsignmentEvents, 'consignment.handed_over' | 'consignment.ended'>;

/**
 * The way of consignments to their destination. Receives the caller's transaction, so that a convoy moves what it
 * carries together with itself: lock first, then move.
 */
@Injectable()
export class ConsignmentProgress {
  constructor(
    private readonly matches: MatchProgress,
    private readonly reservations: Reservations,
    private readonly readiness: ConsignmentReadiness,
    private readonly units: HandlingUnits,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The consignments with their lines, locked in the order of their ids until the transaction ends.
   * @throws NotFound when one is unknown or not visible; Forbidden for people who are not staff of its operator.
   */
  async lock(tx: EntityManager, ids: readonly string[]): Promise<Consignment[]> {
    const consignments = await lockConsignments(tx, ids);
    for (const { operatorId } of consignments) requireAt('consignment:handle', operatorId);
    return consignments;
  }

  /** Says when the convoy means to reach the border; null takes it back. Papers are measured against it. */
  async planBorder(tx: EntityManager, consignment: Consignment, at: Date | null): Promise<void> {
    consignment.assertNotLeft();
    consignment.plannedBorderAt = at;
    await tx.save(consignment);
  }

  /** @throws NotAllocated where a side has stepped back meanwhile: such a consignment is cancelled and planned anew. */
  async pack(tx: EntityManager, consignment: Consignment): Promise<void> {
    consignment.to('packed');
    await this.matches.lockAllocated(tx, matchIds(consignment));
    await this.matches.move(tx, matchIds(consignment), 'picked');
    await this.saved(tx, consignment, 'consignment.packed');
  }

  /**
   * Its boxes and pallets are sealed with it; what is loose travels loose, and is packed for nobody from now on.
   * @throws PackedGoodsStay where units of others hold what it would carry loose.
   */
  async seal(tx: EntityManager, consignment: Consignment): Promise<void> {
    consignment.to('sealed');
    await this.units.hold(tx, consignment.id);
    await this.saved(tx, consignment, 'consignment.changed');
    for (const lotId of new Set(byLot(consignment).map((line) => line.lotId)))
      await assertPackedGoodsStay(tx, lotId, consignment.originId);
  }

  /** Passes the gate. @throws ConsignmentNotReady with what is missing. */
  async papersReady(tx: EntityManager, consignment: Consignment): Promise<void> {
    consignment.to('documents_ready');
    await this.readiness.assert(tx, consignment);
    await this.saved(tx, consignment, 'consignment.documents_ready');
  }

  async load(tx: EntityManager, consignment: Consignment): Promise<void> {
    consignment.to('loaded');
    await this.matches.move(tx, matchIds(consignment), 'loaded');
    await this.saved(tx, consignment, 'consignment.changed');
  }

  /**
   * The goods leave their place: what was reserved is on the road.
   * @throws ConsignmentNotReady when a paper has run out, or would before the border, since the gate was passed.
   */
  async dispatch(tx: EntityManager, consignment: Consignment, at: Date): Promise<void> {
    consignment.dispatch(at);
    await this.readiness.assert(tx, consignment);
    const road = await inTransit(tx, consignment);
    for (const { matchId } of byLot(consignment))
      await this.reservations.consume(tx, matchId, road, { kind: 'consignment', id: consignment.id });
    await this.units.leave(tx, consignment.id, at);
    await this.saved(tx, consignment, 'consignment.dispatched');
  }

  async arrive(tx: EntityManager, consignment: Consignment, at: Date): Promise<void> {
    consignment.arrive(at);
    await this.saved(tx, consignment, 'consignment.arrived');
  }

  private async saved(tx: EntityManager, consignment: Consignment, topic: PlainTopic): Promise<void> {
    await tx.save(consignment);
    await this.outbox.add(tx, {
      topic,
      key: consignment.id,
      payload: consignmentEvent(consignment),
      audience: consignment.parties,
    });
  }
}

export const matchIds = (consignment: Consignment): string[] => consignment.lines.map((line) => line.matchId);

/** One order for everybody, so that two consignments from the same lots wait for each other and never deadlock. */
export const byLot = (consignment: Consignment): Consignment['lines'] =>
  [...consignment.lines].sort((a, b) => a.lotId.localeCompare(b.lotId) || a.matchId.localeCompare(b.matchId));
