import { Module } from '@nestjs/common';
import { WarehousesModule } from '../warehouses.module.js';
import { EnterLotsWhenPledgeOffered } from './enter-lots-when-pledge-offered.job.js';

@Module({ imports: [WarehousesModule], providers: [EnterLotsWhenPledgeOffered] })
export class WarehousesJobsModule {}
