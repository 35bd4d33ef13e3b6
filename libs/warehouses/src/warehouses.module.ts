import { Module } from '@nestjs/common';
import { HandlingUnitCommands } from './handling-unit.commands.js';
import { HandlingUnitQueries } from './handling-unit.queries.js';
import { HandlingUnits } from './handling-units.js';
import { Reservations } from './reservations.js';
import { StockLedger } from './stock-ledger.js';

@Module({
  providers: [HandlingUnitCommands, HandlingUnitQueries, HandlingUnits, StockLedger, Reservations],
  exports: [HandlingUnitCommands, HandlingUnitQueries, HandlingUnits, StockLedger, Reservations],
})
export class WarehousesModule {}
