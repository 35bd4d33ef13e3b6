import { WarehousesModule } from '#libs/warehouses';
import { Module } from '@nestjs/common';
import { Allocation } from './allocation.js';
import { MatchProgress } from './match-progress.js';
import { MatchingEngine } from './matching.engine.js';
import { MatchingRuns } from './matching-runs.js';
import { RunJournal } from './run-journal.js';

@Module({
  imports: [WarehousesModule],
  providers: [Allocation, MatchProgress, MatchingEngine, MatchingRuns, RunJournal],
  exports: [Allocation, MatchProgress, MatchingEngine, MatchingRuns, RunJournal, WarehousesModule],
})
export class MatchingModule {}
