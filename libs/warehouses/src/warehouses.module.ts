import { Module } from '@nestjs/common';
import { Reservations } from './reservations.js';
import { StockLedger } from './stock-ledger.js';

@Module({ providers: [StockLedger, Reservations], exports: [StockLedger, Reservations] })
export class WarehousesModule {}
