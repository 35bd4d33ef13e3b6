import { mayAt, requireAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { requireVersion } from '#libs/http';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import { consignmentEvent } from './consignment.events.js';
import { lockConsignment } from './consignment.lock.js';
import { assertPlaceHours, type End, ordered, type PlaceHours } from './domain/place-hours.js';

/** The hours of loading and unloading, each said by the side that is there. */
@Injectable()
export class HoursCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Of loading by the giver, of unloading by those who receive, of both by the operator, who is told of what others say.
   * @throws HoursEndBeforeTheyBegin; ConsignmentHasLeft once the goods are on the road.
   */
  change(id: string, end: End, hours: PlaceHours, version: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      const consignment = await lockConsignment(tx, id);
      const there = end === 'loading' ? [consignment.giverId] : consignment.receivingSide;
      requireAt('consignment:hours', ...there, consignment.operatorId);
      requireVersion(consignment, version);
      assertPlaceHours(hours);
      consignment.keepHours(end, ordered(hours));
      await tx.save(consignment);
      await this.outbox.add(tx, {
        topic: mayAt('consignment:hours', consignment.operatorId)
          ? 'consignment.changed'
          : 'consignment.hours_changed',
        key: consignment.id,
        payload: consignmentEvent(consignment),
        audience: consignment.parties,
      });
    });
  }
}
