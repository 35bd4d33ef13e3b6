import { Handles, type Handler, type OutboxMessage } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DonatedVehicles } from '../donated-vehicles.js';

/** A pledged vehicle in a consignment can travel, and can carry other goods on its way. */
@Injectable()
@Handles('convoys', 'consignment.planned')
export class RegisterDonatedVehicleWhenConsignmentPlanned implements Handler<'consignment.planned'> {
  constructor(private readonly vehicles: DonatedVehicles) {}

  handle(tx: EntityManager, { payload }: OutboxMessage<'consignment.planned'>): Promise<void> {
    return this.vehicles.follow(tx, payload.consignmentId);
  }
}
