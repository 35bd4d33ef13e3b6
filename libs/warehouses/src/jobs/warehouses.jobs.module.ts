import { Module } from '@nestjs/common';
import { WarehousesModule } from '../warehouses.module.js';
import { EnterLotsWhenPledgeOffered } from './enter-lots-when-pledge-offered.job.js';
import { ProveStock } from './prove-stock.job.js';

@Module({ imports: [WarehousesModule], providers: [EnterLotsWhenPledgeOffered, ProveStock] })
export class WarehousesJobsModule {}
