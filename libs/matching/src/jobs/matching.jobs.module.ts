import { Module } from '@nestjs/common';
import { MatchingEngine } from '../matching.engine.js';
import { MatchingModule } from '../matching.module.js';
import { AllocateWhenMatchAgreed, AllocateWhenPledgePledged } from './allocate-when-agreed.jobs.js';
import { ExpireDueHolds } from './expire-due-holds.job.js';
import { ReleaseWhenNeedClosed, ReleaseWhenPledgeWithdrawn } from './release-when-ended.jobs.js';
import { RequestRunWhenSupplyOrDemandChanged } from './request-run.jobs.js';
import { SuggestMatchesWhenRequested } from './suggest-matches-when-requested.job.js';

@Module({
  imports: [MatchingModule],
  providers: [
    MatchingEngine,
    AllocateWhenMatchAgreed,
    AllocateWhenPledgePledged,
    ExpireDueHolds,
    ReleaseWhenNeedClosed,
    ReleaseWhenPledgeWithdrawn,
    RequestRunWhenSupplyOrDemandChanged,
    SuggestMatchesWhenRequested,
  ],
})
export class MatchingJobsModule {}
