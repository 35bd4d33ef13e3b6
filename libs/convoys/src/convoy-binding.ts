import { ConsignmentProgress } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bookings } from './bookings.js';
import { consignmentIdsOf } from './convoy.lock.js';
import { PlanIsOutdated } from './domain/convoy.errors.js';
import { type PlannedTrip, plannedTrips } from './planned-trips.js';

/** What follows from a plan that people rely on. Receives the caller's transaction, with the convoy locked. */
@Injectable()
export class ConvoyBinding {
  constructor(
    private readonly bookings: Bookings,
    private readonly consignments: ConsignmentProgress,
  ) {}

  /**
   * Every vehicle and driver is booked, and each consignment knows when it will be at the border. What could not be
   * scheduled leaves the convoy. @throws VehicleAlreadyBooked, DriverAlreadyBooked, PlanIsOutdated
   */
  async bind(tx: EntityManager, convoyId: string): Promise<void> {
    const trips = await plannedTrips(tx, convoyId);
    const planned = trips.flatMap((trip) => trip.consignments);
    const present = await consignmentIdsOf(tx, convoyId);
    if (planned.some((c) => !present.includes(c.id))) throw new PlanIsOutdated();
    await this.bookings.book(tx, convoyId, trips);
    const left = present.filter((each) => !planned.some((c) => c.id === each));
    await leave(tx, convoyId, left);
    await this.planBorders(tx, planned);
    for (const consignment of await this.consignments.lock(tx, left))
      await this.consignments.planBorder(tx, consignment, null);
  }

  /** The plan has changed: what it needs no more is free again, and what it needs instead is booked. @throws as `bind` */
  async bindAnew(tx: EntityManager, convoyId: string): Promise<void> {
    await this.bookings.release(tx, convoyId);
    await this.bind(tx, convoyId);
  }

  /** A consignment in several vehicles is at the border when the last of them is. */
  private async planBorders(tx: EntityManager, planned: PlannedTrip['consignments']): Promise<void> {
    const ids = [...new Set(planned.map((c) => c.id))];
    for (const consignment of await this.consignments.lock(tx, ids)) {
      const times = planned.flatMap((c) =>
        c.id === consignment.id && c.borderAt ? [c.borderAt.getTime()] : [],
      );
      const last = times.length > 0 ? new Date(Math.max(...times)) : null;
      await this.consignments.planBorder(tx, consignment, last);
    }
  }
}

/** These consignments travel with the convoy no more. */
export async function leave(
  tx: EntityManager,
  convoyId: string,
  consignmentIds: readonly string[],
): Promise<void> {
  await tx.query(
    'update convoy_consignment set left_at = now() where convoy_id = $1 and consignment_id = any($2) and left_at is null',
    [convoyId, consignmentIds],
  );
}
