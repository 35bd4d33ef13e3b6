import { WarehousesModule } from '#libs/warehouses';
import { Module } from '@nestjs/common';
import { Allocation } from './allocation.js';
import { MatchProgress } from './match-progress.js';
import { MatchingRuns } from './matching-runs.js';

@Module({
  imports: [WarehousesModule],
  providers: [Allocation, MatchProgress, MatchingRuns],
  exports: [Allocation, MatchProgress, MatchingRuns, WarehousesModule],
})
export class MatchingModule {}
