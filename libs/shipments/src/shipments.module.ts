import { MatchingModule } from '#libs/matching';
import { WarehousesModule } from '#libs/warehouses';
import { Module } from '@nestjs/common';
import { ConsignmentProgress } from './consignment-progress.js';
import { ConsignmentReadiness } from './consignment-readiness.js';
import { ConsignmentQueries } from './consignment.queries.js';
import { SHIPMENT_RULES, shipmentRules } from './domain/shipment.rules.js';

/** What other libs use of consignments. */
@Module({
  imports: [MatchingModule, WarehousesModule],
  providers: [
    { provide: SHIPMENT_RULES, useFactory: () => shipmentRules(process.env) },
    ConsignmentProgress,
    ConsignmentReadiness,
    ConsignmentQueries,
  ],
  exports: [ConsignmentProgress, ConsignmentReadiness, ConsignmentQueries, SHIPMENT_RULES],
})
export class ShipmentsModule {}
