import { Handles, type Handler, Outbox, type OutboxMessage } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { endWhenArrived } from '../convoy-arrival.js';
import { tell } from '../convoy.events.js';
import { convoyOf } from '../convoy.lock.js';

/** A consignment may be told to have arrived by itself; with the last one its convoy is completed. */
@Injectable()
@Handles('convoys', 'consignment.arrived')
export class CompleteConvoyWhenConsignmentArrived implements Handler<'consignment.arrived'> {
  constructor(private readonly outbox: Outbox) {}

  async handle(tx: EntityManager, { payload }: OutboxMessage<'consignment.arrived'>): Promise<void> {
    const convoy = await convoyOf(tx, payload.consignmentId);
    if (!convoy || !(await endWhenArrived(tx, convoy))) return;
    await tx.save(convoy);
    await tell(this.outbox, tx, convoy, 'convoy.completed');
  }
}
