import { Database } from '#libs/database';
import { requireVersion } from '#libs/http';
import { Outbox } from '#libs/outbox';
import { BEFORE_DISPATCH, ConsignmentProgress } from '#libs/shipments';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bookings } from './bookings.js';
import { endWhenArrived } from './convoy-arrival.js';
import { ConvoyBinding, leave } from './convoy-binding.js';
import { tell, tellEnded } from './convoy.events.js';
import { consignmentIdsOf, lockConvoy } from './convoy.lock.js';
import type { Convoy } from './domain/convoy.entity.js';
import { NotWithThisConvoy } from './domain/convoy.errors.js';
import { happenedAt } from './domain/happened.js';
import type { ArriveDto, DepartDto } from './http/convoy.dto.js';

/** What a convoy does once its plan stands: it binds, leaves, arrives, or ends before. */
@Injectable()
export class ConvoyJourneyCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly bookings: Bookings,
    private readonly binding: ConvoyBinding,
    private readonly consignments: ConsignmentProgress,
  ) {}

  /**
   * The plan binds: every vehicle and driver is booked, and each consignment knows when it will be at the border.
   * What could not be scheduled leaves the convoy. @throws VehicleAlreadyBooked, DriverAlreadyBooked, PlanIsOutdated
   */
  confirm(id: string, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, id);
      requireVersion(convoy, version);
      convoy.confirm();
      await this.binding.bind(tx, id);
      await this.save(tx, convoy, 'convoy.confirmed');
    });
  }

  /** Everything rolls. What is not loaded yet is loaded now; the gate for papers is checked once more. */
  depart(id: string, dto: DepartDto, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, id);
      requireVersion(convoy, version);
      const at = happenedAt(dto.at);
      convoy.depart(at);
      for (const consignment of await this.consignments.lock(tx, await consignmentIdsOf(tx, id))) {
        if (!BEFORE_DISPATCH.includes(consignment.state)) continue;
        if (consignment.state !== 'loaded') await this.consignments.load(tx, consignment);
        await this.consignments.dispatch(tx, consignment, at);
      }
      await this.save(tx, convoy, 'convoy.departed');
    });
  }

  /** Consignments reach where they go. The convoy is completed with the last of them. */
  arrive(id: string, dto: ArriveDto, version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, id);
      requireVersion(convoy, version);
      convoy.assertUnderway();
      const at = happenedAt(dto.at, convoy.departedAt);
      const asked = dto.consignmentIds?.map((each) => each.toLowerCase());
      const present = await consignmentIdsOf(tx, id);
      if (asked?.some((each) => !present.includes(each))) throw new NotWithThisConvoy({}, '/consignmentIds');
      for (const consignment of await this.consignments.lock(tx, asked ?? present))
        if (consignment.state === 'dispatched' || asked) await this.consignments.arrive(tx, consignment, at);
      if (await endWhenArrived(tx, convoy)) await this.save(tx, convoy, 'convoy.completed');
    });
  }

  postpone(id: string, version: number | undefined): Promise<void> {
    return this.end(id, 'postponed', version);
  }

  abort(id: string, version: number | undefined): Promise<void> {
    return this.end(id, 'aborted', version);
  }

  /** Bookings are free again, and what it carried can join another convoy. */
  private end(id: string, state: 'postponed' | 'aborted', version: number | undefined): Promise<void> {
    return this.db.transaction(async (tx) => {
      const convoy = await lockConvoy(tx, id);
      requireVersion(convoy, version);
      const present = await consignmentIdsOf(tx, id);
      convoy.end(state, new Date());
      for (const consignment of await this.consignments.lock(tx, present))
        if (BEFORE_DISPATCH.includes(consignment.state))
          await this.consignments.planBorder(tx, consignment, null);
      await leave(tx, id, present);
      await this.bookings.release(tx, id);
      await tx.save(convoy);
      await tellEnded(this.outbox, tx, convoy, `convoy.${state}`, present);
    });
  }

  private async save(
    tx: EntityManager,
    convoy: Convoy,
    topic: 'convoy.confirmed' | 'convoy.departed' | 'convoy.completed',
  ): Promise<void> {
    await tx.save(convoy);
    await tell(this.outbox, tx, convoy, topic);
  }
}
