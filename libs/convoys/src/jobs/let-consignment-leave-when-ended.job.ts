import { Handles, type Handler, Outbox, type OutboxMessage } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { endWhenArrived } from '../convoy-arrival.js';
import { tell } from '../convoy.events.js';
import { convoyOf } from '../convoy.lock.js';
import { DonatedVehicles } from '../donated-vehicles.js';

/** What ended without delivery leaves its convoy, and a donated vehicle that it was travels no more. */
@Injectable()
@Handles('convoys', 'consignment.ended')
export class LetConsignmentLeaveWhenEnded implements Handler<'consignment.ended'> {
  constructor(
    private readonly vehicles: DonatedVehicles,
    private readonly outbox: Outbox,
  ) {}

  async handle(
    tx: EntityManager,
    { payload: { consignmentId } }: OutboxMessage<'consignment.ended'>,
  ): Promise<void> {
    const convoy = await convoyOf(tx, consignmentId);
    if (convoy) {
      await tx.query(
        'update convoy_consignment set left_at = now() where convoy_id = $1 and consignment_id = $2',
        [convoy.id, consignmentId],
      );
      if (await endWhenArrived(tx, convoy)) {
        await tx.save(convoy);
        await tell(this.outbox, tx, convoy, 'convoy.completed');
      }
    }
    await this.vehicles.follow(tx, consignmentId);
  }
}
