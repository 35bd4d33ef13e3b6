import { MatchingModule } from '#libs/matching';
import { WarehousesModule } from '#libs/warehouses';
import { Module } from '@nestjs/common';
import { ConsignmentEnd } from '../consignment-end.js';
import { ConsignmentPlanning } from '../consignment-planning.js';
import { ConsignmentCommands } from '../consignment.commands.js';
import { DeliveryContacts } from '../delivery-contacts.js';
import { HandoverStock } from '../handover-stock.js';
import { HandoverCommands } from '../handover.commands.js';
import { PapersCommands } from '../papers.commands.js';
import { ShipmentsModule } from '../shipments.module.js';
import { ConsignmentController } from './consignment.controller.js';
import { DeliveryContactController } from './delivery-contact.controller.js';
import { PapersController } from './papers.controller.js';

@Module({
  imports: [MatchingModule, ShipmentsModule, WarehousesModule],
  controllers: [ConsignmentController, DeliveryContactController, PapersController],
  providers: [
    ConsignmentCommands,
    ConsignmentEnd,
    ConsignmentPlanning,
    DeliveryContacts,
    HandoverCommands,
    HandoverStock,
    PapersCommands,
  ],
})
export class ShipmentsHttpModule {}
